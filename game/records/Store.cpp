#include "records/Store.h"

#include "records/SqliteStore.h"

namespace keel {

std::unique_ptr<Store> openStore(const std::string& url)
{
    static const std::string sqlite = "sqlite:";
    if (url.starts_with(sqlite))
        return std::make_unique<SqliteStore>(url.substr(sqlite.size()));
    // `C:\…` is no scheme: a scheme has `//` after its colon.
    if (url.find("://") != std::string::npos)
        throw StoreError(StoreError::Reason::CannotOpen, "no store of the kind `" + url.substr(0, url.find("://")) + "` can be opened");
    return std::make_unique<SqliteStore>(url);
}

} // namespace keel
