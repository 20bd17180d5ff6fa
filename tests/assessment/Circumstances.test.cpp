#include "World.h"

#include <algorithm>

using namespace keel;

namespace {

ReplyContext answering(const std::string& customer)
{
    ReplyContext context;
    context.language = "en";
    context.customerLine = customer;
    return context;
}

bool hasRule(const ReplyAssessment& assessment, const std::string& rule)
{
    return std::any_of(assessment.reasons.begin(), assessment.reasons.end(), [&](const Reason& r) { return r.rule == rule; });
}

int shownBeforeCount(ReplyContext& context, Behaviour behaviour, int count)
{
    return context.shownBefore[static_cast<std::size_t>(behaviour)] = count;
}

} // namespace

TEST_CASE("a feeling that nobody takes up is missed")
{
    const std::string furious = "I am furious, nobody answers!";
    CHECK(hasRule(replyTo(furious, "The office opens at the weekend as well."), "missed-feeling"));
    CHECK(hasRule(replyTo(furious, "I will send a new router tomorrow at nine."), "missed-feeling-but-helped"));
    CHECK_FALSE(hasRule(replyTo(furious, "No wonder you are furious."), "missed-feeling"));
    CHECK_FALSE(hasRule(replyTo("What time do you open?", "The office opens at the weekend as well."), "missed-feeling"));
}

TEST_CASE("an author's opportunity counts as a feeling shown")
{
    ReplyContext context = answering("So.");
    context.opportunities = {{Opportunity::Kind::Feeling, "humiliated"}};
    CHECK(hasRule(shippedAssessor().assess("The office opens at the weekend as well.", context), "missed-feeling"));
}

TEST_CASE("at high anger a fix before any acknowledgement earns less")
{
    ReplyContext context = answering("My router is dead!");
    context.anger = 80;
    const std::string fix = "I will send a new router tomorrow at nine.";
    const int hot = shippedAssessor().assess(fix, context).scores.resolution;
    context.anger = 30;
    const int mild = shippedAssessor().assess(fix, context).scores.resolution;
    context.anger = 80;
    context.acknowledgedBefore = true;
    CHECK(hot < mild);
    CHECK(shippedAssessor().assess(fix, context).scores.resolution == mild);
}

TEST_CASE("the first apology earns, the second less, the fifth costs")
{
    ReplyContext context = answering("It came broken.");
    const std::string sorry = "I am sorry about the broken glass.";
    const Scores first = shippedAssessor().assess(sorry, context).scores;
    shownBeforeCount(context, Behaviour::Apologise, 1);
    const Scores second = shippedAssessor().assess(sorry, context).scores;
    shownBeforeCount(context, Behaviour::Apologise, 4);
    const Scores fifth = shippedAssessor().assess(sorry, context).scores;
    CHECK(first.empathy > second.empathy);
    CHECK(second.empathy > fifth.empathy);
    CHECK(fifth.empathy < 30);
    CHECK(fifth.courtesy < 62);
}

TEST_CASE("a second apology of a firm at fault is none too many where something is done about another harm")
{
    ReplyContext context = answering("And nobody warned me!");
    context.atFault = true;
    shownBeforeCount(context, Behaviour::Apologise, 1);
    const std::string anew = "I am sorry about that, too. I will send you the warnings by e-mail from now on.";
    CHECK_FALSE(hasRule(shippedAssessor().assess(anew, context), "repeated-apology"));
    CHECK(hasRule(shippedAssessor().assess("I am so sorry.", context), "repeated-apology"));
    shownBeforeCount(context, Behaviour::Apologise, 3);
    CHECK(hasRule(shippedAssessor().assess(anew, context), "repeated-apology"));
    context.atFault = false;
    shownBeforeCount(context, Behaviour::Apologise, 1);
    CHECK(hasRule(shippedAssessor().assess(anew, context), "repeated-apology"));
}

TEST_CASE("begging for pardon is not better than one apology")
{
    const Scores once = replyTo("It came broken.", "I am sorry about the broken glass.").scores;
    const ReplyAssessment begging = replyTo("It came broken.", "I am sorry about the broken glass. I am so sorry. Really sorry about this. Sorry about that.");
    CHECK(hasRule(begging, "many-apologies"));
    CHECK(begging.scores.empathy < once.empathy);
}

TEST_CASE("money alone earns less than money with an apology")
{
    const ReplyAssessment alone = replyTo("You charged me twice.", "I will give you a voucher of $20.");
    CHECK(hasRule(alone, "money-alone"));
    CHECK_FALSE(hasRule(replyTo("You charged me twice.", "I am sorry about the double charge. I will give you a voucher of $20."), "money-alone"));
}

