#include "assessment/Learned.h"

#include "assessment/ReplyFeatures.h"
#include "assessment/Shape.h"
#include "language/NetworkRun.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace keel {

namespace {

/// Hundredths of a logit that a question may lack to be seen as one of its kind. At 200 the development part loses at most .001
/// of micro-F1, while F1 of counsellors' questions (AnnoMI) rises by .05 and more.
constexpr int doubtOfQuestions = 200;

/// How sure odds (hundredths of a logit) make of it, in percent: even chances earn half.
int certaintyOf(int odds) { return std::clamp(50 + odds / 5, 30, 100); }

/// What they are worth, in percent of the points: less only where they are doubtful, so that the same said in other words
/// earns alike (of pairs with the same meaning some 1 in 100 more do than with the certainty itself; the order of replies
/// loses at most .002).
int shareOf(int odds) { return std::clamp(80 + odds / 8, 65, 100); }

/// Asking again needs something that was told; who only repeats the customer's words shows nothing.
bool isPossible(Behaviour behaviour, const Reading& reading)
{
    if (behaviour == Behaviour::RequestRepeat && reading.context->knownFacts.empty() && reading.context->told.empty() && reading.customer->text.tokens.empty())
        return false;
    return reading.content == 0 || reading.echoed * 2 <= reading.content;
}

/// Whether it is called asking again where what is asked for was told nowhere. A scenario says what was told: there examples
/// alone hold no question for a repeat, as they cannot know.
bool asksAnew(Behaviour behaviour, const Reading& reading, std::size_t sentence)
{
    if (behaviour != Behaviour::RequestRepeat || reading.answers[sentence] == Answer::Told)
        return false;
    return reading.answers[sentence] == Answer::Untold || (reading.context->cues && reading.reply.text.sentences[sentence].isQuestion);
}

using Words = NetworkRun::Words;

bool overlaps(Words one, std::size_t first, std::size_t last) { return first < one.second && one.first < last; }

/// What a rule saw as an apology is none with an "if" in it: those have rules of their own. Nor do the words in which a rule is
/// certain of a feeling waved away ("you have no right to be angry") acknowledge it, nor those that disown a matter take it on.
bool contradicts(Behaviour learned, const std::vector<Finding>& shown, Words words)
{
    const bool isOfFeeling = learned == Behaviour::Validate || learned == Behaviour::AcknowledgeFeeling;
    return std::any_of(shown.begin(), shown.end(), [&](const Finding& f) {
        return (learned == Behaviour::NonApology && f.behaviour == Behaviour::Apologise)
               || (isOfFeeling && f.behaviour == Behaviour::DismissFeeling && f.certain && overlaps(words, f.first, f.last))
               || (learned == Behaviour::OwnProblem && f.behaviour == Behaviour::Deflect && overlaps(words, f.first, f.last));
    });
}

/// What is not done where it is refused, however much it sounds like it.
bool isUndertaking(Behaviour behaviour)
{
    using enum Behaviour;
    return behaviour == OwnProblem || behaviour == OfferFix || behaviour == Compensate || behaviour == FollowUp || behaviour == PreventRecurrence || behaviour == Apologise;
}

/// Whether rules see in these words a denial of it; of a cost also whether they only tell what somebody says, of an undertaking
/// only whether it is refused in so many words.
bool isDenied(Behaviour behaviour, const Reading& reading, Words words)
{
    const AnalysedText& reply = reading.reply;
    const bool inOneClause = reply.words[words.second - 1].reach == reply.words[words.first].reach;
    const bool isCost = isCostly(behaviour);
    if (isCost && inOneClause && reading.pack->isReported(reply, words.second - 1))
        return true;
    if (!isCost && (!inOneClause || !isUndertaking(behaviour)))
        return false;
    return std::any_of(reply.denied.begin(), reply.denied.end(), [&](const AnalysedText::RuleHit& hit) {
        return reading.pack->rules()[hit.rule].behaviour == behaviour && overlaps(words, hit.first, hit.last) && (isCost || reading.pack->isRefused(reply, hit.first));
    });
}

/// Whether a rule for insults that meets these words leaves them out: "that driver is an idiot" insults nobody who listens. (Of
/// other costs the examples know better: there it hid more right findings than wrong ones.)
bool isExcepted(Behaviour behaviour, const Reading& reading, Words words)
{
    const auto& excepted = reading.reply.excepted;
    return behaviour == Behaviour::Insult && std::any_of(excepted.begin(), excepted.end(), [&](const AnalysedText::RuleHit& hit) {
        return reading.pack->rules()[hit.rule].behaviour == behaviour && overlaps(words, hit.first, hit.last);
    });
}

/// A word that was mended makes no insult: it may be a name that the pack does not know ("Brian", "brain").
bool restsOnSlip(Behaviour behaviour, const AnalysedText& reply, Words words)
{
    return !slipsByDefault(behaviour) && std::any_of(reply.words.begin() + static_cast<std::ptrdiff_t>(words.first), reply.words.begin() + static_cast<std::ptrdiff_t>(words.second),
                                                     [](const auto& word) { return word.corrected; });
}

/// Words as a reader would mark them: not a clause without its last word or two, no small word hanging at the end, and a short
/// clause whole, as one or two words of it say nothing.
Words rounded(const AnalysedText& reply, const Sentence& sentence, Words words)
{
    constexpr std::size_t few = 2;
    constexpr std::size_t shortClause = 12;
    auto [first, last] = words;
    const std::size_t clause = reply.words[last - 1].reach;
    std::size_t end = last;
    while (end < sentence.last && reply.words[end].reach == clause)
        ++end;
    if (end - last <= few)
        last = end;
    else
        while (last > first + 1 && reply.isFunction(last - 1))
            --last;
    const std::size_t begin = std::max(reply.words[first].reach, sentence.first);
    if (words.second - words.first <= few && end - begin <= shortClause)
        return {begin, end};
    return {first - begin <= few ? begin : first, last};
}

/// The run of whole clauses that pulls most one way, compared with what a clause of the reply does in the mean: a word alone
/// says little to a reader, nor does a clause of one or two ("Mr Gill, …"). None where there is one clause.
Words clausesThatPull(const AnalysedText& reply, const std::vector<double>& byToken, int sign)
{
    constexpr std::size_t few = 2;
    std::vector<std::size_t> starts;
    std::vector<double> sums;
    for (std::size_t token = 0; token < byToken.size(); ++token) {
        const bool isLong = token != 0 && token - starts.back() > few && byToken.size() - token > few;
        if (token == 0 || (isLong && reply.words[token].reach == token)) {
            starts.push_back(token);
            sums.push_back(0);
        }
        sums.back() += byToken[token];
    }
    starts.push_back(byToken.size());
    const double mean = std::accumulate(sums.begin(), sums.end(), 0.0) / static_cast<double>(sums.size());
    for (double& sum : sums)
        sum -= mean;
    const auto [first, last] = greatestRun(sums, 0, sign);
    return {starts[first], starts[last]};
}

/// What a question may be guessed to show. Nothing that is held against a reply, and no check whether all is well: "Is that my
/// problem?" sounds like one.
bool isAsking(Behaviour behaviour)
{
    using enum Behaviour;
    return behaviour == AskFacts || behaviour == Explore || behaviour == Paraphrase;
}

/// Whether it tells what a question is for: then it need not be guessed.
bool saysWhatFor(Behaviour behaviour)
{
    using enum Behaviour;
    return isAsking(behaviour) || isCostly(behaviour) || behaviour == ConfirmAgreement || behaviour == PoliteRequest || behaviour == OfferOptions || behaviour == OfferFix;
}

/// Capitals, the customer's name, asking for what was told and what a rule is certain of are facts, nothing to be argued
/// with; that a reply is short is only a sign.
bool isFact(const std::vector<Finding>& found, Behaviour behaviour)
{
    const bool isByShape = behaviour != Behaviour::Curt;
    return std::any_of(found.begin(), found.end(), [&](const Finding& f) {
        return f.behaviour == behaviour && (f.certain || (isByShape && f.rule.starts_with("shape.")));
    });
}

} // namespace

