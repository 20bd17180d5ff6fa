#include "assessment/CompileCues.h"

#include "assessment/ReadingMemo.h"

#include <algorithm>

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

std::shared_ptr<const PatternSet> compile(const LanguagePack& pack, const Scenario& scenario, const std::string& language,
                                          const char* kind, std::vector<FactId>& facts, Diagnostics& diagnostics)
{
    auto set = std::make_shared<PatternSet>();
    for (const Fact& fact : scenario.facts) {
        const std::string key = "fact." + fact.id.str() + "." + kind;
        const auto& patterns = scenario.cues(key, language);
        if (patterns.empty())
            continue;
        const auto group = static_cast<std::uint32_t>(facts.size());
        facts.push_back(fact.id);
        for (const std::string& pattern : patterns) {
            std::vector<PatternFault> faults;
            pack.addPattern(*set, pattern, {group, std::nullopt, false}, faults);
            for (const PatternFault& fault : faults)
                diagnostics.push_back(faultIn(scenario, language, key, pattern, fault));
        }
    }
    set->finish();
    return set;
}

} // namespace

Cues compileCuesWith(const LanguagePack& pack, const Scenario& scenario, const std::string& language, Diagnostics& diagnostics)
{
    Cues cues;
    cues.said = compile(pack, scenario, language, "said", cues.saidFacts, diagnostics);
    cues.asked = compile(pack, scenario, language, "asked", cues.askedFacts, diagnostics);
    cues.memo = std::make_shared<ReadingMemo>();
    return cues;
}

std::vector<FactId> factsIn(const std::shared_ptr<const PatternSet>& patterns, const std::vector<FactId>& facts, const AnalysedText& text)
{
    std::vector<FactId> out;
    if (!patterns)
        return out;
    std::vector<bool> hit(facts.size(), false);
    for (const PatternSet::Hit& found : patterns->match(text))
        hit[found.group] = true;
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (hit[i])
            out.push_back(facts[i]);
    return out;
}

} // namespace keel
