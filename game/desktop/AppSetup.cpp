#include "desktop/App.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace keel {

namespace {

/// Where a store is, for people: the file, without what names the kind of store.
std::string placeOf(const std::string& store)
{
    constexpr std::string_view sqlite = "sqlite:";
    const bool elsewhere = store.find(':') != std::string::npos && !store.starts_with(sqlite);
    if (store.empty() || elsewhere)
        return store;
    const std::string file = store.starts_with(sqlite) ? store.substr(sqlite.size()) : store;
    return std::filesystem::absolute(file).lexically_normal().string();
}

} // namespace

/// What follows from the settings, and the first run.
SettingsModel App::settingsModel() const
{
    SettingsModel model;
    model.frame = frameModel();
    model.settings = m_settings;
    model.hasTour = m_house->offersTour();
    model.dataPlace = std::filesystem::absolute(m_house->folder).lexically_normal().string();
    model.recordsPlace = placeOf(m_outside.recordsPlace);
    for (const char* usual : {"light", "dark", "high-contrast", "colour-blind"})
        if (m_house->themes.contains(usual))
            model.themes.emplace_back(usual);
    for (const auto& [id, theme] : m_house->themes)
        if (std::ranges::find(model.themes, id) == model.themes.end())
            model.themes.push_back(id);
    return model;
}

void App::startTour(double seconds)
{
    if (!m_house->tour || !hasRules())
        return;
    const std::string& wanted = m_settings.ofConversations();
    const std::string language = m_house->tour->texts.contains(wanted) ? wanted : m_house->tour->language;
    m_watch.reset();
    m_play.emplace(Session(makePlaybook(m_house->tour, m_house->rules(), language)), seconds);
    m_play->screen().overlay = ConversationState::Overlay::Tour;
    go(Screen::Conversation);
}

void App::endWelcome(const Welcomed& intent, double seconds)
{
    changeSettings([](Settings& settings) { settings.welcomed = true; });
    if (!intent.name.empty()) {
        m_store->addPerson(intent.name);
        changeSettings([&](Settings& settings) { settings.person = intent.name; });
    }
    go(Screen::Home);
    if (intent.tour)
        perform(StartTour{}, seconds);
}

std::string_view App::screenName() const
{
    switch (m_screen) {
    case Screen::Home: return "home";
    case Screen::Brief: return "brief";
    case Screen::Conversation: return "conversation";
    case Screen::Debrief: return "debrief";
    case Screen::Manager: return "manager";
    case Screen::Settings: return "settings";
    case Screen::Welcome: return "welcome";
    case Screen::Practice: return "practice";
    case Screen::Certificates: return "certificates";
    }
    return "";
}

} // namespace keel
