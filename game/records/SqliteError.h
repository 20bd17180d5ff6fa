#pragma once

#include "records/Store.h"

#include <functional>

namespace keel {

/// What a result code of SQLite means to us. `systemError` is the errno behind it, 0 where there is none: a quota or
/// a file size limit is as full as a disk.
StoreError::Reason reasonOf(int extendedCode, int systemError);

/// Calls SQLite; what it throws becomes a StoreError.
void askingSqlite(const std::function<void()>& call);

} // namespace keel
