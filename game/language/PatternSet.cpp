#include "language/PatternSet.h"

#include "language/AnalysedText.h"

#include <algorithm>
#include <bit>
#include <mutex>

namespace keel {

namespace {

Bits bit(std::size_t place) { return Bits{1} << place; }
std::size_t lowest(Bits bits) { return static_cast<std::size_t>(std::countr_zero(bits)); }
std::size_t highest(Bits bits) { return 63 - static_cast<std::size_t>(std::countl_zero(bits)); }

} // namespace

/// Views that are not in use. Only memory: what a view holds is cleared before it is used again.
struct PatternSet::SpareViews {
    std::mutex guard;
    std::vector<std::unique_ptr<MatchView>> views;
};

PatternSet::PatternSet() : m_spare(std::make_shared<SpareViews>()) {}

bool PatternSet::add(const Pattern& pattern, const Target& target, Stemmer& stemmer, const PatternProgram::ClassNumber& classNumber,
                     std::vector<PatternFault>& faults)
{
    const std::size_t before = faults.size();
    const std::uint32_t root = m_program.compile(pattern, stemmer, classNumber, faults);
    if (faults.size() == before && !m_program.anchorOf(root).exists)
        faults.push_back({pattern.offset, "pattern.matches-nothing", "every part of this pattern may be left out",
                          "make at least one word necessary"});
    if (faults.size() > before)
        return false;
    m_patterns.push_back({root, target, {}});
    return true;
}

void PatternSet::finish()
{
    for (const Compiled& pattern : m_patterns)
        m_program.countUses(pattern.root);
    m_byWord.resize(m_program.words().size());
    m_byClass.resize(m_program.classCount());
    std::map<Need, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < m_patterns.size(); ++i) {
        const PatternProgram::Anchor anchor = m_program.anchorOf(m_patterns[i].root);
        for (const std::uint32_t word : anchor.words)
            m_byWord[word].push_back(i);
        for (const std::uint32_t number : anchor.classes)
            m_byClass[number].push_back(i);
        collectNeeds(m_patterns[i], numbers);
    }
}

/// Every part of a pattern that may not be left out needs one of its words: most patterns are ruled out by that.
void PatternSet::collectNeeds(Compiled& pattern, std::map<Need, std::uint32_t>& numbers)
{
    std::vector<std::uint32_t> parts;
    m_program.necessaryParts(pattern.root, parts);
    for (const std::uint32_t part : parts) {
        const PatternProgram::Anchor anchor = m_program.anchorOf(part);
        const auto [known, isNew] = numbers.emplace(Need(anchor.words, anchor.classes), static_cast<std::uint32_t>(m_needs.size()));
        if (isNew)
            m_needs.push_back(known->first);
        pattern.needs.push_back(known->second);
    }
    constexpr std::size_t classSize = 20; // about so many words
    const auto choices = [&](std::uint32_t need) { return m_needs[need].first.size() + classSize * m_needs[need].second.size(); };
    std::sort(pattern.needs.begin(), pattern.needs.end(), [&](auto a, auto b) { return choices(a) < choices(b); });
}

std::unique_ptr<MatchView> PatternSet::takeView() const
{
    {
        const std::lock_guard lock(m_spare->guard);
        if (!m_spare->views.empty()) {
            auto view = std::move(m_spare->views.back());
            m_spare->views.pop_back();
            view->clear();
            return view;
        }
    }
    auto view = std::make_unique<MatchView>();
    view->words.assign(m_program.words().size(), 0);
    view->sets.assign(m_program.setCount(), 0);
    view->setKnown.assign(m_program.setCount(), 0);
    view->needs.assign(m_needs.size(), 0);
    return view;
}

void PatternSet::giveBack(std::unique_ptr<MatchView> view) const
{
    const std::lock_guard lock(m_spare->guard);
    m_spare->views.push_back(std::move(view));
}

bool PatternSet::isMet(MatchView& view, std::uint32_t index) const
{
    std::int8_t& state = view.needs[index];
    if (state == 0) {
        const auto& [words, classes] = m_needs[index];
        const bool met = std::any_of(words.begin(), words.end(), [&](std::uint32_t word) { return view.words[word] != 0; })
            || std::any_of(classes.begin(), classes.end(), [&](std::uint32_t number) { return !(*view.classes)[number].empty(); });
        state = met ? 1 : -1;
    }
    return state > 0;
}

