#include "desktop/App.h"

#include "records/StoredBook.h"

namespace keel {

Debrief App::debriefOfShown()
{
    const Speaker speak = speaker();
    Debrief debrief = makeDebrief(*m_shown, resultOf(*m_shown), speak);
    if (m_shownAttempt)
        tellAttempt(debrief, *m_shownAttempt, speak);
    if (!m_shownAttempt || !m_shownAttempt->rewound)
        return debrief;
    const Rewound& rewound = *m_shownAttempt->rewound;
    const auto first = m_store->load(rewound.from);
    std::string why; // without the first attempt there is nothing to compare, and nothing to complain about
    const auto book = first ? StoredBooks(*m_store, m_house->rules()).bookOf(*first, why) : nullptr;
    if (!book)
        return debrief;
    const Session then = replay(book, *first).session;
    debrief.comparison = compareCourses(makeDebrief(then, resultOf(then), speak), debrief, rewound.actions);
    return debrief;
}

void App::playFromTurn(int turn, double seconds)
{
    if (!m_shownAttempt || turn < 1 || !hasRules())
        return;
    const auto book = bookOf(*m_shownAttempt);
    if (!book)
        return;
    Attempt fresh;
    fresh.id = AttemptId(m_outside.newId());
    fresh.trainee = m_shownAttempt->trainee;
    fresh.startedAt = m_outside.now();
    playRecorded(Recorder::rewind(*m_store, book, *m_shownAttempt, static_cast<std::size_t>(turn - 1), std::move(fresh)), seconds);
}

} // namespace keel