bool isShape(Behaviour behaviour) { return behaviour == Behaviour::Shouting; }

Learned::Learned(std::shared_ptr<const Network> model) : m_model(std::move(model))
{
    for (const Network::Label& label : m_model->labels()) {
        m_behaviours.push_back(behaviourOf(label.id));
        m_rules.push_back("learned." + label.id);
        if (label.id == stuffingLabel)
            m_stuffing = m_behaviours.size() - 1;
    }
    for (std::size_t i = 0; i < m_model->ratings().size(); ++i)
        if (const auto dimension = dimensionOf(m_model->ratings()[i].id))
            m_ratings[static_cast<std::size_t>(*dimension)] = i;
}

Judged Learned::judge(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown, Doubt doubt) const
{
    const std::vector<Sentence>& sentences = reading.reply.text.sentences;
    if (sentences.empty())
        return {shown, std::nullopt, std::nullopt};
    NetworkRun run(*m_model, sentences.size());
    replyFeatures(reading, found, shown, [&](std::string_view name, const FeaturePlace& place) { run.see(name, place); });
    run.close();
    const auto odds = [&](std::size_t label) { return run.labels()[label].sum; };
    Judged judged;
    if (m_ratings[0] && m_ratings[1] && m_ratings[2]) {
        const auto pulls = run.pulls(reading.reply.text.tokens.size());
        const auto like = [&](std::size_t rating) {
            return SoundsLike{std::clamp(run.ratings()[rating] / 100, 0, 100), clausesThatPull(reading.reply, pulls[rating], 1), clausesThatPull(reading.reply, pulls[rating], -1)};
        };
        judged.rated = {like(*m_ratings[0]), like(*m_ratings[1]), like(*m_ratings[2])};
    }
    const auto& labels = m_model->labels();
    if (m_stuffing)
        judged.stuffed = odds(*m_stuffing) >= labels[*m_stuffing].add ? certaintyOf(odds(*m_stuffing)) : 0;
    std::vector<Finding>& out = judged.shown;
    for (const Finding& finding : shown) {
        const auto label = static_cast<std::size_t>(std::find(m_behaviours.begin(), m_behaviours.end(), finding.behaviour) - m_behaviours.begin());
        if (label == labels.size() || isFact(found, finding.behaviour)) {
            out.push_back(finding);
            continue;
        }
        if (odds(label) >= (doubt == Doubt::Rule ? labels[label].keep : labels[label].add)) {
            out.push_back(finding);
            if (!isCostly(finding.behaviour)) // earns no more than the examples are sure of; what is held against a reply needs no leave
                out.back().percent = std::min(finding.percent, shareOf(odds(label)));
        }
    }
    const bool invites = isInvitation(reading); // "Mhm. Go on." is held against nobody
    for (std::size_t label = 0; label < labels.size(); ++label) {
        const auto behaviour = m_behaviours[label];
        if (!behaviour || odds(label) < labels[label].add || (invites && isCostly(*behaviour)) || !isPossible(*behaviour, reading) || isAmong(shown, *behaviour))
            continue;
        const std::size_t sentence = run.labels()[label].sentence;
        if (asksAnew(*behaviour, reading, sentence))
            continue;
        const auto carriers = run.carriers(label, sentence, sentences[sentence]);
        if (contradicts(*behaviour, shown, carriers) || isDenied(*behaviour, reading, carriers) || isExcepted(*behaviour, reading, carriers) || restsOnSlip(*behaviour, reading.reply, carriers))
            continue;
        const auto [first, last] = rounded(reading.reply, sentences[sentence], carriers);
        out.push_back({*behaviour, first, last, m_rules[label], shareOf(odds(label)), certaintyOf(odds(label))});
    }
    addQuestions(reading, run, out);
    sortByPlace(out);
    return judged;
}

