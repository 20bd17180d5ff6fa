#pragma once

#include "base/JsonCursor.h"
#include "language/IsoCodes.h"
#include "scenario/Names.h"
#include "scenario/Scenario.h"

#include <set>

namespace keel {

/// What the parts of the loader share while one `scenario.json` is read. Internal to the loader.
struct Reading {
    Scenario& scenario;
    const Names& names;
    Texts& texts; ///< of the scenario's own language
    std::vector<TextPlace>* places = nullptr; ///< where asked for: where each text stands, in the order read
    const std::vector<std::string>& languages; ///< that the folder has files of; empty where that is not to be checked

    /// Keeps a text under its key; an empty or too long one is reported.
    void keepText(const std::string& key, const JsonCursor& cursor) const;
    void keepCues(const std::string& key, const std::optional<JsonCursor>& cursor) const;
    void keepPlace(const std::string& key, bool isCues, const JsonCursor& cursor) const;
    /// The condition under `when`, or always.
    Condition conditionOf(const JsonCursor& owner, std::string_view key = "when") const;
    /// Reports a text that says the same as one of the list before it.
    void checkSameText(const JsonCursor& item, const char* code, std::set<std::string_view>& seen) const;
    /// A list of alternatives, each with id, text and condition. Text keys start with `prefix`.
    std::vector<Line> readLines(const JsonCursor& cursor, const std::string& prefix) const;
    /// What a coach would say about a reaction, under the reaction's id.
    void readWhy(const JsonCursor& cursor, const std::string& linePrefix, Reaction& reaction) const;
    Reaction readReaction(const JsonCursor& cursor, const std::string& linePrefix) const;
    Destination readDestination(const JsonCursor& cursor) const;
};

/// The longest text (code points) allowed under a key: what fits its place on the screen.
std::size_t longestText(const std::string& key);
/// Reports a text that is empty, too long for its place, a mere placeholder, or has blanks around it.
void checkText(const JsonCursor& cursor, const std::string& key, const std::string& text);

void readHead(const Reading& reading, const JsonCursor& root);
void readCaseParts(const Reading& reading, const JsonCursor& root);
void readBeats(const Reading& reading, const JsonCursor& root);
void readEndings(const Reading& reading, const JsonCursor& root);
void readTests(const Reading& reading, const JsonCursor& root);
/// What can only be seen once all is read: order of alternatives, dead ends, beats that nothing leads to.
void checkShape(const Reading& reading, const JsonCursor& root);

/// Reads a translation into the scenario and compares it with the keys of the scenario's own language.
/// `compareKeys` is off where the keys of the scenario itself are in doubt: one mistake there would show in every file.
void readTranslation(Scenario& scenario, const JsonCursor& root, const std::string& languageOfFile, bool compareKeys);

/// What the parts of scenario files and scripts are called in diagnostics.
std::span<const PartName> scenarioParts();

} // namespace keel
