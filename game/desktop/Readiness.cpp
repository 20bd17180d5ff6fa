#include "desktop/Readiness.h"

namespace keel {

namespace {

struct Need {
    using Stage = House::Stage;

    Stage operator()(const OpenBrief&) const { return Stage::Scenarios; }
    Stage operator()(const StartScenario&) const { return Stage::Whole; }
    Stage operator()(const ContinueAttempt&) const { return Stage::Whole; }
    Stage operator()(const OpenAttempt&) const { return Stage::Whole; }
    Stage operator()(const PlayAgain&) const { return Stage::Whole; }
    Stage operator()(const PlayFromTurn&) const { return Stage::Whole; }
    Stage operator()(const StartTour&) const { return Stage::Whole; }
    Stage operator()(const Practise&) const { return Stage::Whole; }
    template <class Other> Stage operator()(const Other&) const { return Stage::Interface; }
};

} // namespace

House::Stage stageFor(const Intent& intent) { return std::visit(Need{}, intent); }

} // namespace keel
