#include "proofs/Possible.h"

#include <algorithm>

namespace keel {

using Word = Condition::Word;

bool Possible::allows(const Case& one) const
{
    if (never || (one.yes & ~can).any() || (one.no & must).any())
        return false;
    for (const Bound& bound : one.bounds)
        if (bound.least > most[bound.number] || bound.most < least[bound.number])
            return false;
    return std::none_of(oneOf.begin(), oneOf.end(), [&](const Words& group) { return (group & can & ~one.no).none(); });
}

bool Possible::allowsAny(const Cases& cases) const
{
    return std::any_of(cases.begin(), cases.end(), [this](const Case& one) { return allows(one); });
}

Cases Possible::allowed(const Cases& cases) const
{
    Cases out;
    std::copy_if(cases.begin(), cases.end(), std::back_inserter(out), [this](const Case& one) { return allows(one); });
    return out;
}

namespace {

constexpr std::size_t scores = 3, turns = 6, visits = 7, compensation = 9; // as Vocabulary numbers them

template <class IdType>
bool contains(const std::vector<std::string>& sorted, const IdType& id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id.str());
}

void set(Words& set, std::size_t number)
{
    if (number != Vocabulary::none)
        set.set(number);
}

} // namespace

Offer::Offer(const Scenario& scenario, Vocabulary& words) : m_scenario(scenario), m_words(words)
{
    findSayable();
    numberGroups();
    listLasting();
    for (const Policy& policy : scenario.policies)
        m_mostCompensation += scenario.hasManager ? std::max(policy.upTo, policy.atMost) : policy.upTo;
}

void Offer::findSayable()
{
    for (const Fact& fact : m_scenario.facts)
        for (const auto& [language, texts] : m_scenario.texts) {
            if (texts.cues.contains("fact." + fact.id.str() + ".said"))
                m_sayable.push_back(fact.id.str());
            if (texts.cues.contains("fact." + fact.id.str() + ".asked"))
                m_askable.push_back(fact.id.str());
        }
    for (const Fact& fact : m_scenario.facts)
        if (fact.canLookUp)
            m_knowable.push_back(fact.id.str());
    for (const Beat& beat : m_scenario.beats) {
        for (const FactId& fact : beat.tells)
            m_knowable.push_back(fact.str());
        for (const WrittenReply& reply : beat.replies)
            if (reply.shows)
                for (const FactId& fact : reply.shows->said)
                    m_sayable.push_back(fact.str());
    }
    for (auto* list : {&m_sayable, &m_askable, &m_knowable})
        std::sort(list->begin(), list->end());
}

bool Offer::canBeKnown(const FactId& fact) const { return contains(m_knowable, fact); }
bool Offer::canBeSaid(const FactId& fact) const { return contains(m_sayable, fact); }

void Offer::numberGroups()
{
    Words places;
    for (const Place& place : m_scenario.places)
        set(places, m_words.number(Word::Place, place.id.str()));
    Words channels;
    set(channels, m_words.number(Word::OnChannel, std::string(idOf(m_scenario.channel))));
    for (const Beat& beat : m_scenario.beats)
        if (beat.scene && beat.scene->channel)
            set(channels, m_words.number(Word::OnChannel, std::string(idOf(*beat.scene->channel))));
    for (const Words& group : {places, channels})
        if (group.count() > 0)
            m_oneOf.push_back(group);
    m_quiet = places | channels | m_words.ofKind(Word::ContactBy);
}

void Offer::listLasting()
{
    for (const Word word : {Word::Shown, Word::Told, Word::FactKnown, Word::Noted, Word::Goal, Word::Promise, Word::ManagerCalled, Word::Kept,
                            Word::Broken, Word::HandedOver})
        m_lasting |= m_words.ofKind(word);
    for (const Fact& fact : m_scenario.facts) {
        const std::string& id = fact.id.str();
        if (canBeSaid(fact.id))
            set(m_anywhere, m_words.find(Word::Told, id));
        if (fact.canLookUp) {
            set(m_anywhere, m_words.find(Word::FactKnown, id));
            set(m_anywhere, m_words.find(Word::Noted, id));
        }
    }
    m_anywhere |= m_words.ofKind(Word::Shown) | m_words.ofKind(Word::Kept) | m_words.ofKind(Word::Broken) | m_words.ofKind(Word::HandedOver);
    if (m_scenario.hasManager)
        m_anywhere |= m_words.ofKind(Word::ManagerCalled);
    m_reply = m_words.ofKind(Word::ShownNow) | m_words.ofKind(Word::Understood) | m_words.ofKind(Word::Invites) | m_words.ofKind(Word::Reply);
    for (const std::string& id : m_sayable)
        set(m_reply, m_words.find(Word::Said, id));
    for (const std::string& id : m_askable)
        set(m_reply, m_words.find(Word::Asked, id));
}

