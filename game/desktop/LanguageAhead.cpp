#include "desktop/LanguageAhead.h"

#include <malloc.h>

#include <chrono>

namespace keel {

void LanguageAhead::want(const std::shared_ptr<const Rulebook>& rules, const std::string& language)
{
    const bool busy = m_reading.valid() && m_reading.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
    if (!rules || busy || language == m_wanted)
        return;
    m_wanted = language;
    m_reading = std::async(std::launch::async, [rules, language] {
        Diagnostics told; // again by whatever needs the language
        rules->assessor->read({language}, told);
        malloc_trim(0);
    });
}

} // namespace keel
