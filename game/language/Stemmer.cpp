#include "language/Stemmer.h"

#include "language/BulgarianStem.h"

#include <libstemmer.h>

namespace keel {

struct Stemmer::Snowball {
    explicit Snowball(const char* language) : stemmer(sb_stemmer_new(language, nullptr)) {}
    ~Snowball() { sb_stemmer_delete(stemmer); }
    Snowball(const Snowball&) = delete;
    Snowball& operator=(const Snowball&) = delete;
    sb_stemmer* stemmer;
};

namespace {

const char* snowballName(Stemmer::Kind kind)
{
    switch (kind) {
    case Stemmer::Kind::English: return "english";
    case Stemmer::Kind::Spanish: return "spanish";
    case Stemmer::Kind::Portuguese: return "portuguese";
    case Stemmer::Kind::None: case Stemmer::Kind::Bulgarian: break;
    }
    return nullptr;
}

} // namespace

std::optional<Stemmer::Kind> Stemmer::kindOf(std::string_view name)
{
    if (name == "none")
        return Kind::None;
    if (name == "english")
        return Kind::English;
    if (name == "spanish")
        return Kind::Spanish;
    if (name == "portuguese")
        return Kind::Portuguese;
    if (name == "bulgarian")
        return Kind::Bulgarian;
    return std::nullopt;
}

Stemmer::Stemmer(Kind kind) : m_kind(kind) {}
Stemmer::~Stemmer() = default;

std::string_view Stemmer::stem(std::string_view word)
{
    if (m_kind == Kind::None)
        return word;
    if (m_kind == Kind::Bulgarian)
        return bulgarianStem(word);
    if (!m_snowball)
        m_snowball = std::make_unique<Snowball>(snowballName(m_kind));
    const auto* stemmed = sb_stemmer_stem(m_snowball->stemmer, reinterpret_cast<const sb_symbol*>(word.data()),
                                          static_cast<int>(word.size()));
    if (stemmed == nullptr) // out of memory
        return word;
    return {reinterpret_cast<const char*>(stemmed), static_cast<std::size_t>(sb_stemmer_length(m_snowball->stemmer))};
}

} // namespace keel
