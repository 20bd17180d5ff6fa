#include "records/SqliteError.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cerrno>

namespace keel {

StoreError::Reason reasonOf(int extendedCode, int systemError)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL: return StoreError::Reason::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreError::Reason::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return StoreError::Reason::Damaged;
    case SQLITE_CONSTRAINT: return StoreError::Reason::Conflict;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH: return StoreError::Reason::CannotOpen;
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
            return StoreError::Reason::Full;
        return extendedCode == SQLITE_IOERR_SHORT_READ ? StoreError::Reason::Damaged : StoreError::Reason::Other;
    default: return StoreError::Reason::Other;
    }
}

void askingSqlite(const std::function<void()>& call)
{
    // SQLite itself does not keep the errno of a failed statement.
    errno = 0;
    try {
        call();
    } catch (const SQLite::Exception& error) {
        const int systemError = errno;
        const int code = error.getExtendedErrorCode() >= 0 ? error.getExtendedErrorCode() : error.getErrorCode();
        throw StoreError(reasonOf(code, systemError), error.what());
    }
}

} // namespace keel