void PatternSet::addMember(MatchView& view, const Compiled& pattern, Bits ends, Bits passable) const
{
    ClassPlaces& places = (*view.members)[*pattern.target.memberOf];
    for (; ends != 0; ends &= ends - 1) {
        const std::size_t end = lowest(ends);
        Bits starts = m_program.backward(view, pattern.root, bit(end), passable) & (bit(end) - 1);
        for (; starts != 0; starts &= starts - 1) {
            const std::size_t start = lowest(starts);
            if (start + 1 == end)
                places.single |= bit(start);
            else
                places.longer.emplace_back(static_cast<std::uint8_t>(start), static_cast<std::uint8_t>(end));
        }
    }
}

void PatternSet::tryPattern(MatchView& view, std::uint32_t index, std::vector<Hit>& hits) const
{
    const Compiled& pattern = m_patterns[index];
    for (const std::uint32_t need : pattern.needs)
        if (!isMet(view, need))
            return;
    const Bits passable = view.window->words & (pattern.target.gapsCrossNegation ? ~Bits{0} : ~view.negators);
    Bits ends = m_program.forward(view, pattern.root, view.window->boundaries(), passable);
    if (pattern.target.memberOf) {
        addMember(view, pattern, ends, passable);
        return;
    }
    while (ends != 0) {
        const Bits end = bit(lowest(ends));
        const Bits starts = m_program.backward(view, pattern.root, end, passable) & (end - 1);
        if (starts != 0) {
            // the widest reading from the leftmost start, so that the words shown are whole
            const std::size_t start = lowest(starts);
            const std::size_t last = std::max(highest(m_program.forward(view, pattern.root, bit(start), passable)), lowest(end));
            hits.push_back({pattern.target.group, index, view.window->tokens[start], view.window->tokens[last - 1] + 1});
            ends &= last >= Window::width ? Bits{0} : ~((bit(last) << 1) - 1);
        }
        ends &= ~end;
    }
}

void PatternSet::matchWindow(MatchView& view, std::size_t first, std::size_t last, std::vector<Hit>& hits) const
{
    constexpr std::size_t blockSize = 64;
    std::vector<std::uint64_t> candidates(m_patterns.size() / blockSize + 1, 0);
    const auto mark = [&](const std::vector<std::uint32_t>& patterns) {
        for (const std::uint32_t pattern : patterns)
            candidates[pattern / blockSize] |= std::uint64_t{1} << (pattern % blockSize);
    };
    for (const std::uint32_t symbol : view.touched)
        mark(m_byWord[symbol]);
    std::vector<bool> classMarked(m_byClass.size(), false);
    const auto markClass = [&](std::size_t number) {
        if (number < m_byClass.size() && !classMarked[number] && !(*view.classes)[number].empty()) {
            classMarked[number] = true;
            mark(m_byClass[number]);
        }
    };
    for (std::size_t number = 0; number < m_byClass.size(); ++number)
        markClass(number);
    for (std::size_t block = first / blockSize; block < candidates.size(); ++block)
        while (candidates[block] != 0) {
            const std::size_t index = block * blockSize + lowest(candidates[block]);
            candidates[block] &= candidates[block] - 1;
            if (index < first)
                continue;
            if (index >= last)
                return;
            tryPattern(view, static_cast<std::uint32_t>(index), hits);
            if (const auto& member = m_patterns[index].target.memberOf)
                markClass(*member);
        }
}

std::vector<PatternSet::Hit> PatternSet::match(const AnalysedText& text) const
{
    std::vector<Hit> hits;
    std::vector<std::uint32_t> symbols;
    std::unique_ptr<MatchView> view = takeView();
    for (const AnalysedText::Part& part : text.parts) {
        view->clear();
        for (std::size_t place = 0; place < part.window.tokens.size(); ++place) {
            if (part.window.tokens[place] == Window::noToken)
                continue;
            symbols.clear();
            words().symbolsOf(text.forms(part.window.tokens[place]), symbols);
            for (const std::uint32_t symbol : symbols)
                view->put(symbol, place);
        }
        view->window = &part.window;
        view->classes = &part.classes;
        view->negators = part.negators;
        matchWindow(*view, 0, m_patterns.size(), hits);
    }
    giveBack(std::move(view));
    return hits;
}

} // namespace keel
