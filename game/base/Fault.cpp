#include "base/Fault.h"

namespace keel {

Diagnostic faultOf(std::string file, std::string code, std::string message, std::string hint, Severity severity)
{
    Diagnostic d;
    d.code = std::move(code);
    d.severity = severity;
    d.file = std::move(file);
    d.message = std::move(message);
    d.hint = std::move(hint);
    return d;
}

Diagnostic faultAt(const SourceText& source, std::size_t offset, std::string code, std::string message, std::string hint, Severity severity)
{
    Diagnostic d = faultOf(source.name(), std::move(code), std::move(message), std::move(hint), severity);
    showPlace(d, source, offset);
    return d;
}

} // namespace keel
