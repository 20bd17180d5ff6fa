#include "screens/ConversationModel.h"

#include "engine/Evaluate.h"
#include "engine/Result.h"
#include "reports/DebriefWords.h"
#include "reports/UnfinishedLine.h"
#include "screens/PostMaker.h"

#include <algorithm>

namespace keel {

namespace {

using Model = ConversationModel;

/// Goals and promises are judged afterwards: naming them during play would be playing with open cards. What was just
/// said need not be repeated.
bool isShownAtOnce(const Event& event)
{
    if (const auto* learned = std::get_if<FactLearned>(&event))
        return !learned->fromCustomer;
    return !std::holds_alternative<GoalReached>(event) && !std::holds_alternative<PromiseMade>(event) &&
           !std::holds_alternative<FactTold>(event) && !std::holds_alternative<NotUnderstood>(event) &&
           !std::holds_alternative<ReactionExplained>(event) && !std::holds_alternative<AngerEstimated>(event) &&
           !std::holds_alternative<ReplyGiven>(event);
}

void addLine(Model& model, const Playbook& book, const CustomerSaid& said)
{
    if (said.hasBody)
        model.transcript.push_back({Model::Voice::Remark, book.text(said.key + ".body")});
    const std::string line = said.goesOn ? unfinishedLine(book.text(said.key)) : book.text(said.key);
    model.transcript.push_back({Model::Voice::Customer, said.speaker.empty() ? line : book.text(said.speaker) + ": " + line});
}

void addEvents(Model& model, const Session& session, const DebriefWords& words, const Events& events)
{
    for (const Event& event : events) {
        if (const auto* said = std::get_if<CustomerSaid>(&event))
            addLine(model, session.book(), *said);
        else if (isShownAtOnce(event))
            if (const auto remark = words.remark(event); remark && !remark->empty())
                model.transcript.push_back({Model::Voice::Remark, *remark});
    }
}

void addTranscript(Model& model, const Session& session, const DebriefWords& words)
{
    addEvents(model, session, words, session.startEvents());
    for (const Session::Entry& entry : session.entries()) {
        const ReplyGiven* reply = nullptr;
        for (const Event& event : entry.events)
            if (const auto* given = std::get_if<ReplyGiven>(&event))
                reply = given;
        if (reply != nullptr)
            model.transcript.push_back({Model::Voice::Trainee, reply->text});
        else if (!std::holds_alternative<Wait>(entry.action.move))
            model.transcript.push_back({Model::Voice::Remark, words.action(entry.action.move)});
        addEvents(model, session, words, entry.events);
    }
}

ActionKind kindOf(const Move& move)
{
    switch (triggerOf(move)) {
    case Trigger::LookUp: return ActionKind::LookUp;
    case Trigger::Note: return ActionKind::Note;
    case Trigger::Hold: return ActionKind::Hold;
    case Trigger::Resume: return ActionKind::Resume;
    case Trigger::Transfer: return ActionKind::Transfer;
    case Trigger::Move: return ActionKind::MoveTo;
    case Trigger::Compensate: return ActionKind::Compensate;
    case Trigger::Manager: return ActionKind::Manager;
    case Trigger::Listen: return ActionKind::Listen;
    case Trigger::Contact: return ActionKind::Contact;
    case Trigger::Estimate: return ActionKind::Estimate;
    default: return ActionKind::End;
    }
}

Model::Option optionOf(const Move& move, const Playbook& book)
{
    Model::Option out;
    out.move = move;
    out.text = objectOf(move, book);
    if (const auto* offer = std::get_if<OfferCompensation>(&move)) {
        out.most = offer->amount;
        if (const Policy* policy = book.scenario->findPolicy(offer->policy))
            out.currency = policy->currency;
    }
    return out;
}

/// How angry the customer may be taken to be, in five steps (0–100).
constexpr int angerSteps[]{10, 30, 50, 70, 90};

void addEstimates(Model::Action& action, const Speaker& speak)
{
    action.options.clear();
    for (const int anger : angerSteps)
        action.options.push_back({speak("screens.estimate." + std::to_string(anger)), "", EstimateAnger{anger}, 0, ""});
}

bool asksEstimates(const Scenario& scenario)
{
    return std::any_of(scenario.beats.begin(), scenario.beats.end(), [](const Beat& beat) { return beat.asksEstimate; });
}

bool hasLongLines(const Scenario& scenario)
{
    return std::any_of(scenario.beats.begin(), scenario.beats.end(), [](const Beat& beat) {
        return std::any_of(beat.says.begin(), beat.says.end(), [](const Line& line) { return line.goesOn; });
    });
}

/// The buttons that this scenario has at all, so that they keep their places when one is not possible.
std::vector<ActionKind> kindsIn(const Scenario& scenario, const State& state)
{
    std::vector<ActionKind> out;
    if (hasLongLines(scenario))
        out.push_back(ActionKind::Listen);
    for (const Fact& fact : scenario.facts)
        if (fact.canLookUp) {
            out.push_back(ActionKind::LookUp);
            break;
        }
    out.push_back(ActionKind::Note);
    if (state.channel == Channel::Phone || state.channel == Channel::Chat)
        out.push_back(state.onHold ? ActionKind::Resume : ActionKind::Hold);
    if (!scenario.transfers.empty())
        out.push_back(ActionKind::Transfer);
    if (scenario.places.size() > 1)
        out.push_back(ActionKind::MoveTo);
    if (!scenario.policies.empty())
        out.push_back(ActionKind::Compensate);
    if (scenario.hasManager)
        out.push_back(ActionKind::Manager);
    if (!scenario.contacts.empty())
        out.push_back(ActionKind::Contact);
    if (asksEstimates(scenario))
        out.push_back(ActionKind::Estimate);
    out.push_back(ActionKind::End);
    return out;
}

void addActions(Model& model, const Playbook& book, const State& state, const Speaker& speak)
{
    const auto moves = availableMoves(book, state);
    for (const ActionKind kind : kindsIn(*book.scenario, state)) {
        Model::Action action{kind, {}};
        for (const Move& move : moves)
            if (kindOf(move) == kind)
                action.options.push_back(optionOf(move, book));
        if (kind == ActionKind::Estimate && !action.options.empty())
            addEstimates(action, speak);
        model.actions.push_back(std::move(action));
    }
}

void addFacts(Model& model, const Playbook& book, const State& state)
{
    for (const Fact& fact : book.scenario->facts)
        if (state.known.contains(fact.id))
            model.facts.push_back({fact.id, book.text("fact." + fact.id.str()), state.toldByCustomer.contains(fact.id),
                                   state.noted.contains(fact.id), state.told.contains(fact.id)});
}

/// As far as it has been heard.
std::string lineOf(const Playbook& book, const State& state)
{
    if (state.customerSaid.empty())
        return "";
    const std::string& line = book.text(state.customerSaid);
    return state.goesOn ? unfinishedLine(line) : state.restHeard ? line + " " + book.text(state.customerSaid + ".rest") : line;
}

/// While somebody waits, the last that was heard of them is what they said to that, not what they had begun to say before.
std::string lastLineOf(const Model& model)
{
    const auto last = std::find_if(model.transcript.rbegin(), model.transcript.rend(), [](const Model::Said& said) { return said.voice == Model::Voice::Customer; });
    return last == model.transcript.rend() ? "" : last->text;
}

/// The thread under which it all takes place: the customer's first words, and how far they have gone round.
void addPost(Model& model, const Session& session, const Speaker& speak)
{
    const State& state = session.state();
    model.audience = state.audience;
    std::string first;
    for (const Event& event : session.startEvents())
        if (const auto* said = std::get_if<CustomerSaid>(&event); said != nullptr && first.empty())
            first = session.book().text(said->key);
    int peak = session.startState().anger.whole();
    for (const Session::Entry& entry : session.entries())
        peak = std::max(peak, entry.after.anger.whole());
    model.post = makePublicPost(session.book().text("customer.name"), first, model.audience, peak, speak);
}

/// Where the conversation is held and who looks on; a colleague is spoken to out of the customer's sight.
void setPlace(Model& model, const Playbook& book, const State& state)
{
    model.withColleague = !isWithCustomer(*book.scenario, state);
    if (model.withColleague) {
        model.customerName = book.text(book.scenario->findBeat(state.beat)->scene->key + ".speaker");
        model.faceSeen = model.gaugesShown = false;
        return;
    }
    if (const Place* place = placeNow(*book.scenario, state)) {
        model.place = book.text("place." + place->id.str());
        model.onlookers = place->onlookers;
    }
}

bool lastWasNotUnderstood(const Session& session)
{
    if (session.entries().empty())
        return false;
    const Events& events = session.entries().back().events;
    return std::any_of(events.begin(), events.end(), [](const Event& event) { return std::holds_alternative<NotUnderstood>(event); });
}

} // namespace

bool showsFace(Channel channel, int level) { return channel == Channel::InPerson || (channel != Channel::Email && level < 3); }

ConversationModel makeConversationModel(const Session& session, const Speaker& speak, CoachTime coach)
{
    const Playbook& book = session.book();
    const Scenario& scenario = *book.scenario;
    const State& state = session.state();
    const DebriefWords words(book, speak);
    Model model;
    model.language = book.language;
    model.title = book.text("title");
    model.channel = state.channel;
    model.level = scenario.level;
    model.customerName = book.text("customer.name");
    model.mood = moodOf(state.anger, state.trust, state.patience);
    model.anger = state.anger.whole();
    model.trust = state.trust.whole();
    model.patience = state.patience.whole();
    model.exam = coach == CoachTime::Silent;
    model.gaugesShown = scenario.level < 3 && !model.exam;
    model.faceSeen = showsFace(state.channel, scenario.level);
    model.customerLine = lineOf(book, state);
    setPlace(model, book, state);
    if (state.channel == Channel::Social)
        addPost(model, session, speak.in(book.language));
    model.onHold = state.onHold;
    addTranscript(model, session, words);
    if (state.onHold)
        model.customerLine = lastLineOf(model);
    for (const WrittenReply* reply : offeredReplies(book, state))
        model.choices.push_back({reply->id, book.text(reply->key)});
    addActions(model, book, state, speak);
    addFacts(model, book, state);
    if (coach == CoachTime::AfterEachReply)
        model.coach = coachAfter(session, speak);
    // With the coach it stands among what the coach says; in an exam without advice, but never left unsaid.
    if (coach != CoachTime::AfterEachReply && lastWasNotUnderstood(session))
        model.notice = speak(model.exam ? "coach.exam.not-understood" : "screens.conversation.notUnderstood");
    if (state.ending) {
        model.endingTitle = book.text("ending." + state.ending->str() + ".title");
        model.endingText = book.text("ending." + state.ending->str());
        model.endingScores = resultOf(session).assessment.scores;
    }
    return model;
}

} // namespace keel
