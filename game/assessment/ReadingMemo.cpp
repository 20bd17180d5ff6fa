#include "assessment/ReadingMemo.h"

namespace keel {

namespace {

/// A scenario has some hundred pairs of line and reply; whatever brings more is not worth remembering.
constexpr std::size_t mostRemembered = 20'000;

template <class Map, class Value>
auto keepIn(Map& map, std::mutex& guard, std::string key, Value value)
{
    auto shared = std::make_shared<const Value>(std::move(value));
    const std::lock_guard lock(guard);
    if (map.size() < mostRemembered)
        map.emplace(std::move(key), shared);
    return shared;
}

template <class Map>
typename Map::mapped_type findIn(const Map& map, std::mutex& guard, const std::string& key)
{
    const std::lock_guard lock(guard);
    const auto found = map.find(key);
    return found == map.end() ? nullptr : found->second;
}

std::string pairKey(const std::string& line, const std::string& reply)
{
    std::string key;
    key.reserve(line.size() + reply.size() + 1);
    key += line;
    key += '\0';
    key += reply;
    return key;
}

} // namespace

std::shared_ptr<const WrittenReading> ReadingMemo::written(const std::string& line, const std::string& reply) const
{
    return findIn(m_written, m_guard, pairKey(line, reply));
}

std::shared_ptr<const WrittenReading> ReadingMemo::keep(const std::string& line, const std::string& reply, WrittenReading reading)
{
    return keepIn(m_written, m_guard, pairKey(line, reply), std::move(reading));
}

std::shared_ptr<const AnalysedText> ReadingMemo::line(const std::string& line) const { return findIn(m_lines, m_guard, line); }

std::shared_ptr<const AnalysedText> ReadingMemo::keep(const std::string& line, AnalysedText analysed)
{
    return keepIn(m_lines, m_guard, line, std::move(analysed));
}

} // namespace keel
