#pragma once

#include "assessment/Assessor.h"
#include "catch.h"

#include <string>

namespace keel {

/// The shipped rubric and packs.
inline const Assessor& shippedAssessor()
{
    static const std::shared_ptr<const Assessor> assessor = [] {
        Diagnostics diagnostics;
        auto loaded = Assessor::load(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
        for (const Diagnostic& diagnostic : diagnostics)
            FAIL_CHECK(toText(diagnostic));
        REQUIRE(loaded);
        return loaded;
    }();
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
