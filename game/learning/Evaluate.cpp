#include "learning/Evaluate.h"

#include "learning/Misspell.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

std::array<int, 3> scoresOf(const ReplyAssessment& assessment)
{
    return {assessment.scores.empathy, assessment.scores.resolution, assessment.scores.courtesy};
}

class Evaluator {
public:
    Evaluator(const Assessor& assessor, const std::string& language, std::vector<Misreading>* misreadings)
        : m_assessor(assessor), m_language(language), m_misreadings(misreadings)
    {
    }

    void take(const LabelledContext& context)
    {
        const ReplyContext moment = contextFor(context, m_language, m_assessor);
        std::vector<std::array<int, 3>> scores;
        for (const LabelledReply& reply : context.replies) {
            const ReplyAssessment found = m_assessor.assess(reply.text, moment);
            scores.push_back(scoresOf(found));
            ++m_out.replies;
            if (!reply.understood) {
                count(m_out.notUnderstood, !found.understood);
                continue;
            }
            count(m_out.understood, found.understood);
            compare(context, reply, found);
            count(m_out.misspelt, areAlike(scores.back(), scoresOf(m_assessor.assess(misspelt(reply.text), moment))));
        }
        compareOrder(context, scores);
        compareMeaning(context, scores);
        compareGames(context, scores);
    }

    Evaluation result() const { return m_out; }

private:
    static void count(Share& share, bool good)
    {
        ++share.of;
        share.good += good ? 1 : 0;
    }

    void compare(const LabelledContext& context, const LabelledReply& reply, const ReplyAssessment& found)
    {
        Misreading misreading{&context, &reply, {}, {}};
        Tally& kind = reply.hard ? m_out.hard : m_out.plain;
        for (const Behaviour behaviour : allBehaviours()) {
            const bool is = isLabelled(reply, behaviour), seen = found.shows(behaviour);
            Tally& tally = m_out.behaviours[static_cast<std::size_t>(behaviour)];
            int Tally::*field = is && seen ? &Tally::right : is ? &Tally::missed : &Tally::wrong;
            if (is || seen) {
                ++(tally.*field);
                ++(kind.*field);
            }
            if (is != seen)
                (is ? misreading.missed : misreading.wrong).push_back(behaviour);
        }
        for (const Behaviour behaviour : reply.near)
            count(m_out.nearMisses, !found.shows(behaviour));
        if (m_misreadings && !(misreading.missed.empty() && misreading.wrong.empty()))
            m_misreadings->push_back(std::move(misreading));
    }

    void compareOrder(const LabelledContext& context, const std::vector<std::array<int, 3>>& scores)
    {
        for (std::size_t a = 0; a < scores.size(); ++a)
            for (std::size_t b = 0; b < a; ++b) {
                const auto &one = context.replies[a].rated, &other = context.replies[b].rated;
                for (std::size_t d = 0; one && other && d < 3; ++d)
                    if ((*one)[d] != (*other)[d])
                        count(m_out.order[d], ((*one)[d] > (*other)[d]) == (scores[a][d] > scores[b][d]) && scores[a][d] != scores[b][d]);
            }
    }

    void compareMeaning(const LabelledContext& context, const std::vector<std::array<int, 3>>& scores)
    {
        for (std::size_t a = 0; a < scores.size(); ++a)
            for (std::size_t b = 0; b < a; ++b) {
                const LabelledReply &one = context.replies[a], &other = context.replies[b];
                if (one.same.empty() || one.same != other.same || (one.variant && other.variant))
                    continue;
                count(one.variant || other.variant ? m_out.variants : m_out.same, areAlike(scores[a], scores[b]));
            }
    }

    /// Fooled where it gains on a reply that people rate higher, over the three dimensions together.
    void compareGames(const LabelledContext& context, const std::vector<std::array<int, 3>>& scores)
    {
        const auto sum = [](const std::array<int, 3>& three) { return three[0] + three[1] + three[2]; };
        for (std::size_t g = 0; g < scores.size(); ++g) {
            if (!context.replies[g].game || !context.replies[g].rated)
                continue;
            for (std::size_t h = 0; h < scores.size(); ++h)
                if (const LabelledReply& honest = context.replies[h]; !honest.game && honest.rated && sum(*honest.rated) >= sum(*context.replies[g].rated) + 2)
                    count(m_out.game, sum(scores[h]) > sum(scores[g]));
        }
    }

    const Assessor& m_assessor;
    const std::string& m_language;
    std::vector<Misreading>* m_misreadings;
    Evaluation m_out;
};

} // namespace

bool areAlike(const std::array<int, 3>& one, const std::array<int, 3>& other)
{
    constexpr int near = 10; // points
    return std::equal(one.begin(), one.end(), other.begin(), [](int a, int b) { return std::abs(a - b) <= near; });
}

Tally Evaluation::micro() const
{
    Tally sum;
    for (const Tally& tally : behaviours) {
        sum.right += tally.right;
        sum.wrong += tally.wrong;
        sum.missed += tally.missed;
    }
    return sum;
}

double Evaluation::macroF1() const
{
    double sum = 0;
    int occurring = 0;
    for (const Tally& tally : behaviours)
        if (tally.shown() > 0) {
            sum += tally.f1();
            ++occurring;
        }
    return occurring == 0 ? 1 : sum / occurring;
}

Evaluation evaluate(const Corpus& corpus, const std::string& language, const Assessor& assessor, std::vector<Misreading>* misreadings)
{
    Evaluator evaluator(assessor, language, misreadings);
    for (const LabelledContext& context : corpus)
        evaluator.take(context);
    return evaluator.result();
}

} // namespace keel
