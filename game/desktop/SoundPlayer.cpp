#include "desktop/SoundPlayer.h"

#include "desktop/SoundOutput.h"
#include "stage/Voice.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace keel {

namespace {

/// How often the position is looked at while a text is read.
constexpr auto lookEvery = std::chrono::milliseconds(15);
/// A voice at the top of its loudness comes to about this, as a mean over a twentieth of a second.
constexpr float fullVoice = 0.3F;

void putSilenceBefore(Speech& speech, Milliseconds silence)
{
    const auto count = static_cast<std::size_t>(silence.count() * speech.sound.rate / 1000);
    speech.sound.samples.insert(speech.sound.samples.begin(), count, 0);
    for (WordMark& word : speech.words)
        word.at += silence;
}

Pcm inARow(const std::vector<Cue>& cues)
{
    Pcm out;
    for (const Cue cue : cues) {
        const Pcm sound = soundOf(cue);
        out.rate = sound.rate;
        out.samples.insert(out.samples.end(), sound.samples.begin(), sound.samples.end());
    }
    return out;
}

} // namespace

/// The thread, and what passes between it and the window: orders one way, how far it has read the other.
class SoundPlayer::Worker {
public:
    using Order = std::function<void(Worker&)>;

    explicit Worker(MakeOutput makeOutput) : m_makeOutput(std::move(makeOutput)) {}
    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_news.notify_one();
        if (m_thread.joinable())
            m_thread.join();
    }

    /// To be done when the thread runs; it is not started for this.
    void leave(Order order)
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(order));
    }
    void give(Order order)
    {
        leave(std::move(order));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
        m_news.notify_one();
    }

    void wake() { m_news.notify_one(); }

    void setHeard(const Heard& heard)
    {
        const std::lock_guard lock(m_mutex);
        m_heard = heard;
    }
    Heard heard() const
    {
        const std::lock_guard lock(m_mutex);
        return m_heard;
    }

    void speak(std::uint64_t number, const Utterance& utterance)
    {
        m_output->stop(SoundChannel::Voice);
        m_speech = Voice().read(utterance.text, utterance.language, utterance.voice, utterance.mood);
        putSilenceBefore(m_speech, utterance.after);
        m_number = number;
        m_reading = !m_speech.sound.samples.empty();
        if (m_reading)
            m_output->play(SoundChannel::Voice, m_speech.sound, false);
        else
            publish({number, false, 0, 0, 0});
    }
    void hush()
    {
        m_output->stop(SoundChannel::Voice);
        m_reading = false;
        publish({m_number, false, 0, 0, 0});
    }
    SoundOutput& output() { return *m_output; }

private:
    /// Only of the latest utterance: an order for another may be waiting already.
    void publish(const Heard& heard)
    {
        const std::lock_guard lock(m_mutex);
        if (m_heard.utterance == heard.utterance)
            m_heard = heard;
    }

    void look()
    {
        const auto at = m_output->position(SoundChannel::Voice);
        Heard heard{m_number, at.has_value(), 0, 0, 0};
        if (at) {
            heard.loudness = std::min(1.0F, loudnessAt(m_speech.sound, *at) / fullVoice);
            if (const WordMark* word = m_speech.wordAt(*at)) {
                heard.begin = word->begin;
                heard.end = word->end;
            }
        }
        m_reading = at.has_value();
        publish(heard);
    }

    void run()
    {
        m_output = m_makeOutput();
        std::unique_lock lock(m_mutex);
        while (!m_quit) {
            const auto isNews = [this] { return m_quit || !m_orders.empty(); };
            if (m_reading)
                m_news.wait_for(lock, lookEvery, isNews);
            else
                m_news.wait(lock, isNews);
            const std::deque<Order> orders = std::exchange(m_orders, {});
            lock.unlock();
            for (const Order& order : orders)
                order(*this);
            if (m_reading)
                look();
            lock.lock();
        }
        lock.unlock();
        m_output.reset();
    }

    MakeOutput m_makeOutput;
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    bool m_quit = false;
    std::deque<Order> m_orders;
    Heard m_heard;

    // The thread's own.
    std::unique_ptr<SoundOutput> m_output;
    Speech m_speech;
    std::uint64_t m_number = 0;
    bool m_reading = false;
};

SoundPlayer::SoundPlayer() : SoundPlayer([] { return soundDeviceThere() ? makeSfmlOutput() : makeSilentOutput(); }) {}
SoundPlayer::SoundPlayer(MakeOutput makeOutput) : m_worker(std::make_unique<Worker>(std::move(makeOutput))) {}
SoundPlayer::~SoundPlayer() = default;

std::uint64_t SoundPlayer::speak(const Utterance& utterance)
{
    const std::uint64_t number = ++m_spoken;
    m_worker->setHeard({number, true, 0, 0, 0});
    m_worker->give([number, utterance](Worker& worker) { worker.speak(number, utterance); });
    return number;
}

void SoundPlayer::hush()
{
    if (!heard().going)
        return;
    m_worker->setHeard({m_spoken, false, 0, 0, 0});
    m_worker->give([](Worker& worker) { worker.hush(); });
}

void SoundPlayer::play(const std::vector<Cue>& cues)
{
    m_worker->give([cues](Worker& worker) { worker.output().play(SoundChannel::Cue, inARow(cues), false); });
}

void SoundPlayer::playMusic(bool on)
{
    if (on == std::exchange(m_musicOn, on))
        return;
    m_worker->give([on](Worker& worker) {
        if (on)
            worker.output().play(SoundChannel::Music, holdMusic(), true);
        else
            worker.output().stop(SoundChannel::Music);
    });
}

void SoundPlayer::setVolume(int percent)
{
    if (percent == std::exchange(m_volume, percent))
        return;
    m_worker->leave([percent](Worker& worker) { worker.output().setVolume(percent); });
    m_worker->wake();
}

Heard SoundPlayer::heard() const { return m_worker->heard(); }

} // namespace keel
