#include "keel/PlayScript.h"

#include "keel/Command.h"

namespace keel {

Script readScript(const std::string& path)
{
    const auto text = readFile(path);
    if (!text)
        throw CommandError{InputAtFault, "cannot read the script `" + path + "`"};
    Diagnostics diagnostics;
    auto script = loadScript(SourceText(path, *text), diagnostics);
    if (!script) {
        printDiagnostics(diagnostics, false);
        throw CommandError{InputAtFault, "the script has errors"};
    }
    return std::move(*script);
}

} // namespace keel
