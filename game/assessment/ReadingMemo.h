#pragma once

#include "assessment/Assessment.h"
#include "language/AnalysedText.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace keel {

/// What the analysis makes of a written reply after a certain line: where the behaviours stand, and what was opened.
struct WrittenReading {
    std::vector<FoundBehaviour> places;
    bool feelingOpened = false;   ///< by the customer's words; an author's opportunities come on top
    bool questionOpened = false;
    std::vector<FactId> asked;
    std::vector<PlaceId> invitedTo;
};

/// Remembers what was made of the texts of one scenario in one language: its lines and replies come again with every
/// turn of every attempt that is replayed. Only saves time: what is remembered depends on the texts alone. Safe to
/// share between threads.
class ReadingMemo {
public:
    std::shared_ptr<const WrittenReading> written(const std::string& line, const std::string& reply) const;
    std::shared_ptr<const WrittenReading> keep(const std::string& line, const std::string& reply, WrittenReading reading);

    std::shared_ptr<const AnalysedText> line(const std::string& line) const;
    std::shared_ptr<const AnalysedText> keep(const std::string& line, AnalysedText analysed);

private:
    mutable std::mutex m_guard;
    std::unordered_map<std::string, std::shared_ptr<const WrittenReading>> m_written;
    std::unordered_map<std::string, std::shared_ptr<const AnalysedText>> m_lines;
};

} // namespace keel
