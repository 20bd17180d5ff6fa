#pragma once

#include "language/InterfaceTexts.h"
#include "stage/PublicPost.h"

#include <string>

namespace keel {

/// The post as so many readers leave it. A comment is added at 25, 50, 70 and 85 of anger and stays: `peakAnger`
/// (0–100) is the highest there was so far. `speak` speaks the language of the conversation.
PublicPost makePublicPost(const std::string& name, const std::string& firstLine, int readers, int peakAnger,
                          const Speaker& speak);

} // namespace keel
