#include "scenario/MergePatch.h"

#include "base/Json.h"

#include <algorithm>

namespace keel::test {

namespace {

/// Gathers what is to be blanked and inserted.
class Merger {
public:
    Merger(const std::string& base, std::string& patch) : m_base(base), m_patch(patch) {}

    template <class Insert>
    void merge(const JsonValue& base, const JsonValue& patch, Insert insert)
    {
        std::size_t left = 0;
        for (const auto& member : patch.members) {
            const JsonValue* under = base.find(member.key);
            if (member.value.kind == JsonValue::Kind::Null && under)
                blank(member);
            else
                ++left;
            if (under && under->kind == JsonValue::Kind::Object && member.value.kind == JsonValue::Kind::Object)
                merge(*under, member.value, insert);
        }
        std::string added;
        for (const auto& member : base.members)
            if (!patch.find(member.key))
                added += (left++ > 0 ? ", " : "") + m_base.substr(member.keyBegin, member.value.end - member.keyBegin);
        std::replace(added.begin(), added.end(), '\n', ' ');
        if (!added.empty())
            insert(patch.end - 1, added);
    }

private:
    /// A member that the patch takes away becomes blanks, with one of the commas beside it.
    void blank(const JsonValue::Member& member)
    {
        std::size_t begin = member.keyBegin;
        std::size_t end = member.value.end;
        const std::size_t next = m_patch.find_first_not_of(" \n", end);
        const std::size_t before = m_patch.find_last_not_of(" \n", begin - 1);
        if (m_patch[next] == ',')
            end = next + 1;
        else if (m_patch[before] == ',')
            begin = before;
        for (std::size_t i = begin; i < end; ++i)
            if (m_patch[i] != '\n')
                m_patch[i] = ' ';
    }

    const std::string& m_base;
    std::string& m_patch;
};

std::size_t offsetOf(const std::string& text, Position wanted)
{
    const SourceText source("", text);
    std::size_t offset = 0;
    while (offset < text.size() && source.positionOf(offset) != wanted)
        ++offset;
    return offset;
}

} // namespace

MergePatch::MergePatch(const std::string& base, const std::string& patch) : m_patch(patch), m_text(patch)
{
    Diagnostics unused;
    const auto under = parseJson(SourceText("", base), unused);
    const auto over = parseJson(SourceText("", patch), unused);
    if (!under || !over || over->kind != JsonValue::Kind::Object)
        return;
    std::string blanked = patch;
    Merger(base, blanked).merge(*under, *over, [&](std::size_t at, const std::string& text) { m_insertions.push_back({at, text}); });
    std::stable_sort(m_insertions.begin(), m_insertions.end(), [](const Insertion& a, const Insertion& b) { return a.begin < b.begin; });
    m_text.clear();
    std::size_t from = 0;
    for (const Insertion& insertion : m_insertions) {
        m_text += blanked.substr(from, insertion.begin - from) + insertion.text;
        from = insertion.begin;
    }
    m_text += blanked.substr(from);
}

std::optional<Position> MergePatch::inPatch(Position inText) const
{
    std::size_t offset = offsetOf(m_text, inText);
    std::size_t added = 0;
    for (const Insertion& insertion : m_insertions) {
        const std::size_t begin = insertion.begin + added;
        if (offset < begin)
            break;
        if (offset < begin + insertion.text.size())
            return std::nullopt;
        added += insertion.text.size();
    }
    return SourceText("", m_patch).positionOf(offset - added);
}

} // namespace keel::test
