#include "catch.h"
#include "language/NetworkRun.h"

using namespace keel;

namespace {

/// All units nothing but some.
std::string units(std::initializer_list<std::pair<std::size_t, int>> some)
{
    std::string text;
    for (std::size_t unit = 0; unit < Network::width; ++unit) {
        int value = 0;
        for (const auto& [at, number] : some)
            value = at == unit ? number : value;
        text += (unit == 0 ? "" : " ") + std::to_string(value);
    }
    return text;
}

constexpr std::size_t half = Network::width / 2;

/// Of rarity 1, a level worth 1: unit 0, unit 1 and unit `half` are pulled by so many levels.
std::string pulling(int first, int second = 0, int other = 0)
{
    std::string text = "100 1000000 ";
    for (std::size_t pair = 0; pair < half; ++pair)
        text += Network::signs[static_cast<std::size_t>((pair == 0 ? first : pair == 1 ? second : 0) + 4 + 8 * ((pair == 0 ? other : 0) + 4))];
    return text;
}

/// Whoever greets moves unit 0 in a sentence and unit `half` in the whole reply; empathy rises with unit 0 and falls with unit 1.
std::string modelWith(const std::string& features)
{
    return R"({"formatVersion":4,"language":"en","about":"a test",
"start":")" + units({{1, 5000}}) + R"(",
"labels":{"greet":{"start":-100000,"sentence":")" + units({{0, 1000000}}) + R"(","reply":")" + units({{half, 1000000}}) + R"(","add":10,"keep":-20}},
"ratings":{"empathy":{"start":40000000,"reply":")" + units({{0, 1000000}, {1, -1000000}}) + R"("}},
"features":{)" + features + "}}";
}

std::shared_ptr<const Network> networkWith(const std::string& features)
{
    Diagnostics faults;
    auto network = Network::load(SourceText("en.json", modelWith(features)), faults);
    REQUIRE(network);
    return network;
}

std::string faultsOf(const std::string& model)
{
    Diagnostics faults;
    const auto network = Network::load(SourceText("en.json", model), faults);
    CHECK((network == nullptr) == hasErrors(faults));
    std::string codes;
    for (const Diagnostic& fault : faults)
        codes += fault.code + "@" + std::to_string(fault.position.line) + " ";
    return codes;
}

} // namespace

TEST_CASE("A model is read feature by feature: rarity, the worth of a level, and a sign for each two units")
{
    const auto network = networkWith("\"w:hello\":\"" + pulling(2, -3, 1) + "\"");
    CHECK(network->find("w:nothing") == Network::unknown);
    const Network::Feature& hello = network->feature(network->find("w:hello"));
    CHECK(hello.rarity == 1);
    Network::Units pull{};
    hello.addTo(pull);
    CHECK(pull[0] == 2);
    CHECK(pull[1] == -3);
    CHECK(pull[half] == 1);
    CHECK(pull[2] == 0);
}

TEST_CASE("What is wrong in a model is told with its line")
{
    const std::string good = "\"w:a\":\"" + pulling(1) + "\"", another = "\"w:b\":\"" + pulling(1) + "\"";
    CHECK(faultsOf(modelWith(good + ",\n" + another)) == "");
    CHECK(faultsOf(modelWith(good + ",\n" + good)) == "model.feature-twice@6 ");
    CHECK(faultsOf(modelWith(good + ",\n\"w:b\":\"100 5 abc\"")) == "model.bad-weights@6 ");
    CHECK(faultsOf(modelWith(good + ",\n\"w:b\":[\"100\"]")) == "model.bad-weights@6 ");
    std::string strange = modelWith(good + ",\n" + another);
    strange[strange.rfind('k')] = '!'; // k: both at level 0
    CHECK(faultsOf(strange) == "model.bad-weights@6 ");
    std::string shorter = modelWith(good);
    shorter.replace(shorter.find("0 5000 "), 7, "5000 ");
    CHECK(faultsOf(shorter) == "model.bad-weights@2 ");
}

