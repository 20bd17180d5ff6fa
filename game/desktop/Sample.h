#pragma once

#include "desktop/House.h"
#include "records/Store.h"

#include <cstdint>
#include <vector>

namespace keel {

/// The moment at which all sample data is set: 21 November 2025, 10:00 UTC.
inline constexpr std::int64_t sampleNow = 1763719200000;

/// Plays the scripts of every scenario into the store, under invented names: what the pictures show.
void fillWithSamples(const House& house, Store& store);

/// Moves that lead through the scenario to a good ending, taken from its scripts; empty where none has one.
std::vector<Move> goodWay(const House& house, const Scenario& scenario, const std::string& language);
/// The reply on offer that would anger the customer most; nothing where none is on offer.
std::optional<Move> angriestReply(const Session& session);

} // namespace keel
