// How quickly the window is there, how long a frame of a conversation takes, and what it costs to do nothing.
// Needs a display. Wall times suffer where the machine is busy, so the processor's time stands beside them, and both
// for a frame that is only cleared and shown.

#include "desktop/App.h"
#include "desktop/Fonts.h"
#include "desktop/ImGuiSfml.h"
#include "records/DataFolder.h"

#include <SFML/System/Err.hpp>
#include <SFML/Window.hpp>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include <GL/gl.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <thread>

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
        m_gui.render(width, height, m_app.theme().paper);
        glFinish();
        m_window.display();
        return wake;
    }

    /// As in the program's own loop: look for events 60 times a second, draw when a frame is due.
    double idlePercent(double from, int& frames)
    {
        const auto start = Clock::now();
        const double before = processorTime();
        double due = 0;
        for (double now = 0; now < idleFor; now = milliseconds(start) / 1e3) {
            sf::Event event{};
            while (m_window.pollEvent(event)) {
            }
            if (now >= due) {
                due = now + draw(from + now);
                ++frames;
            } else {
                std::this_thread::sleep_for(std::chrono::milliseconds(16));
            }
        }
        return (processorTime() - before) / (idleFor * 1e3) * 100;
    }

private:
    App& m_app;
    sf::Window& m_window;
    ImGuiSfml m_gui;
    FontSet m_fonts{};
};

void measureFrames(nlohmann::ordered_json& out, const std::string& name, const std::function<void(int)>& frame)
{
    Times wall;
    const double before = processorTime();
    for (int i = 0; i < framesMeasured; ++i) {
        const auto start = Clock::now();
        frame(i);
        wall.all.push_back(milliseconds(start));
    }
    out[name] = {{"p50Ms", wall.share(0.5)}, {"p99Ms", wall.share(0.99)}, {"processorMs", (processorTime() - before) / framesMeasured}};
}

int run(const char* executable)
{
    const auto start = Clock::now();
    Diagnostics diagnostics;
    const auto folder = findDataFolder("", executable);
    const auto house = folder ? loadHouse(*folder, diagnostics) : nullptr;
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
    App app(house, *store, settings, outside);
    sf::err().rdbuf(nullptr);
    sf::Window window(sf::VideoMode(width, height), "Evenkeel", sf::Style::Default, sf::ContextSettings(0, 0, 0, 3, 0));
    window.setActive(true);
    nlohmann::ordered_json out;
    {
        Bench bench(app, window);
        bench.draw(0);
        out["firstFrameMs"] = milliseconds(start);
        measureFrames(out, "emptyFrame", [&window](int) {
            glClear(GL_COLOR_BUFFER_BIT);
            glFinish();
            window.display();
        });
        // Somebody at a counter, others looking on: the fullest stage.
        for (const auto& scenario : house->scenarios)
            if (scenario->channel == Channel::InPerson) {
                app.perform(StartScenario{scenario->id, "en"}, 1);
                break;
            }
        for (int i = 0; i < 30; ++i)
            bench.draw(1 + i / 30.0);
        measureFrames(out, "conversationFrame", [&bench](int i) { bench.draw(2 + i / 60.0); });
        int frames = 0;
        const double idle = bench.idlePercent(13, frames);
        out["idle"] = {{"processorPercent", idle}, {"framesASecond", frames / idleFor}};
        out["peakMegabytes"] = peakMegabytes();
        const double ratio = out["conversationFrame"]["p50Ms"].get<double>() / std::max(0.001, out["emptyFrame"]["p50Ms"].get<double>());
        out["conversationToEmpty"] = ratio;
    }
    std::cout << out.dump(2) << "\n";
    std::error_code error;
    for (const char* end : {"", "-wal", "-shm"})
        std::filesystem::remove(records.string() + end, error);
    return 0;
}

} // namespace

int main(int, char** words) { return run(words[0]); }
