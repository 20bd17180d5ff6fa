#pragma once

#include "Shipped.h"
#include "learning/Corpus.h"

namespace keel::test {

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
