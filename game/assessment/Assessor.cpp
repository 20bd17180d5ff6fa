#include "assessment/Assessor.h"

#include "assessment/AttemptScore.h"
#include "assessment/Circumstances.h"
#include "assessment/CompileCues.h"
#include "assessment/Findings.h"
#include "assessment/Learned.h"
#include "assessment/ReadingMemo.h"
#include "assessment/ReplyFeatures.h"
#include "base/Hash.h"
#include "language/Characters.h"

#include <algorithm>
#include <future>
#include <map>
#include <tuple>

namespace keel {

namespace {

/// Raised whenever the same rubric and packs would score a reply differently than before.
constexpr const char* methodVersion = "assessment-2";

FoundBehaviour toFound(const AnalysedText& reply, const Finding& finding)
{
    const auto [begin, end] = bytesOf(reply, finding);
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

using Packs = std::map<std::string, std::shared_ptr<const LanguagePack>>;

/// By language. Side by side: packs and models are large, and nobody should wait for them. Diagnostics come in the
/// order of the files.
template <class Part>
std::map<std::string, std::shared_ptr<const Part>> loadSideBySide(const Bundle& files, Diagnostics& diagnostics)
{
    struct Loaded {
        std::shared_ptr<const Part> part;
        Diagnostics diagnostics;
    };
    std::vector<std::future<Loaded>> loads;
    for (const auto& [name, text] : files)
        loads.push_back(std::async(std::launch::async, [name = name, &text = text] {
            Loaded loaded;
            loaded.part = Part::load(SourceText(name, text), loaded.diagnostics);
            return loaded;
        }));
    std::map<std::string, std::shared_ptr<const Part>> parts;
    for (std::future<Loaded>& load : loads) {
        Loaded loaded = load.get();
        diagnostics.insert(diagnostics.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
        if (loaded.part)
            parts.emplace(loaded.part->language(), std::move(loaded.part));
    }
    return parts;
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
                && reading.reply.text.sentenceOf(finding.first) == reading.reply.text.sentenceOf(hit.first)) {
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
    if (context.cues)
        written.asked = factsIn(context.cues->asked, context.cues->askedFacts, reading.reply);
    return memo ? memo->keep(context.customerLine, reply, std::move(written)) : std::make_shared<const WrittenReading>(std::move(written));
}

} // namespace

bool ReplyAssessment::shows(Behaviour behaviour) const
{
    return std::any_of(behaviours.begin(), behaviours.end(), [&](const FoundBehaviour& f) { return f.behaviour == behaviour; });
}

struct Assessor::Parts {
    Rubric rubric;
    std::string rubricHash;
    std::string version;
    Packs packs;
    std::map<std::string, Learned> learned; ///< by language

    const LanguagePack* pack(const std::string& language) const
    {
        const auto found = packs.find(language);
        return found == packs.end() ? nullptr : found->second.get();
    }
    std::vector<const LanguagePack*> packsBut(const LanguagePack* one) const
    {
        std::vector<const LanguagePack*> others;
        for (const auto& [language, other] : packs)
            if (other.get() != one)
                others.push_back(other.get());
        return others;
    }
    /// Base points only: nothing was understood, nothing is held against the reply.
    ReplyAssessment notUnderstood() const
    {
        ReplyAssessment out;
        out.understood = false;
        Ledger(rubric).closeInto(out);
        return out;
    }
    /// Moves each score some way towards what the examples that sound like this one are rated.
    void leanOnRatings(const Points& rated, Ledger& ledger) const
    {
        const Worth& worth = rubric.circumstances[static_cast<std::size_t>(Circumstance::AsRated)];
        for (const Dimension dimension : {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy}) {
            const int away = rated[static_cast<std::size_t>(dimension)] - std::clamp(ledger.sum(dimension), 0, 100);
            ledger.enter(dimension, std::clamp(away * rubric.ratedShare / 100, -rubric.ratedMost, rubric.ratedMost), "as-rated", worth);
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
            leanOnRatings(*facts.rated, ledger);
        weighCircumstances(facts, ledger);
        out.behaviours = facts.shown;
        ledger.closeInto(out);
    }
};

Assessor::Assessor(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Assessor::~Assessor() = default;

std::shared_ptr<const Assessor> Assessor::load(const Bundle& assets, Diagnostics& diagnostics)
{
    const std::size_t before = countOf(diagnostics, Severity::Error);
    auto parts = std::make_unique<Parts>();
    Bundle rubricFiles;
    Bundle packFiles;
    Bundle modelFiles;
    for (const auto& [name, text] : assets) {
        if (name.starts_with("rubric/"))
            rubricFiles.emplace(name, text);
        else if (name.starts_with("languages/"))
            packFiles.emplace(name, text);
        else if (name.starts_with("models/"))
            modelFiles.emplace(name, text);
    }
    if (rubricFiles.size() != 1) {
        Diagnostic d;
        d.code = "rubric.not-one";
        d.file = "rubric/";
        d.message = "there must be exactly one rubric, not " + std::to_string(rubricFiles.size());
        diagnostics.push_back(d);
        return nullptr;
    }
    if (auto rubric = loadRubric(SourceText(rubricFiles.begin()->first, rubricFiles.begin()->second), diagnostics))
        parts->rubric = std::move(*rubric);
    parts->packs = loadSideBySide<LanguagePack>(packFiles, diagnostics);
    for (auto& [language, model] : loadSideBySide<LinearModel>(modelFiles, diagnostics))
        parts->learned.emplace(language, Learned(std::move(model)));
    parts->rubricHash = bundleHash(rubricFiles);
    constexpr std::size_t shortHash = 16;
    parts->version = std::string(methodVersion) + " rubric:" + parts->rubricHash.substr(0, shortHash)
        + " languages:" + bundleHash(packFiles).substr(0, shortHash) + (modelFiles.empty() ? "" : " models:" + bundleHash(modelFiles).substr(0, shortHash)) + " unicode:" + unicodeVersion();
    if (countOf(diagnostics, Severity::Error) > before)
        return nullptr;
    return std::shared_ptr<const Assessor>(new Assessor(std::move(parts)));
}

ReplyAssessment Assessor::assess(const std::string& reply, const ReplyContext& context) const
{
    const LanguagePack* pack = m_parts->pack(context.language);
    if (!pack)
        return m_parts->notUnderstood();
    const Reading reading = readReply(*pack, reply, context);
    std::vector<Finding> findings = findBehaviours(reading);
    turnToldFacts(context, reading, findings);
    std::vector<Finding> shown = settle(findings, m_parts->rubric, reading.reply);
    std::vector<FactId> said;
    std::vector<FactId> asked;
    if (context.cues) {
        said = factsIn(context.cues->said, context.cues->saidFacts, reading.reply);
        asked = factsIn(context.cues->asked, context.cues->askedFacts, reading.reply);
    }
    const bool showsSomething = !shown.empty() || !said.empty() || !asked.empty();
    if (!isUnderstood(reading, showsSomething, m_parts->packsBut(pack)))
        return m_parts->notUnderstood();
    Judged judged;
    if (const auto learned = m_parts->learned.find(context.language); learned != m_parts->learned.end()) {
        judged = learned->second.judge(reading, findings, shown);
        shown = std::move(judged.shown);
    }
    ReplyAssessment out;
    ReplyFacts facts{&m_parts->rubric, &reading, reply, {}, false, 0, judged.rated, judged.stuffed, true};
    std::vector<int> percents;
    for (const Finding& finding : shown) {
        facts.shown.push_back(toFound(reading.reply, finding));
        percents.push_back(finding.percent);
    }
    facts.apologies = countApologies(findings);
    facts.wrongClaim = claimsWrong(context, said);
    m_parts->score(facts, percents, out);
    out.said = std::move(said);
    out.asked = std::move(asked);
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
    const LanguagePack* pack = m_parts->pack(context.language);
    if (!pack)
        return;
    const Reading reading = readReply(*pack, reply, context);
    std::vector<Finding> findings = findBehaviours(reading);
    turnToldFacts(context, reading, findings);
    replyFeatures(reading, findings, settle(findings, m_parts->rubric, reading.reply), sink);
}

ReplyAssessment Assessor::assessMarked(const std::string& reply, const Marks& marks, const ReplyContext& context) const
{
    const LanguagePack* pack = m_parts->pack(context.language);
    const auto written = pack ? readWritten(*pack, reply, context) : std::make_shared<const WrittenReading>();
    const Openings said = openingsSaid(context.opportunities);
    Reading reading;
    reading.context = &context;
    reading.openings = {said.feeling || written->feelingOpened, said.question || written->questionOpened};
    ReplyFacts facts{&m_parts->rubric, &reading, reply, {}, false, 0, std::nullopt, std::nullopt, false};
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
    return out;
}

AttemptAssessment Assessor::assessAttempt(const AttemptTally& tally) const { return scoreAttempt(tally, m_parts->rubric); }

Cues Assessor::compileCues(const Scenario& scenario, const std::string& language, Diagnostics& diagnostics) const
{
    const LanguagePack* pack = m_parts->pack(language);
    return pack ? compileCuesWith(*pack, scenario, language, diagnostics) : Cues{};
}

std::vector<std::string> Assessor::languages() const
{
    std::vector<std::string> out;
    for (const auto& [language, pack] : m_parts->packs)
        out.push_back(language);
    return out;
}

const std::string& Assessor::rubricHash() const { return m_parts->rubricHash; }
const std::string& Assessor::version() const { return m_parts->version; }
bool Assessor::isFatal(Behaviour behaviour) const { return m_parts->rubric.fatal[static_cast<std::size_t>(behaviour)]; }

} // namespace keel
