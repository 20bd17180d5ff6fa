#pragma once

#include "scenario/TweeStory.h"

namespace keel {

/// A `scenario.json` made from a Twine story: passages become beats, links replies that lead on, passages without links
/// endings. What a story does not say (behaviours, goals, the customer, consequences) stands in it as `TODO: …` or as a
/// modest guess. It loads without an error. Passages that nothing leads to are left out and reported.
struct Skeleton {
    std::string json;
    std::size_t toDos = 0;
};
std::optional<Skeleton> skeletonOf(const TweeStory& story, const SourceText& source, const std::string& id, const std::string& language,
                                   Diagnostics& diagnostics);

/// An id made of a name: `До гишето!` → `do-gisheto`. Empty where the name holds neither letter nor digit.
std::string idFromName(const std::string& name);

} // namespace keel
