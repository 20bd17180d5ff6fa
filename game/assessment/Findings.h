#pragma once

#include "assessment/Assessor.h"
#include "assessment/Rubric.h"
#include "language/LanguagePack.h"

#include <memory>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// Words of a reply that show a behaviour, before it is decided what counts.
struct Finding {
    Behaviour behaviour = Behaviour::Greet;
    std::size_t first = 0; ///< tokens first … last-1
    std::size_t last = 0;
    std::string_view rule; ///< of the pack or of the program: outlives the reading
    int percent = 100;   ///< of its points that it earns: formulas half, what was learned a little less where it is doubtful
    int certainty = 100; ///< percent
    bool certain = false; ///< nothing that was learned speaks against it
};

bool isAmong(const std::vector<Finding>& findings, Behaviour behaviour);
void sortByPlace(std::vector<Finding>& findings);

/// What the customer's line opened for the reply.
struct Openings {
    bool feeling = false;
    bool question = false;
};

/// What the customer's words open, and what an author says that they open.
Openings openingsIn(const LanguagePack& pack, const AnalysedText& customer);
Openings openingsSaid(const std::vector<Opportunity>& opportunities);

/// What is known of the answer to a question.
enum class Answer {
    Told,    ///< it stands in the customer's line or the facts
    Untold,  ///< nothing that could be it (a time, a number) stands anywhere
    Unknown, ///< no question, or of no known kind
};

/// A reply and the line before it, analysed, with what they were analysed by.
struct Reading {
    const LanguagePack* pack = nullptr;
    const ReplyContext* context = nullptr;
    AnalysedText reply;
    std::shared_ptr<const AnalysedText> customer; ///< never null; empty where no line was given
    Openings openings;
    std::size_t echoed = 0; ///< content words copied from the customer's line
    std::size_t content = 0;
    std::vector<Answer> answers; ///< by sentence of the reply
};

Reading readReply(const LanguagePack& pack, const std::string& reply, const ReplyContext& context);

/// Everything that the pack's rules and the reply's shape (capitals, length, names, repeated questions) show.
/// Words copied from the customer show nothing.
std::vector<Finding> findBehaviours(const Reading& reading);

/// Takes out what yields to something else, and keeps the best place of each behaviour; by place.
std::vector<Finding> settle(std::vector<Finding> findings, const Rubric& rubric, const AnalysedText& reply);

/// The same once more when examples have added to it, without the yields that are among rules only.
std::vector<Finding> settleLearned(const std::vector<Finding>& shown, const Rubric& rubric, const AnalysedText& reply);

/// Whether the reply was understood: enough of its words are words of the language, and it is long enough to judge
/// or shows something. `others` gives the packs of the other languages; it is asked only where there is doubt.
bool isUnderstood(const Reading& reading, bool showsSomething, const std::function<std::vector<const LanguagePack*>()>& others);

/// Bytes of the reply that the tokens first … last-1 cover.
std::pair<std::size_t, std::size_t> bytesOf(const AnalysedText& reply, std::size_t first, std::size_t last);

} // namespace keel
