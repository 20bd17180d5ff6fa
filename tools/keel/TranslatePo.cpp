#include "keel/Translate.h"

#include <algorithm>
#include <iostream>

namespace keel {

void checkLanguageName(const std::string& language)
{
    const auto isLetterOrDigit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    constexpr std::size_t longest = 35; // RFC 5646 asks programs to take this much
    const bool good = language.size() >= 2 && language.size() <= longest && isLetterOrDigit(language.front()) && isLetterOrDigit(language.back())
        && std::all_of(language.begin(), language.end(), [&](char c) { return isLetterOrDigit(c) || c == '-'; });
    if (language.empty())
        throw CommandError{InputAtFault, "the PO file's header names no language: `Language: pt_BR`"};
    if (!good || language == "scenario")
        throw CommandError{InputAtFault, "`" + language + "` is not the name of a language; they are written like `pt-BR`"};
}

PoFile readPo(const std::string& path)
{
    Diagnostics diagnostics;
    auto file = readPoFile(path, diagnostics);
    printDiagnostics(diagnostics, false);
    if (!file)
        throw CommandError{InputAtFault, "the PO file cannot be read; nothing was written"};
    return std::move(*file);
}

void checkSubject(const PoFile& file, const std::string& path, const std::string& subject)
{
    const std::string given = file.field("X-Evenkeel");
    if (!given.empty() && given != subject)
        throw CommandError{InputAtFault, path + " is the translation of the " + given + ", not of the " + subject};
    const std::string format = file.field("X-Evenkeel-Format");
    if (!format.empty() && format != "1")
        throw CommandError{InputAtFault, path + " was written by a newer Evenkeel"};
}

int writePo(PoFile file, const std::string& output, const Translation& translation)
{
    std::error_code error;
    if (!output.empty() && std::filesystem::exists(output, error)) {
        const PoFile earlier = readPo(output);
        checkSubject(earlier, output, file.field("X-Evenkeel"));
        Diagnostics diagnostics;
        carryOver(earlier, output, translation, file, diagnostics);
        printDiagnostics(diagnostics, false);
        if (hasErrors(diagnostics))
            throw CommandError{InputAtFault, "nothing was written"};
    }
    if (output.empty() ? printPoFile(file) : writePoFile(output, file))
        return Done;
    throw CommandError{Environment, "cannot write " + (output.empty() ? "the PO file" : output)};
}

void writeOrThrow(const std::string& path, const std::string& text)
{
    if (!writeFile(path, text))
        throw CommandError{Environment, "cannot write " + path};
}

} // namespace keel
