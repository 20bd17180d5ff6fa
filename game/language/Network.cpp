#include "language/Network.h"

#include "base/Fault.h"
#include "base/JsonCursor.h"
#include "language/NumberList.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace keel {

namespace {

constexpr const char* trainAnew = "train the model anew: keel train";
constexpr std::int64_t biggest = std::numeric_limits<std::int32_t>::max();

int whole(const JsonCursor& owner, const char* key)
{
    const auto value = owner.require(key);
    return value ? static_cast<int>(value->whole(-biggest, biggest)) : 0;
}

std::optional<Network::Units> unitsFrom(std::string_view text)
{
    Network::Units units{};
    NumberList numbers(text);
    for (float& unit : units) {
        std::int32_t number = 0;
        if (!numbers.next(number))
            return std::nullopt;
        unit = static_cast<float>(number) * Network::weightUnit;
    }
    return numbers.more() ? std::nullopt : std::optional(units);
}

Network::Units units(const JsonCursor& owner, const char* key)
{
    const auto text = owner.require(key);
    if (!text)
        return {};
    const auto read = unitsFrom(text->text());
    if (!read)
        text->report("model.bad-weights", "these are not " + std::to_string(Network::width) + " whole numbers", trainAnew);
    return read.value_or(Network::Units{});
}

float startOf(const JsonCursor& owner) { return static_cast<float>(whole(owner, "start")) * Network::weightUnit; }

constexpr std::uint8_t noPair = 255;
constexpr std::array<std::uint8_t, 256> pairsBySign = [] {
    std::array<std::uint8_t, 256> pairs{};
    pairs.fill(noPair);
    for (std::size_t sign = 0; sign < Network::signs.size(); ++sign)
        if ((sign & 7) != 0 && sign >> 3 != 0) // there is no level −4
            pairs[static_cast<unsigned char>(Network::signs[sign])] = static_cast<std::uint8_t>(sign);
    return pairs;
}();

/// `735 2140 gfA…`: the rarity, what a level is worth, and a sign for each pair of units.
std::optional<Network::Feature> featureFrom(std::string_view text)
{
    NumberList numbers(text);
    std::int32_t rarity = 0, level = 0;
    if (!numbers.next(rarity) || !numbers.next(level))
        return std::nullopt;
    Network::Feature feature{static_cast<float>(rarity) * Network::rarityUnit, static_cast<float>(level) * Network::levelUnit, {}};
    const std::string_view signs = numbers.rest();
    if (signs.size() != feature.pairs.size())
        return std::nullopt;
    std::transform(signs.begin(), signs.end(), feature.pairs.begin(), [](char sign) { return pairsBySign[static_cast<unsigned char>(sign)]; });
    const bool good = std::ranges::find(feature.pairs, noPair) == feature.pairs.end();
    return good ? std::optional(feature) : std::nullopt;
}

} // namespace

bool Network::isOfThisFormat(const JsonCursor& root)
{
    const auto version = root.require("formatVersion");
    const std::int64_t given = version ? version->whole(1, biggest) : format;
    if (given != format)
        version->report("model.other-format", "this model is of format " + std::to_string(given) + ", not " + std::to_string(format), trainAnew);
    return given == format;
}

void Network::readHeads(const JsonCursor& root)
{
    root.allowOnly({"formatVersion", "language", "about", "start", "labels", "ratings", "features"});
    root.text("language");
    if (const auto features = root.require("features"))
        features->isObject();
    m_start = units(root, "start");
    if (const auto labels = root.require("labels"); labels && labels->isObject())
        for (const auto& [id, label] : labels->members()) {
            if (!label.isObject())
                continue;
            label.allowOnly({"start", "sentence", "reply", "add", "keep"});
            m_labels.push_back({id, startOf(label), units(label, "sentence"), units(label, "reply"), whole(label, "add"), whole(label, "keep")});
        }
    if (const auto ratings = root.require("ratings"); ratings && ratings->isObject())
        for (const auto& [id, rating] : ratings->members()) {
            if (!rating.isObject())
                continue;
            rating.allowOnly({"start", "reply"});
            m_ratings.push_back({id, startOf(rating), units(rating, "reply")});
        }
}

/// Features as they come from the file, which is too large to be held a second time.
struct Network::Reading {
    Network& network;
    const SourceText& source;
    Diagnostics faults;

    void take(const JsonValue::Member& feature)
    {
        const auto read = featureFrom(feature.value.text);
        if (!read)
            return tell(feature.value.begin, "model.bad-weights", "these are no rarity, level and " + std::to_string(width / 2) + " signs");
        if (network.m_numbers.find(feature.key) != unknown)
            return tell(feature.keyBegin, "model.feature-twice", "the feature `" + feature.key + "` stands twice");
        network.m_numbers.add(feature.key, static_cast<std::uint32_t>(network.m_features.size()));
        network.m_features.push_back(*read);
    }

    /// A few are told: in a file of another kind all features are faults.
    void tell(std::size_t at, const char* code, const std::string& message)
    {
        constexpr std::size_t few = 5;
        if (faults.size() < few)
            faults.push_back(faultAt(source, at, code, message, trainAnew));
    }
};

std::shared_ptr<const Network> Network::load(const SourceText& source, Diagnostics& diagnostics)
{
    Diagnostics own;
    auto network = std::make_shared<Network>();
    const std::size_t features = source.text().size() / (width / 2) + 1; // so long is a feature at least
    network->m_numbers.reset(features);
    network->m_features.reserve(features);
    Reading reading{*network, source, {}};
    if (const auto value = parseJson(source, own, {"features", [&](JsonValue::Member&& feature) { reading.take(feature); }})) {
        const JsonCursor root(source, *value, own);
        if (root.isObject() && isOfThisFormat(root)) { // else all features are faults
            network->readHeads(root);
            own.insert(own.end(), reading.faults.begin(), reading.faults.end());
        }
    }
    const bool good = !hasErrors(own);
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return good ? network : nullptr;
}

} // namespace keel
