#pragma once

#include "base/JsonCursor.h"
#include "scenario/Names.h"
#include "scenario/Scenario.h"

namespace keel {

/// What the parts of the loader share while one `scenario.json` is read. Internal to the loader.
struct Reading {
    Scenario& scenario;
    const Names& names;
    Texts& texts; ///< of the scenario's own language

    /// Keeps a text under its key; an empty or too long one is reported.
    void keepText(const std::string& key, const JsonCursor& cursor) const;
    void keepCues(const std::string& key, const std::optional<JsonCursor>& cursor) const;
    /// The condition under `when`, or always.
    Condition conditionOf(const JsonCursor& owner, std::string_view key = "when") const;
    /// A list of alternatives, each with id, text and condition. Text keys start with `prefix`.
    std::vector<Line> readLines(const JsonCursor& cursor, const std::string& prefix) const;
    Reaction readReaction(const JsonCursor& cursor, const std::string& linePrefix) const;
    Destination readDestination(const JsonCursor& cursor) const;
};

/// The longest text (code points) allowed under a key: what fits its place on the screen.
std::size_t longestText(const std::string& key);
/// Reports a text that is empty or too long for its place.
void checkTextLength(const JsonCursor& cursor, const std::string& key, const std::string& text);

void readHead(const Reading& reading, const JsonCursor& root);
void readCaseParts(const Reading& reading, const JsonCursor& root);
void readBeats(const Reading& reading, const JsonCursor& root);
void readEndings(const Reading& reading, const JsonCursor& root);
void readTests(const Reading& reading, const JsonCursor& root);
/// What can only be seen once all is read: order of alternatives, dead ends, beats that nothing leads to.
void checkShape(const Reading& reading, const JsonCursor& root);

/// Reads a translation into the scenario and compares it with the keys of the scenario's own language.
void readTranslation(Scenario& scenario, const JsonCursor& root, const std::string& languageOfFile);

} // namespace keel
