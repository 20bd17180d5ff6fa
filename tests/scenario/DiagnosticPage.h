#pragma once

#include "base/Diagnostic.h"
#include "base/Files.h"

#include <string>
#include <vector>

namespace keel::test {

/// A page of scenarios/diagnostics, taken apart. The form is described in scenarios/diagnostics/README.md.
struct DiagnosticPage {
    /// One block of an example: what a file of the base scenario is changed to, or a document of its own.
    struct Block {
        std::string file = "scenario.json"; ///< `document` for one that is only parsed
        bool bytes = false;                 ///< `<FF>` stands for a byte, `<20 x 1000>` for that byte so often
        std::string text;
    };

    std::string title; ///< the code
    std::string about;
    std::vector<Block> reported, mended;
    std::string severity, file;
    Position place;
};

/// Throws std::runtime_error, with what is missing, for a page that has not the form.
DiagnosticPage readDiagnosticPage(const std::string& markdown);

/// The blocks of a part of a page.
std::vector<DiagnosticPage::Block> exampleBlocks(const std::string& section);

/// What loading an example says. Places in a changed file are told as places in its block.
struct ExampleResult {
    Diagnostics diagnostics;
    bool addedPartsAreSound = true; ///< no diagnostic lies in what the base scenario adds
};
/// The files of an example, laid over the base scenario; none of one that is only parsed.
Bundle filesOf(const std::vector<DiagnosticPage::Block>& blocks);
ExampleResult tryExample(const std::vector<DiagnosticPage::Block>& blocks);

} // namespace keel::test
