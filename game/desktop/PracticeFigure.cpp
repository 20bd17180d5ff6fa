#include "desktop/PracticeFigure.h"

#include "base/Hash.h"

#include <algorithm>
#include <vector>

namespace keel {

Character figureFor(const DrillMoment& moment, const FirstPerson& firstPerson, const std::map<std::string, Character>& characters)
{
    if (const auto own = characters.find(moment.character); own != characters.end())
        return own->second;
    const Gender speaker = firstPerson.speakerOf(moment);
    std::vector<const Character*> suited;
    for (const auto& [id, character] : characters) {
        const bool looksLikeWoman = character.lashes > 0 && character.beard == Beard::None;
        if (speaker == Gender::Unknown || looksLikeWoman == (speaker == Gender::Woman))
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
