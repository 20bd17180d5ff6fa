#include "desktop/LivePractice.h"

#include "practice/Moments.h"
#include "reports/LocalCalendar.h"

#include <algorithm>

namespace keel {

const DrillMoments& LivePractice::moments(const std::string& language)
{
    const auto [found, isNew] = m_moments.try_emplace(language);
    if (isNew && m_house->rules()) {
        found->second = readCorpusMoments(m_house->folder / "assets", language);
        for (const auto& scenario : m_house->scenarios)
            for (DrillMoment& moment : momentsOf(*scenario, language, *m_house->rules()->assessor))
                found->second.push_back(std::move(moment));
    }
    return found->second;
}

std::vector<Drill> LivePractice::historyOf(const std::string& person)
{
    std::vector<Drill> history = m_store->drills(person);
    for (const Drill& drill : m_unkept)
        if (drill.person == person)
            history.push_back(drill);
    return history;
}

Plan LivePractice::plan(const Who& who)
{
    const Calendar calendar = localCalendar(who.now);
    return planFor(historyOf(who.person), calendar, calendar.dayOf(who.now), m_neededOn ? *m_neededOn : m_store->neededOn(who.person));
}

void LivePractice::start(const Who& who)
{
    const auto history = historyOf(who.person);
    const Plan now = plan(who);
    const DrillMoments& all = moments(who.language);
    m_tasks.clear();
    if (!all.empty()) {
        const Assessor& assessor = *m_house->rules()->assessor;
        const auto hasExample = [&assessor](const DrillMoment& moment, Behaviour skill) { return strongExample(moment, skill, assessor).has_value(); };
        // Another session each time, the same one wherever it is asked for with this history.
        m_tasks = drillSession(now, all, history, {static_cast<std::uint64_t>(now.today.time_since_epoch().count()) * 1000 + history.size(), momentsInSession, hasExample});
    }
    m_ahead = now.due.empty();
    m_at = 0;
    m_earlier.clear();
    m_done.clear();
    m_skipped = 0;
    enter();
}

/// Opens the moment that comes next; after the last the summary.
void LivePractice::enter()
{
    m_verdict.reset();
    m_counted = false;
    if (m_at >= m_tasks.size())
        m_step = m_tasks.empty() ? Step::Skills : Step::Summary;
    else
        m_step = task().example != nullptr ? Step::Example : Step::Moment;
}

void LivePractice::tryIt()
{
    if (m_step == Step::Example)
        m_step = Step::Moment;
}

void LivePractice::answer(const Who& who, const std::string& reply)
{
    if (m_step != Step::Moment)
        return;
    m_verdict = judge(reply, *task().moment, task().skill, *m_house->rules()->assessor, m_earlier);
    m_reply = reply;
    m_step = Step::Feedback;
    if (!m_verdict->counts() || m_counted)
        return;
    const Drill drill{who.person, task().skill, task().moment->language, task().moment->id, reply, who.now, m_verdict->passed()};
    if (m_keeps)
        m_store->addDrill(drill);
    else
        m_unkept.push_back(drill);
    m_counted = true;
    m_earlier.push_back(reply);
    m_done.push_back({task().skill, m_verdict->passed()});
}

void LivePractice::skip()
{
    if (m_step == Step::Moment)
        leaveMoment();
}

void LivePractice::next()
{
    if (m_step == Step::Feedback)
        leaveMoment();
}

void LivePractice::leaveMoment()
{
    m_skipped += m_counted ? 0 : 1;
    ++m_at;
    enter();
}

void LivePractice::retry()
{
    if (m_step == Step::Feedback)
        m_step = Step::Moment;
}

void LivePractice::needIn(const Who& who, int days)
{
    const Calendar calendar = localCalendar(who.now);
    const auto day = days > 0 ? std::optional(calendar.dayOf(who.now) + std::chrono::days(days)) : std::nullopt;
    if (m_keeps)
        m_store->setNeededOn(who.person, day);
    else
        m_neededOn = day;
}

} // namespace keel
