#pragma once

#include "desktop/App.h"
#include "desktop/Fonts.h"
#include "desktop/Listener.h"
#include "desktop/Sample.h"
#include "records/FailingStore.h"

#include <imgui.h>

#include <algorithm>

namespace keel::test {

inline std::shared_ptr<const House> shippedHouse()
{
    static const auto house = [] {
        Diagnostics diagnostics;
        return loadHouse(KEEL_SOURCE_DIR, diagnostics);
    }();
    return house;
}

/// The whole program without a display, with a clock that is moved by hand.
struct Program {
    ImGuiContext* context = ImGui::CreateContext();
    FontSet fonts;
    std::filesystem::path file;
    std::unique_ptr<samples::FailingStore> store;
    std::filesystem::path files = std::filesystem::path(KEEL_BUILD_DIR) / "test-app-files"; ///< where it puts files for people
    Settings saved;
    Listener listener;
    int attempts = 0;
    double now = 1;
    std::unique_ptr<App> app;

    explicit Program(const std::string& name, std::shared_ptr<const House> house = shippedHouse(), bool watches = false, bool welcomed = true) : file(std::filesystem::path(KEEL_BUILD_DIR) / ("test-app-" + name + ".sqlite"))
    {
        for (const char* end : {"", "-wal", "-shm"})
            std::filesystem::remove(file.string() + end);
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().DisplaySize = {1280, 720};
        fonts = loadFonts(1);
        store = std::make_unique<samples::FailingStore>(openStore(file.string()));
        std::filesystem::remove_all(files);
        std::filesystem::create_directories(files);
        App::Outside outside;
        outside.now = [] { return sampleNow; };
        outside.newId = [this] { return "attempt-" + std::to_string(attempts++); };
        outside.save = [this](const Settings& settings) { saved = settings; };
        outside.filePlaces = {files / "no such folder", files};
        outside.watches = watches;
        outside.loudspeaker = &listener;
        Settings settings;
        settings.language = "en";
        settings.welcomed = welcomed;
        app = std::make_unique<App>(std::move(house), *store, settings, outside);
    }
    ~Program() { ImGui::DestroyContext(context); }

    void frame(std::vector<KeyPress> keys = {}, const std::string& typed = {}, double seconds = 0.05)
    {
        now += seconds;
        Input input;
        input.keys = std::move(keys);
        input.typed = typed;
        const Clipboard clipboard;
        ImGui::GetIO().DeltaTime = 0.05F;
        ImGui::NewFrame();
        app->frame(fonts, 1, input, clipboard, now);
        ImGui::Render();
    }
    void press(Key key)
    {
        frame();
        frame({{key, 0, false, false}});
        frame();
    }
    void press(char character)
    {
        frame();
        frame({{Key::Character, character, false, false}}, std::string(1, character));
        frame();
    }
    /// The first control whose name begins so; 0 where there is none.
    std::uint32_t controlOf(const std::string& name) const
    {
        for (const Focus::Item& item : app->focus().controls())
            if (item.name.starts_with(name))
                return item.id;
        return 0;
    }
    void perform(const Intent& intent) { app->perform(intent, now); }
    /// Whether a control or a part of the page of that name is there.
    bool shows(const std::string& name) const
    {
        return std::ranges::any_of(app->focus().controls(), [&](const Focus::Item& item) { return item.name == name; });
    }
    /// Goes on with Tab until the control of that name has the focus. False where it is never reached.
    bool tabTo(const std::string& name)
    {
        for (int i = 0; i < 200; ++i) {
            for (const Focus::Item& item : app->focus().controls())
                if (item.name == name && app->focus().isOn(item.id))
                    return true;
            frame({{Key::Tab, 0, false, false}});
        }
        return false;
    }
};

} // namespace keel::test
