#include "proofs/Reporter.h"

namespace keel {

namespace {

constexpr const char* mainFile = "scenario.json";

struct Place {
    std::size_t offset = 0;
    std::vector<std::string> chain; ///< outermost first, as the loader names it
};

const JsonValue* itemAt(const JsonValue& array, const std::string& step)
{
    const std::size_t index = std::stoul(step);
    return index < array.items.size() ? &array.items[index] : nullptr;
}

/// Where the value at the path begins, and what encloses it.
Place placeOf(const JsonValue& root, const JsonPath& path)
{
    Place place;
    const JsonValue* value = &root;
    for (std::size_t i = 0; i < path.size() && value; ++i) {
        const JsonValue* next = nullptr;
        if (value->kind == JsonValue::Kind::Array) {
            next = itemAt(*value, path[i]);
            if (i > 0 && next)
                place.chain.push_back(path[i - 1] + " " + std::to_string(std::stoul(path[i]) + 1));
        } else {
            next = value->find(path[i]);
            if (i == 1 && path[0] == "beats")
                place.chain.push_back("beat " + path[1]);
        }
        place.offset = next ? next->begin : place.offset;
        value = next;
    }
    return place;
}

} // namespace

const Reporter::File* Reporter::open(const std::string& file)
{
    auto& slot = m_open[file];
    if (!slot) {
        const auto text = m_files.find(file);
        if (text == m_files.end())
            return nullptr;
        slot = std::make_unique<File>(File{SourceText(m_place + "/" + file, text->second), std::nullopt});
        Diagnostics ignored; // the file was read without fault before
        slot->root = parseJson(slot->source, ignored);
    }
    return slot.get();
}

void Reporter::report(const std::string& file, const JsonPath& path, Severity severity, std::string code, std::string message, std::string hint)
{
    Diagnostic d;
    d.code = std::move(code);
    d.severity = severity;
    d.file = m_place + "/" + file;
    d.message = std::move(message);
    d.hint = std::move(hint);
    if (const File* opened = open(file); opened && opened->root) {
        Place place = placeOf(*opened->root, path);
        showPlace(d, opened->source, place.offset);
        d.chain = std::move(place.chain);
    }
    for (const std::string& step : path)
        d.pointer += "/" + step;
    m_out.push_back(std::move(d));
}

void Reporter::report(const JsonPath& path, Severity severity, std::string code, std::string message, std::string hint)
{
    report(mainFile, path, severity, std::move(code), std::move(message), std::move(hint));
}

} // namespace keel
