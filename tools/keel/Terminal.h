#pragma once

#include "keel/ActionNumbers.h"
#include "language/InterfaceTexts.h"
#include "records/Recorder.h"
#include "reports/DebriefWords.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

namespace keel {

/// A line length that no text reaches: for pipes and screen readers.
inline constexpr std::size_t unwrapped = 1'000'000;

/// A conversation in plain lines, one after another: no colours, no cursor movement, so that a screen reader and a
/// pipe can follow. The same actions and results as in the window.
class Terminal {
public:
    /// Takes an action; returns why not, where it is not possible.
    using Apply = std::function<std::optional<Refusal>(const Action&)>;

    Terminal(const Session& session, Speaker speak, std::istream& in, std::ostream& out);

    /// The line length (code points) that texts are wrapped to.
    void wrapAt(std::size_t columns) { m_columns = columns; }
    /// Replies are typed: the written ones are not shown.
    void typedOnly(bool on) { m_typedOnly = on; }
    /// Input that comes from a pipe is not seen as it is typed: a line break stands for it.
    void inputIsPiped(bool on) { m_piped = on; }
    /// The time of the next action; without one each takes five seconds, so that nobody is hurried.
    void useClock(std::function<Milliseconds()> clock) { m_clock = std::move(clock); }

    /// Asked before each prompt; true where the session goes on with another version of its scenario.
    void beforePrompt(std::function<bool()> ask) { m_beforePrompt = std::move(ask); }

    /// Plays until the end of the conversation or of the input. False where it stopped before the end.
    bool play(const Apply& apply);

    void tellBrief();
    void tellStart();
    void tellEntry(const Session::Entry& entry);

private:
    void line(const std::string& text = {});
    void tell(const Events& events);
    void tellLevels();
    void tellReplies();
    void tellActions();
    void tellFacts();
    std::optional<Move> read(const std::string& input);
    std::optional<Move> chooseAction(const std::string& number);
    std::optional<int> askAmount(int most);
    std::optional<int> askAnger();
    void tellLine(const CustomerSaid& said);
    Milliseconds nextTime() const;

    const Session& m_session;
    Speaker m_speak;
    std::optional<DebriefWords> m_words; ///< of the scenario as it is now
    std::istream& m_in;
    std::ostream& m_out;
    ActionNumbers m_actions;
    std::size_t m_columns = unwrapped;
    bool m_typedOnly = false;
    bool m_piped = false;
    std::function<Milliseconds()> m_clock;
    std::function<bool()> m_beforePrompt;
};

} // namespace keel
