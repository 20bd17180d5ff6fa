#include "catch.h"
#include "language/LinearSums.h"

using namespace keel;

namespace {

std::string modelWith(const std::string& features)
{
    return R"({"formatVersion":3,"language":"en","about":"a test",
"labels":{"greet":{"sentence":-5,"reply":-6,"add":10,"keep":-20}},
"ratings":{"empathy":{"start":4000,"trees":"0 100 . 0 . 250"}},
"features":{)" + features + "}}";
}

std::string faultsOf(const std::string& features)
{
    Diagnostics faults;
    const SourceText source("en.json", modelWith(features));
    const auto model = LinearModel::load(source, faults);
    CHECK((model == nullptr) == hasErrors(faults));
    std::string codes;
    for (const Diagnostic& fault : faults)
        codes += fault.code + "@" + std::to_string(fault.position.line) + " ";
    return codes;
}

} // namespace

TEST_CASE("A model is read feature by feature: rarity, then columns of a sentence before those of the whole")
{
    Diagnostics faults;
    const auto model = LinearModel::load(SourceText("en.json", modelWith("\"w:hello\":\"735 1 -12 0 5 2 7\",\n\"w:bye\":\"20\"")), faults);
    REQUIRE(model);
    CHECK(model->columns() == 3);
    CHECK(model->find("w:nothing") == LinearModel::unknown);
    const auto hello = model->feature(model->find("w:hello"));
    CHECK(hello.rarity == 735);
    REQUIRE(hello.ofSentence.size() == 1);
    CHECK(hello.ofSentence[0].weight == 5);
    REQUIRE(hello.ofReply.size() == 2);
    CHECK(hello.ofReply[0].weight == -12);
    CHECK(hello.ofReply[1].weight == 7);
    CHECK(model->feature(model->find("w:bye")).rarity == 20);
}

TEST_CASE("What is wrong in a model is told with its line")
{
    CHECK(faultsOf("\"w:a\":\"7 0 1\",\n\"w:b\":\"8 0\"") == "model.bad-weights@5 ");
    CHECK(faultsOf("\"w:a\":\"7 0 1\",\n\"w:b\":[\"8 0 1\"]") == "model.bad-weights@5 ");
    CHECK(faultsOf("\"w:a\":\"7 0 1\",\n\"w:a\":\"8 0 1\"") == "model.feature-twice@5 ");
    CHECK(faultsOf("\"w:a\":\"7 9 1\"") == "model.bad-weights@1 ");
    CHECK(faultsOf("\"w:a\":\"7 0 1\"") == "");
}

TEST_CASE("Trees that look at what there is not are told with their place")
{
    std::string text = modelWith("");
    text.replace(text.find("0 100 . 0"), 9, "2 100 . 0"); // there are two sums: 0 and 1
    Diagnostics faults;
    CHECK_FALSE(LinearModel::load(SourceText("en.json", text), faults));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == "model.bad-trees");
    CHECK(faults[0].position.line == 3);
}

TEST_CASE("The words that pull a rating up and down are found")
{
    Diagnostics faults;
    const auto model = LinearModel::load(SourceText("en.json", modelWith("\"w:so\":\"100 2 300\",\n\"w:sorry\":\"100 2 900\",\n\"w:idiot\":\"100 0 70 2 -800\"")), faults);
    REQUIRE(model);
    LinearSums sums(*model, 1);
    sums.see("w:so", {0, 1, 2});
    sums.see("w:sorry", {0, 2, 3});
    sums.see("w:idiot", {0, 5, 6});
    sums.close();
    const LinearSums::Pull pull = sums.pull(0, 7);
    CHECK(pull.up == std::pair<std::size_t, std::size_t>(1, 3));
    CHECK(pull.down == std::pair<std::size_t, std::size_t>(5, 6));
    LinearSums mild(*model, 1);
    mild.see("w:sorry", {0, 0, 1});
    mild.close();
    CHECK(mild.pull(0, 1).down.first == mild.pull(0, 1).down.second); // nothing in it speaks against it
}

TEST_CASE("A rating is corrected by what the text seems to show")
{
    Diagnostics faults;
    const auto model = LinearModel::load(SourceText("en.json", modelWith("\"w:hello\":\"100 0 700 1 700\"")), faults);
    REQUIRE(model);
    LinearSums greeted(*model, 1);
    greeted.see("w:hello", {0, 0, 1});
    greeted.close();
    CHECK(greeted.outcome().labels == std::vector{694}); // (700 - 5 + 700 - 6) / 2, to nothing
    CHECK(greeted.outcome().ratings == std::vector{4250});
    LinearSums silent(*model, 1);
    silent.close();
    CHECK(silent.outcome().ratings == std::vector{4000});
}
