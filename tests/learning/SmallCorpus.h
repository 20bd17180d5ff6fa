#pragma once

#include "base/Files.h"
#include "learning/Corpus.h"

#include "catch.h"

namespace keel::test {

/// The shipped rubric and packs, without models.
inline std::shared_ptr<const Assessor> rulesAlone()
{
    static const auto assessor = [] {
        Bundle assets = readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets");
        std::erase_if(assets, [](const auto& file) { return file.first.starts_with("models/"); });
        Diagnostics diagnostics;
        return Assessor::load(assets, diagnostics);
    }();
    REQUIRE(assessor);
    return assessor;
}

inline Corpus corpusOf(const std::string& lines)
{
    Diagnostics diagnostics;
    Corpus corpus = readCorpus(SourceText("corpus.jsonl", lines), diagnostics);
    for (const Diagnostic& d : diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(diagnostics.empty());
    return corpus;
}

} // namespace keel::test
