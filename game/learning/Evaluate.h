#pragma once

#include "learning/Corpus.h"

namespace keel {

/// How often something was found rightly, wrongly, or missed.
struct Tally {
    int right = 0, wrong = 0, missed = 0;
    int shown() const { return right + missed; }
    double f1() const { return right == 0 ? 0.0 : 2.0 * right / (2.0 * right + wrong + missed); }
};

/// How many of so many.
struct Share {
    int good = 0, of = 0;
    double value() const { return of == 0 ? 1.0 : static_cast<double>(good) / of; }
};

/// Within 10 points in each dimension.
bool areAlike(const std::array<int, 3>& one, const std::array<int, 3>& other);

/// What an assessor makes of a labelled corpus.
struct Evaluation {
    std::array<Tally, behaviourCount> behaviours{};
    Tally hard, plain;                ///< over all behaviours, of replies of the hard kinds and of the others
    std::array<Share, 3> order{};     ///< pairs of a context's replies that the ratings order and the scores order alike
    Share same, variants;             ///< pairs of the same meaning within 10 points in each dimension
    Share misspelt;                   ///< replies whose scores stay within 10 points with a slip in every third long word
    Share game;                       ///< attempts at gaming that score below the honest replies of their context rated higher
    Share understood;                 ///< replies that can be judged and were
    Share notUnderstood;              ///< replies that nobody could judge and were not
    Share nearMisses;                 ///< near misses that were not taken for the real thing
    int replies = 0;

    Tally micro() const;
    double macroF1() const; ///< over behaviours that occur
};

/// A reply that was read otherwise than it was labelled.
struct Misreading {
    const LabelledContext* context = nullptr;
    const LabelledReply* reply = nullptr;
    std::vector<Behaviour> missed, wrong;
};

Evaluation evaluate(const Corpus& corpus, const std::string& language, const Assessor& assessor, std::vector<Misreading>* misreadings = nullptr);

} // namespace keel
