#include "language/LinearModel.h"

#include "base/Fault.h"
#include "base/JsonCursor.h"
#include "language/NumberList.h"

#include <algorithm>
#include <limits>

namespace keel {

namespace {

constexpr const char* trainAnew = "train the model anew: keel train";
constexpr std::int64_t biggest = std::numeric_limits<std::int16_t>::max();

int whole(const JsonCursor& owner, const char* key)
{
    const auto value = owner.require(key);
    return value ? static_cast<int>(value->whole(-biggest, biggest)) : 0;
}

/// Trees may look at as many sums as there are labels and ratings.
BoostedTrees treesOf(const JsonCursor& owner, std::size_t sums)
{
    const auto text = owner.find("trees");
    if (!text)
        return {};
    auto trees = BoostedTrees::from(text->text(), sums);
    if (!trees)
        text->report("model.bad-trees", "these are no trees over the sums of labels and ratings", trainAnew);
    return trees.value_or(BoostedTrees());
}

using Members = std::vector<std::pair<const std::string&, JsonCursor>>;

Members membersOf(const JsonCursor& root, const char* key)
{
    const auto object = root.require(key);
    return object && object->isObject() ? object->members() : Members();
}

} // namespace

void LinearModel::readSums(const JsonCursor& root)
{
    const Members labels = membersOf(root, "labels"), ratings = membersOf(root, "ratings");
    const std::size_t sums = labels.size() + ratings.size();
    for (const auto& [id, label] : labels) {
        label.allowOnly({"sentence", "reply", "add", "keep", "trees"});
        m_labels.push_back({id, whole(label, "sentence"), whole(label, "reply"), whole(label, "add"), whole(label, "keep"), treesOf(label, sums)});
    }
    for (const auto& [id, rating] : ratings) {
        rating.allowOnly({"start", "trees"});
        m_ratings.push_back({id, whole(rating, "start"), treesOf(rating, sums)});
    }
}

/// `735 3 -12 17 5`: the rarity, then column 3 weighs -12, column 17 weighs 5.
bool LinearModel::readRow(std::string_view text)
{
    Row row{0, static_cast<std::uint32_t>(m_weights.size()), 0, 0};
    NumberList numbers(text);
    bool good = numbers.next(row.rarity);
    while (good && numbers.more()) {
        Weight weight;
        good = numbers.next(weight.column) && numbers.next(weight.weight);
        m_weights.push_back(weight);
    }
    row.last = static_cast<std::uint32_t>(m_weights.size());
    m_rows.push_back(row);
    return good;
}

/// Those of a sentence before those of the whole.
void LinearModel::sortColumns()
{
    for (Row& row : m_rows) {
        const auto middle = std::stable_partition(m_weights.begin() + row.first, m_weights.begin() + row.last, [&](Weight weight) { return isOfSentence(weight); });
        row.middle = static_cast<std::uint32_t>(middle - m_weights.begin());
    }
}

/// Features as they come from the file, which is too large to be held a second time.
struct LinearModel::Reading {
    LinearModel& model;
    const SourceText& source;
    Diagnostics faults;

    void take(const JsonValue::Member& feature)
    {
        if (model.m_numbers.find(feature.key) != unknown)
            faults.push_back(faultAt(source, feature.keyBegin, "model.feature-twice", "the feature `" + feature.key + "` stands twice", trainAnew));
        model.m_numbers.add(feature.key, static_cast<std::uint32_t>(model.m_rows.size()));
        if (!model.readRow(feature.value.text))
            faults.push_back(faultAt(source, feature.value.begin, "model.bad-weights", "these are no rarity and pairs of column and weight", trainAnew));
    }
};

std::shared_ptr<const LinearModel> LinearModel::load(const SourceText& source, Diagnostics& diagnostics)
{
    Diagnostics own;
    auto model = std::make_shared<LinearModel>();
    model->m_numbers.reset(static_cast<std::size_t>(std::count(source.text().begin(), source.text().end(), '"')) / 4); // a feature has four
    model->m_weights.reserve(static_cast<std::size_t>(std::count(source.text().begin(), source.text().end(), ' ')) / 2);
    Reading features{*model, source, {}};
    if (const auto value = parseJson(source, own, {"features", [&](JsonValue::Member&& feature) { features.take(feature); }})) {
        const JsonCursor root(source, *value, own);
        root.allowOnly({"formatVersion", "language", "about", "labels", "ratings", "features"});
        constexpr int format = 3;
        if (const auto version = root.require("formatVersion"))
            version->whole(format, format);
        model->m_language = root.text("language");
        model->readSums(root);
        own.insert(own.end(), features.faults.begin(), features.faults.end());
        if (std::ranges::any_of(model->m_weights, [&](Weight weight) { return weight.column >= model->columns(); }))
            root.report("model.bad-weights", "a feature has a weight in a column that there is not", trainAnew);
        model->sortColumns();
    }
    if (model->m_weights.capacity() - model->m_weights.size() > model->m_weights.size() / 8)
        model->m_weights.shrink_to_fit(); // which copies them all: for as long, they take twice the room
    const bool good = !hasErrors(own);
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return good ? model : nullptr;
}

} // namespace keel
