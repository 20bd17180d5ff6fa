#pragma once

#include "base/Diagnostic.h"
#include "base/Source.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// A reply on a rating sheet, with what each rater gave it.
struct RatedReply {
    std::string language, customer, text;
    /// By rater, in the order of `RatingSheet::raters`: empathy, resolution, courtesy, 0–3; none where a field is empty.
    std::vector<std::array<std::optional<int>, 3>> ratings;
    std::size_t line = 0;
};

/// Comma-separated values (RFC 4180). The first line names the columns: `language`, `customer`, `reply`, and for each rater
/// `empathy:NAME`, `resolution:NAME`, `courtesy:NAME`. Other columns are passed over.
struct RatingSheet {
    std::vector<std::string> raters;
    std::vector<RatedReply> replies;
};

/// Every fault is reported with its line and column; a row with a fault is left out. Nothing where the heading is at fault.
std::optional<RatingSheet> readRatings(const SourceText& source, Diagnostics& diagnostics);

/// A field as it stands in such a file: in quotation marks where it needs them.
std::string csvField(const std::string& text);

} // namespace keel
