#include "stage/Character.h"

#include "base/JsonCursor.h"

#include <utility>

namespace keel {

namespace {

constexpr std::string_view folder = "characters/";

using Names = std::vector<std::pair<std::string, int>>;

const Names hairStyles{{"bald", 0}, {"short", 1}, {"crop", 2}, {"bob", 3}, {"bun", 4}, {"long", 5}, {"curls", 6},
                       {"braids", 7}, {"swept", 8}};
const Names beards{{"none", 0}, {"stubble", 1}, {"moustache", 2}, {"full", 3}, {"goatee", 4}, {"long", 5}};
const Names dresses{{"blouse", 0}, {"shirt", 1}, {"jacket", 2}, {"sweater", 3},
                    {"hoodie", 4}, {"suit", 5}, {"tunic", 6}, {"t-shirt", 7}};
const Names headwears{{"none", 0}, {"headscarf", 1}, {"turban", 2}};
const Names sexes{{"any", 0}, {"male", 1}, {"female", 2}};

template <class Choice>
void readChoice(const JsonCursor& in, std::string_view key, const Names& names, Choice& into)
{
    const auto value = in.find(key);
    if (!value)
        return;
    const std::string word = value->text();
    std::vector<std::string> valid;
    for (const auto& [name, number] : names) {
        if (name == word) {
            into = static_cast<Choice>(number);
            return;
        }
        valid.push_back(name);
    }
    value->report("character.choice", "not known here: " + word, nearestNameHint(word, valid));
}

void readColour(const JsonCursor& in, std::string_view key, Colour& into)
{
    const auto value = in.find(key);
    if (!value)
        return;
    if (const auto colour = colourOf(value->text()))
        into = *colour;
    else
        value->report("character.colour", "not a colour: " + value->text(), "write it as #rrggbb");
}

/// Written in percent, so that files hold whole numbers only.
void readShare(const JsonCursor& in, std::string_view key, float& into, int least = 0, int most = 100)
{
    into = static_cast<float>(in.wholeOr(key, least, most, static_cast<std::int64_t>(into * 100 + 0.5F))) / 100.0F;
}

VoiceTraits readVoice(const JsonCursor& in, float age)
{
    VoiceTraits out;
    out.years = 18 + static_cast<int>(age * 60);
    const auto voice = in.find("voice");
    if (!voice || !voice->isObject())
        return out;
    voice->allowOnly({"sex", "years", "pitch"});
    readChoice(*voice, "sex", sexes, out.sex);
    out.years = static_cast<int>(voice->wholeOr("years", 16, 99, out.years));
    out.pitch = static_cast<int>(voice->wholeOr("pitch", 0, 100, out.pitch));
    return out;
}

Character readCharacter(const JsonCursor& in)
{
    in.allowOnly({"formatVersion", "id", "skin", "hair", "eyes", "lips", "dress", "shirt", "cloth", "hairStyle",
                  "beard", "clothes", "headwear", "faceWidth", "jaw", "age", "lashes", "build", "nose", "brows",
                  "lipsFull", "glasses", "earrings", "voice"});
    in.wholeOr("formatVersion", 1, 1, 1);
    Character out;
    out.id = in.text("id");
    readColour(in, "skin", out.skin);
    readColour(in, "hair", out.hair);
    readColour(in, "eyes", out.eyes);
    readColour(in, "lips", out.lips);
    readColour(in, "dress", out.dress);
    readColour(in, "shirt", out.shirt);
    readColour(in, "cloth", out.cloth);
    readChoice(in, "hairStyle", hairStyles, out.hairStyle);
    readChoice(in, "beard", beards, out.beard);
    readChoice(in, "clothes", dresses, out.clothes);
    readChoice(in, "headwear", headwears, out.headwear);
    readShare(in, "faceWidth", out.faceWidth, 85, 115);
    readShare(in, "jaw", out.jaw);
    readShare(in, "age", out.age);
    readShare(in, "lashes", out.lashes);
    readShare(in, "build", out.build);
    readShare(in, "nose", out.nose);
    readShare(in, "brows", out.brows);
    readShare(in, "lipsFull", out.lipsFull);
    out.glasses = in.truthOr("glasses", false);
    out.earrings = in.truthOr("earrings", false);
    out.voice = readVoice(in, out.age);
    return out;
}

} // namespace

std::map<std::string, Character> loadCharacters(const Bundle& assets, Diagnostics& diagnostics)
{
    std::map<std::string, Character> out;
    for (auto it = assets.lower_bound(std::string(folder)); it != assets.end() && it->first.starts_with(folder); ++it) {
        const SourceText source(it->first, it->second);
        const auto root = parseJson(source, diagnostics);
        if (!root)
            continue;
        const JsonCursor cursor(source, *root, diagnostics);
        if (!cursor.isObject())
            continue;
        Character character = readCharacter(cursor);
        out[character.id] = character;
    }
    return out;
}

} // namespace keel
