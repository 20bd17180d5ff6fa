#include "language/LinearModel.h"

#include "base/JsonCursor.h"

#include <charconv>
#include <limits>

namespace keel {

namespace {

constexpr std::int64_t biggest = std::numeric_limits<std::int16_t>::max();

int whole(const JsonCursor& owner, const char* key)
{
    const auto value = owner.require(key);
    return value ? static_cast<int>(value->whole(-biggest, biggest)) : 0;
}

/// `3 -12 17 5`: label 3 weighs -12, label 17 weighs 5.
bool readWeights(std::string_view text, std::size_t labels, std::vector<LinearModel::Weight>& into)
{
    const char* at = text.data();
    const char* end = text.data() + text.size();
    const auto number = [&](auto& value) {
        while (at != end && *at == ' ')
            ++at;
        const auto [next, fault] = std::from_chars(at, end, value);
        at = next;
        return fault == std::errc{};
    };
    while (at != end) {
        LinearModel::Weight weight;
        if (!number(weight.label) || !number(weight.weight) || weight.label >= labels)
            return false;
        into.push_back(weight);
    }
    return true;
}

} // namespace

std::shared_ptr<const LinearModel> LinearModel::load(const SourceText& source, Diagnostics& diagnostics)
{
    Diagnostics own;
    auto model = std::make_shared<LinearModel>();
    if (const auto value = parseJson(source, own)) {
        const JsonCursor root(source, *value, own);
        root.allowOnly({"formatVersion", "language", "about", "labels", "features"});
        if (const auto version = root.require("formatVersion"))
            version->whole(1, 1);
        model->m_language = root.text("language");
        if (const auto labels = root.require("labels"); labels && labels->isObject())
            for (const auto& [id, label] : labels->members())
                model->m_labels.push_back({id, whole(label, "start"), whole(label, "add"), whole(label, "keep")});
        if (const JsonValue* features = value->find("features"))
            for (const JsonValue::Member& feature : features->members) {
                const auto first = static_cast<std::uint32_t>(model->m_weights.size());
                if (!readWeights(feature.value.text, model->m_labels.size(), model->m_weights))
                    JsonCursor(source, feature.value, own).report("model.bad-weights", "these are no pairs of label and weight", "train the model anew: keel train");
                model->m_rows.emplace(feature.key, Row{first, static_cast<std::uint32_t>(model->m_weights.size())});
            }
    }
    const bool good = !hasErrors(own);
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return good ? model : nullptr;
}

std::span<const LinearModel::Weight> LinearModel::weightsOf(std::string_view feature) const
{
    const auto found = m_rows.find(feature);
    if (found == m_rows.end())
        return {};
    return std::span(m_weights).subspan(found->second.first, found->second.last - found->second.first);
}

} // namespace keel
