#include "scenario/PoFile.h"

#include "base/Fault.h"
#include "base/Files.h"

#include <gettext-po.h>

#include <algorithm>
#include <csetjmp>
#include <map>
#include <memory>

namespace keel {

namespace fs = std::filesystem;

namespace {

/// What the library says while it reads or writes one file.
struct Listener {
    Diagnostics* diagnostics = nullptr;
    std::string file;
    std::jmp_buf giveUp;
};

// The library's callbacks have no argument of their own, so the listener must be found otherwise.
thread_local Listener* listening = nullptr;

void note(int severity, const char* file, std::size_t line, std::size_t column, const char* message)
{
    constexpr auto unknown = static_cast<std::size_t>(-1);
    Diagnostic d;
    d.code = severity == PO_SEVERITY_WARNING ? "po.warning" : "po.syntax";
    d.severity = severity == PO_SEVERITY_WARNING ? Severity::Warning : Severity::Error;
    d.file = listening->file;
    if (file != nullptr && line != unknown && line > 0)
        d.position = {line, column == unknown || column == 0 ? 1 : column};
    d.message = message;
    while (d.message.ends_with('\n'))
        d.message.pop_back();
    listening->diagnostics->push_back(std::move(d));
}

void onFault(int severity, po_message_t, const char* file, std::size_t line, std::size_t column, int, const char* message)
{
    note(severity, file, line, column, message);
    if (severity == PO_SEVERITY_FATAL_ERROR)
        std::longjmp(listening->giveUp, 1); // must not return to the library, which is C: no exception may pass it
}

void onDoubleFault(int severity, po_message_t, const char* file1, std::size_t line1, std::size_t column1, int, const char* message1,
                   po_message_t, const char*, std::size_t, std::size_t, int, const char*)
{
    onFault(severity, nullptr, file1, line1, column1, 0, message1);
}

const po_xerror_handler handler{onFault, onDoubleFault};

po_file_t readGuarded(const char* path, Listener& listener)
{
    listening = &listener;
    if (setjmp(listener.giveUp) != 0)
        return nullptr;
    return po_file_read(path, &handler);
}

bool writeGuarded(po_file_t file, const char* path, Listener& listener)
{
    listening = &listener;
    if (setjmp(listener.giveUp) != 0)
        return false;
    return po_file_write(file, path, &handler) != nullptr;
}

using PoHandle = std::unique_ptr<std::remove_pointer_t<po_file_t>, decltype(&po_file_free)>;
using IteratorHandle = std::unique_ptr<std::remove_pointer_t<po_message_iterator_t>, decltype(&po_message_iterator_free)>;

std::string orEmpty(const char* text) { return text == nullptr ? std::string() : std::string(text); }

PoEntry entryOf(po_message_t message)
{
    PoEntry entry;
    entry.context = orEmpty(po_message_msgctxt(message));
    entry.source = orEmpty(po_message_msgid(message));
    entry.translation = orEmpty(po_message_msgstr(message));
    entry.previousSource = orEmpty(po_message_prev_msgid(message));
    entry.comments = orEmpty(po_message_comments(message));
    entry.notes = orEmpty(po_message_extracted_comments(message));
    entry.fuzzy = po_message_is_fuzzy(message) != 0;
    if (const po_filepos_t place = po_message_filepos(message, 0)) {
        entry.file = orEmpty(po_filepos_file(place));
        const std::size_t line = po_filepos_start_line(place);
        entry.line = line == static_cast<std::size_t>(-1) ? 0 : line;
    }
    return entry;
}

po_message_t messageOf(const PoEntry& entry)
{
    const po_message_t message = po_message_create();
    po_message_set_msgctxt(message, entry.context.c_str());
    po_message_set_msgid(message, entry.source.c_str());
    po_message_set_msgstr(message, entry.translation.c_str());
    if (!entry.previousSource.empty()) {
        po_message_set_prev_msgctxt(message, entry.context.c_str());
        po_message_set_prev_msgid(message, entry.previousSource.c_str());
    }
    po_message_set_comments(message, entry.comments.c_str());
    po_message_set_extracted_comments(message, entry.notes.c_str());
    if (!entry.file.empty())
        po_message_add_filepos(message, entry.file.c_str(), entry.line);
    po_message_set_fuzzy(message, entry.fuzzy ? 1 : 0);
    return message;
}

std::vector<std::pair<std::string, std::string>> fieldsOf(const std::string& header)
{
    std::vector<std::pair<std::string, std::string>> fields;
    for (std::size_t begin = 0; begin < header.size();) {
        const std::size_t end = std::min(header.find('\n', begin), header.size());
        const std::string line = header.substr(begin, end - begin);
        if (const auto colon = line.find(": "); colon != std::string::npos)
            fields.emplace_back(line.substr(0, colon), line.substr(colon + 2));
        begin = end + 1;
    }
    return fields;
}

/// The library keeps the lines of messages to itself; keys have no spaces, so no program breaks their line.
std::map<std::string, std::size_t> linesOfContexts(const std::string& text)
{
    constexpr std::string_view keyword = "msgctxt \"";
    std::map<std::string, std::size_t> lines;
    std::size_t number = 1;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        if (line.starts_with(keyword))
            lines.emplace(line.substr(keyword.size(), line.rfind('"') - keyword.size()), number);
        begin = end + 1;
    }
    return lines;
}

bool writeTo(const char* path, const PoFile& out)
{
    const PoHandle file(po_file_create(), &po_file_free);
    {
        const IteratorHandle iterator(po_message_iterator(file.get(), nullptr), &po_message_iterator_free);
        std::string header;
        for (const auto& [name, value] : out.header)
            header += name + ": " + value + "\n";
        const po_message_t first = po_message_create();
        po_message_set_msgid(first, "");
        po_message_set_msgstr(first, header.c_str());
        po_message_insert(iterator.get(), first);
        for (const PoEntry& entry : out.entries)
            po_message_insert(iterator.get(), messageOf(entry));
    }
    Diagnostics ignored; // advice on wording: whether it could be written is all that matters here
    Listener listener;
    listener.diagnostics = &ignored;
    return writeGuarded(file.get(), path, listener);
}

} // namespace

