#include "records/KeptFiles.h"

#include "base/Files.h"
#include "records/DataFolder.h"
#include "records/Transfer.h"

#include <sstream>

namespace keel {

namespace fs = std::filesystem;

namespace {

/// As the desktop keeps it in `user-dirs.dirs`: XDG_DOCUMENTS_DIR="$HOME/Documents".
fs::path documentsOf(const fs::path& home)
{
    const fs::path config = folderFrom("XDG_CONFIG_HOME");
    std::istringstream lines(readFile((config.empty() ? home / ".config" : config) / "user-dirs.dirs").value_or(""));
    constexpr std::string_view key = "XDG_DOCUMENTS_DIR=\"";
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(key) || line.back() != '"')
            continue;
        std::string value = line.substr(key.size(), line.size() - key.size() - 1);
        if (value.starts_with("$HOME"))
            value = home.string() + value.substr(5);
        if (fs::path(value).is_absolute())
            return value;
    }
    return home / "Documents";
}

} // namespace

std::vector<fs::path> placesForFiles()
{
    std::vector<fs::path> places;
    std::error_code error;
    const fs::path home = folderFrom("HOME");
    if (!home.empty()) {
        if (const fs::path documents = documentsOf(home); fs::is_directory(documents, error))
            places.push_back(documents);
        places.push_back(home);
    }
    if (const fs::path temporary = fs::temp_directory_path(error); !error)
        places.push_back(temporary);
    return places;
}

std::optional<fs::path> writeToFirst(const std::vector<fs::path>& places, const std::string& name, const std::string& text)
{
    for (const fs::path& place : places)
        if (writeFile(place / name, text))
            return place / name;
    return std::nullopt;
}

std::optional<fs::path> writeCopy(const std::vector<fs::path>& places, const Attempt& attempt, const Session& session)
{
    std::ostringstream lines;
    exportAttempt(attempt, session.book().scenario->files, lines);
    return writeToFirst(places, "evenkeel-attempt-" + fileNamePart(attempt.id.str()) + ".jsonl", lines.str());
}

const char* keepingText(const std::optional<StoreError>& fault)
{
    if (!fault)
        return "records.kept";
    return fault->reason() == StoreError::Reason::Full ? "records.held.full" : "records.held.other";
}

std::string placesTold(const std::vector<fs::path>& places)
{
    std::string out;
    for (const fs::path& place : places)
        out += (out.empty() ? "" : ", ") + place.string();
    return out;
}

std::string fileNamePart(const std::string& words)
{
    std::string out;
    for (const char c : words) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || (static_cast<unsigned char>(c) & 0x80U) != 0)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (out.ends_with('-'))
        out.pop_back();
    return out;
}

} // namespace keel
