#include "proofs/Reach.h"

namespace keel {

namespace {

constexpr std::size_t levels = 3, turns = 6, visits = 7, time = 8, compensation = 9; // as Vocabulary numbers them

} // namespace

void Reach::narrow(std::size_t beat, Possible& moment) const
{
    if (!m_beats[beat].again)
        moment.most[visits] = 1000;
    moment.least[turns] += m_beats[beat].leastTurns * 1000;
}

Possible Reach::onEntry(std::size_t index) const
{
    const BeatReach& beat = m_beats[index];
    Possible moment = m_offer.quiet(beat.can, beat.must);
    narrow(index, moment);
    const auto& scene = m_scenario.beats[index].scene;
    const bool timePassed = scene && scene->later.count() > 0;
    if (m_scenario.beats[index].id == m_scenario.opening && !beat.again && !timePassed) { // nothing has happened yet
        const Customer& customer = m_scenario.customer;
        const Level start[levels]{customer.anger, customer.trust, customer.patience};
        for (std::size_t i = 0; i < levels; ++i)
            moment.least[i] = moment.most[i] = start[i].thousandths();
        for (const std::size_t number : {turns, time, compensation})
            moment.fix(number, 0);
    }
    return moment;
}

Possible Reach::during(std::size_t beat) const
{
    Possible moment = m_offer.quiet(m_beats[beat].canStay, m_beats[beat].mustStay);
    narrow(beat, moment);
    return moment;
}

Possible Reach::onAction(std::size_t beat, Trigger trigger) const
{
    Possible moment = m_offer.onAction(m_beats[beat].canStay, m_beats[beat].mustStay, trigger);
    narrow(beat, moment);
    return moment;
}

Possible Reach::onOtherAction(std::size_t beat) const
{
    Possible moment = m_offer.onOtherAction(m_beats[beat].canStay, m_beats[beat].mustStay);
    narrow(beat, moment);
    return moment;
}

} // namespace keel
