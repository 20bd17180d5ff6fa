// Whether an editor that knows the JSON Schemas says the same as `keel check`, as far as a schema can see. Needs node and ajv.
#include "base/Files.h"
#include "catch.h"
#include "scenario/DiagnosticPage.h"
#include "scenario/Load.h"
#include "scenario/Scratch.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

using namespace keel;
using namespace keel::test;

namespace {

namespace fs = std::filesystem;
const fs::path scenarios = fs::path(KEEL_SOURCE_DIR) / "scenarios";

std::string schemaOf(const std::string& file)
{
    const std::string name = fs::path(file).filename().string();
    if (name == "scenario.json")
        return "scenario-2.json";
    if (name == "fragment.json")
        return "fragment-1.json";
    return file.starts_with("scripts/") ? "script-1.json" : "translation-1.json";
}

/// Files to be judged by the schema of their kind; each answer is `valid`, `invalid` or `not-json`.
class Judge {
public:
    std::size_t add(const std::string& name, const std::string& text)
    {
        const fs::path file = m_folder.path() / (std::to_string(m_count) + ".json");
        fs::create_directories(m_folder.path());
        writeFile(file, text);
        m_questions += schemaOf(name) + " " + file.string() + "\n";
        return m_count++;
    }

    std::vector<std::string> answers() const
    {
        const fs::path questions = m_folder.path() / "questions", answers = m_folder.path() / "answers";
        writeFile(questions, m_questions);
        const std::string command = "NODE_PATH=/usr/share/nodejs:/usr/lib/nodejs node '" + (fs::path(KEEL_SOURCE_DIR) / "tests/scenario/validate.js").string() +
                                    "' '" + (scenarios / "schema").string() + "' < '" + questions.string() + "' > '" + answers.string() + "'";
        INFO("node and ajv are needed: the Debian packages nodejs and node-ajv");
        REQUIRE(std::system(command.c_str()) == 0);
        std::vector<std::string> out;
        std::ifstream in(answers);
        for (std::string line; std::getline(in, line);)
            out.push_back(line);
        REQUIRE(out.size() == m_count);
        return out;
    }

private:
    ScratchFolder m_folder{"schema"};
    std::size_t m_count = 0;
    std::string m_questions;
};

/// What a schema must see, since it needs no look at another place: keys, kinds of values, ranges, ids.
bool isForSchemas(const std::string& code)
{
    static const std::set<std::string> codes{"json.unknown-key", "json.missing-key", "json.wrong-type", "json.out-of-range", "json.not-whole", "scenario.bad-id",
                                             "scenario.unknown-behaviour"};
    return codes.contains(code);
}

std::map<std::string, DiagnosticPage> pages()
{
    std::map<std::string, DiagnosticPage> out;
    for (const auto& entry : fs::directory_iterator(scenarios / "diagnostics"))
        if (entry.path().extension() == ".md" && entry.path().filename() != "README.md")
            out.emplace(entry.path().stem().string(), readDiagnosticPage(readFile(entry.path()).value()));
    return out;
}

} // namespace

TEST_CASE("Every shipped file fits the schema of its kind")
{
    Judge judge;
    std::vector<std::string> names;
    for (const auto& folder : scenarioFolders(scenarios))
        for (const auto& [name, text] : readScenarioFiles(folder)) {
            judge.add(name.starts_with("fragments/") ? name.substr(10) : name, text);
            names.push_back(folder.filename().string() + "/" + name);
        }
    const auto answers = judge.answers();
    CHECK(names.size() > 60);
    for (std::size_t i = 0; i < names.size(); ++i) {
        INFO(names[i]);
        CHECK(answers[i] == "valid");
    }
}

TEST_CASE("A mended example fits its schema; a schema finds a fault only where the check finds one, and all that it can see")
{
    Judge judge;
    struct Example {
        std::string code, file;
        bool mended, faulty;
    };
    std::vector<Example> examples;
    const auto all = pages();
    for (const auto& [code, page] : all)
        for (const bool mended : {false, true}) {
            const auto& blocks = mended ? page.mended : page.reported;
            const auto diagnostics = tryExample(blocks).diagnostics;
            for (const auto& [name, text] : filesOf(blocks)) {
                const bool faulty = std::any_of(diagnostics.begin(), diagnostics.end(), [&, n = name](const Diagnostic& d) { return d.file == n; });
                judge.add(name, text);
                examples.push_back({code, name, mended, faulty});
            }
        }
    const auto answers = judge.answers();
    int seen = 0;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const Example& example = examples[i];
        INFO(example.code << (example.mended ? ", mended, " : ", reported, ") << example.file);
        if (!example.faulty)
            CHECK(answers[i] == "valid");
        else if (isForSchemas(example.code))
            CHECK(answers[i] == "invalid");
        seen += answers[i] == "invalid";
    }
    CHECK(seen >= 20);
}
