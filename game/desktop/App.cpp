#include "desktop/App.h"

#include "desktop/Models.h"
#include "desktop/Readiness.h"
#include "desktop/ScreenKeys.h"

#include <algorithm>
#include <utility>

namespace keel {

namespace {

constexpr double lookForParts = 0.05; ///< seconds; as often a house that is not whole is asked for more

/// Most notices warn.
Icon iconOf(const std::string& notice)
{
    if (notice == gettingReady)
        return Icon::Clock;
    const bool good = notice == "records.kept" || notice == "records.copied" || notice == "screens.watch.taken";
    return good ? Icon::Check : Icon::Alert;
}

} // namespace

App::App(std::shared_ptr<const House> house, Store& store, Settings settings, Outside outside)
    : m_house(std::move(house)), m_store(&store), m_settings(std::move(settings)), m_outside(std::move(outside)),
      m_sound(m_outside.loudspeaker), m_practice(m_house, store, !m_outside.watches)
{
    if (!m_house->texts->speaks(m_settings.language))
        m_settings.language = "en";
    if (!m_house->themes.contains(m_settings.theme))
        m_settings.theme = m_house->themes.begin()->first;
    if (!m_settings.welcomed && m_store->people().empty())
        m_screen = Screen::Welcome;
    if (!m_house->isWhole())
        m_builder.emplace(m_house);
}

FrameModel App::frameModel() const
{
    FrameModel frame;
    frame.language = m_settings.language;
    const auto known = m_house->texts->languages();
    for (const char* language : {"en", "es", "pt-BR", "bg"})
        if (std::ranges::find(known, language) != known.end())
            frame.languages.emplace_back(language);
    frame.theme = m_settings.theme;
    frame.switchesTheme = m_settings.theme == "light" || m_settings.theme == "dark";
    if (m_notice) {
        frame.notice = say(m_notice->key, m_notice->arguments);
        frame.noticeIcon = iconOf(m_notice->key);
        if (m_notice->savesCopy)
            frame.noticeAction = say("records.copy");
    }
    return frame;
}

void App::notice(const std::string& key, InterfaceTexts::Arguments arguments)
{
    m_notice = Notice{key, std::move(arguments)};
}

void App::tell(const StoreError& error)
{
    notice("screens.error." + std::to_string(static_cast<int>(error.reason())), {{"detail", error.what()}});
}

void App::go(Screen screen, bool keepPlace)
{
    m_freshFrames = keepPlace ? 0 : 2;
    m_screen = screen;
    m_stale = true;
    m_notice.reset();
    m_wish.reset();
    m_keysShown = false;
    m_focus.clear();
}

void App::goBack()
{
    switch (m_screen) {
    case Screen::Home: break;
    case Screen::Debrief:
        if (m_debrief.trainee.empty())
            go(Screen::Home);
        else
            go(Screen::Manager, true);
        break;
    case Screen::Welcome: break;
    case Screen::Certificates:
        if (m_certificates.people.empty())
            go(Screen::Practice);
        else
            go(Screen::Manager, true);
        break;
    default: go(Screen::Home); break;
    }
}

/// Makes the model of the current screen from what it stands for.
void App::refresh()
{
    const Speaker speak = speaker();
    switch (m_screen) {
    case Screen::Home: {
        const auto people = m_store->people();
        if (std::ranges::find(people, m_settings.person) == people.end())
            m_settings.person.clear();
        m_home = makeHomeModel(*m_house, *m_store, speak, m_settings.person);
        if (m_outside.watches)
            m_home.unfinished.reset(); // going on with it would be recorded
        if (!m_settings.person.empty())
            m_home.practice = practiceOnHome();
        break;
    }
    case Screen::Brief:
        m_brief = makeBriefModel(*m_scenario, speak);
        if (m_scenario->texts.contains(m_settings.ofConversations()))
            m_brief.language = m_settings.ofConversations();
        break;
    case Screen::Conversation: {
        m_conversation = makeConversationModel(m_play->session(), speak, m_settings.coach);
        m_conversation.character = m_house->character(m_play->session().book().scenario->customer.character);
        if (m_play->refusal())
            m_conversation.notice = speak("terminal.refused." + std::string(idOf(*m_play->refusal())));
        break;
    }
    case Screen::Debrief:
        m_debrief.debrief = std::make_shared<const Debrief>(debriefOfShown());
        break;
    case Screen::Manager: m_manager = makeManagerModel(*m_house, *m_store, speak, m_manager.request); break;
    case Screen::Settings:
    case Screen::Welcome: break;
    case Screen::Practice: refreshPractice(); break;
    case Screen::Certificates: refreshCertificates(); break;
    }
    m_stale = false;
}

void App::drawConversation(Ui& ui, Intents& intents, double seconds)
{
    m_conversation.frame = frameModel();
    m_conversation.clock = m_play->clock(seconds);
    m_conversation.still = m_settings.reducedMotion;
    if (m_conversation.clock.shown && !m_play->held())
        ui.wake(m_conversation.clock.running ? m_play->clockStandsFor(seconds) : 0.5);
    if (m_outside.watches)
        ui.wake(m_nextLook - seconds);
    conversationView(ui, m_conversation, m_play->screen(), intents);
}

void App::draw(Ui& ui, Intents& intents, double seconds)
{
    if (m_builder)
        ui.wake(lookForParts);
    const FrameModel frame = frameModel();
    switch (m_screen) {
    case Screen::Home:
        m_home.frame = frame;
        homeView(ui, m_home, m_homeState, intents);
        break;
    case Screen::Brief:
        m_brief.frame = frame;
        m_brief.settings = m_settings;
        briefView(ui, m_brief, m_briefState, intents);
        m_ahead.want(m_house->rules(), m_briefState.language.empty() ? m_brief.language : m_briefState.language);
        break;
    case Screen::Conversation: drawConversation(ui, intents, seconds); break;
    case Screen::Debrief:
        m_debrief.frame = frame;
        debriefView(ui, m_debrief, m_debriefState, intents);
        break;
    case Screen::Manager:
        m_manager.frame = frame;
        managerView(ui, m_manager, m_managerState, intents);
        break;
    case Screen::Practice:
        m_practiceModel.frame = frame;
        practiceView(ui, m_practiceModel, m_practiceState, intents);
        break;
    case Screen::Certificates:
        m_certificates.frame = frame;
        certificatesView(ui, m_certificates, m_certificatesState, intents);
        break;
    case Screen::Settings:
        settingsView(ui, settingsModel(), intents);
        break;
    case Screen::Welcome: welcomeView(ui, {frame, m_house->offersTour()}, m_welcomeState, intents); break;
    }
}

double App::frame(const FontSet& fonts, float scale, Input& input, const Clipboard& clipboard, double seconds)
{
    const Speaker speak = speaker();
    if (input.take(Key::FullScreen))
        changeSettings([](Settings& settings) { settings.fullScreen = !settings.fullScreen; });
    m_quit = m_quit || std::ranges::any_of(input.keys, [](const KeyPress& press) {
                 return press.ctrl && press.character == 'Q'; // every step is kept: nothing is lost
             });
    m_focus.beginFrame(input);
    Intents intents;
    double wake = 0;
    try {
        if (m_play)
            m_play->setManner(m_settings.manner());
        if (m_screen == Screen::Conversation && !m_sound.customerSpeaks() && m_play->tick(seconds))
            m_stale = true;
        watchRecords();
        takeOverSaved(seconds);
        moveIn(seconds);
        if (m_stale)
            refresh();
        if (m_screen == Screen::Conversation)
            m_play->showsComment(m_conversation.coach, seconds);
    } catch (const StoreError& error) {
        tell(error);
        m_stale = false;
    } catch (const LanguageFault& error) {
        tell(error);
        m_stale = false;
    }
    const bool asksForKeys = m_screen != Screen::Conversation && !m_keysShown && input.takeHelp(m_focus.isOnText());
    Input nothing; // what is below the list of keys does not answer
    Ui ui({&theme(), &fonts, &speak, &clipboard, &m_focus, m_keysShown ? &nothing : &input, scale, seconds, m_freshFrames > 0});
    m_freshFrames = std::max(0, m_freshFrames - 1);
    const bool asksToRead = input.take(Key::ReadAloud);
    letHear(ui, seconds);
    draw(ui, intents, seconds);
    if (asksToRead)
        readAloud(ui.described());
    wake = ui.wakeIn();
    if (m_keysShown) {
        Ui over({&theme(), &fonts, &speak, &clipboard, &m_focus, &input, scale, seconds, false});
        m_keysShown = !keysOverlay(over, speak("setup.help.title"), keysOf(m_screen));
        if (std::exchange(m_keysOpened, false))
            m_focus.wantFirst();
    }
    if (asksForKeys)
        perform(ShowKeys{}, seconds);
    for (const Intent& intent : intents)
        perform(intent, seconds);
    return intents.empty() ? wake : 0;
}

} // namespace keel
