#include "reports/UnfinishedLine.h"

namespace keel {

std::string unfinishedLine(std::string line)
{
    if (line.ends_with('.'))
        line.pop_back();
    return line.append(goesOnSign);
}

} // namespace keel
