#include "assessment/Assessor.h"

#include "assessment/AttemptScore.h"
#include "assessment/Circumstances.h"
#include "assessment/CompileCues.h"
#include "assessment/Findings.h"
#include "assessment/Languages.h"
#include "assessment/ReadingMemo.h"
#include "assessment/ReplyFeatures.h"
#include "assessment/SentenceAlone.h"
#include "assessment/Repeats.h"
#include "assessment/Shape.h"
#include "language/Characters.h"

#include <algorithm>
#include <tuple>

namespace keel {

namespace {

/// Raised whenever the same rubric and packs would score a reply differently than before.
constexpr const char* methodVersion = "assessment-4";

FoundBehaviour toFound(const AnalysedText& reply, const Finding& finding)
{
    const auto [begin, end] = bytesOf(reply, finding.first, finding.last);
    return {finding.behaviour, begin, end, std::string(finding.rule), finding.certainty};
}

/// Several rules may see the same words: places that overlap are one apology.
std::size_t countApologies(const std::vector<Finding>& findings)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (const Finding& finding : findings)
        if (finding.behaviour == Behaviour::Apologise)
            places.emplace_back(finding.first, finding.last);
    std::sort(places.begin(), places.end());
    std::size_t count = 0;
    std::size_t end = 0;
    for (const auto& [first, last] : places) {
        count += count == 0 || first >= end ? 1 : 0;
        end = std::max(end, last);
    }
    return count;
}

/// Asking for a fact of the scenario that the customer has told is `request_repeat`.
void turnToldFacts(const ReplyContext& context, const Reading& reading, std::vector<Finding>& findings)
{
    if (!context.cues || !context.cues->asked || context.told.empty())
        return;
    for (const PatternSet::Hit& hit : context.cues->asked->match(reading.reply)) {
        const FactId& fact = context.cues->askedFacts[hit.group];
        if (std::find(context.told.begin(), context.told.end(), fact) == context.told.end())
            continue;
        for (Finding& finding : findings)
            if (finding.behaviour == Behaviour::AskFacts
                && reading.reply.text.sentenceOf(finding.first) == reading.reply.text.sentenceOf(hit.first)
                && !checksBack(findings, reading.reply, reading.reply.text.sentenceOf(hit.first))) {
                finding.behaviour = Behaviour::RequestRepeat;
                finding.rule = "shape.asked-again";
            }
    }
}

bool claimsWrong(const ReplyContext& context, const std::vector<FactId>& said)
{
    return std::any_of(said.begin(), said.end(), [&](const FactId& fact) {
        return std::find(context.wrongFacts.begin(), context.wrongFacts.end(), fact) != context.wrongFacts.end();
    });
}

/// A written reply, read once for each line that it answers.
std::shared_ptr<const WrittenReading> readWritten(const LanguagePack& pack, const std::string& reply, const ReplyContext& context)
{
    ReadingMemo* memo = context.cues ? context.cues->memo.get() : nullptr;
    if (memo)
        if (auto known = memo->written(context.customerLine, reply))
            return known;
    ReplyContext textsOnly;
    textsOnly.language = context.language;
    textsOnly.customerLine = context.customerLine;
    textsOnly.customerName = context.customerName;
    textsOnly.cues = context.cues;
    const Reading reading = readReply(pack, reply, textsOnly);
    WrittenReading written;
    written.feelingOpened = reading.openings.feeling;
    written.questionOpened = reading.openings.question;
    for (const Finding& finding : findBehaviours(reading))
        written.places.push_back(toFound(reading.reply, finding));
    if (context.cues) {
        written.asked = factsAskedIn(*context.cues, reading.reply);
        written.invitedTo = placesIn(*context.cues, pack, reading.reply);
    }
    return memo ? memo->keep(context.customerLine, reply, std::move(written)) : std::make_shared<const WrittenReading>(std::move(written));
}

} // namespace

bool ReplyAssessment::shows(Behaviour behaviour) const
{
    return std::any_of(behaviours.begin(), behaviours.end(), [&](const FoundBehaviour& f) { return f.behaviour == behaviour; });
}

struct Assessor::Parts {
    explicit Parts(const Assets& assets) : languages(assets) {}

    Rubric rubric;
    std::string rubricHash;
    Languages languages;

