#include "records/SqliteStore.h"

#include <fcntl.h>
#include <unistd.h>

namespace keel {

namespace fs = std::filesystem;

namespace {

/// Asks the disk to have it for good. SQLite does not do so for a copy.
void settle(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool good = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!good)
        throw StoreError(StoreError::Reason::Other, "cannot settle " + path.string() + " on the disk");
}

} // namespace

void SqliteStore::backUp(const fs::path& copy)
{
    const fs::path target = fs::absolute(copy);
    std::error_code error;
    if (fs::exists(target, error))
        throw StoreError(StoreError::Reason::Conflict, target.string() + " exists");
    const fs::path fresh = target.string() + ".new";
    fs::remove(fresh, error);
    try {
        m_connection.query("VACUUM INTO ?").bind(fresh.string()).run();
        settle(fresh);
        // Unlike a rename, a link never replaces what somebody else put there meanwhile.
        fs::create_hard_link(fresh, target, error);
        if (error)
            throw StoreError(fs::exists(target) ? StoreError::Reason::Conflict : StoreError::Reason::CannotOpen,
                             target.string() + ": " + error.message());
        fs::remove(fresh, error);
        settle(target.parent_path());
    } catch (...) {
        fs::remove(fresh, error);
        throw;
    }
}

} // namespace keel
