#pragma once

namespace keel {

class SqliteConnection;

/// The oldest store that can still be brought up to date.
inline constexpr int minimumSchema = 1;
/// What a new store starts at before the remaining steps are run over it, so that every step is tried every day.
inline constexpr int startingSchema = 1;
/// What this program reads and writes.
inline constexpr int maximumSchema = 6;

/// Tells our stores from other programs' SQLite files ("EvKl").
inline constexpr int storeApplicationId = 0x45764b6c;

/// Makes the tables of an empty store, or runs the steps that an older one lacks, all of them or none.
/// Throws StoreError: TooOld, TooNew, CannotOpen for another program's file.
void bringUpToDate(SqliteConnection& connection);

} // namespace keel
