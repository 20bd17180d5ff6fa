#pragma once

#include "desktop/House.h"
#include "records/Store.h"
#include "screens/BriefView.h"
#include "screens/HomeView.h"
#include "screens/ManagerView.h"

namespace keel {

/// The screens' models, filled from the house and the store. May throw StoreError.
HomeModel makeHomeModel(const House& house, Store& store, const Speaker& speak, const std::string& person);
BriefModel makeBriefModel(const Scenario& scenario, const Speaker& speak);
ManagerModel makeManagerModel(const House& house, Store& store, const Speaker& speak,
                              const AttemptTableRequest& request);

} // namespace keel
