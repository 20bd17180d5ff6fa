#include "desktop/LivePlay.h"

#include <algorithm>
#include <utility>

namespace keel {

namespace {

/// Replies given so far; a silence that is noticed is none.
std::size_t repliesOf(const Session& session)
{
    return static_cast<std::size_t>(std::ranges::count_if(session.entries(), [](const Session::Entry& entry) {
        return !std::holds_alternative<Wait>(entry.action.move);
    }));
}

} // namespace

LivePlay::LivePlay(Recorder recorder, double now) : m_playing(std::move(recorder)), m_clock(now, session().state().now) {}
LivePlay::LivePlay(Session session, double now) : m_playing(std::move(session)), m_clock(now, this->session().state().now) {}

const Session& LivePlay::session() const
{
    const auto* recorder = std::get_if<Recorder>(&m_playing);
    return recorder ? recorder->session() : std::get<Session>(m_playing);
}

const Attempt* LivePlay::attempt() const
{
    const auto* recorder = std::get_if<Recorder>(&m_playing);
    return recorder ? &recorder->attempt() : nullptr;
}

bool LivePlay::takeOver(std::shared_ptr<const Scenario> scenario)
{
    auto* session = std::get_if<Session>(&m_playing);
    return session && session->takeOver(std::move(scenario));
}

void LivePlay::apply(const Move& move, double now)
{
    const Milliseconds at = std::max(m_clock.at(now), session().state().now);
    m_refusal = std::visit([&](auto& playing) { return playing.apply({at, move}); }, m_playing);
    if (!m_refusal)
        m_clock.acted(now);
}

void LivePlay::setManner(const Manner& manner)
{
    m_manner = manner;
    if (auto* recorder = std::get_if<Recorder>(&m_playing))
        recorder->setManner(manner);
}

void LivePlay::showsComment(const std::optional<CoachComment>& comment, double now)
{
    if (!comment && std::exchange(m_commented, 0) != 0)
        m_clock.reading(now, Milliseconds(0)); // the coach was sent away
    else if (comment && std::exchange(m_commented, repliesOf(session())) != repliesOf(session()))
        m_clock.reading(now, readingTime(*comment));
}

std::optional<Milliseconds> LivePlay::borne() const
{
    if (m_manner.pace == Pace::Off)
        return {};
    const auto patience = silenceAfter(session().book(), session().state());
    return patience && m_manner.pace == Pace::Slow ? std::optional(*patience * 2) : patience;
}

bool LivePlay::tick(double now)
{
    if (m_clock.held())
        return false;
    const auto patience = borne();
    if (!patience || m_clock.silence(now) < *patience)
        return false;
    apply(Wait{}, now);
    m_clock.acted(now);
    return true;
}

std::optional<Milliseconds> LivePlay::patienceLeft(double now) const
{
    const auto patience = borne();
    return patience ? std::optional(std::max(Milliseconds(0), *patience - m_clock.silence(now))) : std::nullopt;
}

double LivePlay::clockStandsFor(double now) const
{
    constexpr Milliseconds second(1000);
    const Milliseconds left = patienceLeft(now).value_or(Milliseconds(0)) % second;
    return std::chrono::duration<double>(left.count() > 0 ? left : second).count();
}

ConversationModel::Clock LivePlay::clock(double now) const
{
    ConversationModel::Clock out;
    const auto patience = borne();
    if (!patience || patience->count() <= 0)
        return out;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*patienceLeft(now));
    const auto all = std::chrono::ceil<std::chrono::seconds>(*patience);
    out.shown = true;
    out.running = !m_clock.held() && !m_clock.isReading(now);
    // The ring goes with the number, or every frame drawn for something else would draw the clock and the figure too.
    out.part = static_cast<float>(seconds.count()) / static_cast<float>(all.count());
    out.seconds = static_cast<int>(seconds.count());
    return out;
}

} // namespace keel
