#pragma once

#include <string>
#include <string_view>

namespace keel {

/// The name somebody would carry on a public page: `Iván Robles` → `@ivanrobles`, `Елена Кръстева` → `@elenakrsteva`
/// or near to it. Lower-case Latin letters and digits only; `@` alone where a name has neither.
std::string handleOf(std::string_view name);

} // namespace keel
