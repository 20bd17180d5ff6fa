#pragma once

#include "Speakers.h"

#include "engine/Conversation.h"
#include "reports/Debrief.h"

namespace keel::samples {

/// The debrief of a conversation as it stands.
inline Debrief told(test::Conversation& talk, const std::string& language = "en")
{
    return makeDebrief(talk.session(), resultOf(talk.session()), speaker(language));
}

} // namespace keel::samples
