#include "reports/DebriefWords.h"

#include "language/Money.h"
#include "reports/ReportWords.h"

namespace keel {

namespace {

std::string named(std::string_view prefix, std::string_view name, std::string_view suffix = {})
{
    return std::string(prefix) + std::string(name) + std::string(suffix);
}

/// The sentence for each action.
struct ActionWords {
    const Playbook& book;
    const Speaker& speak;

    std::string operator()(const PickReply& move) const { return move.reply.str(); }
    std::string operator()(const TypeReply& move) const { return move.text; }
    std::string operator()(const LookUp& move) const
    {
        return speak("reports.action.lookUp", {{"where", book.text(named("fact.", move.fact.str(), ".lookUp"))}});
    }
    std::string operator()(const Note& move) const
    {
        return speak("reports.action.note", {{"fact", book.text(named("fact.", move.fact.str()))}});
    }
    std::string operator()(const Hold&) const { return speak("reports.action.hold"); }
    std::string operator()(const Resume&) const { return speak("reports.action.resume"); }
    std::string operator()(const Wait&) const { return speak("reports.action.silence"); }
    std::string operator()(const Transfer& move) const
    {
        const std::string to = book.text(named("transfer.", move.to.str()));
        return move.note.empty() ? speak("reports.action.transfer", {{"to", to}})
                                 : speak("reports.action.transferWithNote", {{"to", to}, {"note", move.note}});
    }
    std::string operator()(const MoveTo& move) const
    {
        return speak("reports.action.move", {{"place", book.text(named("place.", move.place.str()))}});
    }
    std::string operator()(const OfferCompensation& move) const
    {
        const Policy* policy = book.scenario->findPolicy(move.policy);
        return speak("reports.action.compensate", {{"what", book.text(named("policy.", move.policy.str()))},
                                                   {"amount", moneyText(move.amount, policy != nullptr ? policy->currency : "", speak.language())}});
    }
    std::string operator()(const CallManager&) const { return speak("reports.action.manager", {{"who", book.text("manager")}}); }
    std::string operator()(const EndConversation&) const { return speak("reports.action.end"); }
    std::string operator()(const Listen&) const { return speak("reports.action.listen"); }
    std::string operator()(const ChooseContact& move) const
    {
        return speak("reports.action.contact", {{"how", book.text(named("contact.", move.by.str()))}});
    }
    std::string operator()(const EstimateAnger&) const { return speak("reports.action.estimate"); }
};

struct ObjectWords {
    const Playbook& book;

    std::string operator()(const LookUp& move) const { return book.text(named("fact.", move.fact.str(), ".lookUp")); }
    std::string operator()(const Note& move) const { return book.text(named("fact.", move.fact.str())); }
    std::string operator()(const Transfer& move) const { return book.text(named("transfer.", move.to.str())); }
    std::string operator()(const MoveTo& move) const { return book.text(named("place.", move.place.str())); }
    std::string operator()(const ChooseContact& move) const { return book.text(named("contact.", move.by.str())); }
    std::string operator()(const CallManager&) const { return book.text("manager"); }
    std::string operator()(const OfferCompensation& move) const { return book.text(named("policy.", move.policy.str())); }
    template <class Other>
    std::string operator()(const Other&) const
    {
        return {};
    }
};

struct RemarkWords {
    using Remark = std::optional<std::string>;

    const Playbook& book;
    const Speaker& speak;

