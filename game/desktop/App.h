#pragma once

#include "desktop/HouseBuilder.h"
#include "desktop/LanguageAhead.h"
#include "desktop/LivePlay.h"
#include "desktop/LivePractice.h"
#include "desktop/Settings.h"
#include "desktop/SoundDirector.h"
#include "practice/Criteria.h"
#include "scenario/ScenarioWatch.h"
#include "screens/BriefView.h"
#include "screens/CertificatesView.h"
#include "screens/DebriefView.h"
#include "screens/HomeView.h"
#include "screens/ManagerView.h"
#include "screens/PracticeView.h"
#include "screens/SettingsView.h"
#include "screens/WelcomeView.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace keel {

/// The program behind the window: which screen is shown, what it shows, and what becomes of what is asked for there.
class App {
public:
    enum class Screen { Home, Brief, Conversation, Debrief, Manager, Settings, Welcome, Practice, Certificates };

    struct Outside {
        std::function<std::int64_t()> now;         ///< milliseconds since 1970-01-01 UTC
        std::function<std::string()> newId;        ///< for attempts
        std::function<void(const Settings&)> save; ///< keeps the settings
        std::string recordsPlace;                  ///< shown in the settings
        std::vector<std::filesystem::path> filePlaces; ///< where files for people are put, the best first
        Loudspeaker* loudspeaker = nullptr;        ///< null: nothing is heard
        bool watches = false;                      ///< a saved scenario is taken over, and nothing is recorded
    };

    /// A house that is not whole yet is finished while the program is in use.
    App(std::shared_ptr<const House> house, Store& store, Settings settings, Outside outside);

    /// Draws the screen and answers what was asked for. `seconds` since the program started. Returns in how many
    /// seconds the next frame is due at the latest.
    double frame(const FontSet& fonts, float scale, Input& input, const Clipboard& clipboard, double seconds);
    void perform(const Intent& intent, double seconds);

    /// As tests and the list of controls call it.
    std::string_view screenName() const;
    Screen screen() const { return m_screen; }
    const Settings& settings() const { return m_settings; }
    const House& house() const { return *m_house; }
    const Theme& theme() const { return m_house->theme(m_settings.theme); }
    bool wantsToQuit() const { return m_quit; }
    /// Something to tell above the screen, until it is dismissed or another screen is opened.
    void notice(const std::string& key, InterfaceTexts::Arguments arguments = {});
    std::string say(const std::string& key, const InterfaceTexts::Arguments& arguments = {}) const
    {
        return speaker()(key, arguments);
    }
    /// Before the program ends: puts what the records do not hold into them or into a file, and returns what is to be
    /// told of it; empty: nothing.
    std::string settle();
    /// The conversation going on; null where there is none.
    LivePlay* play() { return m_play ? &*m_play : nullptr; }
    const Focus& focus() const { return m_focus; }
    const PracticeModel& practiceShown() const { return m_practiceModel; }
    const CertificatesModel& certificatesShown() const { return m_certificates; }
    const Debrief& debriefShown() const { return *m_debrief.debrief; }
    DebriefState& debriefScreen() { return m_debriefState; }

private:
    struct Doing;
    struct Notice {
        std::string key;
        InterfaceTexts::Arguments arguments;
        bool savesCopy = false; ///< a copy of the conversation can be asked for
    };

