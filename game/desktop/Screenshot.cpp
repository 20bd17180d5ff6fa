#include "desktop/Screenshot.h"

#include "desktop/App.h"
#include "desktop/ChannelSamples.h"
#include "desktop/Fonts.h"
#include "desktop/ImGuiSfml.h"
#include "desktop/PeopleSheet.h"
#include "desktop/Picture.h"
#include "desktop/Readiness.h"
#include "desktop/Sample.h"
#include "desktop/StillSpeaker.h"
#include "desktop/WindowScale.h"
#include "records/DataFolder.h"
#include "stage/Idle.h"

#include <cmath>
#include <functional>
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

    /// A picture of what no sample attempt leads to: drawn as told.
    bool takeDrawing(const std::string& name, Colour ground, const std::function<void(const FontSet&, float)>& draw)
    {
        if (!wants(name))
            return true;
        for (int i = 0; i < 3; ++i) { // until everything has found its size
            m_picture.activate();
            m_gui.beginFrame(m_picture.width(), m_picture.height(), 0.1F);
            draw(m_fonts, m_scale);
            m_gui.render(ground);
        }
        return keep(name);
    }

    bool takesOnly(const std::string& name) const { return m_options.onlyScreen == name; }
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
        m_gui.render(app.theme().paper);
    }

    /// Lets everything come to rest, then keeps the picture. False where it cannot be written.
    bool take(App& app, const std::string& name)
    {
        if (!wants(name)) {
            frame(app, 0.05); // keys that were pressed are for this screen
            return true;
        }
        for (int i = 0; i < 3; ++i)
            frame(app, 1.6);
        // Eyes open and the caret in view.
        double wait = 0.02;
        while (blinkAt(m_now + wait) > 0 || std::fmod(m_now + wait, 1.1) > 0.5)
            wait += 0.02;
        frame(app, wait);
        return keep(name);
    }

private:
    bool wants(const std::string& name) const { return m_options.onlyScreen.empty() || name == m_options.onlyScreen; }

    bool keep(const std::string& name)
    {
        const fs::path file = fs::path(m_options.screenshotFolder) / (name + ".png");
        if (m_picture.save(file)) {
            std::cout << file.string() << "\n";
            return true;
        }
        std::cerr << "evenkeel: cannot write " << file.string() << "\n";
        return false;
    }

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
    }

    bool takeAll()
    {
        if (!takePeople())
            return false;
        if (m_studio.takesOnly("people"))
            return true;
        if (!takeChannels())
            return false;
        fillWithSamples(*m_house, *m_full);
        bool good = takeEmpty() && takeLists() && takePractice();
        for (const auto& scenario : m_house->scenarios)
            good = good && takeConversation(*scenario);
        return good && takeHeard() && takeDebrief() && takeCoach() && takeRewound();
    }

