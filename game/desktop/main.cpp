#include "desktop/App.h"
#include "desktop/Display.h"
#include "desktop/Fonts.h"
#include "desktop/CommandLine.h"
#include "desktop/Screenshot.h"
#include "desktop/MainWindow.h"
#include "desktop/SoundPlayer.h"
#include "language/PseudoText.h"
#include "records/DataFolder.h"
#include "records/KeptFiles.h"

#include <chrono>
#include <cstdlib>
#include <iostream>

namespace {

constexpr int environmentAtFault = 3;

/// The language of the system where the program speaks it, otherwise English.
std::string languageOfSystem(const keel::InterfaceTexts& texts)
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value == nullptr || *value == '\0')
            continue;
        for (const std::string& language : texts.languages())
            if (language.substr(0, 2) == std::string(value).substr(0, 2))
                return language;
        break;
    }
    return "en";
}

/// What was asked for on the command line comes before what is kept.
keel::Settings withOptions(keel::Settings settings, const keel::WindowOptions& options, const keel::InterfaceTexts& texts)
{
    if (!options.language.empty())
        settings.language = options.language;
    if (settings.language.empty())
        settings.language = languageOfSystem(texts);
    if (!options.theme.empty())
        settings.theme = options.theme;
    if (!options.person.empty())
        settings.person = options.person;
    return settings;
}

/// The records, or null and on stderr why they cannot be had and what to do.
std::unique_ptr<keel::Store> openOrTell(const std::string& asked, const keel::Speaker& speak)
{
    try {
        return keel::openStore(asked.empty() ? keel::defaultStoreUrl() : asked);
    } catch (const keel::StoreError& error) {
        std::cerr << "evenkeel: "
                  << speak("screens.error." + std::to_string(static_cast<int>(error.reason())), {{"detail", error.what()}})
                  << "\nevenkeel: " << speak("setup.storeHint") << "\n";
        return nullptr;
    }
}

/// Since 1970-01-01 UTC.
std::int64_t nowInMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// The window until it is closed; what the records did not take until then is put elsewhere and told.
int runAndSettle(keel::App& app, const keel::WindowOptions& options)
{
    const int code = keel::runWindow(app, options);
    if (const std::string told = app.settle(); !told.empty())
        std::cerr << "evenkeel: " << told << "\n";
    return code;
}

int run(const keel::WindowOptions& options, const char* executable)
{
    using namespace keel;
    const auto folder = findDataFolder(options.data, executable);
    if (!folder) {
        std::cerr << "evenkeel: no folder with assets and scenarios was found; name it with --data or EVENKEEL_DATA\n";
        return environmentAtFault;
    }
    if (!displayAvailable()) {
        std::cerr << "evenkeel: there is no display to draw on; \"keel play\" plays in the terminal\n";
        return environmentAtFault;
    }
    Diagnostics diagnostics;
    const bool wholeFirst = options.watch || !options.screenshotFolder.empty();
    const auto house = wholeFirst ? loadHouse(*folder, diagnostics) : openHouse(*folder, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::Error)
            std::cerr << toText(diagnostic);
    if (!house)
        return environmentAtFault;
    if (!options.screenshotFolder.empty())
        return takeScreenshots(options.language == pseudoLanguage ? withPseudoLanguage(*house) : house, options);

    const std::filesystem::path file = settingsFile();
    LoadedSettings loaded = loadSettings(file);
    const Settings settings = withOptions(loaded.settings, options, *house->texts);
    const Speaker speak(house->texts, house->texts->speaks(settings.language) ? settings.language : "en");
    const auto store = openOrTell(options.records, speak);
    if (!store)
        return environmentAtFault;
    if (!options.person.empty())
        store->addPerson(options.person);
    App::Outside outside;
    outside.now = nowInMilliseconds;
    outside.newId = newAttemptId;
    App* program = nullptr;
    outside.save = [file, &program](const Settings& changed) {
        if (!saveSettings(file, changed) && program != nullptr)
            program->notice("setup.notSaved", {{"file", file.string()}});
    };
    outside.recordsPlace = options.records.empty() ? defaultStoreUrl() : options.records;
    outside.filePlaces = placesForFiles();
    outside.watches = options.watch;
    SoundPlayer loudspeaker;
    outside.loudspeaker = &loudspeaker;
    App app(house, *store, settings, outside);
    program = &app;
    if (!loaded.setAside.empty())
        app.notice("screens.settings.broken", {{"file", loaded.setAside.string()}});
    if (!loaded.unreadable.empty())
        app.notice("setup.unreadable", {{"file", loaded.unreadable.string()}});
    try {
        return runAndSettle(app, options);
    } catch (const NoFont& error) {
        std::cerr << "evenkeel: " << error.what() << "\nevenkeel: " << speak("setup.fontHint") << "\n";
        return environmentAtFault;
    }
}

} // namespace

int main(int count, char** words)
{
    const keel::ParsedCommandLine parsed = keel::parseCommandLine(count, words);
    if (parsed.exit)
        return *parsed.exit;
    try {
        return run(parsed.options, words[0]);
    } catch (const keel::StoreError& error) {
        std::cerr << "evenkeel: the records cannot be opened: " << error.what() << "\n";
    } catch (const keel::NoFont& error) {
        std::cerr << "evenkeel: " << error.what() << "\n";
    } catch (const std::exception& error) {
        std::cerr << "evenkeel: " << error.what() << "\n";
    }
    return environmentAtFault;
}
