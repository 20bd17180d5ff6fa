#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace keel {

/// Cuts a folded word to the part that its inflections share. Snowball for English, Spanish and Portuguese; for
/// Bulgarian a light one of our own. Not safe to share between threads: make one per use, it is cheap.
class Stemmer {
public:
    enum class Kind { None, English, Spanish, Portuguese, Bulgarian };
    static std::optional<Kind> kindOf(std::string_view name);

    explicit Stemmer(Kind kind);
    ~Stemmer();
    Stemmer(const Stemmer&) = delete;
    Stemmer& operator=(const Stemmer&) = delete;

    /// Valid until the next call.
    std::string_view stem(std::string_view word);

private:
    struct Snowball;
    Kind m_kind;
    std::unique_ptr<Snowball> m_snowball; ///< made at the first word that needs it
};

} // namespace keel
