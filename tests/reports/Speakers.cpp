#include "Speakers.h"

#include "catch.h"

namespace keel::samples {

std::shared_ptr<const InterfaceTexts> shippedTexts()
{
    static const auto texts = [] {
        const Bundle assets = readJsonFolder(KEEL_SOURCE_DIR "/assets");
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
