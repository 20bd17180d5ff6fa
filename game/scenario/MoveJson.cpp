#include "scenario/MoveJson.h"

#include "base/Codes.h"
#include "scenario/Codes.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

struct Form {
    std::vector<std::string> keys; ///< besides `do`
    std::function<Move(const JsonCursor&)> read;
};

template <class M>
Form plain()
{
    return {{}, [](const JsonCursor&) { return Move(M{}); }};
}

const std::map<std::string, Form>& forms()
{
    constexpr std::int64_t mostMoney = 1'000'000;
    static const std::map<std::string, Form> all{
        {"pick", {{"reply"}, [](const JsonCursor& c) { return Move(PickReply{ReplyId(c.text("reply"))}); }}},
        {"type", {{"text"}, [](const JsonCursor& c) { return Move(TypeReply{c.text("text")}); }}},
        {"lookUp", {{"fact"}, [](const JsonCursor& c) { return Move(LookUp{FactId(c.text("fact"))}); }}},
        {"note", {{"fact"}, [](const JsonCursor& c) { return Move(Note{FactId(c.text("fact"))}); }}},
        {"hold", plain<Hold>()},
        {"resume", plain<Resume>()},
        {"wait", plain<Wait>()},
        {"transfer", {{"to", "note"}, [](const JsonCursor& c) { return Move(Transfer{TransferId(c.text("to")), c.textOr("note", "")}); }}},
        {"move", {{"to"}, [](const JsonCursor& c) { return Move(MoveTo{PlaceId(c.text("to"))}); }}},
        {"compensate",
         {{"policy", "amount"},
          [](const JsonCursor& c) {
              const auto amount = c.require("amount");
              return Move(OfferCompensation{PolicyId(c.text("policy")), static_cast<int>(amount ? amount->whole(0, mostMoney) : 0)});
          }}},
        {"listen", plain<Listen>()},
        {"contact", {{"by"}, [](const JsonCursor& c) { return Move(ChooseContact{ContactId(c.text("by"))}); }}},
        {"estimate",
         {{"anger"},
          [](const JsonCursor& c) {
              const auto anger = c.require("anger");
              return Move(EstimateAnger{static_cast<int>(anger ? anger->whole(0, 100) : 0)});
          }}},
        {"manager", plain<CallManager>()},
        {"end", plain<EndConversation>()},
    };
    return all;
}

struct Writer {
    Json operator()(const PickReply& m) const { return {{"do", "pick"}, {"reply", m.reply.str()}}; }
    Json operator()(const TypeReply& m) const { return {{"do", "type"}, {"text", m.text}}; }
    Json operator()(const LookUp& m) const { return {{"do", "lookUp"}, {"fact", m.fact.str()}}; }
    Json operator()(const Note& m) const { return {{"do", "note"}, {"fact", m.fact.str()}}; }
    Json operator()(const Hold&) const { return {{"do", "hold"}}; }
    Json operator()(const Resume&) const { return {{"do", "resume"}}; }
    Json operator()(const Wait&) const { return {{"do", "wait"}}; }
    Json operator()(const Transfer& m) const { return {{"do", "transfer"}, {"to", m.to.str()}, {"note", m.note}}; }
    Json operator()(const MoveTo& m) const { return {{"do", "move"}, {"to", m.place.str()}}; }
    Json operator()(const OfferCompensation& m) const
    {
        return {{"do", "compensate"}, {"policy", m.policy.str()}, {"amount", m.amount}};
    }
    Json operator()(const CallManager&) const { return {{"do", "manager"}}; }
    Json operator()(const Listen&) const { return {{"do", "listen"}}; }
    Json operator()(const ChooseContact& m) const { return {{"do", "contact"}, {"by", m.by.str()}}; }
    Json operator()(const EstimateAnger& m) const { return {{"do", "estimate"}, {"anger", m.anger}}; }
    Json operator()(const EndConversation&) const { return {{"do", "end"}}; }
};

} // namespace

std::optional<Move> readMove(const JsonCursor& cursor, const std::vector<std::string>& alsoAllowed)
{
    const auto what = cursor.isObject() ? cursor.require("do") : std::nullopt;
    if (!what)
        return std::nullopt;
    if (what->value().kind != JsonValue::Kind::String) {
        what->text();
        return std::nullopt;
    }
    const auto form = forms().find(what->text());
    if (form == forms().end()) {
        std::vector<std::string> valid;
        for (const auto& [name, unused] : forms())
            valid.push_back(name);
        what->report(codes::moveUnknown, "there is no action `" + what->text() + "`", nearestNameHint(what->text(), valid));
        return std::nullopt;
    }
    std::vector<std::string> allowed{"do"};
    allowed.insert(allowed.end(), form->second.keys.begin(), form->second.keys.end());
    allowed.insert(allowed.end(), alsoAllowed.begin(), alsoAllowed.end());
    cursor.allowOnly(allowed);
    return form->second.read(cursor);
}

std::string moveToJson(const Move& move)
{
    return std::visit(Writer{}, move).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Milliseconds> readDuration(const JsonCursor& cursor)
{
    const std::string text = cursor.text();
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::string unit = text.substr(digits);
    static const std::map<std::string, std::int64_t> units{{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}, {"d", 86'400'000}};
    constexpr std::size_t mostDigits = 7;
    if (digits == 0 || digits > mostDigits || !units.contains(unit)) {
        if (cursor.value().kind == JsonValue::Kind::String)
            cursor.report(codes::jsonBadDuration, "`" + text + "` is not a duration", "write `12s`, `2m`, `3h`, `45d` or `1500ms`");
        return std::nullopt;
    }
    return Milliseconds(std::stoll(text.substr(0, digits)) * units.at(unit));
}

} // namespace keel