std::string PoFile::field(const std::string& name) const
{
    const auto found = std::find_if(header.begin(), header.end(), [&](const auto& field) { return field.first == name; });
    return found == header.end() ? std::string() : found->second;
}

const PoEntry* PoFile::find(const std::string& context) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const PoEntry& entry) { return entry.context == context; });
    return found == entries.end() ? nullptr : &*found;
}

std::optional<PoFile> readPoFile(const fs::path& path, Diagnostics& diagnostics)
{
    const auto text = readFile(path);
    if (!text) {
        diagnostics.push_back(faultOf(path.generic_string(), "po.no-file", "this file cannot be read", ""));
        return std::nullopt;
    }
    Listener listener;
    listener.diagnostics = &diagnostics;
    listener.file = path.generic_string();
    const std::size_t before = countOf(diagnostics, Severity::Error);
    const PoHandle file(readGuarded(path.c_str(), listener), &po_file_free);
    if (!file || countOf(diagnostics, Severity::Error) > before) {
        if (countOf(diagnostics, Severity::Error) == before)
            diagnostics.push_back(faultOf(listener.file, "po.syntax", "this is not a PO file", ""));
        return std::nullopt;
    }
    PoFile out;
    out.header = fieldsOf(orEmpty(po_file_domain_header(file.get(), nullptr)));
    const std::string type = out.field("Content-Type");
    if (type.find("UTF-8") == std::string::npos && type.find("utf-8") == std::string::npos) {
        diagnostics.push_back(faultOf(listener.file, "po.not-utf8", "the header does not say that the file is UTF-8",
                                        "save it with `Content-Type: text/plain; charset=UTF-8`"));
        return std::nullopt;
    }
    const auto lines = linesOfContexts(*text);
    const IteratorHandle iterator(po_message_iterator(file.get(), nullptr), &po_message_iterator_free);
    while (const po_message_t message = po_next_message(iterator.get())) {
        if (po_message_is_obsolete(message) || po_message_msgctxt(message) == nullptr)
            continue;
        out.entries.push_back(entryOf(message));
        if (const auto line = lines.find(out.entries.back().context); line != lines.end())
            out.entries.back().lineInPo = line->second;
    }
    return out;
}

bool writePoFile(const fs::path& path, const PoFile& file)
{
    const fs::path fresh = path.string() + ".new";
    if (!writeTo(fresh.c_str(), file))
        return false;
    std::error_code error;
    fs::rename(fresh, path, error);
    return !error;
}

bool printPoFile(const PoFile& file) { return writeTo("-", file); }

} // namespace keel
