#pragma once

#include "learning/Examples.h"

#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <vector>

namespace keel {

struct NetworkOptions {
    int passes = 8;              ///< over the examples
    float rate = 0.03F;          ///< how far a step goes at first; nothing at the end of the last pass
    float begin = 0.02F;         ///< how far from nothing a feature may pull before it has learned
    float strength = 2;          ///< what a row's values are multiplied by
    double withoutFeature = 0.5; ///< how often a feature is left out of an example, and a unit: what must not be relied on
    double withoutUnit = 0.4;    ///< (dropout: Srivastava and others 2014)
    float ratings = 1;           ///< how much they weigh beside the labels
    unsigned seed = 1;
};

/// What is to be foreseen of a reply.
struct Wanted {
    std::vector<bool> labels;
    std::optional<std::array<float, 3>> rated;
};

/// Learns the weights of a Network by stochastic gradient descent, where each weight moves the slower the more it has moved
/// (Adagrad: Duchi, Hazan and Singer 2011). Labels are given for replies, but it is a sentence that shows a behaviour: the one
/// that speaks most for it learns. The same examples give the same weights: chance comes from the seed alone.
class NetworkLearner {
public:
    static constexpr std::size_t width = 128;
    using Units = std::array<float, width>;

    /// A number that learns.
    template <class Number> struct Learning {
        Number at{}, moved{};
    };
    struct Head {
        Learning<float> start;
        Learning<Units> ofSentence, ofReply; ///< a rating listens to the reply alone
    };
    /// What the network says of a reply, by label: its logit is what the whole says and the most that a sentence says.
    struct Said {
        std::vector<float> ofReply;
        std::vector<std::vector<float>> ofSentences; ///< by sentence
    };

    /// The examples must outlive the learner. `wanted` is by reply.
    NetworkLearner(const Examples& examples, const std::vector<Wanted>& wanted, const NetworkOptions& options);

    void learn(std::vector<std::uint32_t> replies);
    Said say(std::uint32_t reply);

    const Units& start() const { return m_start.at; }
    const Units& feature(std::uint32_t number) const { return m_features[number].at; }
    std::span<const Head> labels() const { return std::span(m_heads).first(m_labels); }
    std::span<const Head> ratings() const { return std::span(m_heads).subspan(m_labels); }

private:
    /// A sentence, or the whole reply, on its way through the network.
    struct Part {
        Row given;
        Units units{}, slope{};
        bool isBlamed = false;
    };
    bool happens(double chance);
    float around(float most);
    void read(const Row& row, bool isLearning, Part& part);
    void readAll(std::uint32_t reply, bool isLearning);
    float sumOf(std::size_t head);
    void learnFrom(std::uint32_t reply, float rate);
    void correct(std::size_t head, float slope, float rate);
    void correctBelow(Part& part, float rate);

    const Examples& m_examples;
    const std::vector<Wanted>& m_wanted;
    NetworkOptions m_options;
    std::mt19937 m_chance;
    std::vector<Learning<Units>> m_features;
    Learning<Units> m_start;
    std::vector<Head> m_heads; ///< labels, then ratings
    std::size_t m_labels = 0;
    // Of the reply at hand:
    Part m_whole;
    std::vector<Part> m_sentences;
    std::size_t m_used = 0;               ///< sentences
    std::vector<std::size_t> m_speaking; ///< by label: the sentence that speaks most for it
    Units m_kept{};                       ///< 0 for a unit that is left out
};

} // namespace keel
