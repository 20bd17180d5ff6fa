#include "desktop/App.h"

#include <algorithm>

namespace keel {

namespace {

template <class Kind>
std::size_t countOf(const Events& events)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(events, [](const Event& event) { return std::holds_alternative<Kind>(event); }));
}

/// A colleague is heard in a plain voice.
HeardScene sceneOf(const LivePlay& play, const ConversationModel& model)
{
    const Session& session = play.session();
    HeardScene out;
    out.said = countOf<CustomerSaid>(session.startEvents());
    for (const Session::Entry& entry : session.entries()) {
        out.said += countOf<CustomerSaid>(entry.events);
        out.replies += countOf<ReplyGiven>(entry.events);
    }
    out.line = model.customerLine;
    out.language = model.language;
    if (!model.withColleague) {
        out.voice = model.character.voice;
        out.mood = model.mood;
    }
    out.anger = model.anger;
    out.angerTold = model.gaugesShown;
    out.onHold = model.onHold;
    out.ended = model.endingTitle.has_value();
    out.held = play.held();
    out.clockPart = model.clock.shown ? model.clock.part : 1;
    return out;
}

} // namespace

void App::letHear(Ui& ui, double seconds)
{
    const bool talking = m_screen == Screen::Conversation && m_play;
    std::optional<HeardScene> scene;
    if (talking) {
        m_conversation.clock = m_play->clock(seconds);
        scene = sceneOf(*m_play, m_conversation);
    }
    m_sound.watch(scene, m_settings, seconds);
    if (m_sound.isReading())
        ui.wake(1.0 / 20);
    if (!talking)
        return;
    if (m_sound.customerSpeaks() && !m_play->held())
        m_play->listening(seconds);
    ConversationModel::Sound& sound = m_conversation.sound;
    sound = {};
    sound.voice = m_settings.voice;
    sound.captionKey = m_sound.caption();
    if (const auto spoken = m_sound.spokenLine()) {
        sound.speaking = true;
        sound.begin = spoken->begin;
        sound.end = spoken->end;
        sound.loudness = spoken->loudness;
    }
    if (!sound.captionKey.empty())
        ui.wake(std::max(0.0, m_sound.captionEnds() - seconds));
}

void App::readAloud(const Ui::Described& control)
{
    if (!control.words.empty())
        m_sound.read(control.words, control.language.empty() ? m_settings.language : control.language, m_settings);
    else if (m_screen == Screen::Conversation && m_play)
        m_sound.again(m_settings);
}

} // namespace keel
