#pragma once

#include "base/Diagnostic.h"

namespace keel {

/// A fault of a whole file, with the code and how to mend it.
Diagnostic faultOf(std::string file, std::string code, std::string message, std::string hint, Severity severity = Severity::Error);

/// A fault at a byte of a file, shown with its line.
Diagnostic faultAt(const SourceText& source, std::size_t offset, std::string code, std::string message, std::string hint,
                   Severity severity = Severity::Error);

} // namespace keel
