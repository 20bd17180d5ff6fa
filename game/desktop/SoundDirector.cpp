#include "desktop/SoundDirector.h"

#include "reports/UnfinishedLine.h"

#include <algorithm>

namespace keel {

namespace {

constexpr int noticeable = 5;           ///< points of anger, up or down
constexpr float shortPart = 0.25F;      ///< of the clock: where it turns red
constexpr double captionLasts = 2.5;    ///< seconds
constexpr Milliseconds afterCues{650};  ///< before the customer answers, so that the sign is heard first
constexpr std::string_view musicCaption = "sound.caption.music";

std::string captionOf(Cue cue)
{
    switch (cue) {
    case Cue::ReplySent: return "sound.caption.replySent";
    case Cue::AngerRises: return "sound.caption.angerRises";
    case Cue::AngerFalls: return "sound.caption.angerFalls";
    case Cue::TimeShort: return "sound.caption.timeShort";
    case Cue::Ended: return "sound.caption.ended";
    }
    return "";
}

/// Where in the new line begins what was not heard yet: the customer goes on after having been let finish.
std::size_t newPart(const std::string& before, const std::string& now)
{
    if (!before.ends_with(goesOnSign))
        return 0;
    const std::size_t heard = before.size() - goesOnSign.size();
    return now.size() > heard && now.compare(0, heard, before, 0, heard) == 0 ? heard : 0;
}

} // namespace

void SoundDirector::cue(const std::vector<Cue>& cues, const Settings& settings, double seconds)
{
    if (!settings.sounds || cues.empty())
        return;
    m_out->play(cues);
    if (!settings.captions)
        return;
    m_caption = captionOf(cues.back());
    m_captionEnds = seconds + captionLasts;
}

void SoundDirector::speakLine(const HeardScene& scene, std::size_t from, Milliseconds after)
{
    m_lineFrom = from;
    m_read.clear();
    m_lineNumber = m_out->speak({scene.line.substr(from), scene.language, scene.voice, scene.mood, after});
}

void SoundDirector::leave()
{
    if (!m_last)
        return;
    m_last.reset();
    m_lineNumber = 0;
    m_caption.clear();
    m_out->hush();
    m_out->playMusic(false);
}

void SoundDirector::start(const HeardScene& scene, const Settings& settings)
{
    m_shortTold = false;
    m_lineIsNew = true;
    if (settings.voice && !scene.ended)
        speakLine(scene, 0, Milliseconds(250));
}

void SoundDirector::follow(const HeardScene& scene, const Settings& settings, double seconds)
{
    const HeardScene& before = *m_last;
    std::vector<Cue> cues;
    if (scene.replies > before.replies) {
        m_out->hush();
        cues.push_back(Cue::ReplySent);
    }
    const int change = scene.anger - before.anger;
    if (scene.ended && !before.ended)
        cues.push_back(Cue::Ended);
    else if (scene.angerTold && std::abs(change) >= noticeable)
        cues.push_back(change > 0 ? Cue::AngerRises : Cue::AngerFalls);
    if (scene.said != before.said || scene.replies != before.replies)
        m_shortTold = false;
    if (!m_shortTold && scene.clockPart < shortPart && !scene.held && !scene.ended) {
        m_shortTold = true;
        cues.push_back(Cue::TimeShort);
    }
    cue(cues, settings, seconds);
    followLine(scene, settings);
}

void SoundDirector::followLine(const HeardScene& scene, const Settings& settings)
{
    const HeardScene& before = *m_last;
    if ((scene.held && !before.held) || (scene.onHold && !before.onHold) || (m_wasVoice && !settings.voice))
        m_out->hush();
    if (!settings.voice || scene.onHold)
        return;
    if (scene.said > before.said) {
        const bool remark = scene.line == before.line && scene.line.ends_with(goesOnSign);
        m_lineIsNew = true;
        if (!remark)
            speakLine(scene, newPart(before.line, scene.line), settings.sounds ? afterCues : Milliseconds(150));
    } else if (!m_wasVoice && !scene.held && !scene.ended) {
        m_lineIsNew = false;
        speakLine(scene, 0, Milliseconds(150));
    }
}

void SoundDirector::watch(const std::optional<HeardScene>& scene, const Settings& settings, double seconds)
{
    if (m_out == nullptr)
        return;
    m_out->setVolume(settings.volume);
    if (!scene) {
        leave();
        m_wasVoice = settings.voice;
        return;
    }
    const bool another = m_last && (scene->said < m_last->said || scene->replies < m_last->replies);
    if (!m_last || another)
        start(*scene, settings);
    else
        follow(*scene, settings, seconds);
    const bool music = settings.sounds && scene->onHold && !scene->held && !scene->ended;
    m_out->playMusic(music);
    if (music && settings.captions) {
        m_caption = musicCaption;
        m_captionEnds = seconds + captionLasts;
    } else if (seconds >= m_captionEnds || m_caption == musicCaption) {
        m_caption.clear();
    }
    m_wasVoice = settings.voice;
    m_last = scene;
}

void SoundDirector::again(const Settings& settings)
{
    if (m_out == nullptr || !m_last || m_last->line.empty())
        return;
    if (spokenLine()) {
        m_out->hush();
        return;
    }
    m_out->setVolume(settings.volume);
    m_lineIsNew = false;
    speakLine(*m_last, 0, Milliseconds(0));
}

void SoundDirector::read(const std::string& text, const std::string& language, const Settings& settings)
{
    if (m_out == nullptr || text.empty())
        return;
    if (isReading() && text == m_read) {
        m_out->hush();
        return;
    }
    m_out->setVolume(settings.volume);
    m_lineNumber = 0;
    m_read = text;
    m_out->speak({text, language, {}, {0, 0.5F, 1}, Milliseconds(0)});
}

std::optional<SoundDirector::Spoken> SoundDirector::spokenLine() const
{
    if (m_out == nullptr || m_lineNumber == 0)
        return {};
    const Heard heard = m_out->heard();
    if (!heard.going || heard.utterance != m_lineNumber)
        return {};
    return Spoken{heard.begin + m_lineFrom, heard.end + m_lineFrom, heard.loudness};
}

bool SoundDirector::customerSpeaks() const { return m_lineIsNew && spokenLine().has_value(); }

} // namespace keel
