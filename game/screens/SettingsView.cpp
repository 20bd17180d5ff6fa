#include "screens/SettingsView.h"

#include "screens/SettingsRows.h"
#include "screens/SoundSettings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace keel {

namespace {

constexpr std::array sizes{80, 90, 100, 110, 125, 150, 175, 200};

/// What can be told apart by number, with the ids that its texts and tests know.
constexpr std::array coachIds{"after-each-reply", "at-the-end", "silent"};
constexpr std::array paceIds{"usual", "slow", "off"};

template <class Ids>
std::vector<Segment> named(const Ui& ui, const std::string& group, const Ids& ids)
{
    std::vector<Segment> out;
    for (const auto& id : ids) {
        const std::string key = "setup." + group + "." + id;
        out.push_back({id, ui.speaker().has(key) ? ui.say(key) : std::string(id)});
    }
    return out;
}

std::size_t placeOf(const std::vector<Segment>& all, const std::string& name)
{
    const auto found = std::ranges::find(all, name, &Segment::name);
    return found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin());
}

/// Asks for the settings with one thing changed.
void change(Intents& intents, Settings settings, const auto& how)
{
    how(settings);
    intents.push_back(ChangeSettings{std::move(settings)});
}

void drawLanguage(Ui& ui, SettingsRows& rows, const SettingsModel& model, Intents& intents)
{
    rows.heading(ui.say("setup.group.language"));
    std::vector<Segment> own;
    for (const std::string& language : model.frame.languages)
        own.push_back({language, ui.say("screens.ownName." + language)});
    if (const auto picked = rows.choose("language", ui.say("screens.settings.language"), ui.say("setup.language.text"),
                                        own, placeOf(own, model.frame.language)))
        change(intents, model.settings, [&](Settings& settings) { settings.language = own[*picked].name; });
    std::vector<Segment> spoken{{"", ui.say("setup.conversations.same")}};
    spoken.insert(spoken.end(), own.begin(), own.end());
    if (const auto picked =
            rows.choose("conversations", ui.say("setup.conversations"), ui.say("setup.conversations.text"), spoken,
                        placeOf(spoken, model.settings.scenarioLanguage)))
        change(intents, model.settings, [&](Settings& settings) { settings.scenarioLanguage = spoken[*picked].name; });
}

void drawLook(Ui& ui, SettingsRows& rows, const SettingsModel& model, Intents& intents)
{
    rows.heading(ui.say("setup.group.look"));
    const std::vector<Segment> themes = named(ui, "theme", model.themes);
    if (const auto picked = rows.choose("theme", ui.say("screens.settings.theme"), ui.say("setup.theme.text"), themes,
                                        placeOf(themes, model.frame.theme)))
        change(intents, model.settings, [&](Settings& settings) { settings.theme = themes[*picked].name; });
    std::vector<Segment> all;
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        all.push_back({std::to_string(sizes[i]), std::to_string(sizes[i])});
        if (std::abs(sizes[i] - model.settings.textSize) < std::abs(sizes[nearest] - model.settings.textSize))
            nearest = i;
    }
    if (const auto picked = rows.choose("size", ui.say("screens.settings.size"), ui.say("screens.settings.sizeText"),
                                        all, nearest))
        change(intents, model.settings, [&](Settings& settings) { settings.textSize = sizes[*picked]; });
    if (rows.toggle("less motion", ui.say("setup.motion"), ui.say("setup.motion.text"), model.settings.reducedMotion))
        change(intents, model.settings, [](Settings& settings) { settings.reducedMotion = !settings.reducedMotion; });
    if (rows.toggle("full screen", ui.say("setup.fullScreen"), ui.say("setup.fullScreen.text"),
                    model.settings.fullScreen))
        change(intents, model.settings, [](Settings& settings) { settings.fullScreen = !settings.fullScreen; });
}

void drawPractice(Ui& ui, SettingsRows& rows, const SettingsModel& model, Intents& intents)
{
    rows.heading(ui.say("setup.group.practice"));
    if (const auto picked = rows.choose("coach", ui.say("setup.coach"), ui.say("setup.coach.text"),
                                        named(ui, "coach", coachIds), static_cast<std::size_t>(model.settings.coach)))
        change(intents, model.settings, [&](Settings& settings) { settings.coach = static_cast<CoachTime>(*picked); });
    if (const auto picked = rows.choose("pace", ui.say("setup.pace"), ui.say("setup.pace.text"),
                                        named(ui, "pace", paceIds), static_cast<std::size_t>(model.settings.pace)))
        change(intents, model.settings, [&](Settings& settings) { settings.pace = static_cast<Pace>(*picked); });
    if (model.hasTour && rows.press("tour", ui.say("setup.tour"), ui.say("setup.tour.text"), ui.say("setup.tour.start")))
        intents.push_back(StartTour{});
}

void drawData(Ui& ui, SettingsRows& rows, const SettingsModel& model)
{
    rows.heading(ui.say("screens.settings.places"));
    rows.note(ui.say("screens.settings.records", {{"place", model.recordsPlace}}) + "\n" +
              ui.say("screens.settings.data", {{"place", model.dataPlace}}));
}

} // namespace

void settingsView(Ui& ui, const SettingsModel& model, Intents& intents)
{
    const Box screen = ui.beginScreen();
    const Box below = belowTopBar(ui, screen, model.frame);
    const Box inner = ui.beginScroll("settings", below, true);
    const Box page = pageIn(ui, {inner.min, {inner.max.x + ui.px(12), inner.max.y}}, 980);
    float y = page.min.y + ui.px(24);
    const auto card = [&](const std::function<void(SettingsRows&)>& content) {
        y += settingsCard(ui, page, y, content) + ui.px(16);
    };
    card([&](SettingsRows& rows) { drawLanguage(ui, rows, model, intents); });
    card([&](SettingsRows& rows) { drawLook(ui, rows, model, intents); });
    card([&](SettingsRows& rows) { drawPractice(ui, rows, model, intents); });
    card([&](SettingsRows& rows) { soundSettings(ui, rows, model.settings, intents); });
    card([&](SettingsRows& rows) { drawData(ui, rows, model); });
    ui.endScroll(y + ui.px(8));
    topBar(ui, screen, model.frame, ui.say("screens.settings.title"), true, intents);
    if (ui.input().take(Key::Escape))
        intents.push_back(GoBack{});
    ui.endScreen();
}

} // namespace keel
