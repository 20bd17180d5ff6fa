#pragma once

#include "screens/ManagerView.h"

namespace keel {

/// How high a row is.
float attemptRowHeight(const Ui& ui);
/// The heading of the table, whose columns sort when pressed, and its rows, which open an attempt. Return the height.
float attemptHeadings(Ui& ui, const Box& row, const ManagerModel& model, Intents& intents);
float attemptRows(Ui& ui, const Box& column, const ManagerModel& model, Intents& intents);

} // namespace keel
