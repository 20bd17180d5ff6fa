#pragma once

#include <string>

namespace keel {

/// The text in small letters, without punctuation and without the accents of Latin letters, as many type on a phone.
/// What stands between two digits stays ("8:30").
std::string typedBare(const std::string& text);

} // namespace keel
