#include "catch.h"

#include "desktop/LivePractice.h"
#include "desktop/PracticeFigure.h"
#include "desktop/Sample.h"

#include <set>

using namespace keel;

namespace {

std::shared_ptr<const House> shippedHouse()
{
    static const auto house = [] {
        Diagnostics diagnostics;
        return loadHouse(KEEL_SOURCE_DIR, diagnostics);
    }();
    return house;
}

/// Practice without a window, with a clock that is moved by hand.
struct Desk {
    std::unique_ptr<Store> store = openStore("sqlite::memory:");
    LivePractice practice{shippedHouse(), *store};
    LivePractice::Who ana{"Ana", "en", sampleNow};
    Speaker speak{shippedHouse()->texts, "en"};

    PracticeModel model() { return practice.model(ana, speak); }
    void laterBy(std::int64_t milliseconds) { ana.now += milliseconds; }
    /// Answers until the session is over, never what was called for.
    void practiseAll()
    {
        for (int i = 0; i < 40 && practice.inSession(); ++i) {
            laterBy(20'000);
            practice.tryIt();
            practice.answer(ana, "Aha, number " + std::to_string(i) + " it is then.");
            practice.next();
        }
    }
};

} // namespace

TEST_CASE("A session is kept answer by answer; what is skipped or tried again is not", "[desktop]")
{
    Desk desk;
    desk.practice.start(desk.ana);
    REQUIRE(desk.practice.step() == LivePractice::Step::Example);
    CHECK_FALSE(desk.model().strong.empty());
    desk.practice.tryIt();
    const std::string line = desk.model().stage.customerLine;
    desk.practice.answer(desk.ana, "Soon, maybe.");
    REQUIRE(desk.practice.step() == LivePractice::Step::Feedback);
    REQUIRE(desk.model().feedback);
    CHECK_FALSE(desk.model().feedback->shown);
    const std::string strong = desk.model().feedback->strong;
    REQUIRE_FALSE(strong.empty());
    CHECK(desk.store->drills("Ana").size() == 1);

    desk.practice.retry();
    CHECK(desk.model().stage.customerLine == line);
    desk.practice.answer(desk.ana, strong);
    CHECK(desk.model().feedback->shown);
    CHECK(desk.store->drills("Ana").size() == 1);
    CHECK_FALSE(desk.store->drills("Ana").front().passed);

    desk.practice.next();
    desk.practice.tryIt();
    desk.practice.skip();
    CHECK(desk.model().number == 3);
    CHECK(desk.store->drills("Ana").size() == 1);
}

TEST_CASE("Under an author's preview a session goes its way, and nothing of it is recorded", "[desktop]")
{
    const auto store = openStore("sqlite::memory:");
    LivePractice practice(shippedHouse(), *store, false);
    LivePractice::Who ana{"Ana", "en", sampleNow};
    practice.start(ana);
    practice.tryIt();
    practice.answer(ana, "Soon, maybe.");
    practice.next();
    practice.needIn(ana, 7);
    CHECK(practice.plan(ana).neededOn);
    CHECK(std::ranges::any_of(practice.plan(ana).standings, &Standing::begun));
    CHECK(store->drills("Ana").empty());
    CHECK_FALSE(store->neededOn("Ana"));
    CHECK(store->people().empty());
}

TEST_CASE("What cannot be read is neither kept nor counted", "[desktop]")
{
    Desk desk;
    desk.practice.start(desk.ana);
    desk.practice.tryIt();
    desk.practice.answer(desk.ana, "xkcd qwrt zzzz plmk vbnm");
    CHECK_FALSE(desk.model().feedback->counts);
    CHECK(desk.store->drills("Ana").empty());
}

TEST_CASE("After twenty moments the summary tells what is due when, and tomorrow other skills are", "[desktop]")
{
    Desk desk;
    desk.practice.start(desk.ana);
    CHECK(desk.model().all == 20);
    desk.practiseAll();
    REQUIRE(desk.practice.step() == LivePractice::Step::Summary);
    CHECK(desk.store->drills("Ana").size() == 20);
    CHECK_FALSE(desk.model().anythingDue);
    CHECK_FALSE(desk.model().next.empty());
    desk.laterBy(24 * 60 * 60 * 1000);
    CHECK(desk.practice.plan(desk.ana).due.size() == 10); // five that did not go well, and five new ones
}

TEST_CASE("In a language without a corpus and without scenarios there is nothing to practise on", "[desktop]")
{
    Desk desk;
    desk.ana.language = "it";
    desk.practice.start(desk.ana);
    CHECK(desk.practice.step() == LivePractice::Step::Skills);
    CHECK_FALSE(desk.model().canPractise);
}

TEST_CASE("By when the skills are needed is kept", "[desktop]")
{
    Desk desk;
    desk.practice.needIn(desk.ana, 30);
    CHECK(desk.model().need == 2);
    CHECK_FALSE(desk.model().neededOn.empty());
    desk.practice.needIn(desk.ana, 0);
    CHECK(desk.model().need == 0);
    CHECK(desk.model().neededOn.empty());
}

TEST_CASE("A moment has always the same figure, and one that the facts allow", "[desktop]")
{
    const auto& characters = shippedHouse()->characters;
    DrillMoment moment;
    moment.facts = {"the caller is Mrs Denise Hargreaves"};
    for (int i = 0; i < 20; ++i) {
        moment.id = "corpus:en/a" + std::to_string(i);
        const Character figure = figureFor(moment, shippedHouse()->firstPerson, characters);
        CHECK(figure.beard == Beard::None);
        CHECK(figure.id == figureFor(moment, shippedHouse()->firstPerson, characters).id);
    }
    moment.character = "ivan";
    CHECK(figureFor(moment, shippedHouse()->firstPerson, characters).id == "ivan");
}

TEST_CASE("A letter shows no face, and a post with nothing beside it shows what readers wrote", "[desktop][content]")
{
    Desk desk;
    std::set<Channel> seen;
    for (int session = 0; session < 12; ++session) {
        desk.practice.start(desk.ana);
        for (; desk.practice.inSession(); desk.practice.skip()) {
            desk.practice.tryIt();
            const ConversationModel stage = desk.model().stage;
            seen.insert(stage.channel);
            if (stage.channel == Channel::Chat) { // a thread shows what was written, and nothing else
                REQUIRE_FALSE(stage.transcript.empty());
                CHECK(stage.transcript.back().text == stage.customerLine);
                CHECK(stage.transcript.back().voice == ConversationModel::Voice::Customer);
            }
            if (stage.channel == Channel::Email)
                CHECK_FALSE(stage.faceSeen);
            if (stage.channel == Channel::Social) {
                REQUIRE(stage.post);
                CHECK(stage.customerLine.empty());
                CHECK_FALSE(stage.post->handle.empty());
                CHECK(stage.post->comments.empty() == (stage.anger < 25));
            }
        }
        desk.practiseAll();
        desk.practice.start(desk.ana);
        desk.practiseAll();
        desk.laterBy(24LL * 60 * 60 * 1000);
    }
    CHECK(seen.contains(Channel::Social));
    CHECK(seen.contains(Channel::Email));
    CHECK(seen.contains(Channel::Chat));
}
