#pragma once

#include "base/JsonCursor.h"
#include "language/LanguagePack.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace keel {

/// Reads a language pack from its JSON, once. Classes are compiled before what uses them; all faults are reported.
class PackLoader {
public:
    explicit PackLoader(std::shared_ptr<LanguagePack> pack) : m_pack(std::move(pack)) {}
    std::shared_ptr<const LanguagePack> load(const JsonCursor& root);

private:
    struct ClassSource {
        enum class State { Waiting, Open, Done };
        std::vector<std::pair<Pattern, JsonCursor>> members;
        State state = State::Waiting;
    };

    void readSpellings(const JsonCursor& root);
    void gatherClasses(const JsonCursor& root);
    std::uint32_t newClass(const std::string& name, const std::vector<JsonCursor>& members);
    void addClass(std::uint32_t number);
    void readRules(const JsonCursor& root);
    void readRule(const JsonCursor& item, Rule& rule);
    void readWordLists(const JsonCursor& root);
    void readConcepts(const JsonCursor& root);
    void finishLexicon();

    static std::vector<JsonCursor> itemsOf(const JsonCursor& object, std::string_view key);
    std::optional<Pattern> parse(const JsonCursor& cursor);
    void add(const Pattern& pattern, const JsonCursor& cursor, const PatternSet::Target& target);
    void report(const JsonCursor& cursor, const std::vector<PatternFault>& faults) const;
    void addWords(const Pattern& pattern);
    LexiconEntry& addEntry(const std::string& form, const std::string& plain, bool fromPattern);

    std::shared_ptr<LanguagePack> m_pack;
    std::unique_ptr<Stemmer> m_stemmer;
    std::vector<ClassSource> m_classes; ///< by number
    std::vector<std::string> m_expansions; ///< words that other spellings stand for
};

} // namespace keel
