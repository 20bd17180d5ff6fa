#include "desktop/App.h"

#include "reports/LocalCalendar.h"

#include <algorithm>

namespace keel {

LivePractice::Who App::whoPractises() const { return {m_settings.person, m_settings.ofConversations(), m_outside.now()}; }

PracticeCard App::practiceOnHome()
{
    const Speaker speak = speaker();
    const Plan plan = m_practice.plan(whoPractises());
    PracticeCard card;
    card.held = speak("practice.held", {{"held", std::to_string(plan.held)}, {"all", std::to_string(plan.standings.size())}});
    card.start = speak(plan.due.empty() ? "practice.home.ahead" : "practice.home.start");
    const std::size_t moments = momentsFor(plan.due.size());
    if (!plan.due.empty())
        card.due = speak(plan.due.size() == 1 ? "practice.home.dueOne" : "practice.home.due", {{"moments", std::to_string(moments)}, {"skills", std::to_string(plan.due.size())}});
    else if (plan.nextDue)
        card.due = speak("practice.home.none", {{"date", dayText(*plan.nextDue, speak)}});
    return card;
}

void App::refreshPractice() { m_practiceModel = m_practice.model(whoPractises(), speaker()); }

void App::practise(const Practise& asked)
{
    if (m_settings.person.empty() || !hasRules())
        return;
    const LivePractice::Who who = whoPractises();
    struct Doing {
        LivePractice& practice;
        const LivePractice::Who& who;
        void operator()(const OpenSkills&) const { practice.openSkills(); }
        void operator()(const StartDrills&) const { practice.start(who); }
        void operator()(const TryMoment&) const { practice.tryIt(); }
        void operator()(const AnswerMoment& answer) const { practice.answer(who, answer.reply); }
        void operator()(const SkipMoment&) const { practice.skip(); }
        void operator()(const NextMoment&) const { practice.next(); }
        void operator()(const RetryMoment&) const { practice.retry(); }
        void operator()(const NeedSkillsIn& need) const { practice.needIn(who, need.days); }
    };
    std::visit(Doing{m_practice, who}, asked.what);
    const bool answered = std::holds_alternative<AnswerMoment>(asked.what);
    const bool again = std::holds_alternative<RetryMoment>(asked.what);
    const bool sameStage = answered || again;
    if (!sameStage)
        m_practiceState = {};
    m_practiceState.wantsDraft = !answered; // tried again, the words stand as they were
    if (std::holds_alternative<NeedSkillsIn>(asked.what) && m_screen == Screen::Practice)
        m_stale = true;
    else
        go(Screen::Practice, sameStage && m_screen == Screen::Practice);
}

} // namespace keel
