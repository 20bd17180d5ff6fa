#include "language/LinearModel.h"

#include "base/JsonCursor.h"

#include <limits>

namespace keel {

namespace {

constexpr std::int64_t biggest = std::numeric_limits<std::int16_t>::max();

int whole(const JsonCursor& owner, const char* key)
{
    const auto value = owner.require(key);
    return value ? static_cast<int>(value->whole(-biggest, biggest)) : 0;
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
            for (const JsonValue::Member& feature : features->members) { // pairs of label and weight
                const auto& numbers = feature.value.items;
                const auto first = static_cast<std::uint32_t>(model->m_weights.size());
                for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
                    if (numbers[i].integer >= 0 && numbers[i].integer < static_cast<std::int64_t>(model->m_labels.size()) &&
                        std::abs(numbers[i + 1].integer) <= biggest)
                        model->m_weights.push_back({static_cast<std::uint16_t>(numbers[i].integer), static_cast<std::int16_t>(numbers[i + 1].integer)});
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