TEST_CASE("A file that is no model is refused, and in few words")
{
    CHECK(faultsOf("[]") == "json.wrong-type@1 ");
    CHECK(faultsOf("null") == "json.wrong-type@1 ");
    CHECK(faultsOf(R"({"features":{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1}})").starts_with("json.missing-key@1 "));
    CHECK(faultsOf(R"({"formatVersion":3,"language":"en","labels":{},"ratings":{},"features":{"w:a":"100 0 70"}})") == "model.other-format@1 ");
    const std::string good = modelWith("");
    const auto with = [&](const std::string& from, const std::string& to) { return std::string(good).replace(good.find(from), from.size(), to); };
    CHECK(faultsOf(with("\"features\":{}", "\"features\":[5]")) == "json.wrong-type@5 ");
    CHECK(faultsOf(with(",\n\"features\":{}", "")) == "json.missing-key@1 ");
    CHECK(faultsOf(with("\"labels\":{", "\"labels\":{\"thank\":7,")) == "json.wrong-type@3 ");
    std::string few;
    for (int i = 0; i < 1000; ++i)
        few += (i == 0 ? "\"w:" : ",\"w:") + std::to_string(i) + "\":\"\"";
    Diagnostics faults;
    CHECK_FALSE(Network::load(SourceText("en.json", modelWith(few)), faults));
    CHECK(faults.size() < 10);
}

TEST_CASE("What is seen of the whole text speaks in each of its sentences")
{
    const auto network = networkWith("\"w:hello\":\"" + pulling(3) + "\",\n\"x:words-3\":\"" + pulling(2, 0, 1) + "\"");
    NetworkRun one(*network, 1), two(*network, 2);
    for (NetworkRun* run : {&one, &two}) {
        run->see("w:hello", {0, 0, 1});
        run->see("x:words-3", {});
        run->see("x:words-3", {}); // told twice, it counts once
        run->close();
    }
    CHECK(one.labels()[0].sum == two.labels()[0].sum);
    CHECK(one.ratings() == two.ratings());
    CHECK(two.labels()[0].sentence == 0);
    CHECK(two.carriers(0, 0, {0, 2}) == NetworkRun::Words(0, 1));
}

TEST_CASE("A text shows what one of its sentences shows, and the whole speaks, too")
{
    const auto network = networkWith("\"w:hello\":\"" + pulling(3) + "\",\n\"w:all\":\"" + pulling(0, 0, 2) + "\",\n\"w:no\":\"" + pulling(-3) + "\"");
    NetworkRun run(*network, 3);
    run.see("w:no", {0, 0, 1});
    run.see("w:hello", {1, 4, 5});
    run.see("w:unheard-of", {2, 6, 7});
    run.close();
    CHECK(run.labels()[0].sentence == 1);
    CHECK(run.labels()[0].sum == 290); // 3 levels of unit 0 in the sentence, less 10: what pulls below nothing in another sentence is silent
    NetworkRun whole(*network, 1);
    whole.see("w:hello", {0, 0, 1});
    whole.see("w:all", {});
    whole.close();
    CHECK(whole.labels()[0].sum == 344); // (3 + 2) divided by the length of the text, the root of two, less 10
    NetworkRun silent(*network, 1);
    silent.close();
    CHECK(silent.labels()[0].sum == -10);
}

TEST_CASE("The words that carry a decision are found: a feature counts as far as the units that it pulls at speak")
{
    const auto network = networkWith("\"w:hello\":\"" + pulling(3) + "\",\n\"b:hello there\":\"" + pulling(2) + "\",\n\"w:rain\":\"" + pulling(-2) + "\"");
    NetworkRun run(*network, 1);
    run.see("w:rain", {0, 0, 1});
    run.see("w:hello", {0, 2, 3});
    run.see("b:hello there", {0, 2, 4});
    run.close();
    CHECK(run.carriers(0, 0, {0, 6}) == NetworkRun::Words(2, 4));
}

TEST_CASE("The words that pull a rating up and down are found")
{
    const auto network = networkWith("\"w:so\":\"" + pulling(1) + "\",\n\"w:sorry\":\"" + pulling(3) + "\",\n\"w:idiot\":\"" + pulling(0, 3) + "\"");
    NetworkRun run(*network, 1);
    run.see("w:so", {0, 1, 2});
    run.see("w:sorry", {0, 2, 3});
    run.see("w:idiot", {0, 5, 6});
    run.close();
    const std::vector<double> pull = run.pulls(7).front();
    CHECK(greatestRun(pull, 0, 1) == NetworkRun::Words(1, 3));
    CHECK(greatestRun(pull, 0, -1) == NetworkRun::Words(5, 6));
    NetworkRun mild(*network, 1);
    mild.see("w:sorry", {0, 0, 1});
    mild.close();
    CHECK(mild.ratings()[0] == 4250); // unit 1 begins at a half
    CHECK(mild.pulls(1).front().front() == 300);
    const auto words = greatestRun(mild.pulls(1).front(), 0, -1);
    CHECK(words.first == words.second); // nothing in it speaks against it
}
