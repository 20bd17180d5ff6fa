#pragma once

#include "base/Diagnostic.h"
#include "base/Files.h"
#include "stage/Colour.h"
#include "stage/VoiceTraits.h"

#include <map>
#include <string>

namespace keel {

enum class HairStyle { Bald, Short, Crop, Bob, Bun, Long, Curls, Braids, Swept };
enum class Beard { None, Stubble, Moustache, Full, Goatee, Long };
enum class Dress { Blouse, Shirt, Jacket, Sweater, Hoodie, Suit, Tunic, TShirt };
enum class Headwear { None, Headscarf, Turban };

/// How a customer looks and sounds. Read from assets/characters; nothing about their manner, which comes from the scenario.
struct Character {
    std::string id;
    Colour skin{224, 172, 137};
    Colour hair{70, 50, 40};
    Colour eyes{84, 62, 44};
    Colour lips{176, 92, 84};
    Colour dress{46, 92, 110};
    Colour shirt{245, 240, 232};
    Colour cloth{120, 90, 110}; ///< of what is worn on the head
    HairStyle hairStyle = HairStyle::Short;
    Beard beard = Beard::None;
    Dress clothes = Dress::Shirt;
    Headwear headwear = Headwear::None;
    float faceWidth = 1; ///< 0.85 narrow – 1.15 broad
    float jaw = 0.5F;    ///< 0 pointed – 1 square
    float age = 0.3F;    ///< 0 smooth – 1 deeply lined
    float lashes = 0;    ///< 0–1
    float build = 0.4F;  ///< 0 slight – 1 heavy
    float nose = 0.4F;   ///< 0 narrow – 1 broad
    float brows = 0.5F;  ///< 0 fine – 1 bushy
    float lipsFull = 0.4F; ///< 0 thin – 1 full
    bool glasses = false;
    bool earrings = false;
    VoiceTraits voice; ///< as old as the face unless the file says otherwise
};

/// The characters in `characters/*.json` of the assets, by id.
std::map<std::string, Character> loadCharacters(const Bundle& assets, Diagnostics& diagnostics);

} // namespace keel
