#pragma once

#include "base/Diagnostic.h"
#include "base/Files.h"
#include "base/Json.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// Steps from a file's root to a value: `{"beats", "start", "replies", "0"}`.
using JsonPath = std::vector<std::string>;

/// Reports against places in a scenario's own files, found by JSON pointer. A file is read again, once, when the first
/// fault in it is reported: most have none.
class Reporter {
public:
    /// `place` is how diagnostics name the folder.
    Reporter(const Bundle& files, std::string place, Diagnostics& out) : m_files(files), m_place(std::move(place)), m_out(out) {}

    void report(const std::string& file, const JsonPath& path, Severity severity, std::string code, std::string message, std::string hint = {});
    /// The same in `scenario.json`.
    void report(const JsonPath& path, Severity severity, std::string code, std::string message, std::string hint = {});

private:
    struct File {
        SourceText source;
        std::optional<JsonValue> root;
    };
    const File* open(const std::string& file);

    const Bundle& m_files;
    std::string m_place;
    Diagnostics& m_out;
    std::map<std::string, std::unique_ptr<File>> m_open;
};

} // namespace keel
