#include "catch.h"
#include "scenario/MoveJson.h"

using namespace keel;

namespace {

std::optional<Move> read(const std::string& text, Diagnostics& diagnostics)
{
    const SourceText source("m.json", text);
    const auto value = parseJson(source, diagnostics);
    return value ? readMove(JsonCursor(source, *value, diagnostics), {}) : std::nullopt;
}

} // namespace

TEST_CASE("Every action is written and read back the same")
{
    const std::vector<Move> moves{PickReply{ReplyId("own")}, TypeReply{"Съжалявам, \"днес\""}, LookUp{FactId("cause")}, Note{FactId("cause")},
                                  Hold{}, Resume{}, Wait{}, Transfer{TransferId("depot"), "told all"}, MoveTo{PlaceId("office")},
                                  OfferCompensation{PolicyId("voucher"), 12}, CallManager{}, EndConversation{}};
    for (const Move& move : moves) {
        Diagnostics diagnostics;
        const std::string text = moveToJson(move);
        INFO(text);
        const auto back = read(text, diagnostics);
        REQUIRE(back);
        CHECK(*back == move);
        CHECK(diagnostics.empty());
    }
}

TEST_CASE("An action that does not exist is reported with the nearest")
{
    Diagnostics diagnostics;
    CHECK_FALSE(read(R"({"do":"lookup","fact":"x"})", diagnostics));
    CHECK(diagnostics.at(0).code == "move.unknown");
    CHECK(diagnostics.at(0).hint == "did you mean `lookUp`?");
}
