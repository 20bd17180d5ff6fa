// How quickly the window is there, how long a frame of a conversation takes, and what it costs to do nothing.
// Needs a display. Wall times suffer where the machine is busy, so the processor's time stands beside them, and both
// for a frame that is only cleared and shown.

#include "desktop/App.h"
#include "desktop/Fonts.h"
#include "desktop/ImGuiSfml.h"
#include "desktop/Sample.h"
#include "desktop/WindowPicture.h"
#include "desktop/XWindow.h"
#include "records/DataFolder.h"

#include <SFML/System/Err.hpp>
#include <SFML/Window.hpp>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <GL/gl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

using namespace keel;
using Clock = std::chrono::steady_clock;

constexpr int width = 1280;
constexpr int height = 720;
constexpr int framesMeasured = 600;
constexpr double idleFor = 5; ///< seconds

double milliseconds(Clock::time_point since) { return std::chrono::duration<double, std::milli>(Clock::now() - since).count(); }

/// Of all threads, those of the graphics driver included; milliseconds.
double processorTime()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto part = [](const timeval& t) { return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3; };
    return part(use.ru_utime) + part(use.ru_stime);
}

double peakMegabytes()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return static_cast<double>(use.ru_maxrss) / 1024;
}

struct Times {
    std::vector<double> all;

    double share(double part)
    {
        std::ranges::sort(all);
        return all.at(std::min(all.size() - 1, static_cast<std::size_t>(part * static_cast<double>(all.size()))));
    }
};

/// Milliseconds since the process was started, in steps of 10: what the loader did is among them.
double sinceProcessStart()
{
    std::ifstream file("/proc/self/stat");
    const std::string line{std::istreambuf_iterator<char>(file), {}};
    std::istringstream fields(line.substr(line.rfind(')') + 2)); // a program's name may have spaces
    std::string field;
    constexpr int started = 22; // proc(5); the state is the third
    for (int i = 3; i <= started; ++i)
        fields >> field;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double ticks = std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - ticks) * 1e3;
}

/// What is in memory now.
double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    double size = 0;
    double resident = 0;
    file >> size >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// The program in its window, drawn as its own loop draws it.
class Bench {
public:
    Bench(App& app, sf::Window& window) : m_app(app), m_window(window)
    {
        m_fonts = loadFonts(1);
        m_gui.uploadFonts();
    }

    double draw(double seconds)
    {
        m_window.setActive(true);
        m_gui.beginFrame(width, height, 1.0F / 60);
        Input input;
        const double wake = m_app.frame(m_fonts, 1, input, {}, seconds);
        m_picture.draw(m_window, m_gui, m_app.theme().paper, seconds);
        glFinish();
        return wake;
    }

    void forget() { m_gui.forgetPicture(); }

    void pollEvents()
    {
        sf::Event event{};
        while (m_window.pollEvent(event)) {
        }
    }

    /// As in the program's own loop: sleep until there are events or a frame is due.
    nlohmann::ordered_json idle(double from)
    {
        int frames = 0;
        const auto start = Clock::now();
        const double before = processorTime();
        double due = 0;
        for (double now = 0; now < idleFor; now = milliseconds(start) / 1e3) {
            pollEvents();
            if (now >= due) {
                due = now + draw(from + now);
                ++frames;
            } else {
                waitForEvent(std::min({due - now, idleFor - now, 0.5}));
            }
        }
        const double percent = (processorTime() - before) / (idleFor * 1e3) * 100;
        return {{"processorPercent", percent}, {"framesASecond", frames / idleFor}};
    }

private:
    App& m_app;
    sf::Window& m_window;
    ImGuiSfml m_gui;
    WindowPicture m_picture;
    FontSet m_fonts{};
};

using Json = nlohmann::ordered_json;

template <class Frame> Json measured(Frame frame, int frames = framesMeasured)
{
    Times wall;
    const double before = processorTime();
    for (int i = 0; i < frames; ++i) {
        const auto start = Clock::now();
        frame(i);
        wall.all.push_back(milliseconds(start));
    }
    const double processor = (processorTime() - before) / frames;
    return {{"p50Ms", wall.share(0.5)}, {"p99Ms", wall.share(0.99)}, {"processorMs", processor}};
}

