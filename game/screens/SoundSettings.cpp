#include "screens/SoundSettings.h"

#include <array>
#include <cstdlib>
#include <utility>

namespace keel {

namespace {

constexpr std::array volumes{0, 20, 40, 55, 70, 85, 100};

} // namespace

void soundSettings(Ui& ui, SettingsRows& rows, const Settings& settings, Intents& intents)
{
    rows.heading(ui.say("sound.settings.group"));
    Settings changed = settings;
    for (const auto& [name, on] : {std::pair{"voice", &Settings::voice}, {"sounds", &Settings::sounds}, {"captions", &Settings::captions}}) {
        const std::string key = std::string("sound.settings.") + name;
        if (rows.toggle(name, ui.say(key), ui.say(key + "Text"), settings.*on))
            changed.*on = !(settings.*on);
    }
    std::vector<Segment> all;
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        all.push_back({"volume " + std::to_string(volumes[i]), std::to_string(volumes[i])});
        if (std::abs(volumes[i] - settings.volume) < std::abs(volumes[nearest] - settings.volume))
            nearest = i;
    }
    if (const auto picked = rows.choose("volume", ui.say("sound.settings.volume"), ui.say("sound.settings.volumeText"), all, nearest))
        changed.volume = volumes[*picked];
    if (!(changed == settings))
        intents.push_back(ChangeSettings{changed});
}

} // namespace keel