    Remark operator()(const NotUnderstood&) const { return speak("reports.remark.not-understood"); }
    Remark operator()(const FactLearned& event) const
    {
        return about(event.fromCustomer ? "reports.remark.fact-heard" : "reports.remark.fact-found", "fact.", event.fact.str());
    }
    Remark operator()(const FactTold& event) const { return about("reports.remark.fact-told", "fact.", event.fact.str()); }
    Remark operator()(const GoalReached& event) const { return about("reports.remark.goal", "goal.", event.goal.str()); }
    Remark operator()(const PromiseMade& event) const { return about("reports.remark.promise", "promise.", event.promise.str()); }
    Remark operator()(const CustomerRefused&) const { return speak("reports.remark.refused"); }
    Remark operator()(const Transferred& event) const
    {
        return speak(event.right ? "reports.remark.transfer-right" : "reports.remark.transfer-wrong");
    }
    Remark operator()(const CompensationOffered& event) const
    {
        switch (event.fit) {
        case CompensationOffered::Fit::Low: return speak("reports.remark.compensation-low");
        case CompensationOffered::Fit::Fair: return speak("reports.remark.compensation-fair");
        case CompensationOffered::Fit::High: return speak("reports.remark.compensation-high");
        }
        return std::nullopt;
    }
    Remark operator()(const ReplyGiven& event) const
    {
        return event.toCustomer ? std::nullopt : Remark(speak("reports.remark.to-colleague"));
    }
    Remark operator()(const Interrupted&) const { return speak("reports.remark.interrupted"); }
    Remark operator()(const SceneOpened& event) const { return book.text(event.key); }
    Remark operator()(const PromiseSettled& event) const
    {
        return about(event.kept ? "reports.remark.promise-kept" : "reports.remark.promise-broken", "promise.", event.promise.str());
    }
    Remark operator()(const EstimateAsked&) const { return speak("reports.remark.estimate-asked"); }
    Remark operator()(const AngerEstimated& event) const
    {
        return speak("reports.remark.estimated", {{"said", std::to_string(event.said)}, {"was", std::to_string(event.was)}});
    }
    Remark operator()(const OnlySaid& event) const { return speak("reports.remark.only-said." + std::string(idOf(event.action))); }
    Remark operator()(const ReactionExplained& event) const { return book.text(event.key); }
    Remark operator()(const SilenceNoticed&) const { return speak("reports.remark.silence"); }
    template <class Other>
    Remark operator()(const Other&) const
    {
        return std::nullopt;
    }

private:
    Remark about(const std::string& key, std::string_view prefix, const std::string& id) const
    {
        return speak(key, {{"what", book.text(named(prefix, id))}});
    }
};

} // namespace

std::string DebriefWords::firstOf(std::initializer_list<std::string> keys, const std::string& fallback,
                                  const InterfaceTexts::Arguments& arguments) const
{
    for (const std::string& key : keys)
        if (m_speak.has(key))
            return m_speak(key, arguments);
    return fallback;
}

std::string DebriefWords::behaviour(Behaviour behaviour) const
{
    return firstOf({named("behaviour.", idOf(behaviour))}, std::string(idOf(behaviour)));
}

std::string DebriefWords::reason(const Reason& reason) const
{
    return reasonLabel(reason, m_speak);
}

std::string DebriefWords::source(const std::string& source) const
{
    return sourceName(source, m_speak);
}

std::string DebriefWords::better(const Reason& reason) const
{
    return reason.better.empty() ? std::string() : firstOf({reason.better}, {});
}

std::string DebriefWords::attemptReason(const AttemptReason& reason) const
{
    return firstOf({"attempt." + reason.rule}, reason.rule,
                   {{"count", std::to_string(reason.count)}, {"of", std::to_string(reason.of)}});
}

std::string DebriefWords::action(const Move& move) const
{
    return std::visit(ActionWords{m_book, m_speak}, move);
}

std::string objectOf(const Move& move, const Playbook& book) { return std::visit(ObjectWords{book}, move); }

std::string DebriefWords::choice(const Move& move) const
{
    const std::string name = m_speak(named("screens.action.", idOf(triggerOf(move))));
    const std::string object = objectOf(move, m_book);
    std::string words = object.empty() ? name : name + ": " + object;
    if (const auto* offer = std::get_if<OfferCompensation>(&move)) {
        const Policy* policy = m_book.scenario->findPolicy(offer->policy);
        words += ", " + m_speak("screens.action.upTo", {{"amount", moneyText(offer->amount, policy != nullptr ? policy->currency : "", m_speak.language())}});
    }
    return words;
}

std::optional<std::string> DebriefWords::remark(const Event& event) const
{
    return std::visit(RemarkWords{m_book, m_speak}, event);
}

std::string DebriefWords::cause(const std::string& what) const
{
    return firstOf({"behaviour." + what, "reports.cause." + what}, what);
}

std::string DebriefWords::opportunity(const std::string& opened) const
{
    const auto colon = opened.find(':');
    const std::string kind = opened.substr(0, colon);
    const std::string name = colon == std::string::npos ? std::string() : opened.substr(colon + 1);
    if (kind == "feeling" && m_speak.has("reports.feeling." + name))
        return m_speak("reports.opportunity.this-feeling", {{"feeling", m_speak("reports.feeling." + name)}});
    if (kind == "fact" && m_book.scenario->findFact(FactId(name)) != nullptr)
        return m_speak("reports.opportunity.this-fact", {{"fact", m_book.text("fact." + name)}});
    return firstOf({"reports.opportunity." + kind}, opened);
}

std::string DebriefWords::principle(const PrincipleId& id) const
{
    return firstOf({"principle." + id.str(), "principle." + id.str() + ".title"}, id.str());
}

DebriefPrinciple DebriefWords::principleCard(const PrincipleId& id, bool met) const
{
    const std::string key = "principle." + id.str();
    return {id, principle(id), met, firstOf({key + ".text"}, {}), firstOf({key + ".good"}, {}), firstOf({key + ".bad"}, {}),
            firstOf({"principle.source." + id.str().substr(0, 1)}, {})};
}

} // namespace keel
