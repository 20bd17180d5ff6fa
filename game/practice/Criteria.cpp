#include "practice/Criteria.h"

#include "base/Files.h"
#include "base/JsonCursor.h"
#include "practice/Skills.h"

#include <algorithm>
#include <set>

namespace keel {

namespace {

constexpr std::int64_t manyScenarios = 1000;

Scores readLeast(const JsonCursor& cursor)
{
    cursor.allowOnly({"empathy", "resolution", "courtesy"});
    const auto score = [&](const char* key) { return static_cast<int>(cursor.wholeOr(key, 0, 100, 0)); };
    return {score("empathy"), score("resolution"), score("courtesy")};
}

Criteria readOne(const JsonCursor& cursor)
{
    Criteria criteria;
    if (!cursor.isObject())
        return criteria;
    cursor.allowOnly({"id", "name", "scenarios", "theseScenarios", "least", "skillsHeld", "theseSkills"});
    criteria.id = cursor.text("id");
    if (const auto name = cursor.require("name"); name && name->isObject())
        for (const auto& [language, text] : name->members())
            criteria.name.emplace(language, text.text());
    criteria.scenarios = static_cast<int>(cursor.wholeOr("scenarios", 0, manyScenarios, 0));
    if (const auto these = cursor.find("theseScenarios"))
        for (const std::string& id : these->texts())
            criteria.these.emplace_back(id);
    if (const auto least = cursor.find("least"))
        criteria.least = readLeast(*least);
    criteria.skillsHeld = static_cast<int>(cursor.wholeOr("skillsHeld", 0, static_cast<std::int64_t>(skills().size()), 0));
    if (const auto these = cursor.find("theseSkills"))
        for (const JsonCursor& item : these->items()) {
            if (const auto skill = skillOf(item.text()))
                criteria.held.push_back(*skill);
            else
                item.report("practice.unknown-skill", "there is no skill `" + item.text() + "`", "`keel practice plan` lists them");
        }
    return criteria;
}

bool reaches(const Scores& scores, const Scores& least)
{
    return scores.empathy >= least.empathy && scores.resolution >= least.resolution && scores.courtesy >= least.courtesy;
}

} // namespace

const std::string& Criteria::nameIn(const std::string& language) const
{
    for (const std::string& tried : {language, std::string("en")})
        if (const auto found = name.find(tried); found != name.end())
            return found->second;
    return id;
}

std::vector<Criteria> loadCriteria(const SourceText& source, Diagnostics& diagnostics)
{
    std::vector<Criteria> all;
    Diagnostics own;
    if (const auto root = parseJson(source, own)) {
        const JsonCursor cursor(source, *root, own);
        if (cursor.isObject()) {
            cursor.allowOnly({"formatVersion", "certificates"});
            if (const auto version = cursor.require("formatVersion"))
                version->whole(1, 1);
            if (const auto list = cursor.require("certificates"))
                for (const JsonCursor& item : list->items())
                    all.push_back(readOne(item));
        }
    }
    if (hasErrors(own))
        all.clear();
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return all;
}

std::optional<std::vector<Criteria>> readCriteria(const std::filesystem::path& file, Diagnostics& diagnostics)
{
    const auto text = readFile(file);
    return text ? std::optional(loadCriteria(SourceText(file.generic_string(), *text), diagnostics)) : std::nullopt;
}

std::filesystem::path criteriaFile(const std::filesystem::path& assets) { return assets / "practice" / "criteria.json"; }

std::vector<Requirement> requirementsOf(const Criteria& criteria, const std::vector<AttemptSummary>& attempts, const Plan& plan)
{
    std::set<ScenarioId> passed;
    for (const AttemptSummary& attempt : attempts)
        if (attempt.outcome && !attempt.practice && attempt.outcome->passed && reaches(attempt.outcome->scores, criteria.least))
            passed.insert(attempt.scenario);
    std::vector<Requirement> out;
    if (criteria.scenarios > 0)
        out.push_back({Requirement::Kind::Scenarios, "", static_cast<int>(passed.size()), criteria.scenarios});
    for (const ScenarioId& id : criteria.these)
        out.push_back({Requirement::Kind::Scenario, id.str(), passed.contains(id) ? 1 : 0, 1});
    if (criteria.skillsHeld > 0)
        out.push_back({Requirement::Kind::SkillsHeld, "", plan.held, criteria.skillsHeld});
    for (const Behaviour skill : criteria.held)
        out.push_back({Requirement::Kind::Skill, std::string(idOf(skill)), plan.of(skill).hold >= heldFrom ? 1 : 0, 1});
    return out;
}

std::vector<Requirement> requirementsOf(const Criteria& criteria, Store& store, const std::string& person, const Plan& plan)
{
    AttemptFilter filter;
    filter.trainee = person;
    filter.finished = true;
    return requirementsOf(criteria, store.list(filter), plan);
}

bool allMet(const std::vector<Requirement>& requirements) { return std::ranges::all_of(requirements, &Requirement::met); }

} // namespace keel
