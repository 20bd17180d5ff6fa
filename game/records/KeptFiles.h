#pragma once

#include "engine/Session.h"
#include "records/Store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// Where people look for files that a program has made for them, the best place first: their documents, their home, and
/// for the worst case the folder for temporary files, which is often on another disk.
std::vector<std::filesystem::path> placesForFiles();

/// Writes the file into the first of the places that takes it; returns where it is. Nothing where none does.
std::optional<std::filesystem::path> writeToFirst(const std::vector<std::filesystem::path>& places, const std::string& name, const std::string& text);

/// An attempt with the scenario that it is played on, in a file that `keel records import` takes. As above.
std::optional<std::filesystem::path> writeCopy(const std::vector<std::filesystem::path>& places, const Attempt& attempt, const Session& session);

/// The text that tells whether the records take what is played: of a recorder's fault, or that there is none any more.
const char* keepingText(const std::optional<StoreError>& fault);

/// The places one after the other, for people.
std::string placesTold(const std::vector<std::filesystem::path>& places);

/// The words as part of a file's name: letters and digits of any script, everything else a `-`.
std::string fileNamePart(const std::string& words);

} // namespace keel
