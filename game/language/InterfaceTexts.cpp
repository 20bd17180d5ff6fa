#include "language/InterfaceTexts.h"

#include "base/JsonCursor.h"
#include "language/PseudoText.h"

#include <set>

namespace keel {

namespace {

constexpr std::string_view folder = "texts/";
constexpr const char* originalLanguage = "en";

std::string languageBehind(const std::string& language) { return language == pseudoLanguage ? originalLanguage : language; }

void readFile(const std::string& name, const std::string& text, std::map<std::string, std::string>& into,
              Diagnostics& diagnostics)
{
    const SourceText source(name, text);
    const auto root = parseJson(source, diagnostics);
    if (!root)
        return;
    for (const auto& [key, cursor] : JsonCursor(source, *root, diagnostics).members())
        if (!into.emplace(key, cursor.text()).second)
            cursor.report("texts.duplicate-key", "the key `" + key + "` stands in another file of this language too");
}

} // namespace

std::shared_ptr<const InterfaceTexts> InterfaceTexts::load(const Bundle& assets, Diagnostics& diagnostics)
{
    auto loaded = std::make_shared<InterfaceTexts>();
    const std::size_t before = countOf(diagnostics, Severity::Error);
    for (auto it = assets.lower_bound(std::string(folder)); it != assets.end() && it->first.starts_with(folder); ++it) {
        const std::string rest = it->first.substr(folder.size());
        const auto slash = rest.find('/');
        if (slash != std::string::npos)
            readFile(it->first, it->second, loaded->m_texts[rest.substr(0, slash)], diagnostics);
    }
    std::set<std::string> keys;
    for (const auto& [language, texts] : loaded->m_texts)
        for (const auto& [key, text] : texts)
            keys.insert(key);
    for (const auto& [language, texts] : loaded->m_texts)
        for (const std::string& key : keys)
            if (!texts.contains(key)) {
                Diagnostic missing;
                missing.code = "texts.missing-key";
                missing.file = std::string(folder) + language;
                missing.message = "no text for `" + key + "` in " + language;
                missing.hint = "another language has it";
                diagnostics.push_back(missing);
            }
    return countOf(diagnostics, Severity::Error) > before ? nullptr : loaded;
}

std::string InterfaceTexts::get(const std::string& language, const std::string& key, const Arguments& arguments) const
{
    const auto texts = m_texts.find(languageBehind(language));
    if (texts == m_texts.end() || !texts->second.contains(key))
        return "⟨" + key + "⟩";
    const std::string& written = texts->second.at(key);
    const std::string made = language == pseudoLanguage ? pseudoText(written) : std::string();
    const std::string& pattern = language == pseudoLanguage ? made : written;
    std::string out;
    for (std::size_t i = 0; i < pattern.size();) {
        const auto close = pattern[i] == '{' ? pattern.find('}', i) : std::string::npos;
        bool replaced = false;
        if (close != std::string::npos)
            for (const auto& [name, value] : arguments)
                if (pattern.compare(i + 1, close - i - 1, name) == 0) {
                    out += value;
                    replaced = true;
                    break;
                }
        if (replaced)
            i = close + 1;
        else
            out += pattern[i++];
    }
    return out;
}

bool InterfaceTexts::has(const std::string& language, const std::string& key) const
{
    const auto texts = m_texts.find(languageBehind(language));
    return texts != m_texts.end() && texts->second.contains(key);
}

bool InterfaceTexts::speaks(const std::string& language) const { return m_texts.contains(languageBehind(language)); }

Speaker Speaker::in(const std::string& language) const
{
    return {m_texts, m_texts->speaks(language) ? language : m_language};
}

std::vector<std::string> InterfaceTexts::languages() const
{
    std::vector<std::string> out;
    for (const auto& [language, texts] : m_texts)
        out.push_back(language);
    return out;
}

} // namespace keel
