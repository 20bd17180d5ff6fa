#pragma once

#include <stdexcept>

namespace keel {

/// A file of a language that is needed now has an error; says which, where, and how to mend it.
struct LanguageFault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace keel
