#include "desktop/PracticeFigure.h"

#include "base/Hash.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace keel {

namespace {

bool tellOf(const std::vector<std::string>& facts, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(facts, [&](const std::string& fact) {
        const std::string padded = " " + fact;
        return std::ranges::any_of(words, [&](std::string_view word) { return padded.find(word) != std::string::npos; });
    });
}

} // namespace

Character figureFor(const DrillMoment& moment, const std::map<std::string, Character>& characters)
{
    if (const auto own = characters.find(moment.character); own != characters.end())
        return own->second;
    const bool woman = tellOf(moment.facts, {" Mrs ", " Ms ", " Miss ", " Sra", " señora ", " doña ", " Dona ", " dona ", " senhora ", " г-жа ", " Г-жа ", " госпожа "});
    const bool man = tellOf(moment.facts, {" Mr ", " Sr. ", " Sr ", " señor ", " don ", " senhor ", " seu ", " г-н ", " Г-н ", " господин "});
    std::vector<const Character*> suited;
    for (const auto& [id, character] : characters) {
        const bool looksLikeWoman = character.lashes > 0 && character.beard == Beard::None;
        if (woman == man || looksLikeWoman == woman)
            suited.push_back(&character);
    }
    if (suited.empty())
        return {};
    unsigned sum = 0;
    for (const char c : sha256(moment.id))
        sum = sum * 31 + static_cast<unsigned char>(c);
    return *suited[sum % suited.size()];
}

} // namespace keel
