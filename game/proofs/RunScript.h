#pragma once

#include "engine/Session.h"
#include "scenario/Script.h"

#include <memory>

namespace keel {

/// A play script played: the conversation, and what did not come out as its author expected.
struct ScriptRun {
    Session session;
    Diagnostics diagnostics;
};

ScriptRun runScript(std::shared_ptr<const Playbook> book, const Script& script);

} // namespace keel
