#include "desktop/LivePractice.h"

#include "desktop/PracticeFigure.h"
#include "practice/Skills.h"
#include "reports/LocalCalendar.h"
#include "reports/ReplyPage.h"
#include "reports/ReportWords.h"
#include "screens/PostMaker.h"

#include <algorithm>
#include <array>

namespace keel {

namespace {

constexpr std::array offeredNeeds{0, 7, 30, 90}; // days

std::string dueText(const Standing& standing, const Plan& plan, const Speaker& speak)
{
    if (std::ranges::find(plan.due, standing.skill) != plan.due.end())
        return speak("practice.due.today");
    return standing.due ? speak("practice.due.on", {{"date", dayText(*standing.due, speak)}}) : speak("practice.due.later");
}

std::string outcomeText(const Verdict& verdict, const Speaker& speak)
{
    const std::string key = "practice.outcome." + std::string(idOf(verdict.outcome));
    if (verdict.outcome == DrillOutcome::ShownButCosts && verdict.cost)
        return speak(key + ".what", {{"what", behaviourName(*verdict.cost, speak)}});
    return speak(key);
}

void fillNeeds(PracticeModel& model, const Plan& plan, const Speaker& speak)
{
    model.need = offeredNeeds.size();
    for (const int days : offeredNeeds) {
        const bool inForce = plan.neededOn ? *plan.neededOn == plan.today + std::chrono::days(days) : days == 0;
        if (inForce)
            model.need = model.needs.size();
        model.needs.push_back({days, speak(days == 0 ? "practice.needed.none" : "practice.needed." + std::to_string(days))});
    }
    if (plan.neededOn)
        model.neededOn = speak("practice.needed.on", {{"date", dayText(*plan.neededOn, speak)}});
}

} // namespace

ConversationModel LivePractice::stageOf(const DrillMoment& moment, const Speaker& speak) const
{
    ConversationModel stage;
    stage.channel = moment.channel;
    stage.customerName = moment.customerName.empty() ? speak("practice.customer") : moment.customerName;
    stage.character = figureFor(moment, m_house->firstPerson, m_house->characters);
    stage.customerLine = moment.customer;
    for (const std::string& earlier : moment.history)
        stage.transcript.push_back({ConversationModel::Voice::Trainee, earlier});
    stage.transcript.push_back({ConversationModel::Voice::Customer, moment.customer});
    stage.levelsShown = false;
    stage.faceSeen = showsFace(moment.channel, stage.level);
    // What was said shows in the face: a little calmer, or a little less so.
    const int moved = m_verdict && m_verdict->passed() ? -18 : m_verdict && m_verdict->counts() ? 6 : 0;
    stage.anger = std::clamp(moment.anger + moved, 0, 100);
    stage.mood = moodOf(Level::ofWhole(stage.anger), Level::ofWhole(45), Level::ofWhole(60));
    if (moment.channel == Channel::Social) {
        constexpr int readers = 40;
        stage.post = makePublicPost(stage.customerName, moment.customer, readers, stage.anger, speak.in(moment.language));
        stage.customerLine.clear(); // it stands in the post
    }
    return stage;
}

void LivePractice::fillMoment(PracticeModel& model, const Speaker& speak) const
{
    const std::string id(idOf(task().skill));
    const bool example = m_step == Step::Example;
    const DrillMoment& moment = example ? *task().example : *task().moment;
    model.stage = stageOf(moment, speak);
    model.number = static_cast<int>(m_at) + 1;
    model.all = static_cast<int>(m_tasks.size());
    model.skill = behaviourName(task().skill, speak);
    model.task = speak("practice.task." + id);
    if (task().help != DrillHelp::None)
        model.hint = speak("practice.hint." + id);
    // Many writers of the corpus noted the facts in English, whatever the language of the replies.
    if (moment.language == "en" || !moment.title.empty())
        model.facts = moment.facts;
    if (example) {
        model.strong = strongExample(moment, task().skill, *m_house->rules()->assessor).value_or("");
        model.weak = weakExample(moment, task().skill, *m_house->rules()->assessor).value_or("");
    }
}

void LivePractice::fillFeedback(PracticeModel& model, const Speaker& speak) const
{
    PracticeModel::Feedback& feedback = model.feedback.emplace();
    feedback.shown = m_verdict->passed();
    feedback.counts = m_verdict->counts();
    feedback.outcome = outcomeText(*m_verdict, speak);
    feedback.reply = turnOf(m_reply, m_verdict->assessment, speak);
    feedback.strong = strongExample(*task().moment, task().skill, *m_house->rules()->assessor).value_or("");
    if (feedback.strong == m_reply)
        feedback.strong.clear();
}

void LivePractice::fillSkills(PracticeModel& model, const Plan& plan, const Speaker& speak) const
{
    for (const Standing& standing : plan.standings) {
        PracticeModel::SkillRow& row = model.rows.emplace_back();
        row.skill = behaviourName(standing.skill, speak);
        row.hold = standing.hold;
        row.holdText = speak("practice.hold." + std::to_string(standing.hold));
        row.due = dueText(standing, plan, speak);
        row.today = std::ranges::find(plan.due, standing.skill) != plan.due.end();
        if (m_step == Step::Summary)
            for (const Done& done : m_done)
                if (done.skill == standing.skill) {
                    ++row.moments;
                    row.passed += done.passed ? 1 : 0;
                }
    }
    model.held = speak("practice.held", {{"held", std::to_string(plan.held)}, {"all", std::to_string(plan.standings.size())}});
    model.heldPart = static_cast<float>(plan.held) / static_cast<float>(plan.standings.size());
    model.anythingDue = !plan.due.empty();
    if (plan.nextDue)
        model.next = speak("practice.summary.next", {{"date", dayText(*plan.nextDue, speak)}});
    fillNeeds(model, plan, speak);
}

PracticeModel LivePractice::model(const Who& who, const Speaker& speak)
{
    PracticeModel model;
    model.step = m_step;
    if (inSession()) {
        fillMoment(model, speak);
        if (m_step == Step::Feedback)
            fillFeedback(model, speak);
        return model;
    }
    fillSkills(model, plan(who), speak);
    model.canPractise = !moments(who.language).empty();
    if (m_step == Step::Skills) {
        model.title = speak("practice.skills.title");
        model.text = speak("practice.skills.text");
        return model;
    }
    model.title = speak(m_ahead ? "practice.summary.ahead" : "practice.summary.title");
    const auto passed = std::ranges::count_if(m_done, &Done::passed);
    model.text = speak("practice.summary.shown", {{"passed", std::to_string(passed)}, {"all", std::to_string(m_done.size())}});
    if (m_skipped > 0)
        model.text += " · " + speak("practice.summary.skipped", {{"count", std::to_string(m_skipped)}});
    return model;
}

} // namespace keel