    /// Base points only: nothing was understood, nothing is held against the reply.
    ReplyAssessment notUnderstood() const
    {
        ReplyAssessment out;
        out.understood = false;
        Ledger(rubric).closeInto(out);
        return out;
    }
    /// Moves each score some way towards what the examples that sound like this one are rated. Nothing makes up for an insult,
    /// nor for a cost that a rule is certain of.
    void leanOnRatings(const ReplyFacts& facts, Ledger& ledger) const
    {
        const Worth& worth = rubric.circumstances[static_cast<std::size_t>(Circumstance::AsRated)];
        const bool isFatal = std::any_of(facts.shown.begin(), facts.shown.end(), [&](const FoundBehaviour& f) {
            return rubric.fatal[static_cast<std::size_t>(f.behaviour)] && f.certainty >= sureEnough;
        });
        for (const Dimension dimension : {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy}) {
            const bool onlyDown = isFatal || std::any_of(facts.certainCosts.begin(), facts.certainCosts.end(), [&](Behaviour cost) {
                return rubric.behaviours[static_cast<std::size_t>(cost)].points[static_cast<std::size_t>(dimension)] < 0;
            });
            const SoundsLike& like = (*facts.rated)[static_cast<std::size_t>(dimension)];
            const int apart = like.points - std::clamp(ledger.sum(dimension), 0, 100);
            const int away = onlyDown ? std::min(apart, 0) : apart;
            const auto [first, last] = away > 0 ? like.up : like.down;
            const auto [begin, end] = bytesOf(facts.reading->reply, first, last);
            ledger.enter(dimension, std::clamp(away * rubric.ratedShare / 100, -rubric.ratedMost, rubric.ratedMost), "as-rated", worth, {begin, end});
        }
    }
    void score(const ReplyFacts& facts, const std::vector<int>& percents, ReplyAssessment& out) const
    {
        Ledger ledger(rubric);
        for (std::size_t i = 0; i < facts.shown.size(); ++i) {
            const FoundBehaviour& found = facts.shown[i];
            Worth worth = rubric.behaviours[static_cast<std::size_t>(found.behaviour)];
            if (std::any_of(worth.settledBy.begin(), worth.settledBy.end(), [&](Behaviour b) { return facts.shows(b); }))
                worth.better.clear();
            ledger.enter(worth, found.rule, {found.begin, found.end}, found.behaviour, percents[i]);
        }
        if (facts.rated)
            leanOnRatings(facts, ledger);
        weighCircumstances(facts, ledger);
        out.behaviours = facts.shown;
        ledger.closeInto(out);
    }
};

Assessor::Assessor(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Assessor::~Assessor() = default;

std::shared_ptr<const Assessor> Assessor::load(const Assets& assets, Diagnostics& diagnostics)
{
    const std::size_t before = countOf(diagnostics, Severity::Error);
    const std::vector<std::string> rubrics = assets.namesIn("rubric");
    if (rubrics.size() != 1) {
        Diagnostic d;
        d.code = "rubric.not-one";
        d.file = "rubric/";
        d.message = "there must be exactly one rubric, not " + std::to_string(rubrics.size());
        diagnostics.push_back(d);
        return nullptr;
    }
    auto parts = std::make_unique<Parts>(assets);
    if (auto rubric = loadRubric(SourceText(rubrics.front(), assets.read(rubrics.front()).value_or("")), diagnostics))
        parts->rubric = std::move(*rubric);
    parts->rubricHash = assets.hashOf("rubric");
    std::vector<std::string> atHand;
    for (const std::string& language : parts->languages.names())
        if (assets.texts.contains("languages/" + language + ".json"))
            atHand.push_back(language);
    parts->languages.read(atHand, diagnostics);
    if (countOf(diagnostics, Severity::Error) > before)
        return nullptr;
    return std::shared_ptr<const Assessor>(new Assessor(std::move(parts)));
}

void Assessor::read(const std::vector<std::string>& languages, Diagnostics& diagnostics) const { m_parts->languages.read(languages, diagnostics); }

ReplyAssessment Assessor::assess(const std::string& reply, const ReplyContext& context) const
{
    const LanguagePack* pack = m_parts->languages.pack(context.language);
    if (!pack)
        return m_parts->notUnderstood();
    const Reading reading = readReply(*pack, reply, context);
    std::vector<Finding> findings = findBehaviours(reading);
    turnToldFacts(context, reading, findings);
    std::vector<Finding> shown = settle(findings, m_parts->rubric, reading.reply);
    std::vector<FactId> said;
    std::vector<FactId> asked;
    std::vector<PlaceId> invitedTo;
    if (context.cues) {
        said = factsToldIn(*context.cues, *pack, reading.reply);
        asked = factsAskedIn(*context.cues, reading.reply);
        invitedTo = placesIn(*context.cues, *pack, reading.reply);
    }
    const bool invites = said.empty() && isInvitation(reading);
    const bool showsSomething = invites || !shown.empty() || !said.empty() || !asked.empty();
    if (!isUnderstood(reading, showsSomething, [&] { return m_parts->languages.packsBut(pack); }))
        return m_parts->notUnderstood();
    Judged judged;
    if (const Learned* learned = invites ? nullptr : m_parts->languages.learned(context.language)) {
        judged = learned->judge(reading, findings, shown);
        judged.shown = withCostsStandingAlone(std::move(judged.shown), shown, *learned, m_parts->rubric, reading, reply);
        shown = settleLearned(judged.shown, m_parts->rubric, reading.reply);
    }
    if (invites)
        std::erase_if(shown, [](const Finding& finding) { return isCostly(finding.behaviour); });
    if (!invitedTo.empty()) // "come over to the desk": the form of an order, and none
        std::erase_if(shown, [](const Finding& finding) { return finding.behaviour == Behaviour::Command && finding.rule.starts_with("learned."); });
    ReplyAssessment out;
    out.invites = invites;
    ReplyFacts facts;
    facts.rubric = &m_parts->rubric;
    facts.reading = &reading;
    facts.text = reply;
    facts.rated = judged.rated;
    facts.stuffed = judged.stuffed;
    facts.invites = invites;
    std::vector<int> percents;
    for (const Finding& finding : shown) {
        facts.shown.push_back(toFound(reading.reply, finding));
        percents.push_back(finding.percent);
        if (isCostly(finding.behaviour) && std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.certain && f.behaviour == finding.behaviour; }))
            facts.certainCosts.push_back(finding.behaviour);
    }
    facts.apologies = countApologies(findings);
    facts.wrongClaim = claimsWrong(context, said);
    m_parts->score(facts, percents, out);
    out.said = std::move(said);
    out.asked = std::move(asked);
    out.invitedTo = std::move(invitedTo);
    return out;
}

