#include "desktop/Screenshot.h"

#include "desktop/App.h"
#include "desktop/Fonts.h"
#include "desktop/ImGuiSfml.h"
#include "desktop/Picture.h"
#include "desktop/Sample.h"
#include "desktop/WindowScale.h"
#include "records/DataFolder.h"
#include "stage/Expression.h"

#include <cmath>
#include <iostream>
#include <set>

namespace keel {

namespace fs = std::filesystem;

namespace {

/// A folder that is gone when this is.
class Scratch {
public:
    Scratch() : m_folder(fs::temp_directory_path() / ("evenkeel-" + newAttemptId()))
    {
        fs::create_directories(m_folder);
    }
    ~Scratch()
    {
        std::error_code error;
        fs::remove_all(m_folder, error);
    }
    std::string file(const std::string& name) const { return (m_folder / name).string(); }

private:
    fs::path m_folder;
};

/// Where the pictures are drawn: one program at a time, with a clock of its own that only moves when it is told to.
class Studio {
public:
    Studio(const WindowOptions& options)
        : m_options(options),
          m_picture(options.width > 0 ? options.width : 1280, options.height > 0 ? options.height : 720),
          m_scale(options.scale > 0 ? options.scale : windowScale(100, m_picture.width(), m_picture.height()))
    {
        m_fonts = loadFonts(m_scale);
        m_gui.uploadFonts();
    }

    double now() const { return m_now; }
    void press(Key key) { m_input.keys.push_back({key, 0, false, false}); }
    void character(char character) { m_input.keys.push_back({Key::Character, character, false, false}); }
    void type(const std::string& words) { m_input.typed += words; }

    void frame(App& app, double seconds)
    {
        m_now += seconds;
        m_picture.activate();
        m_gui.beginFrame(m_picture.width(), m_picture.height(), static_cast<float>(seconds));
        app.frame(m_fonts, m_scale, m_input, m_clipboard, m_now);
        m_input = {};
        m_gui.render(m_picture.width(), m_picture.height(), app.theme().paper);
    }

    /// Lets everything come to rest, then keeps the picture. False where it cannot be written.
    bool take(App& app, const std::string& name)
    {
        if (!m_options.onlyScreen.empty() && name != m_options.onlyScreen)
            return true;
        for (int i = 0; i < 3; ++i)
            frame(app, 1.6);
        // Eyes open and the caret in view.
        double wait = 0.02;
        while (blinkAt(m_now + wait) > 0 || std::fmod(m_now + wait, 1.1) > 0.5)
            wait += 0.02;
        frame(app, wait);
        const fs::path file = fs::path(m_options.screenshotFolder) / (name + ".png");
        if (m_picture.save(file)) {
            std::cout << file.string() << "\n";
            return true;
        }
        std::cerr << "evenkeel: cannot write " << file.string() << "\n";
        return false;
    }

private:
    const WindowOptions& m_options;
    Picture m_picture;
    float m_scale;
    ImGuiSfml m_gui;
    FontSet m_fonts{};
    Input m_input;
    Clipboard m_clipboard;
    double m_now = 1;
};

class Pictures {
public:
    Pictures(std::shared_ptr<const House> house, const WindowOptions& options)
        : m_house(std::move(house)),
          m_studio(options),
          m_empty(openStore(m_scratch.file("empty.db"))),
          m_full(openStore(m_scratch.file("full.db")))
    {
        m_settings.language = options.language.empty() ? "en" : options.language;
        m_settings.theme = options.theme.empty() ? "light" : options.theme;
        fillWithSamples(*m_house, *m_full);
    }

    bool takeAll()
    {
        bool good = takeEmpty() && takeLists();
        for (const auto& scenario : m_house->scenarios)
            good = good && takeConversation(*scenario);
        return good && takeDebrief() && takeCoach() && takeRewound();
    }

private:
    App app(Store& store, const std::string& person)
    {
        Settings settings = m_settings;
        settings.person = person;
        App::Outside outside;
        outside.now = [] { return sampleNow; };
        outside.newId = [this] { return "picture-" + std::to_string(m_number++); };
        outside.save = [](const Settings&) {};
        outside.recordsPlace = "sqlite:/home/ana/.local/share/evenkeel/records.sqlite"; // a sample, like the names
        return {m_house, store, settings, outside};
    }

    bool takeEmpty()
    {
        App program = app(*m_empty, "");
        bool good = m_studio.take(program, "home-first");
        program.perform(OpenManager{}, m_studio.now());
        return good && m_studio.take(program, "manager-empty");
    }

    bool takeLists()
    {
        App program = app(*m_full, "Ana Prieto");
        const ScenarioId first = m_house->scenarios.empty() ? ScenarioId() : m_house->scenarios.front()->id;
        startUnfinished(program);
        bool good = m_studio.take(program, "home");
        program.perform(OpenBrief{first}, m_studio.now());
        good = good && m_studio.take(program, "brief");
        program.perform(GoHome{}, m_studio.now());
        program.perform(OpenManager{}, m_studio.now());
        good = good && m_studio.take(program, "manager");
        program.perform(OpenSettings{}, m_studio.now());
        return good && m_studio.take(program, "settings");
    }

    void startUnfinished(App& program)
    {
        if (m_house->scenarios.empty())
            return;
        program.perform(StartScenario{m_house->scenarios.back()->id, m_settings.language}, m_studio.now());
        angerOnce(program);
        program.perform(LeaveConversation{}, m_studio.now());
    }

