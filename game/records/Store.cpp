#include "records/Store.h"

#include "records/SqliteStore.h"

#include <algorithm>

namespace keel {

void addRest(Store& store, const Attempt& attempt, std::size_t kept)
{
    store.together([&] {
        for (std::size_t i = kept; i < attempt.actions.size(); ++i) {
            const auto manner = std::ranges::find(attempt.manners, i, &MannerFrom::action);
            if (manner != attempt.manners.end())
                store.setManner(attempt.id, *manner);
            store.append(attempt.id, i, attempt.actions[i]);
        }
        if (attempt.outcome)
            store.finish(attempt.id, *attempt.outcome);
    });
}

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
