#include "assessment/CompileCues.h"

#include "assessment/ReadingMemo.h"

#include <algorithm>
#include <set>

namespace keel {

namespace {

/// Points at the pattern where it stands in the scenario's file, as far as it can be found there.
Diagnostic faultIn(const Scenario& scenario, const std::string& language, const std::string& key, const std::string& pattern,
                   const PatternFault& fault)
{
    Diagnostic d;
    const std::string name = language == scenario.language ? "scenario.json" : language + ".json";
    d.code = fault.code;
    d.file = scenario.id.str() + "/" + name;
    d.pointer = "/cues/" + key;
    d.message = fault.message + " (in the pattern `" + pattern + "` of `" + key + "`)";
    d.hint = fault.hint;
    if (const auto file = scenario.files.find(name); file != scenario.files.end()) {
        const SourceText source(d.file, file->second);
        if (const auto at = file->second.find('"' + pattern + '"'); at != std::string::npos) {
            d.position = source.positionOf(at + 1 + fault.offset);
            d.sourceLine = std::string(source.lineAt(at));
        }
    }
    return d;
}

class Compiler {
public:
    Compiler(const LanguagePack& pack, const Scenario& scenario, const std::string& language, Diagnostics& diagnostics)
        : m_pack(pack), m_scenario(scenario), m_language(language), m_diagnostics(diagnostics)
    {
    }

    /// The patterns of one kind (`said`) of all parts of a sort (`fact`); `ids` becomes the parts that have some, by group.
    template <class Part, class Id>
    std::shared_ptr<const PatternSet> compile(const std::vector<Part>& parts, const std::string& sort, const std::string& kind, std::vector<Id>& ids) const
    {
        auto set = std::make_shared<PatternSet>();
        for (const Part& part : parts)
            if (add(*set, static_cast<std::uint32_t>(ids.size()), sort + "." + part.id.str() + "." + kind))
                ids.push_back(part.id);
        set->finish();
        return set;
    }

private:
    bool add(PatternSet& set, std::uint32_t group, const std::string& key) const
    {
        const auto& patterns = m_scenario.cues(key, m_language);
        for (const std::string& pattern : patterns) {
            std::vector<PatternFault> faults;
            m_pack.addPattern(set, pattern, {group, std::nullopt, false}, faults);
            for (const PatternFault& fault : faults)
                m_diagnostics.push_back(faultIn(m_scenario, m_language, key, pattern, fault));
        }
        return !patterns.empty();
    }

    const LanguagePack& m_pack;
    const Scenario& m_scenario;
    const std::string& m_language;
    Diagnostics& m_diagnostics;
};

/// The ids whose group was hit where `counts` says so, in their order.
template <class Id, class Counts>
std::vector<Id> hitsIn(const std::shared_ptr<const PatternSet>& patterns, const std::vector<Id>& ids, const AnalysedText& text, Counts counts)
{
    std::vector<Id> out;
    if (!patterns)
        return out;
    std::vector<bool> hit(ids.size(), false);
    for (const PatternSet::Hit& found : patterns->match(text))
        if (counts(found))
            hit[found.group] = true;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (hit[i])
            out.push_back(ids[i]);
    return out;
}

} // namespace

Cues compileCuesWith(const LanguagePack& pack, const Scenario& scenario, const std::string& language, Diagnostics& diagnostics)
{
    Cues cues;
    const Compiler compiler(pack, scenario, language, diagnostics);
    cues.said = compiler.compile(scenario.facts, "fact", "said", cues.saidFacts);
    cues.asked = compiler.compile(scenario.facts, "fact", "asked", cues.askedFacts);
    cues.places = compiler.compile(scenario.places, "place", "said", cues.saidPlaces);
    cues.memo = std::make_shared<ReadingMemo>();
    return cues;
}

std::vector<FactId> factsToldIn(const Cues& cues, const LanguagePack& pack, const AnalysedText& text)
{
    const std::set<std::size_t> doubted = pack.doubtedClauses(text);
    const auto isMeant = [&](const PatternSet::Hit& hit) {
        const bool isNumber = hit.last - hit.first == 1 && text.text.tokens[hit.first].flags.number;
        return !doubted.contains(text.words[hit.first].reach) && (isNumber || !pack.isNegated(text, hit.first));
    };
    return hitsIn(cues.said, cues.saidFacts, text, isMeant);
}

std::vector<FactId> factsAskedIn(const Cues& cues, const AnalysedText& text)
{
    return hitsIn(cues.asked, cues.askedFacts, text, [](const PatternSet::Hit&) { return true; });
}

std::vector<PlaceId> placesIn(const Cues& cues, const LanguagePack& pack, const AnalysedText& text)
{
    return hitsIn(cues.places, cues.saidPlaces, text, [&](const PatternSet::Hit& hit) { return !pack.isNegated(text, hit.first); });
}

} // namespace keel
