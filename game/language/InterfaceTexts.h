#pragma once

#include "base/Diagnostic.h"
#include "base/Files.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace keel {

/// The program's own words in every language, from `texts/<language>/*.json` of the assets: flat objects of
/// key → text. `{name}` in a text is replaced by an argument. The made-up language (`pseudoText`) is there for the
/// asking, but not among the languages.
class InterfaceTexts {
public:
    using Arguments = std::vector<std::pair<std::string, std::string>>;

    /// Null where an error was found. A key that one language has and another lacks is an error.
    static std::shared_ptr<const InterfaceTexts> load(const Bundle& assets, Diagnostics& diagnostics);

    /// The text, or `⟨key⟩` where there is none, so that a gap is seen.
    std::string get(const std::string& language, const std::string& key, const Arguments& arguments = {}) const;
    bool has(const std::string& language, const std::string& key) const;
    std::vector<std::string> languages() const;
    /// Whether there are texts in this language, the made-up one included.
    bool speaks(const std::string& language) const;

private:
    std::map<std::string, std::map<std::string, std::string>> m_texts;
};

/// The texts of one language, for code that speaks only that one at a time.
class Speaker {
public:
    Speaker(std::shared_ptr<const InterfaceTexts> texts, std::string language)
        : m_texts(std::move(texts)), m_language(std::move(language))
    {
    }
    std::string operator()(const std::string& key, const InterfaceTexts::Arguments& arguments = {}) const
    {
        return m_texts->get(m_language, key, arguments);
    }
    bool has(const std::string& key) const { return m_texts->has(m_language, key); }
    const std::string& language() const { return m_language; }
    /// The same texts in another language; in this one where there are none in that.
    Speaker in(const std::string& language) const;

private:
    std::shared_ptr<const InterfaceTexts> m_texts;
    std::string m_language;
};

} // namespace keel
