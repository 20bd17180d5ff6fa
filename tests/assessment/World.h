#pragma once

#include "assessment/Assessor.h"
#include "catch.h"

#include <string>

namespace keel {

/// The shipped rubric and packs, with the learned models or without.
inline std::shared_ptr<const Assessor> loadShipped(bool withModels)
{
    Bundle assets = readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets");
    if (!withModels)
        std::erase_if(assets, [](const auto& file) { return file.first.starts_with("models/"); });
    Diagnostics diagnostics;
    auto loaded = Assessor::load(assets, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        FAIL_CHECK(toText(diagnostic));
    REQUIRE(loaded);
    return loaded;
}

/// By the rules of the packs alone: what they see is certain. What is learned on top is another matter (Learned.test.cpp).
inline const Assessor& shippedAssessor()
{
    static const auto assessor = loadShipped(false);
    return *assessor;
}

inline ReplyAssessment replyTo(const std::string& customer, const std::string& reply, const std::string& language = "en")
{
    ReplyContext context;
    context.language = language;
    context.customerLine = customer;
    return shippedAssessor().assess(reply, context);
}

inline std::string shownBy(const ReplyAssessment& assessment)
{
    std::string out;
    for (const FoundBehaviour& found : assessment.behaviours)
        out += (out.empty() ? "" : " ") + std::string(idOf(found.behaviour));
    return out;
}

} // namespace keel