void Offer::assume(std::size_t word)
{
    if (word != Vocabulary::none)
        m_anywhere.set(word);
}

bool Offer::assumeMissingFacts()
{
    const Words before = m_anywhere | m_reply;
    for (const Fact& fact : m_scenario.facts) {
        const std::string& id = fact.id.str();
        if (!canBeKnown(fact.id))
            for (const Word word : {Word::FactKnown, Word::Noted})
                assume(m_words.find(word, id));
        if (!canBeSaid(fact.id)) {
            assume(m_words.find(Word::Told, id));
            set(m_reply, m_words.find(Word::Said, id));
        }
    }
    return (m_anywhere | m_reply) != before;
}

/// Silence is answered by the beat's own `silence`, never by a reaction.
bool Offer::offers(Trigger trigger) const
{
    switch (trigger) {
    case Trigger::LookUp: return std::any_of(m_scenario.facts.begin(), m_scenario.facts.end(), [](const Fact& fact) { return fact.canLookUp; });
    case Trigger::Transfer: return !m_scenario.transfers.empty();
    case Trigger::Move: return m_scenario.places.size() > 1;
    case Trigger::Compensate: return !m_scenario.policies.empty();
    case Trigger::Manager: return m_scenario.hasManager;
    case Trigger::Contact: return !m_scenario.contacts.empty();
    case Trigger::Silence: return false;
    default: return true;
    }
}

Possible Offer::quiet(const Words& can, const Words& must) const
{
    Possible out;
    out.can = can | m_quiet;
    out.must = must;
    set(out.can, m_words.find(Word::Action, std::string(idOf(Trigger::Silence))));
    out.oneOf = m_oneOf;
    for (std::size_t i = 0; i < Vocabulary::numbers; ++i)
        out.most[i] = Vocabulary::mostOf(i);
    for (std::size_t i = scores; i < turns; ++i)
        out.fix(i, 0);
    out.least[visits] = 1000;
    out.most[compensation] = m_mostCompensation * 1000;
    for (std::size_t i = 0; i < behaviourCount; ++i) {
        const std::size_t shown = m_words.find(Word::Shown, static_cast<Behaviour>(i));
        if (shown == Vocabulary::none)
            continue;
        out.least[Vocabulary::firstCount + i] = must.test(shown) ? 1000 : 0;
        out.most[Vocabulary::firstCount + i] = can.test(shown) ? unbounded : 0;
    }
    return out;
}

Possible Offer::onAction(const Words& can, const Words& must, Trigger trigger) const
{
    Possible out = quiet(can, must);
    out.never = !offers(trigger);
    out.can &= ~m_words.ofKind(Word::Action);
    const std::size_t action = m_words.find(Word::Action, std::string(idOf(trigger)));
    set(out.can, action);
    set(out.must, action);
    out.can |= m_words.ofKind(Word::Interrupted);
    if (trigger == Trigger::Transfer)
        out.can |= m_words.ofKind(Word::Transfer);
    if (trigger == Trigger::Compensate)
        out.can |= m_words.ofKind(Word::CompensatePolicy);
    if (trigger != Trigger::Reply)
        return out;
    out.can |= m_reply;
    out.must |= m_words.ofKind(Word::Understood);
    for (std::size_t i = scores; i < turns; ++i)
        out.most[i] = Vocabulary::mostOf(i);
    out.least[turns] += 1000; // the reply just given counts
    return out;
}

Possible Offer::onOtherAction(const Words& can, const Words& must) const
{
    Possible out = quiet(can, must);
    out.can |= m_words.ofKind(Word::Action) | m_words.ofKind(Word::Transfer) | m_words.ofKind(Word::CompensatePolicy);
    return out;
}

} // namespace keel
