#pragma once

#include "records/Store.h"

#include <filesystem>
#include <string>

namespace keel::samples {

/// A folder of its own for one test, gone when the test is over.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path path() const { return m_path; }
    std::string store() const { return (m_path / "records.sqlite").string(); }

private:
    std::filesystem::path m_path;
};

/// An attempt of Ana's on a scenario that nobody has written, with three actions.
Attempt anasAttempt(const std::string& id = "11111111-1111-4111-8111-111111111111");
Outcome goodOutcome();
Action typed(std::int64_t milliseconds, const std::string& text);

/// Runs SQL on the file behind the store's back, as a forger or a broken disk would. False where SQLite refuses.
bool tamper(const std::string& file, const std::string& sql);

} // namespace keel::samples