    Speaker speaker() const { return {m_house->texts, m_settings.language}; }
    FrameModel frameModel() const;
    /// `keepPlace`: the screen is come back to, and its lists stay where they were scrolled to.
    void go(Screen screen, bool keepPlace = false);
    void goBack();
    void refresh();
    /// Puts in what has been read since the frame before, and answers what waited for it.
    void moveIn(double seconds);
    void changeSettings(const std::function<void(Settings&)>& change);
    void draw(Ui& ui, Intents& intents, double seconds);
    SettingsModel settingsModel() const;
    void startTour(double seconds);
    void endWelcome(const Welcomed& intent, double seconds);
    void drawConversation(Ui& ui, Intents& intents, double seconds);
    void tell(const StoreError& error);
    void tell(const LanguageFault& error);
    bool hasRules();
    void start(const ScenarioId& id, const std::string& language, double seconds);
    /// Opens a conversation that is recorded.
    void playRecorded(Recorder recorder, double seconds);
    /// Leaves the conversation, once what can be kept of it is kept.
    void leavePlay(const std::function<void()>& leave);
    void watchRecords();
    void saveCopy();
    std::optional<std::filesystem::path> copyOfPlay();
    std::optional<Notice> settlePlay();
    void resume(const AttemptId& id, double seconds);
    /// What an attempt was played with; null, and a notice, where it cannot be had any more.
    std::shared_ptr<const Playbook> bookOf(const Attempt& attempt);
    /// `attempt`: as it is recorded; none where nothing is kept of it.
    void showDebrief(std::shared_ptr<const Session> session, const Attempt* attempt, const std::string& trainee);
    /// Of what is shown, with the attempt that it went back into beside it where there is one.
    Debrief debriefOfShown();
    /// A new attempt that begins with what was done before that turn of the one shown.
    void playFromTurn(int turn, double seconds);
    void openAttempt(const AttemptId& id);
    void takeAction(const Move& move, double seconds);
    void practise(const Practise& asked);
    LivePractice::Who whoPractises() const;
    PracticeCard practiceOnHome();
    void refreshPractice();
    std::vector<Criteria> criteria();
    void openCertificates(const OpenCertificates& asked);
    void refreshCertificates();
    void saveCertificate(const std::string& id);
    void startWatched(const std::shared_ptr<const Scenario>& scenario, const std::string& language, double seconds);
    /// Looks, now and then, whether the author has saved the scenario being played, and goes on with what was saved.
    void takeOverSaved(double seconds);
    /// Lets be heard what has changed, and tells the conversation's screen what is.
    void letHear(Ui& ui, double seconds);
    /// Reads the control that the keyboard speaks to, or the customer's line.
    void readAloud(const Ui::Described& control);

    std::shared_ptr<const House> m_house;
    std::optional<HouseBuilder> m_builder; ///< until the house is whole
    LanguageAhead m_ahead;
    std::optional<Intent> m_wish;          ///< asked for before the house could answer it
    bool m_drawn = false;                  ///< the first frame
    Store* m_store;
    Settings m_settings;
    Outside m_outside;
    Focus m_focus;
    Screen m_screen = Screen::Home;
    bool m_stale = true; ///< the model of the screen is to be made anew
    int m_freshFrames = 0;
    bool m_quit = false;
    bool m_keysShown = false; ///< the list of keys, on screens other than the conversation
    bool m_keysOpened = false; ///< in this frame: it is to get the focus
    std::optional<Notice> m_notice;
    bool m_unkeptTold = false; ///< that the records take nothing more
    bool m_lossTold = false;   ///< that a conversation can be kept nowhere

    WelcomeState m_welcomeState;
    HomeModel m_home;
    HomeState m_homeState;
    BriefModel m_brief;
    BriefState m_briefState;
    std::shared_ptr<const Scenario> m_scenario; ///< of the brief
    std::optional<LivePlay> m_play;
    SoundDirector m_sound;
    std::optional<ScenarioWatch> m_watch;
    double m_nextLook = 0; ///< at the scenario's files
    ConversationModel m_conversation;
    std::shared_ptr<const Session> m_shown; ///< of the debrief
    std::optional<Attempt> m_shownAttempt;
    DebriefModel m_debrief;
    DebriefState m_debriefState;
    ManagerModel m_manager;
    ManagerState m_managerState;
    LivePractice m_practice;
    PracticeModel m_practiceModel;
    PracticeState m_practiceState;
    CertificatesModel m_certificates;
    CertificatesState m_certificatesState;
    std::map<std::pair<std::string, std::string>, std::string> m_savedPages; ///< files, by certificate and person
};

} // namespace keel
