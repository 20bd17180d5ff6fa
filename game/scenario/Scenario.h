#pragma once

#include "base/Files.h"
#include "base/Id.h"
#include "base/Units.h"
#include "scenario/Condition.h"
#include "scenario/Texts.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace keel {

enum class Channel { Phone, Chat, InPerson, Social, Email };
enum class Phase { Open, Hear, Solve, Close };
enum class EndingKind { Good, Mixed, Poor, Safe };
/// What a reaction answers to; every action of the trainee, and silence.
enum class Trigger { Reply, LookUp, Note, Hold, Resume, Transfer, Move, Compensate, Manager, End, Silence, Listen, Contact, Estimate };
inline constexpr std::size_t triggerCount = static_cast<std::size_t>(Trigger::Estimate) + 1;
inline constexpr std::size_t channelCount = 5;

std::string_view idOf(Channel channel);
std::string_view idOf(Phase phase);
std::string_view idOf(EndingKind kind);
std::string_view idOf(Trigger trigger);

/// Texts are not in these structures: each has a key (`beat.start.line.loud`) into `Scenario::texts`.
struct Line {
    LineId id;
    std::string key;
    Condition when;
    bool hasBody = false; ///< what can be seen while it is said stands under `key` + ".body"
    bool goesOn = false;  ///< the customer pauses for breath; the rest stands under `key` + ".rest"
};

struct Opportunity {
    enum class Kind { Feeling, Fact, Question };
    Kind kind = Kind::Feeling;
    std::string name; ///< of a fact: its id
};

/// The author's own reading of a written reply.
struct Marks {
    std::vector<Behaviour> behaviours;
    std::vector<FactId> said;
};

struct WrittenReply {
    ReplyId id;
    std::string key;
    Condition when;
    std::optional<Marks> shows;
};

/// Where a reaction leads: nowhere (stay), a beat, a named ending, or the first ending whose condition holds.
struct Destination {
    enum class Kind { Stay, Beat, Ending, FirstEnding };
    Kind kind = Kind::Stay;
    BeatId beat;
    EndingId ending;
};

struct Reaction {
    std::string whyKey; ///< text key of what a coach would say about it; empty where the author says nothing
    Trigger on = Trigger::Reply;
    Condition when;
    bool otherwise = false; ///< tried last, after the scenario's own reactions
    bool refuse = false;
    int anger = 0; ///< whole levels, on top of the customer model
    int trust = 0;
    int patience = 0;
    std::vector<Line> says;
    Destination to;
};

struct Silence {
    Milliseconds after{0};
    int patience = 0;
    std::vector<Line> says;
    Destination to;
};

/// Another moment, room or person: what changes when its beat is entered.
struct Scene {
    std::string key;                ///< text key of its heading (`Three days later`)
    Milliseconds later{0};          ///< how much time has passed in the story; promises made before come due
    std::optional<Channel> channel; ///< none: as before
    bool withColleague = false;     ///< not the customer speaks, but who stands under `key` + ".speaker"
};

struct Beat {
    BeatId id;
    Phase phase = Phase::Hear;
    std::optional<Scene> scene;
    bool asksEstimate = false; ///< the trainee is asked how angry the customer is
    std::vector<Line> says;
    std::vector<FactId> tells;
    std::vector<Opportunity> opportunities;
    std::vector<WrittenReply> replies;
    std::vector<Reaction> reactions;
    std::optional<Silence> silence;
};

struct Fact {
    FactId id;
    bool wrong = false; ///< not so: a claim that a hasty trainee might make
    bool canLookUp = false;
    Milliseconds takes{0};
};

struct Goal {
    GoalId id;
    int weight = 1;
    Condition reachedBy;
};

struct Promise {
    PromiseId id;
    Condition when;
    bool keepable = true;
    Milliseconds due{0}; ///< how much later in the story it comes due; 0: with the next scene that is later
    Condition kept; ///< judged when it comes due; together with `keepable` decides whether it was kept
};

/// Compensation, in whole units of `currency`.
struct Policy {
    PolicyId id;
    std::string currency; ///< ISO 4217
    int upTo = 0;         ///< the trainee's own authority
    int atMost = 0;       ///< what a manager can allow
    int fairLeast = 0;    ///< the range that suits the harm
    int fairMost = 0;
};

struct Place {
    PlaceId id;
    bool onlookers = false;
};

struct TransferTarget {
    TransferId id;
    bool right = false;
};

/// A way to reach the customer the next time.
struct Contact {
    ContactId id;
    Channel channel = Channel::Phone;
};

/// People who read along where the conversation is public (a place with onlookers).
struct Audience {
    int start = 0;
    int perReply = 0;   ///< more with each reply of the trainee
    int perSilence = 0; ///< more each time that nothing is said for too long
};

struct Ending {
    EndingId id;
    EndingKind kind = EndingKind::Mixed;
    Condition when;
};

struct PrincipleAim {
    PrincipleId id;
    Condition metWhen;
};

struct Customer {
    std::string character;   ///< id in assets/characters
    std::string temperament; ///< id in assets/customer/model.json
    Level anger, trust, patience;
};

/// A typed reply and what the author wants it to show.
struct TypedTest {
    BeatId beat;
    std::string language;
    std::string reply;
    std::vector<Behaviour> shows;
};

/// A loaded scenario: immutable, complete, free of errors. Vectors keep the author's order.
struct Scenario {
    ScenarioId id;
    std::string language; ///< the one it was written in
    std::string source;   ///< the article, `A`–`E`
    Channel channel = Channel::Phone;
    int level = 1;
    bool atFault = false;
    bool hasManager = false;
    Customer customer;
    std::vector<PrincipleAim> principles;
    std::vector<Place> places;
    std::vector<Fact> facts;
    std::vector<Goal> goals;
    std::vector<Promise> promises;
    std::vector<Policy> policies;
    std::vector<TransferTarget> transfers;
    std::vector<Contact> contacts;
    std::optional<Audience> audience;
    BeatId opening;
    EndingId patienceOut;
    std::vector<Beat> beats;
    std::vector<Reaction> reactions;
    std::vector<Ending> endings;
    std::vector<TypedTest> tests;

    /// By language; the one it was written in is among them.
    std::map<std::string, Texts> texts;
    /// The files it was read from, scripts left out.
    Bundle files;
    /// Of the files, made anew at each call: what an attempt refers to.
    std::string hash() const { return bundleHash(files); }

    const Beat* findBeat(const BeatId& id) const;
    const Fact* findFact(const FactId& id) const;
    const Policy* findPolicy(const PolicyId& id) const;
    const Place* findPlace(const PlaceId& id) const;
    const TransferTarget* findTransfer(const TransferId& id) const;
    const Contact* findContact(const ContactId& id) const;
    const Ending* findEnding(const EndingId& id) const;

    /// The text under a key in a language, or in the scenario's own where that language lacks it.
    const std::string& text(const std::string& key, const std::string& language) const;
    /// The phrase patterns under a key (`fact.cause.said`) in exactly that language.
    const std::vector<std::string>& cues(const std::string& key, const std::string& language) const;
};

} // namespace keel