    void angerOnce(App& program)
    {
        if (program.play() == nullptr)
            return;
        if (const auto move = angriestReply(program.play()->session()))
            program.perform(TakeAction{*move}, m_studio.now());
    }

    /// Early, angry, with own words typed, and with what can be opened; for one scenario of each channel.
    bool takeConversation(const Scenario& scenario)
    {
        const std::string channel(idOf(scenario.channel));
        if (m_taken.contains(scenario.channel))
            return true;
        const bool first = m_taken.empty();
        m_taken.insert(scenario.channel);
        App program = app(*m_full, "Ana Prieto");
        program.perform(StartScenario{scenario.id, m_settings.language}, m_studio.now());
        bool good = m_studio.take(program, "conversation-" + channel);
        for (int i = 0; i < 3; ++i)
            angerOnce(program);
        good = good && m_studio.take(program, "conversation-" + channel + "-angry");
        if (!first || program.play() == nullptr)
            return good;
        m_studio.character('T');
        m_studio.frame(program, 0.05);
        m_studio.frame(program, 0.05);
        m_studio.type(program.say("screens.sample.draft"));
        good = good && m_studio.take(program, "conversation-typed");
        m_studio.press(Key::Escape);
        m_studio.frame(program, 0.05);
        m_studio.character('L');
        good = good && m_studio.take(program, "conversation-action");
        m_studio.press(Key::Escape);
        m_studio.frame(program, 0.05);
        m_studio.press(Key::Escape);
        good = good && m_studio.take(program, "conversation-pause");
        m_studio.press(Key::Escape);
        m_studio.frame(program, 0.05);
        m_studio.press(Key::Help);
        return good && m_studio.take(program, "conversation-help");
    }

    /// A conversation played to a good ending, with one bad turn in it.
    bool takeDebrief()
    {
        for (const auto& scenario : m_house->scenarios) {
            const auto way = goodWay(*m_house, *scenario, m_settings.language);
            if (way.empty())
                continue;
            App program = app(*m_full, "Ana Prieto");
            program.perform(StartScenario{scenario->id, m_settings.language}, m_studio.now());
            for (const Move& move : way) {
                m_studio.frame(program, 3);
                program.perform(TakeAction{move}, m_studio.now());
            }
            bool good = m_studio.take(program, "conversation-over");
            program.perform(ShowDebrief{}, m_studio.now());
            good = good && m_studio.take(program, "debrief");
            program.debriefScreen().toTranscript = true;
            good = good && m_studio.take(program, "debrief-transcript");
            return good;
        }
        return true;
    }

    /// A poor reply with the coach beside it, one that was not understood, and the same conversation as an exam.
    bool takeCoach()
    {
        if (m_house->scenarios.empty())
            return true;
        App program = app(*m_full, "Ana Prieto");
        const auto coached = [&](CoachTime coach) {
            Settings settings = program.settings();
            settings.coach = coach;
            program.perform(ChangeSettings{settings}, m_studio.now());
        };
        coached(CoachTime::AfterEachReply);
        program.perform(StartScenario{m_house->scenarios.back()->id, m_settings.language}, m_studio.now());
        m_studio.frame(program, 3);
        m_studio.frame(program, 3);
        angerOnce(program);
        bool good = m_studio.take(program, "conversation-coach");
        program.perform(TakeAction{TypeReply{"xqzt brlf gnnp"}}, m_studio.now());
        good = good && m_studio.take(program, "conversation-coach-unread");
        coached(CoachTime::Silent);
        return good && m_studio.take(program, "conversation-exam");
    }

    void playAll(App& program, const std::vector<Move>& moves, std::size_t from = 0)
    {
        for (std::size_t i = from; i < moves.size(); ++i) {
            m_studio.frame(program, 3);
            program.perform(TakeAction{moves[i]}, m_studio.now());
        }
    }

    /// Angered at the second turn and left at that, then gone back into and led to a good ending.
    bool takeRewound()
    {
        for (const auto& scenario : m_house->scenarios) {
            const auto way = goodWay(*m_house, *scenario, m_settings.language);
            if (way.size() < 3)
                continue;
            App program = app(*m_full, "Ana Prieto");
            program.perform(StartScenario{scenario->id, m_settings.language}, m_studio.now());
            playAll(program, {way[0]});
            for (int i = 0; i < 3; ++i)
                angerOnce(program);
            program.perform(TakeAction{EndConversation{}}, m_studio.now());
            program.perform(ShowDebrief{}, m_studio.now());
            bool good = m_studio.take(program, "debrief-poor");
            program.perform(PlayFromTurn{2}, m_studio.now());
            playAll(program, way, 1);
            program.perform(ShowDebrief{}, m_studio.now());
            return good && m_studio.take(program, "debrief-rewound");
        }
        return true;
    }

    std::shared_ptr<const House> m_house;
    Scratch m_scratch;
    Studio m_studio;
    std::unique_ptr<Store> m_empty;
    std::unique_ptr<Store> m_full;
    Settings m_settings;
    std::set<Channel> m_taken;
    int m_number = 0;
};

} // namespace

int takeScreenshots(const std::shared_ptr<const House>& house, const WindowOptions& options)
{
    constexpr int environmentAtFault = 3;
    std::error_code error;
    fs::create_directories(options.screenshotFolder, error);
    if (!house->rules())
        return environmentAtFault;
    Pictures pictures(house, options);
    return pictures.takeAll() ? 0 : environmentAtFault;
}

} // namespace keel
