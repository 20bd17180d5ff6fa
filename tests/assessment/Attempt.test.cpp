#include "World.h"

using namespace keel;

namespace {

int sumOf(const AttemptAssessment& assessment, Dimension dimension)
{
    int sum = 0;
    for (const AttemptReason& reason : assessment.reasons)
        if (reason.dimension == dimension)
            sum += reason.points;
    return sum;
}

void checkSums(const AttemptAssessment& assessment)
{
    CHECK(sumOf(assessment, Dimension::Empathy) == assessment.scores.empathy);
    CHECK(sumOf(assessment, Dimension::Resolution) == assessment.scores.resolution);
    CHECK(sumOf(assessment, Dimension::Courtesy) == assessment.scores.courtesy);
}

/// Six replies that solve the case and take both openings up.
AttemptTally goodTally()
{
    AttemptTally tally;
    tally.replies = tally.understoodReplies = 6;
    tally.empathySum = 6 * 60;
    tally.resolutionSum = 6 * 70;
    tally.courtesySum = 6 * 80;
    tally.lowestCourtesy = 64;
    tally.goalWeight = tally.goalWeightReached = 8;
    tally.opportunities = {{1, "feeling:humiliated", 80, true}, {3, "fact:presentation", 76, true}};
    return tally;
}

} // namespace

TEST_CASE("a conversation that met every opening and reached every goal passes")
{
    const AttemptAssessment good = shippedAssessor().assessAttempt(goodTally());
    checkSums(good);
    CHECK(good.passed);
    CHECK(good.scores.empathy >= 75);
    CHECK(good.scores.resolution >= 90);
    CHECK(good.scores.courtesy >= 70);
}

TEST_CASE("warm words that solve nothing do not resolve")
{
    AttemptTally tally = goodTally();
    tally.goalWeightReached = 0;
    tally.resolutionSum = 6 * 30;
    const AttemptAssessment warm = shippedAssessor().assessAttempt(tally);
    checkSums(warm);
    CHECK(warm.scores.resolution < 10);
    CHECK_FALSE(warm.passed);
}

TEST_CASE("missed openings cost empathy, whatever the small talk was like")
{
    AttemptTally tally = goodTally();
    tally.opportunities[0] = {1, "feeling:humiliated", 18, false};
    CHECK(shippedAssessor().assessAttempt(tally).scores.empathy < shippedAssessor().assessAttempt(goodTally()).scores.empathy - 20);
}

TEST_CASE("each promise that cannot be kept costs")
{
    AttemptTally tally = goodTally();
    tally.promisesMade = 2;
    tally.promisesNotKeepable = 2;
    const AttemptAssessment broken = shippedAssessor().assessAttempt(tally);
    checkSums(broken);
    CHECK(broken.scores.resolution <= shippedAssessor().assessAttempt(goodTally()).scores.resolution - 25);
}

TEST_CASE("one insult fails the attempt whatever the average")
{
    AttemptTally tally = goodTally();
    tally.surelyShown[static_cast<std::size_t>(Behaviour::Insult)] = 1;
    const AttemptAssessment insulted = shippedAssessor().assessAttempt(tally);
    CHECK(insulted.fatal == std::vector<Behaviour>{Behaviour::Insult});
    CHECK_FALSE(insulted.passed);
    CHECK(shippedAssessor().isFatal(Behaviour::Insult));
    CHECK_FALSE(shippedAssessor().isFatal(Behaviour::Curt));
}

TEST_CASE("a conversation without a word has nothing to score")
{
    const AttemptAssessment empty = shippedAssessor().assessAttempt({});
    checkSums(empty);
    CHECK(empty.scores == Scores{0, 0, 0});
    CHECK_FALSE(empty.passed);
}
