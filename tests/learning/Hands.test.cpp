#include "learning/Hands.h"

#include "catch.h"

using namespace keel;

namespace {

LabelledReply reply(const std::string& text, std::vector<Behaviour> shows, std::array<int, 3> rated)
{
    LabelledReply out;
    out.text = text;
    out.shows = std::move(shows);
    out.rated = rated;
    return out;
}

LabelledContext context(const std::string& id, std::vector<LabelledReply> replies)
{
    LabelledContext out;
    out.id = id;
    out.replies = std::move(replies);
    return out;
}

} // namespace

TEST_CASE("two hands are compared on what both have judged")
{
    using enum Behaviour;
    const Corpus first{context("a1", {reply("Sorry, that is our fault.", {Apologise}, {2, 1, 3}), reply("Next.", {Curt}, {0, 0, 1})}),
                       context("a2", {reply("Next.", {Curt, Deflect}, {0, 0, 1})})};
    const Corpus second{context("a1", {reply("Sorry, that is our fault.", {Apologise, OwnProblem}, {2, 2, 3})}), context("a2", {reply("Next.", {Curt}, {0, 0, 0})}),
                        context("a3", {reply("Unknown to the first.", {Greet}, {1, 1, 2})})};

    const HandsAgreement agreement = compareHands(first, second);

    CHECK(agreement.replies == 2);
    CHECK(agreement.labels.right == 2);  // apologise, curt
    CHECK(agreement.labels.wrong == 1);  // own_problem, which the first does not see
    CHECK(agreement.labels.missed == 1); // deflect
    CHECK(agreement.ratings[0].good == 2);
    CHECK(agreement.ratings[1].good == 1);
    CHECK(agreement.ratings[2].good == 1);
}

TEST_CASE("two hands are compared by what each saw alone, not by what was decided between them")
{
    using enum Behaviour;
    LabelledReply decided = reply("Next.", {Curt, DismissFeeling}, {0, 0, 1});
    decided.first = std::vector{Curt};
    const HandsAgreement agreement = compareHands({context("a1", {decided})}, {context("a1", {reply("Next.", {Curt, DismissFeeling}, {0, 0, 1})})});

    CHECK(agreement.labels.right == 1);
    CHECK(agreement.labels.wrong == 1); // which only the second saw
    CHECK(agreement.labels.missed == 0);
}
