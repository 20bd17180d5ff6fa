#pragma once

#include "base/Id.h"
#include "records/StoredBook.h"

#include <string>
#include <vector>

namespace keel {

/// A reply in somebody's own words that was not understood, for the scenario's author: perhaps it calls for a written
/// reply, a synonym, or a rule of the language pack. Nobody is named.
struct UnclearReply {
    ScenarioId scenario;
    BeatId beat;
    std::string language;
    std::string customer; ///< the line that it answered
    std::string reply;
    int times = 0;
    bool operator==(const UnclearReply&) const = default;
};

/// From all attempts that can be replayed: by scenario, beat and language, the most frequent first.
std::vector<UnclearReply> unclearReplies(Store& store, std::shared_ptr<const Rulebook> rules);

std::string unclearCsv(const std::vector<UnclearReply>& replies);
std::string unclearJson(const std::vector<UnclearReply>& replies);

} // namespace keel