void Assessor::remember(const std::string& earlierReply, ReplyContext& context) const
{
    ReplyContext earlier;
    earlier.language = context.language;
    for (const FoundBehaviour& found : assess(earlierReply, earlier).behaviours)
        ++context.shownBefore[static_cast<std::size_t>(found.behaviour)];
    context.history.push_back(earlierReply);
    using enum Behaviour;
    for (const Behaviour behaviour : {AcknowledgeFeeling, AcknowledgeImpact, Validate, TakePerspective})
        context.acknowledgedBefore = context.acknowledgedBefore || context.shownBefore[static_cast<std::size_t>(behaviour)] > 0;
}

void Assessor::features(const std::string& reply, const ReplyContext& context, const FeatureSink& sink) const
{
    const LanguagePack* pack = m_parts->languages.pack(context.language);
    if (!pack)
        return;
    const Reading reading = readReply(*pack, reply, context);
    std::vector<Finding> findings = findBehaviours(reading);
    turnToldFacts(context, reading, findings);
    replyFeatures(reading, findings, settle(findings, m_parts->rubric, reading.reply), sink);
}

ReplyAssessment Assessor::assessMarked(const std::string& reply, const Marks& marks, const ReplyContext& context) const
{
    const LanguagePack* pack = m_parts->languages.pack(context.language);
    const auto written = pack ? readWritten(*pack, reply, context) : std::make_shared<const WrittenReading>();
    const Openings said = openingsSaid(context.opportunities);
    Reading reading;
    reading.context = &context;
    reading.openings = {said.feeling || written->feelingOpened, said.question || written->questionOpened};
    ReplyFacts facts;
    facts.rubric = &m_parts->rubric;
    facts.reading = &reading;
    facts.text = reply;
    facts.judgeWording = false;
    for (const Behaviour behaviour : marks.behaviours) {
        const auto same = std::find_if(written->places.begin(), written->places.end(),
                                       [&](const FoundBehaviour& f) { return f.behaviour == behaviour; });
        facts.shown.push_back(same != written->places.end() ? *same : FoundBehaviour{behaviour, 0, reply.size(), "author"});
    }
    std::sort(facts.shown.begin(), facts.shown.end(), [](const FoundBehaviour& a, const FoundBehaviour& b) {
        return std::tuple(a.begin, idOf(a.behaviour)) < std::tuple(b.begin, idOf(b.behaviour));
    });
    facts.wrongClaim = claimsWrong(context, marks.said);
    ReplyAssessment out;
    m_parts->score(facts, std::vector<int>(facts.shown.size(), 100), out);
    out.said = marks.said;
    out.asked = written->asked;
    out.invitedTo = written->invitedTo;
    return out;
}

AttemptAssessment Assessor::assessAttempt(const AttemptTally& tally) const { return scoreAttempt(tally, m_parts->rubric); }

Cues Assessor::compileCues(const Scenario& scenario, const std::string& language, Diagnostics& diagnostics) const
{
    const LanguagePack* pack = m_parts->languages.pack(language);
    return pack ? compileCuesWith(*pack, scenario, language, diagnostics) : Cues{};
}

std::vector<std::string> Assessor::languages() const { return m_parts->languages.names(); }
const std::string& Assessor::rubricHash() const { return m_parts->rubricHash; }

std::string Assessor::version() const
{
    constexpr std::size_t shortHash = 16;
    return std::string(methodVersion) + " rubric:" + m_parts->rubricHash.substr(0, shortHash) + m_parts->languages.version() + " unicode:" + unicodeVersion();
}

bool Assessor::isFatal(Behaviour behaviour) const { return m_parts->rubric.fatal[static_cast<std::size_t>(behaviour)]; }

} // namespace keel
