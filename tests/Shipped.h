#pragma once

#include "assessment/Assessor.h"
#include "base/Files.h"
#include "catch.h"

namespace keel::test {

/// What `load` makes of some data files, which must be without fault.
template <class Thing>
std::shared_ptr<const Thing> loadedFrom(const Bundle& assets)
{
    Diagnostics diagnostics;
    auto loaded = Thing::load(assets, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        FAIL_CHECK(toText(diagnostic));
    REQUIRE(loaded);
    return loaded;
}

inline Bundle shippedAssets() { return readJsonFolder(KEEL_SOURCE_DIR "/assets"); }

/// The shipped data without what was learned from examples.
inline Bundle assetsWithoutModels()
{
    Bundle assets = shippedAssets();
    std::erase_if(assets, [](const auto& file) { return file.first.starts_with("models/"); });
    return assets;
}

/// By the rules of the packs alone: what they see is certain.
inline std::shared_ptr<const Assessor> rulesAlone()
{
    static const auto assessor = loadedFrom<Assessor>(assetsWithoutModels());
    return assessor;
}

} // namespace keel::test
