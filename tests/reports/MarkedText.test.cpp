#include "catch.h"

#include "reports/DebriefText.h"
#include "reports/MarkedText.h"

using namespace keel;

namespace {

DebriefMark mark(std::size_t begin, std::size_t end)
{
    DebriefMark mark;
    mark.begin = begin;
    mark.end = end;
    return mark;
}

/// `[ab]` for marked pieces, with how many marks lie over them.
std::string shown(const DebriefTurn& turn)
{
    std::string out;
    for (const MarkedPiece& piece : markedPieces(turn))
        out += piece.marks.empty() ? piece.text : "[" + piece.text + "]" + std::to_string(piece.marks.size());
    return out;
}

} // namespace

TEST_CASE("A reply is cut where its marks begin and end")
{
    DebriefTurn turn;
    turn.said = "I am sorry, I will fix it";
    CHECK(shown(turn) == "I am sorry, I will fix it");
    turn.marks = {mark(0, 10)};
    CHECK(shown(turn) == "[I am sorry]1, I will fix it");
    turn.marks.push_back(mark(5, 18));
    CHECK(shown(turn) == "[I am ]1[sorry]2[, I will]1 fix it");
    turn.marks.push_back(mark(18, 900)); // a mark beyond the end ends with the reply
    CHECK(shown(turn) == "[I am ]1[sorry]2[, I will]1[ fix it]1");
}

TEST_CASE("An empty reply has one empty piece")
{
    DebriefTurn turn;
    turn.marks = {mark(0, 0)};
    CHECK(markedPieces(turn).empty());
}

TEST_CASE("Text for the terminal is broken at spaces and counted in letters, not bytes")
{
    CHECK(wrapped("one two three", 7) == "one two\nthree\n");
    CHECK(wrapped("one two three", 9, "  ") == "  one two\n  three\n");
    CHECK(wrapped("Съжалявам много", 15) == "Съжалявам много\n");
    CHECK(wrapped("Съжалявам много", 14) == "Съжалявам\nмного\n");
    CHECK(wrapped("unbreakable", 4) == "unbreakable\n");
    CHECK(wrapped("two\nlines", 40) == "two\nlines\n");
    CHECK(wrapped("", 40) == "\n");
}
