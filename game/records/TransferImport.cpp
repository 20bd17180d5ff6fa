#include "records/Transfer.h"

#include "base/JsonCursor.h"
#include "records/DrillJson.h"

#include <algorithm>
#include <functional>
#include <istream>
#include <map>
#include <utility>

namespace keel {

namespace {

/// Longer lines are skipped without being held in memory.
enum class LineRead { Whole, TooLong, None };

LineRead readLine(std::istream& in, std::string& line)
{
    line.clear();
    std::streambuf& bytes = *in.rdbuf();
    constexpr int end = std::char_traits<char>::eof();
    bool any = false;
    bool tooLong = false;
    for (int c = bytes.sbumpc(); c != end; c = bytes.sbumpc()) {
        any = true;
        if (c == '\n')
            break;
        tooLong = tooLong || line.size() >= largestJson;
        if (!tooLong)
            line += static_cast<char>(c);
    }
    return !any ? LineRead::None : tooLong ? LineRead::TooLong : LineRead::Whole;
}

/// Whether the attempt in the store was left, and went on elsewhere to become the other one.
bool isBeginningOf(const Attempt& there, const Attempt& whole)
{
    if (there.outcome || there.actions.size() > whole.actions.size())
        return false;
    Attempt cut = whole;
    cut.outcome.reset();
    cut.actions.resize(there.actions.size());
    std::erase_if(cut.manners, [&](const MannerFrom& from) { return from.action >= there.actions.size(); });
    return attemptToJson(cut) == attemptToJson(there);
}

class Importer {
public:
    Importer(Store& store, Diagnostics& diagnostics, std::string name)
        : m_store(store), m_diagnostics(diagnostics), m_name(std::move(name))
    {
    }

    void take(const std::string& line, std::size_t number);
    void refuse(std::size_t number, std::string code, std::string message, std::string hint = {});
    const ImportCounts& counts() const { return m_counts; }

private:
    void dispatch(const JsonCursor& root);
    void takeHead(const JsonCursor& root);
    void takePerson(const JsonCursor& person);
    void takeScenario(const JsonCursor& scenario);
    void takeAttempt(const JsonCursor& attempt);
    void takeGoal(const JsonCursor& goal);
    void takeDrill(const JsonCursor& drill);
    void write(const JsonCursor& at, const std::function<void()>& writes);

