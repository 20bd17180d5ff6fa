#include "screens/SoundSettings.h"

#include "screens/Buttons.h"

#include <array>
#include <cstdlib>

namespace keel {

namespace {

constexpr std::array volumes{0, 20, 40, 55, 70, 85, 100};

/// What is chosen between, on or off, with what it is about before it.
float drawSwitch(Ui& ui, const Box& column, float y, const std::string& name, bool on, bool& changed)
{
    const Canvas canvas = ui.canvas();
    const std::vector<Segment> all{{name + " on", ui.say("sound.settings.on")}, {name + " off", ui.say("sound.settings.off")}};
    const float wide = segmentsWidth(ui, all) + ui.px(24);
    const float room = column.width() - wide - ui.px(20);
    const std::string title = ui.say("sound.settings." + name);
    const std::string text = ui.say("sound.settings." + name + "Text");
    const float titleHeight = canvas.textHeight(title, Face::Strong, room);
    const float height = std::max(ui.px(40), titleHeight + canvas.textHeight(text, Face::Small, room));
    canvas.paragraph({column.min.x, y}, title, Face::Strong, ui.theme().text, room);
    canvas.paragraph({column.min.x, y + titleHeight}, text, Face::Small, ui.theme().quiet, room);
    const Box box = boxAt({column.max.x - wide, y + (height - ui.px(36)) / 2}, wide, ui.px(36));
    const auto picked = segments(ui, name, box, all, on ? 0 : 1);
    changed = picked && (*picked == 0) != on;
    return height + ui.px(16);
}

float drawVolume(Ui& ui, const Box& column, float y, int volume, std::optional<int>& picked)
{
    const Canvas canvas = ui.canvas();
    float height = canvas.paragraph({column.min.x, y}, ui.say("sound.settings.volume"), Face::Strong, ui.theme().text,
                                    column.width());
    height += canvas.paragraph({column.min.x, y + height}, ui.say("sound.settings.volumeText"), Face::Small,
                               ui.theme().quiet, column.width()) +
              ui.px(10);
    std::vector<Segment> all;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        all.push_back({"volume " + std::to_string(volumes[i]), std::to_string(volumes[i])});
        if (std::abs(volumes[i] - volume) < std::abs(volumes[chosen] - volume))
            chosen = i;
    }
    const Box box = boxAt({column.min.x, y + height}, std::min(column.width(), segmentsWidth(ui, all) + ui.px(64)),
                          ui.px(40));
    if (const auto at = segments(ui, "volume", box, all, chosen))
        picked = volumes[*at];
    return height + ui.px(40);
}

} // namespace

float soundSettings(Ui& ui, const Box& column, float y, const Settings& settings, Intents& intents)
{
    const float top = y;
    bool voice = false;
    bool sounds = false;
    bool captions = false;
    std::optional<int> volume;
    y += drawSwitch(ui, column, y, "voice", settings.voice, voice);
    y += drawSwitch(ui, column, y, "sounds", settings.sounds, sounds);
    y += drawSwitch(ui, column, y, "captions", settings.captions, captions);
    y += drawVolume(ui, column, y, settings.volume, volume);
    if (voice || sounds || captions || volume) {
        Settings changed = settings;
        changed.voice = settings.voice != voice;
        changed.sounds = settings.sounds != sounds;
        changed.captions = settings.captions != captions;
        changed.volume = volume.value_or(settings.volume);
        intents.push_back(ChangeSettings{changed});
    }
    return y - top;
}

} // namespace keel
