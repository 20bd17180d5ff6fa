#include "screens/ConversationModel.h"

#include "reports/DebriefWords.h"

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
           !std::holds_alternative<FactTold>(event) && !std::holds_alternative<NotUnderstood>(event);
}

void addEvents(Model& model, const Session& session, const DebriefWords& words, const Events& events)
{
    for (const Event& event : events) {
        if (const auto* said = std::get_if<CustomerSaid>(&event))
            model.transcript.push_back({Model::Voice::Customer, session.book().text(said->key)});
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
    default: return ActionKind::End;
    }
}

Model::Option optionOf(const Move& move, const Playbook& book)
{
    Model::Option out;
    out.move = move;
    if (const auto* lookUp = std::get_if<LookUp>(&move))
        out.text = book.text("fact." + lookUp->fact.str() + ".lookUp");
    else if (const auto* note = std::get_if<Note>(&move))
        out.text = book.text("fact." + note->fact.str());
    else if (const auto* transfer = std::get_if<Transfer>(&move))
        out.text = book.text("transfer." + transfer->to.str());
    else if (const auto* place = std::get_if<MoveTo>(&move))
        out.text = book.text("place." + place->place.str());
    else if (std::holds_alternative<CallManager>(move))
        out.text = book.text("manager");
    else if (const auto* offer = std::get_if<OfferCompensation>(&move)) {
        out.text = book.text("policy." + offer->policy.str());
        out.most = offer->amount;
        if (const Policy* policy = book.scenario->findPolicy(offer->policy))
            out.currency = policy->currency;
    }
    return out;
}

/// The buttons that this scenario has at all, so that they keep their places when one is not possible.
std::vector<ActionKind> kindsIn(const Scenario& scenario, const State& state)
{
    std::vector<ActionKind> out;
    for (const Fact& fact : scenario.facts)
        if (fact.canLookUp) {
            out.push_back(ActionKind::LookUp);
            break;
        }
    out.push_back(ActionKind::Note);
    if (scenario.channel == Channel::Phone || scenario.channel == Channel::Chat)
        out.push_back(state.onHold ? ActionKind::Resume : ActionKind::Hold);
    if (!scenario.transfers.empty())
        out.push_back(ActionKind::Transfer);
    if (scenario.places.size() > 1)
        out.push_back(ActionKind::MoveTo);
    if (!scenario.policies.empty())
        out.push_back(ActionKind::Compensate);
    if (scenario.hasManager)
        out.push_back(ActionKind::Manager);
    out.push_back(ActionKind::End);
    return out;
}

void addActions(Model& model, const Playbook& book, const State& state)
{
    const auto moves = availableMoves(book, state);
    for (const ActionKind kind : kindsIn(*book.scenario, state)) {
        Model::Action action{kind, {}};
        for (const Move& move : moves)
            if (kindOf(move) == kind)
                action.options.push_back(optionOf(move, book));
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

/// How many read along: more with every minute and with every answer, as under a public complaint (B4).
int audienceOf(const State& state)
{
    return 24 + static_cast<int>(state.now.count() / 1500) + 9 * state.turns + state.anger.whole() / 4;
}

} // namespace

ConversationModel makeConversationModel(const Session& session, const Speaker& speak)
{
    const Playbook& book = session.book();
    const Scenario& scenario = *book.scenario;
    const State& state = session.state();
    const DebriefWords words(book, speak);
    Model model;
    model.title = book.text("title");
    model.channel = scenario.channel;
    model.level = scenario.level;
    model.customerName = book.text("customer.name");
    model.mood = moodOf(state.anger, state.trust, state.patience);
    model.anger = state.anger.whole();
    model.trust = state.trust.whole();
    model.patience = state.patience.whole();
    model.gaugesShown = scenario.level < 3;
    model.faceSeen = scenario.channel == Channel::InPerson || scenario.level < 3;
    model.customerLine = state.customerSaid.empty() ? "" : book.text(state.customerSaid);
    if (const Place* place = scenario.findPlace(state.place)) {
        model.place = book.text("place." + place->id.str());
        model.onlookers = place->onlookers;
    }
    if (scenario.channel == Channel::Social)
        model.audience = audienceOf(state);
    model.onHold = state.onHold;
    addTranscript(model, session, words);
    for (const WrittenReply* reply : offeredReplies(book, state))
        model.choices.push_back({reply->id, book.text(reply->key)});
    addActions(model, book, state);
    addFacts(model, book, state);
    if (!session.entries().empty())
        for (const Event& event : session.entries().back().events)
            if (std::holds_alternative<NotUnderstood>(event))
                model.notice = speak("screens.conversation.notUnderstood");
    if (state.ending) {
        model.endingTitle = book.text("ending." + state.ending->str() + ".title");
        model.endingText = book.text("ending." + state.ending->str());
    }
    return model;
}

} // namespace keel