    Store& m_store;
    Diagnostics& m_diagnostics;
    std::string m_name;
    ImportCounts m_counts;
    std::map<std::string, std::vector<Drill>> m_known; ///< drills that were there before, by person, oldest first
};

void Importer::refuse(std::size_t number, std::string code, std::string message, std::string hint)
{
    Diagnostic fault;
    fault.code = std::move(code);
    fault.file = m_name;
    fault.position = {number, 1};
    fault.message = std::move(message);
    fault.hint = std::move(hint);
    m_diagnostics.push_back(std::move(fault));
    ++m_counts.refused;
}

void Importer::take(const std::string& line, std::size_t number)
{
    if (line.find_first_not_of(" \t\r") == std::string::npos)
        return;
    const SourceText source(m_name, line);
    Diagnostics faults;
    if (const auto root = parseJson(source, faults))
        dispatch(JsonCursor(source, *root, faults));
    if (faults.empty())
        return;
    ++m_counts.refused;
    for (Diagnostic& fault : faults) {
        fault.position.line = number;
        fault.sourceLine.clear(); // a line holds a whole attempt
        m_diagnostics.push_back(std::move(fault));
    }
}

void Importer::dispatch(const JsonCursor& root)
{
    if (!root.isObject())
        return;
    using Take = void (Importer::*)(const JsonCursor&);
    static const std::vector<std::pair<std::string, Take>> kinds{
        {"person", &Importer::takePerson}, {"scenario", &Importer::takeScenario}, {"attempt", &Importer::takeAttempt},
        {"goal", &Importer::takeGoal}, {"drill", &Importer::takeDrill}};
    if (root.value().find("evenkeel") != nullptr)
        return takeHead(root);
    for (const auto& [kind, take] : kinds)
        if (const auto inner = root.find(kind)) {
            root.allowOnly({kind});
            return (this->*take)(*inner);
        }
    root.report("records.unknown-line", "this line is neither a person, a scenario, an attempt, a goal nor a drill");
}

void Importer::takeHead(const JsonCursor& root)
{
    root.allowOnly({"evenkeel", "formatVersion"});
    if (root.text("evenkeel") != "records")
        root.report("records.other-file", "this is not an export of records");
    if (const auto version = root.require("formatVersion"); version && version->whole(1, 1'000'000) > 1)
        version->report("records.too-new", "the export was written by a newer program", "import it with that program");
}

void Importer::takePerson(const JsonCursor& person)
{
    if (!person.isObject())
        return;
    person.allowOnly({"name"});
    const std::string name = person.text("name");
    const auto known = m_store.people();
    if (std::find(known.begin(), known.end(), name) != known.end()) {
        ++m_counts.skipped;
        return;
    }
    write(person, [&] {
        m_store.addPerson(name);
        ++m_counts.people;
    });
}

void Importer::write(const JsonCursor& at, const std::function<void()>& writes)
{
    try {
        writes();
    } catch (const StoreError& error) {
        // What the store does not take is the line's fault; a full or locked one is not.
        if (error.reason() != StoreError::Reason::Other && error.reason() != StoreError::Reason::Conflict)
            throw;
        at.report("records.refused", error.what());
    }
}

void Importer::takeScenario(const JsonCursor& scenario)
{
    if (!scenario.isObject())
        return;
    scenario.allowOnly({"hash", "files"});
    const std::string hash = scenario.text("hash");
    Bundle files;
    if (const auto object = scenario.require("files"); object && object->isObject())
        for (const auto& [name, text] : object->members())
            files.emplace(name, text.text());
    if (bundleHash(files) != hash)
        return scenario.report("records.wrong-hash", "these files do not have the hash `" + hash + "`",
                               "they were changed after the export; export them again");
    if (m_store.scenarioFiles(hash)) {
        ++m_counts.skipped;
        return;
    }
    m_store.keepScenario(hash, files);
    ++m_counts.scenarios;
}

void Importer::takeAttempt(const JsonCursor& cursor)
{
    const std::size_t begin = cursor.value().begin;
    const SourceText inner(m_name, cursor.source().text().substr(begin, cursor.value().end - begin));
    Diagnostics faults;
    const auto attempt = attemptFromJson(inner, faults);
    for (const Diagnostic& fault : faults)
        cursor.report(fault.code, fault.pointer.empty() ? fault.message : fault.pointer + ": " + fault.message, fault.hint, fault.severity);
    if (!attempt)
        return;
    const auto there = m_store.load(attempt->id);
    if (!there) {
        write(cursor, [&] {
            m_store.begin(*attempt);
            ++m_counts.attempts;
        });
    } else if (attemptToJson(*there) == attemptToJson(*attempt)) {
        ++m_counts.skipped;
    } else if (isBeginningOf(*there, *attempt)) {
        write(cursor, [&] {
            addRest(m_store, *attempt, there->actions.size());
            ++m_counts.attempts;
        });
    } else {
        cursor.report("records.conflict", "attempt " + attempt->id.str() + " is there already with other content",
                      "the store keeps its own; compare the two exports");
    }
}

void Importer::takeGoal(const JsonCursor& cursor)
{
    if (!cursor.isObject())
        return;
    cursor.allowOnly({"person", "neededOn"});
    const std::string person = cursor.text("person");
    const auto day = dayFromText(cursor.text("neededOn"));
    if (!day)
        return cursor.report("records.bad-day", "`neededOn` is no day of the calendar", "write it as `2026-03-01`");
    const auto there = m_store.neededOn(person);
    if (there == day) {
        ++m_counts.skipped;
    } else if (there) {
        cursor.report("records.conflict", person + " needs the skills by another day here", "the store keeps its own");
    } else {
        write(cursor, [&] {
            m_store.setNeededOn(person, day);
            ++m_counts.goals;
        });
    }
}

void Importer::takeDrill(const JsonCursor& cursor)
{
    const auto drill = drillFromJson(cursor);
    if (!drill)
        return;
    const auto [known, isNew] = m_known.try_emplace(drill->person);
    if (isNew)
        known->second = m_store.drills(drill->person);
    const auto from = std::ranges::lower_bound(known->second, drill->at, {}, &Drill::at);
    if (std::find(from, known->second.end(), *drill) != known->second.end()) {
        ++m_counts.skipped;
        return;
    }
    write(cursor, [&] {
        m_store.addDrill(*drill);
        ++m_counts.drills;
    });
}

} // namespace

ImportCounts importAll(Store& store, std::istream& in, Diagnostics& diagnostics, const std::string& name)
{
    constexpr std::size_t linesAtOnce = 1000; // one wait for the disk instead of a thousand
    Importer importer(store, diagnostics, name);
    std::string line;
    std::size_t number = 0;
    for (bool more = true; more;)
        store.together([&] {
            for (std::size_t i = 0; more && i < linesAtOnce; ++i) {
                const LineRead read = readLine(in, line);
                more = read != LineRead::None;
                ++number;
                if (read == LineRead::TooLong)
                    importer.refuse(number, "json.too-large", "the line is larger than 32 MiB");
                else if (more)
                    importer.take(line, number);
            }
        });
    return importer.counts();
}

} // namespace keel
