#pragma once

#include "Shipped.h"

#include <string>

namespace keel {

/// By the rules of the packs alone: what they see is certain. What is learned on top is another matter (Learned.test.cpp).
inline const Assessor& shippedAssessor()
{
    return *test::rulesAlone();
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