void Learned::addQuestions(const Reading& reading, const NetworkRun& run, std::vector<Finding>& out) const
{
    const std::vector<Sentence>& sentences = reading.reply.text.sentences;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const auto tells = [&](const Finding& f) { return f.first >= sentences[i].first && f.first < sentences[i].last && saysWhatFor(f.behaviour); };
        if (!sentences[i].isQuestion || std::any_of(out.begin(), out.end(), tells))
            continue;
        if (const auto label = likeliestQuestion(reading, run, i); label && !isAmong(out, *m_behaviours[*label])) {
            const int odds = run.labels()[*label].sum;
            out.push_back({*m_behaviours[*label], sentences[i].first, sentences[i].last, m_rules[*label], shareOf(odds), certaintyOf(odds)});
        }
    }
}

std::optional<std::size_t> Learned::likeliestQuestion(const Reading& reading, const NetworkRun& run, std::size_t sentence) const
{
    int best = -doubtOfQuestions;
    std::optional<std::size_t> likeliest;
    for (std::size_t label = 0; label < m_behaviours.size(); ++label) {
        const auto behaviour = m_behaviours[label];
        const int margin = run.labels()[label].sum - m_model->labels()[label].add;
        if (!behaviour || run.labels()[label].sentence != sentence || margin <= best || !saysWhatFor(*behaviour) || !isPossible(*behaviour, reading))
            continue;
        best = margin;
        likeliest = label;
    }
    return likeliest && isAsking(*m_behaviours[*likeliest]) ? likeliest : std::nullopt;
}

} // namespace keel