/// Somebody at a counter, others looking on: the fullest stage. The way there leads past a colleague.
void goToCounter(App& app, const House& house)
{
    for (const auto& scenario : house.scenarios) {
        if (scenario->channel != Channel::InPerson)
            continue;
        app.perform(StartScenario{scenario->id, "en"}, 1);
        for (const Move& move : goodWay(house, *scenario, "en")) {
            if (app.play() == nullptr || isWithCustomer(*scenario, app.play()->session().state()))
                return;
            app.perform(TakeAction{move}, 1);
        }
        return;
    }
}

/// Lets the program have what it reads beside its first screens. Milliseconds since the process was started.
double waitForHouse(Bench& bench, const App& app)
{
    while (!app.house().isWhole()) {
        bench.pollEvents();
        waitForEvent(std::min(0.5, bench.draw(sinceProcessStart() / 1e3)));
    }
    return sinceProcessStart();
}

Json measureWindow(App& app, double begun, sf::Window& window)
{
    Json out;
    const double opened = sinceProcessStart();
    Bench bench(app, window);
    const double fonts = sinceProcessStart();
    bench.draw(0);
    const double shown = sinceProcessStart();
    const double processor = processorTime();
    const bool listed = app.house().stage >= House::Stage::Scenarios;
    out["firstFrame"] = {{"beginsAfterMs", begun}, {"windowAfterMs", opened}, {"fontsAfterMs", fonts}, {"shownAfterMs", shown},
                         {"processorMs", processor}, {"listsScenarios", listed}, {"wholeAfterMs", waitForHouse(bench, app)}};
    out["emptyFrame"] = measured([&window](int) {
        glClear(GL_COLOR_BUFFER_BIT);
        glFinish();
        window.display();
    });
    bench.forget();
    goToCounter(app, app.house());
    for (int i = 0; i < 30; ++i)
        bench.draw(1 + i / 30.0);
    for (int i = 0; i < 20; ++i)
        bench.draw(2 + i / 5.0);
    out["settling"] = bench.idle(6.2); // the customer has spoken, moves a little yet, and the clock of silence runs
    out["waiting"] = bench.idle(11.2); // now only the clock does
    out["conversationFrame"] = measured([&bench](int i) { bench.draw(17 + i / 60.0); }); // and says so
    out["wholeFrame"] = measured([&bench](int i) {
        bench.forget();
        bench.draw(27 + i / 60.0);
    }, 60);
    Settings settings = app.settings();
    settings.pace = Pace::Off;
    app.perform(ChangeSettings{settings}, 28);
    for (int i = 0; i < 20; ++i)
        bench.draw(28 + i / 2.0);
    out["idle"] = bench.idle(38); // nobody waits for anything
    out["memory"] = {{"residentMegabytes", residentMegabytes()}, {"peakMegabytes", peakMegabytes()}};
    out["conversationToEmpty"] = out["conversationFrame"]["p50Ms"].get<double>() / std::max(0.001, out["emptyFrame"]["p50Ms"].get<double>());
    return out;
}

int run(const char* executable)
{
    Diagnostics diagnostics;
    const auto folder = findDataFolder("", executable);
    const auto house = folder ? openHouse(*folder, diagnostics) : nullptr;
    if (!house) {
        std::cerr << "no sound data folder was found\n";
        return 3;
    }
    const std::filesystem::path records = std::filesystem::temp_directory_path() / ("keel-bench-" + newAttemptId() + ".sqlite");
    const auto store = openStore(records.string());
    App::Outside outside;
    outside.now = [] { return std::int64_t{1763719200000}; };
    outside.newId = newAttemptId;
    outside.save = [](const Settings&) {};
    Settings settings;
    settings.language = "en";
    settings.person = "Ana";
    store->addPerson(settings.person);
    App app(house, *store, settings, outside);
    const double begun = sinceProcessStart();
    sf::err().rdbuf(nullptr);
    sf::Window window(sf::VideoMode(width, height), "Evenkeel", sf::Style::Default, sf::ContextSettings(0, 0, 0, 3, 0));
    window.setActive(true);
    std::cout << measureWindow(app, begun, window).dump(2) << "\n";
    std::error_code error;
    for (const char* end : {"", "-wal", "-shm"})
        std::filesystem::remove(records.string() + end, error);
    return 0;
}

} // namespace

int main(int, char** words) { return run(words[0]); }
