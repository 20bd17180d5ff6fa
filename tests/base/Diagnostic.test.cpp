#include "base/Diagnostic.h"
#include "catch.h"

using namespace keel;

TEST_CASE("A diagnostic is printed as a compiler would")
{
    Diagnostic d;
    d.code = "scenario.unknown-name";
    d.file = "s/scenario.json";
    d.position = {12, 9};
    d.message = "there is no beat `strat`";
    d.hint = "did you mean `start`?";
    d.chain = {"beat opening (line 4)"};
    d.sourceLine = R"(    "to": "strat")";
    CHECK(toText(d)
          == "s/scenario.json:12:9: error: there is no beat `strat` [scenario.unknown-name]\n"
             "  in beat opening (line 4)\n"
             "  |     \"to\": \"strat\"\n"
             "  |         ^\n"
             "  hint: did you mean `start`?\n");
}

TEST_CASE("A near name is suggested, otherwise all are listed")
{
    CHECK(nearestNameHint("strat", {"start", "end"}) == "did you mean `start`?");
    CHECK(nearestNameHint("xyzxyz", {"start", "end"}) == "valid here: start, end");
    CHECK(nearestNameHint("xyz", {}).empty());
}

TEST_CASE("Diagnostics are shown by file and place")
{
    Diagnostic late, early;
    late.position = {9, 1};
    early.position = {2, 5};
    Diagnostics all{late, early};
    sortByPlace(all);
    CHECK(all.front().position == early.position);
}
