#include "Speakers.h"

#include "catch.h"

namespace keel::samples {

std::shared_ptr<const InterfaceTexts> shippedTexts()
{
    static const auto texts = [] {
        Bundle assets;
        // Only this room's own area: the others' may be in the middle of being written.
        for (const char* language : {"en", "es", "pt-BR", "bg"}) {
            const std::string name = std::string("texts/") + language + "/reports.json";
            assets[name] = readFile(std::string(KEEL_SOURCE_DIR "/assets/") + name).value_or("");
        }
        Diagnostics diagnostics;
        auto loaded = InterfaceTexts::load(assets, diagnostics);
        for (const Diagnostic& diagnostic : diagnostics)
            UNSCOPED_INFO(toText(diagnostic));
        REQUIRE(loaded);
        return loaded;
    }();
    return texts;
}

Speaker speaker(const std::string& language)
{
    return Speaker(shippedTexts(), language);
}

} // namespace keel::samples
