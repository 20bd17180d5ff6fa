#include "desktop/App.h"
#include "desktop/Readiness.h"

#include "records/StoredBook.h"

#include <iostream>

namespace keel {

/// What becomes of each intent.
struct App::Doing {
    App& app;
    double seconds;

    void operator()(const ChoosePerson& intent) const
    {
        app.changeSettings([&](Settings& settings) { settings.person = intent.name; });
    }
    void operator()(const AddPerson& intent) const
    {
        app.m_store->addPerson(intent.name);
        app.changeSettings([&](Settings& settings) { settings.person = intent.name; });
    }
    void operator()(const OpenBrief& intent) const
    {
        app.m_scenario = app.m_house->findScenario(intent.scenario);
        app.m_briefState = {};
        if (app.m_scenario)
            app.go(Screen::Brief);
    }
    void operator()(const ContinueAttempt& intent) const { app.resume(intent.attempt, seconds); }
    void operator()(const StartScenario& intent) const { app.start(intent.scenario, intent.language, seconds); }
    void operator()(const TakeAction& intent) const { app.takeAction(intent.move, seconds); }
    void operator()(const HoldClock& intent) const
    {
        if (app.m_play)
            app.m_play->hold(seconds, intent.held);
    }
    void operator()(const StartedTyping&) const
    {
        if (app.m_play)
            app.m_play->startedTyping(seconds);
    }
    void operator()(const LeaveConversation&) const
    {
        app.leavePlay([this] {
            app.m_play.reset();
            app.go(Screen::Home);
        });
    }
    void operator()(const ShowDebrief&) const
    {
        if (!app.m_play)
            return;
        app.leavePlay([this] {
            app.showDebrief(std::make_shared<const Session>(app.m_play->session()), app.m_play->attempt(), "");
        });
    }
    void operator()(const OpenAttempt& intent) const { app.openAttempt(intent.attempt); }
    void operator()(const PlayAgain&) const
    {
        if (app.m_shown)
            app.start(app.m_shown->book().scenario->id, app.m_shown->book().language, seconds);
    }
    void operator()(const PlayFromTurn& intent) const { app.playFromTurn(intent.turn, seconds); }
    void operator()(const GoHome&) const { app.go(Screen::Home); }
    void operator()(const GoBack&) const { app.goBack(); }
    void operator()(const OpenManager&) const { app.go(Screen::Manager); }
    void operator()(const OpenSettings&) const { app.go(Screen::Settings); }
    void operator()(const AskForAttempts& intent) const
    {
        app.m_manager.request = intent.request;
        app.m_stale = true;
    }
    void operator()(const SetInterfaceLanguage& intent) const
    {
        app.changeSettings([&](Settings& settings) { settings.language = intent.language; });
    }
    void operator()(const SetTheme& intent) const
    {
        app.changeSettings([&](Settings& settings) { settings.theme = intent.theme; });
    }
    void operator()(const SetTextSize& intent) const
    {
        app.changeSettings([&](Settings& settings) { settings.textSize = intent.percent; });
    }
    void operator()(const ChangeSettings& intent) const
    {
        app.changeSettings([&](Settings& settings) { settings = intent.settings; });
    }
    void operator()(const ShowKeys&) const
    {
        app.m_keysShown = true;
        app.m_keysOpened = true;
    }
    void operator()(const StartTour&) const { app.startTour(seconds); }
    void operator()(const Welcomed& intent) const { app.endWelcome(intent, seconds); }
    void operator()(const ReadAgain&) const { app.m_sound.again(app.m_settings); }
    void operator()(const ToggleVoice&) const
    {
        app.changeSettings([](Settings& settings) { settings.voice = !settings.voice; });
    }
    void operator()(const Practise& intent) const { app.practise(intent); }
    void operator()(const OpenCertificates& intent) const { app.openCertificates(intent); }
    void operator()(const SaveCertificate& intent) const { app.saveCertificate(intent.certificate); }
    void operator()(const SaveCopy&) const { app.saveCopy(); }
    void operator()(const DismissNotice&) const { app.m_notice.reset(); }
    void operator()(const Quit&) const { app.m_quit = true; }
};

void App::perform(const Intent& intent, double seconds)
{
    if (m_house->stage < stageFor(intent)) {
        m_wish = intent;
        notice(gettingReady);
        return;
    }
    try {
        std::visit(Doing{*this, seconds}, intent);
    } catch (const StoreError& error) {
        tell(error);
    } catch (const LanguageFault& error) {
        tell(error);
    }
}

void App::tell(const LanguageFault& error)
{
    std::cerr << error.what() << std::flush;
    notice("screens.error.rules");
}

void App::changeSettings(const std::function<void(Settings&)>& change)
{
    change(m_settings);
    m_outside.save(m_settings);
    m_stale = true;
}

bool App::hasRules()
{
    if (!m_house->rules())
        notice("screens.error.rules");
    return m_house->rules() != nullptr;
}

void App::start(const ScenarioId& id, const std::string& language, double seconds)
{
    if (m_house->tour && m_house->tour->id == id)
        return startTour(seconds);
    const auto scenario = m_house->findScenario(id);
    if (!scenario || !hasRules())
        return;
    if (m_settings.person.empty()) {
        go(Screen::Home);
        notice("screens.home.chooseFirst");
        return;
    }
    if (m_outside.watches)
        return startWatched(scenario, language, seconds);
    Attempt fresh;
    fresh.id = AttemptId(m_outside.newId());
    fresh.trainee = m_settings.person;
    fresh.startedAt = m_outside.now();
    playRecorded(Recorder(*m_store, makePlaybook(scenario, m_house->rules(), language), std::move(fresh)), seconds);
}

std::shared_ptr<const Playbook> App::bookOf(const Attempt& attempt)
{
    std::string why;
    auto book = StoredBooks(*m_store, m_house->rules()).bookOf(attempt, why);
    if (!book)
        notice("screens.error.cannotReplay", {{"detail", why}});
    return book;
}

void App::resume(const AttemptId& id, double seconds)
{
    const auto attempt = hasRules() ? m_store->load(id) : std::nullopt;
    const auto book = attempt ? bookOf(*attempt) : nullptr;
    if (!book)
        return;
    playRecorded(Recorder::resume(*m_store, book, id), seconds);
}

void App::takeAction(const Move& move, double seconds)
{
    if (!m_play)
        return;
    m_play->setManner(m_settings.manner());
    m_play->apply(move, seconds);
    m_stale = true;
}

void App::showDebrief(std::shared_ptr<const Session> session, const Attempt* attempt, const std::string& trainee)
{
    m_shown = std::move(session);
    m_shownAttempt = attempt ? std::optional(*attempt) : std::nullopt;
    m_debrief.canRewind = attempt && trainee.empty();
    m_debriefState = {};
    m_debrief.trainee = trainee;
    m_debrief.canPlayAgain = trainee.empty() && m_house->findScenario(m_shown->book().scenario->id) != nullptr;
    m_play.reset();
    go(Screen::Debrief);
}

void App::openAttempt(const AttemptId& id)
{
    const auto attempt = hasRules() ? m_store->load(id) : std::nullopt;
    const auto book = attempt ? bookOf(*attempt) : nullptr;
    if (book)
        showDebrief(std::make_shared<const Session>(replay(book, *attempt).session), &*attempt, attempt->trainee);
}

} // namespace keel
