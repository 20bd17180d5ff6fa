#include "language/TypoIndex.h"

#include "language/Characters.h"

#include <algorithm>
#include <array>

namespace keel {

namespace {

/// Longer words are left alone; the work grows with the square of the length.
constexpr std::size_t longest = 24;

std::vector<std::size_t> lettersOf(std::string_view word)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < word.size(); ++i)
        if ((static_cast<unsigned char>(word[i]) & 0xC0) != 0x80)
            starts.push_back(i);
    starts.push_back(word.size());
    return starts;
}

/// The word with doubled letters written once.
std::string singled(std::string_view word)
{
    const std::vector<std::size_t> starts = lettersOf(word);
    std::string out;
    std::string_view last;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const std::string_view letter = word.substr(starts[i], starts[i + 1] - starts[i]);
        if (letter != last)
            out += letter;
        last = letter;
    }
    return out;
}

/// FNV-1a: the same on every machine.
std::uint64_t hashOf(std::string_view word)
{
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return hash;
}

template <class Use>
void forEachWithHash(const std::vector<std::pair<std::uint64_t, std::uint32_t>>& shapes, std::uint64_t hash, Use use)
{
    for (auto at = std::lower_bound(shapes.begin(), shapes.end(), std::pair(hash, std::uint32_t{0})); at != shapes.end() && at->first == hash; ++at)
        use(at->second);
}

template <class Use>
void forEachShortened(std::string_view word, Use use)
{
    const std::vector<std::size_t> starts = lettersOf(word);
    std::string shortened;
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        shortened.assign(word.substr(0, starts[i]));
        shortened += word.substr(starts[i + 1]);
        use(shortened);
    }
}

bool beginningsAgree(std::string_view a, std::string_view b)
{
    const auto letter = [](std::string_view word, const std::vector<std::size_t>& starts, std::size_t i) {
        return word.substr(starts[i], starts[i + 1] - starts[i]);
    };
    const auto as = lettersOf(a);
    const auto bs = lettersOf(b);
    if (letter(a, as, 0) == letter(b, bs, 0))
        return true;
    return letter(a, as, 0) == letter(b, bs, 1) && letter(a, as, 1) == letter(b, bs, 0);
}

/// Whether a letter may stand for another by a slip of hand or ear: vowels for each other, neighbours on a keyboard,
/// consonants that sound alike. Other changes lead from one real word to another (`leaking`, `leaving`) too often.
bool areEasilyConfused(char32_t a, char32_t b)
{
    constexpr std::array<std::u32string_view, 12> alike{U"aeiouyаъоуеияюэ", U"бп", U"вф", U"гкх", U"дт", U"жш", U"зсц", U"ск", U"сц", U"чц", U"bv", U"шщ"};
    constexpr std::array<std::u32string_view, 3> rows{U"qwertyuiop", U"asdfghjkl", U"zxcvbnm"};
    for (const std::u32string_view group : alike)
        if (group.find(a) != group.npos && group.find(b) != group.npos)
            return true;
    for (const std::u32string_view row : rows) {
        const auto x = row.find(a);
        const auto y = row.find(b);
        if (x != row.npos && y != row.npos && (x + 1 == y || y + 1 == x))
            return true;
    }
    return false;
}

} // namespace

bool isOneSlipAway(std::string_view a, std::string_view b)
{
    const auto toCodes = [](std::string_view word) {
        std::u32string codes;
        for (std::size_t at = 0; at < word.size();) {
            const TextCharacter c = characterAt(word, at);
            codes += c.code;
            at = c.end;
        }
        return codes;
    };
    const std::u32string x = toCodes(a);
    const std::u32string y = toCodes(b);
    const auto [xi, yi] = std::mismatch(x.begin(), x.end(), y.begin(), y.end());
    const std::u32string xs(xi, x.end());
    const std::u32string ys(yi, y.end());
    if (xs.empty() && ys.empty())
        return false;
    if (xs.size() + 1 == ys.size())
        return ys.substr(1) == xs;
    if (ys.size() + 1 == xs.size())
        return xs.substr(1) == ys;
    if (xs.size() != ys.size())
        return false;
    if (xs.substr(1) == ys.substr(1))
        return areEasilyConfused(xs[0], ys[0]);
    return xs.size() > 1 && xs[0] == ys[1] && xs[1] == ys[0] && xs.substr(2) == ys.substr(2);
}

void TypoIndex::add(std::string_view word, std::uint32_t value)
{
    const std::size_t length = lengthOf(word);
    if (length + 1 < shortest || length > longest)
        return;
    const auto index = static_cast<std::uint32_t>(m_words.size());
    m_words.push_back({std::string(word), value});
    m_singled.emplace_back(hashOf(singled(word)), index);
    m_shortened.emplace_back(hashOf(word), index);
    forEachShortened(word, [&](const std::string& shortened) { m_shortened.emplace_back(hashOf(shortened), index); });
}

void TypoIndex::finish()
{
    std::sort(m_singled.begin(), m_singled.end());
    std::sort(m_shortened.begin(), m_shortened.end());
}

std::optional<std::uint32_t> TypoIndex::find(std::string_view word) const
{
    const std::size_t length = lengthOf(word);
    if (length + 1 < shortest || length > longest)
        return std::nullopt;
    const std::string once = singled(word);
    std::optional<std::uint32_t> best;
    forEachWithHash(m_singled, hashOf(once), [&](std::uint32_t index) {
        if (!best && singled(m_words[index].text) == once)
            best = index;
    });
    if (best)
        return m_words[*best].value;
    if (length < shortest)
        return std::nullopt;
    const auto consider = [&](std::string_view shape) {
        forEachWithHash(m_shortened, hashOf(shape), [&](std::uint32_t index) {
            if ((!best || index < *best) && beginningsAgree(word, m_words[index].text) && isOneSlipAway(word, m_words[index].text))
                best = index;
        });
    };
    consider(word);
    forEachShortened(word, consider);
    return best ? std::optional(m_words[*best].value) : std::nullopt;
}

} // namespace keel
