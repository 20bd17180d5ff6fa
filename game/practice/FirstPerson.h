#pragma once

#include "base/Diagnostic.h"
#include "base/Source.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

class JsonCursor;
struct DrillMoment;

enum class Gender { Unknown, Woman, Man };

/// How customers give away whether a woman or a man speaks, as data, by language: `estoy harta`, the fact “Mrs Hargreaves”.
/// A phrase is words in their order; `*ada` is any word that ends so, `(harta|sola)` one of several, `..2` up to two words
/// between.
class FirstPerson {
public:
    static FirstPerson load(const SourceText& source, Diagnostics& diagnostics);

    /// By the line, else by how the replies speak to them, else by the facts told before (these may be written in English
    /// whatever the line's language).
    /// Unknown where nothing tells, or one thing tells this and another that.
    Gender speakerOf(const DrillMoment& moment) const;

private:
    using Phrase = std::vector<std::string>;
    struct Phrases {
        std::vector<Phrase> facts; ///< what is known of them
        std::vector<Phrase> says;  ///< what they say of themselves
        std::vector<Phrase> told;  ///< how replies speak to them
    };
    using Both = std::array<Phrases, 2>; ///< of a woman, of a man

    static Phrases readPhrases(const JsonCursor& cursor);

    std::map<std::string, Both> m_languages;
};

} // namespace keel
