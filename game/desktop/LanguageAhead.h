#pragma once

#include "engine/Step.h"

#include <future>
#include <memory>
#include <string>

namespace keel {

/// Reads the rules of a language beside the program as soon as somebody seems to want it, so that nobody waits for them
/// when the conversation begins. An error is told there.
class LanguageAhead {
public:
    /// May be called with every frame.
    void want(const std::shared_ptr<const Rulebook>& rules, const std::string& language);

private:
    std::string m_wanted;
    std::future<void> m_reading;
};

} // namespace keel