private:
    App app(Store& store, const std::string& person, bool welcomed = true, Loudspeaker* loudspeaker = nullptr)
    {
        Settings settings = m_settings;
        settings.person = person;
        settings.welcomed = welcomed;
        settings.voice = settings.sounds = loudspeaker != nullptr;
        App::Outside outside;
        outside.now = [] { return sampleNow; };
        outside.newId = [this] { return "picture-" + std::to_string(m_number++); };
        outside.save = [](const Settings&) {};
        outside.recordsPlace = "sqlite:/home/ana/.local/share/evenkeel/records.sqlite"; // a sample, like the names
        outside.loudspeaker = loudspeaker;
        return {m_house, store, settings, outside};
    }

    /// Everybody, calm, cross and furious.
    bool takePeople()
    {
        const Theme& theme = m_house->theme(m_settings.theme);
        return m_studio.takeDrawing("people", theme.paper, [&](const FontSet& fonts, float scale) {
            peopleSheet(fonts, scale, theme, m_house->characters);
        });
    }

    /// The stage in every channel, whether or not a scenario that ships uses it.
    bool takeChannels()
    {
        const Theme& theme = m_house->theme(m_settings.theme);
        const Speaker speak(m_house->texts, m_settings.language);
        bool good = true;
        for (const ChannelSample& sample : channelSamples(*m_house, speak))
            good = good && m_studio.takeDrawing("stage-" + sample.name, theme.paper, [&](const FontSet& fonts, float scale) {
                drawChannelSample(sample, fonts, scale, theme, speak);
            });
        return good;
    }

    bool takeEmpty()
    {
        App program = app(*m_empty, "");
        bool good = takeWelcome() && m_studio.take(program, "home-first");
        program.perform(OpenManager{}, m_studio.now());
        return good && m_studio.take(program, "manager-empty");
    }

    /// The first run: who are you, and the hints of the guided conversation.
    bool takeWelcome()
    {
        App program = app(*m_empty, "", false);
        bool good = m_studio.take(program, "welcome");
        program.perform(Welcomed{"", true}, m_studio.now());
        for (const char* hint : {"stage", "replies", "draft", "actions"}) {
            good = good && m_studio.take(program, std::string("tour-") + hint);
            m_studio.press(Key::Enter);
            m_studio.frame(program, 0.05);
        }
        return good && m_studio.take(program, "tour-talk");
    }

    bool takeLists()
    {
        App program = app(*m_full, "Ana Prieto");
        const ScenarioId first = m_house->scenarios.empty() ? ScenarioId() : m_house->scenarios.front()->id;
        startUnfinished(program);
        bool good = m_studio.take(program, "home");
        program.notice(gettingReady);
        good = good && m_studio.take(program, "home-busy");
        program.notice("screens.error.rules");
        good = good && m_studio.take(program, "home-error");
        program.perform(OpenBrief{first}, m_studio.now());
        good = good && m_studio.take(program, "brief");
        program.perform(GoHome{}, m_studio.now());
        program.perform(OpenManager{}, m_studio.now());
        good = good && m_studio.take(program, "manager");
        program.perform(OpenSettings{}, m_studio.now());
        good = good && m_studio.take(program, "settings");
        m_studio.press(Key::PageDown);
        good = good && m_studio.take(program, "settings-below");
        m_studio.press(Key::Help);
        good = good && m_studio.take(program, "settings-keys");
        return good;
    }

    /// Somebody's first moments, and the skills of somebody who has practised for weeks.
    bool takePractice()
    {
        App manager = app(*m_full, "Ana Prieto");
        manager.perform(OpenCertificates{}, m_studio.now());
        bool shown = m_studio.take(manager, "certificates");
        manager.perform(OpenCertificates{"Daniel Okafor", true}, m_studio.now());
        shown = shown && m_studio.take(manager, "certificates-met");
        if (!shown)
            return false;
        App beginner = app(*m_full, "Clara Nunes");
        beginner.perform(Practise{StartDrills{}}, m_studio.now());
        bool good = m_studio.take(beginner, "practice-example");
        beginner.perform(Practise{TryMoment{}}, m_studio.now());
        good = good && m_studio.take(beginner, "practice-moment");
        beginner.perform(Practise{AnswerMoment{beginner.say("practice.sample.reply")}}, m_studio.now());
        good = good && m_studio.take(beginner, "practice-feedback");
        beginner.perform(Practise{RetryMoment{}}, m_studio.now());
        beginner.perform(Practise{AnswerMoment{beginner.practiceShown().feedback ? beginner.practiceShown().feedback->strong : ""}}, m_studio.now());
        good = good && m_studio.take(beginner, "practice-shown");

        App program = app(*m_full, "Ana Prieto");
        program.perform(Practise{OpenSkills{}}, m_studio.now());
        good = good && m_studio.take(program, "practice-skills");
        program.perform(Practise{StartDrills{}}, m_studio.now());
        for (std::size_t i = 0; i < momentsInSession; ++i) {
            program.perform(Practise{TryMoment{}}, m_studio.now());
            if (i % 4 == 1)
                program.perform(Practise{SkipMoment{}}, m_studio.now());
            program.perform(Practise{AnswerMoment{program.say(i % 3 == 0 ? "practice.sample.reply" : "screens.sample.draft") + " " + std::to_string(i)}}, m_studio.now());
            program.perform(Practise{NextMoment{}}, m_studio.now());
        }
        return good && m_studio.take(program, "practice-summary") && takeMomentsOf(program);
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
        for (int i = 0; i < 12; ++i)
            m_studio.type(" " + program.say("screens.sample.draft"));
        m_studio.frame(program, 0.05);
        good = good && m_studio.take(program, "conversation-long");
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

    static bool agreesToWait(App& program)
    {
        Session trial = program.play()->session();
        trial.apply({trial.state().now, Hold{}});
        return trial.state().onHold;
    }

    /// A customer being heard, and one on hold.
    bool takeHeard()
    {
        StillSpeaker speaker;
        App program = app(*m_full, "Ana Prieto", true, &speaker);
        for (const auto& scenario : m_house->scenarios) {
            if (scenario->channel != Channel::Phone)
                continue;
            program.perform(StartScenario{scenario->id, m_settings.language}, m_studio.now());
            bool good = m_studio.take(program, "conversation-heard");
            for (const Move& move : goodWay(*m_house, *scenario, m_settings.language)) {
                if (agreesToWait(program))
                    break;
                m_studio.frame(program, 1);
                program.perform(TakeAction{move}, m_studio.now());
            }
            m_studio.frame(program, 1);
            program.perform(TakeAction{Hold{}}, m_studio.now());
            return good && m_studio.take(program, "conversation-hold");
        }
        return true;
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

    /// Moments in channels with a stage of their own: the first post and the first letter that a drill comes to.
    bool takeMomentsOf(App& program)
    {
        std::set<Channel> wanted{Channel::Social, Channel::Email};
        bool good = true;
        for (std::size_t i = 0; i < 12 * momentsInSession && !wanted.empty() && good; ++i) {
            const auto perform = [&](const PracticeAsked& asked) { program.perform(Practise{asked}, m_studio.now()); };
            if (i % momentsInSession == 0)
                perform(StartDrills{});
            perform(TryMoment{});
            m_studio.frame(program, 0.05);
            const Channel channel = program.practiceShown().stage.channel;
            if (wanted.erase(channel) > 0)
                good = m_studio.take(program, "practice-" + std::string(idOf(channel)));
            if (i % momentsInSession == 0) // another session comes after each that something was answered in
                perform(AnswerMoment{program.say("screens.sample.draft") + " " + std::to_string(i)});
            perform(SkipMoment{});
            perform(NextMoment{});
        }
        return good;
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
