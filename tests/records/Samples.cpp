#include "Samples.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdlib>

namespace keel::samples {

namespace fs = std::filesystem;

Folder::Folder()
{
    std::string pattern = (fs::temp_directory_path() / "keel-test-XXXXXX").string();
    m_path = ::mkdtemp(pattern.data());
}

Folder::~Folder()
{
    std::error_code error;
    fs::remove_all(m_path, error);
}

Action typed(std::int64_t milliseconds, const std::string& text)
{
    return {Milliseconds(milliseconds), TypeReply{text}};
}

Attempt anasAttempt(const std::string& id)
{
    Attempt attempt;
    attempt.id = AttemptId(id);
    attempt.trainee = "Ana";
    attempt.scenario = ScenarioId("late-parcel");
    attempt.scenarioHash = "hash-of-late-parcel";
    attempt.rulesVersion = "rules-1";
    attempt.language = "en";
    attempt.startedAt = 1'700'000'000'000;
    attempt.actions = {{Milliseconds(4000), PickReply{ReplyId("own")}},
                       {Milliseconds(9000), LookUp{FactId("depot")}},
                       typed(20'000, "It is in Varna; you have it by 5 pm — \"promised\", 🙂")};
    return attempt;
}

Outcome goodOutcome()
{
    return {{72, 81, 90}, "stays", "good", true};
}

bool tamper(const std::string& file, const std::string& sql)
{
    try {
        SQLite::Database database(file, SQLite::OPEN_READWRITE);
        database.exec(sql);
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

} // namespace keel::samples