TEST_CASE("asking for what was told is a repeat and no question")
{
    const ReplyAssessment again = replyTo("My order number is 4711.", "What is your order number?");
    CHECK(again.shows(Behaviour::RequestRepeat));
    CHECK_FALSE(again.shows(Behaviour::AskFacts));
    CHECK(replyTo("It never came.", "What is your order number?").shows(Behaviour::AskFacts));

    ReplyContext context = answering("And?");
    context.knownFacts = {"The washing machine leaks at the door."};
    CHECK(shippedAssessor().assess("Where is the machine leaking?", context).shows(Behaviour::RequestRepeat));
    CHECK(shippedAssessor().assess("When did you buy it?", context).shows(Behaviour::AskFacts));
}

TEST_CASE("using the customer's name is noticed where the name is known")
{
    ReplyContext context = answering("It never came.");
    CHECK_FALSE(shippedAssessor().assess("I will look for it, dalva.", context).shows(Behaviour::UseName));
    context.customerName = "Dalva Nunes";
    CHECK(shippedAssessor().assess("I will look for it, dalva.", context).shows(Behaviour::UseName));
}

TEST_CASE("the customer's own words, repeated, show nothing")
{
    const std::string line = "You cancelled my shower installation without asking and nobody called back for three weeks, I am furious.";
    const ReplyAssessment echo = replyTo(line, "You cancelled my shower installation without asking and nobody called back for three weeks, I am furious.");
    CHECK(hasRule(echo, "echo"));
    CHECK_FALSE(echo.shows(Behaviour::AcknowledgeFeeling));
    const ReplyAssessment honest = replyTo(line, "No wonder you are angry: three weeks without a word from us.");
    CHECK(honest.scores.empathy >= echo.scores.empathy + 20);
}

TEST_CASE("a heap of key words scores below one honest sentence")
{
    const std::string line = "My money is gone and I am furious!";
    const ReplyAssessment heap =
        replyTo(line, "sorry apologies refund tomorrow understand frustrated options callback guarantee thank please help");
    const ReplyAssessment honest = replyTo(line, "No wonder you're furious, I'll have the money back in your account by Friday.");
    INFO(shownBy(heap));
    CHECK(heap.scores.empathy + 20 <= honest.scores.empathy);
    CHECK(heap.scores.resolution + 20 <= honest.scores.resolution);
}

TEST_CASE("formulas in a row score below one honest sentence")
{
    const std::string line = "My internet has been down for a week and I am losing clients!";
    const Scores honest = replyTo(line, "A week without internet means lost clients. I am sending a technician tomorrow at nine.").scores;
    const Scores boilerplate = replyTo(line, "I completely understand your frustration and apologise for any inconvenience. Your satisfaction is our "
                                             "top priority. Rest assured we will do our best to resolve this as soon as possible.").scores;
    CHECK(boilerplate.empathy + 10 <= honest.empathy);
    CHECK(boilerplate.resolution + 40 <= honest.resolution);
    const Scores list = replyTo(line, "I understand you are angry. I will fix it. I will call you back tomorrow. I will refund you. You have every right. "
                                      "Would that work? Thank you. Please. Sorry. Option A or B.").scores;
    CHECK(list.empathy + 10 <= honest.empathy);
    CHECK(list.resolution + 20 <= honest.resolution);
}

TEST_CASE("the same words a second time earn less")
{
    ReplyContext context = answering("And now?");
    const std::string words = "I am checking your account now.";
    const Scores first = shippedAssessor().assess(words, context).scores;
    context.history = {words};
    CHECK(shippedAssessor().assess(words, context).scores.resolution < first.resolution);
}

TEST_CASE("a loud word is no shouting, a loud sentence is")
{
    CHECK_FALSE(replyTo("", "I will NOT charge you for this, and the USB and PDF files stay.").shows(Behaviour::Shouting));
    CHECK(replyTo("", "I ALREADY TOLD YOU that it is closed.").shows(Behaviour::Shouting));
    CHECK(replyTo("", "It is closed!!!").shows(Behaviour::Shouting));
    CHECK_FALSE(replyTo("", "Thank you!!!").shows(Behaviour::Shouting));
}

TEST_CASE("who says back what was told and asks if that is so does not ask again")
{
    ReplyContext context = answering("It is order 4711, and it was due on Monday.");
    context.knownFacts = {"It is order 4711, and it was due on Monday."};
    CHECK(shippedAssessor().assess("What is your order number?", context).shows(Behaviour::RequestRepeat));
    CHECK_FALSE(shippedAssessor().assess("So order 4711, due on Monday: did I get that right?", context).shows(Behaviour::RequestRepeat));
    ReplyContext bulgarian = answering("Трябват ми парите за наема до четвъртък.");
    bulgarian.language = "bg";
    bulgarian.knownFacts = {"Трябват ми парите за наема до четвъртък."};
    CHECK_FALSE(shippedAssessor().assess("Парите за наема са при Вас до четвъртък. Това решава ли четвъртъка и наема?", bulgarian).shows(Behaviour::RequestRepeat));
}
