#include "keel/Terminal.h"

#include "reports/DebriefText.h"
#include "reports/UnfinishedLine.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace keel {

namespace {

std::optional<std::size_t> numberIn(const std::string& text)
{
    constexpr std::size_t mostDigits = 7;
    if (text.empty() || text.size() > mostDigits || text.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::stoul(text);
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

Terminal::Terminal(const Session& session, Speaker speak, std::istream& in, std::ostream& out)
    : m_session(session), m_speak(std::move(speak)), m_words(std::in_place, session.book(), m_speak), m_in(in), m_out(out)
{
}

void Terminal::line(const std::string& text)
{
    m_out << wrapped(text, m_columns);
}

void Terminal::tellLine(const CustomerSaid& said)
{
    if (said.hasBody)
        line("  (" + m_words->scenarioText(said.key + ".body") + ")");
    const std::string words = m_words->scenarioText(said.key);
    line(m_words->scenarioText(said.speaker.empty() ? "customer.name" : said.speaker) + ": " + (said.goesOn ? unfinishedLine(words) : words));
    if (said.goesOn)
        line("  * " + m_speak("terminal.goes-on"));
}

void Terminal::tell(const Events& events)
{
    for (const Event& event : events) {
        if (const auto* said = std::get_if<CustomerSaid>(&event))
            tellLine(*said);
        else if (std::holds_alternative<LevelsMoved>(event))
            continue;
        else if (const auto remark = m_words->remark(event))
            line("  * " + *remark);
    }
}

void Terminal::tellBrief()
{
    line(m_words->scenarioText("brief"));
    line();
}

void Terminal::tellStart()
{
    line(m_words->scenarioText("title"));
    line();
    tellBrief();
    tell(m_session.startEvents());
    tellLevels();
}

void Terminal::tellEntry(const Session::Entry& entry)
{
    const auto reply = std::find_if(entry.events.begin(), entry.events.end(), [](const Event& e) { return std::holds_alternative<ReplyGiven>(e); });
    line(m_speak("terminal.you") + ": "
         + (reply != entry.events.end() ? std::get<ReplyGiven>(*reply).text : m_words->action(entry.action.move)));
    tell(entry.events);
    tellLevels();
}

void Terminal::tellLevels()
{
    const State& state = m_session.state();
    line("  [" + m_speak("terminal.levels", {{"anger", std::to_string(state.anger.whole())}, {"trust", std::to_string(state.trust.whole())},
                                             {"patience", std::to_string(state.patience.whole())}}) + "]");
}

void Terminal::tellReplies()
{
    line();
    if (m_session.state().onHold)
        return line(m_speak("terminal.on-hold"));
    const auto replies = offeredReplies(m_session.book(), m_session.state());
    if (!m_typedOnly)
        for (std::size_t i = 0; i < replies.size(); ++i)
            line(std::to_string(i + 1) + ". " + m_words->scenarioText(replies[i]->key));
    line(m_speak(m_typedOnly ? "terminal.prompt-typed" : "terminal.prompt"));
}

void Terminal::tellActions()
{
    for (const auto& [number, move] : m_actions.offered())
        line("/" + std::to_string(number) + " " + m_words->choice(move));
}

void Terminal::tellFacts()
{
    const auto& known = m_session.state().known;
    if (known.empty())
        line(m_speak("terminal.no-facts"));
    for (const FactId& fact : known)
        line("- " + m_words->scenarioText("fact." + fact.str()));
}

std::optional<int> Terminal::askAmount(int most)
{
    line(m_speak("terminal.amount", {{"most", std::to_string(most)}}));
    std::string input;
    if (!std::getline(m_in, input))
        return std::nullopt;
    const auto amount = numberIn(trimmed(input));
    if (!amount || *amount < 1 || *amount > static_cast<std::size_t>(most)) {
        line(m_speak("terminal.refused.out-of-range"));
        return std::nullopt;
    }
    return static_cast<int>(*amount);
}

std::optional<int> Terminal::askAnger()
{
    line(m_speak("terminal.estimate"));
    std::string input;
    if (!std::getline(m_in, input))
        return std::nullopt;
    const auto anger = numberIn(trimmed(input));
    if (anger && *anger <= 100)
        return static_cast<int>(*anger);
    line(m_speak("terminal.refused.no-estimate"));
    return std::nullopt;
}

std::optional<Move> Terminal::chooseAction(const std::string& number)
{
    const auto index = numberIn(number);
    const auto chosen = index ? m_actions.find(*index) : std::nullopt;
    if (!chosen) {
        line(m_speak("terminal.unknown-command"));
        return std::nullopt;
    }
    Move move = *chosen;
    if (auto* offer = std::get_if<OfferCompensation>(&move)) {
        const auto amount = askAmount(offer->amount);
        if (!amount)
            return std::nullopt;
        offer->amount = *amount;
    }
    if (auto* estimate = std::get_if<EstimateAnger>(&move)) {
        const auto anger = askAnger();
        if (!anger)
            return std::nullopt;
        estimate->anger = *anger;
    }
    if (auto* transfer = std::get_if<Transfer>(&move)) {
        line(m_speak("terminal.transfer-note"));
        std::string note;
        if (std::getline(m_in, note))
            transfer->note = trimmed(note);
    }
    return move;
}

/// A number picks a reply, `/` starts a command, anything else is a reply in one's own words.
std::optional<Move> Terminal::read(const std::string& input)
{
    if (input.starts_with("/")) {
        const std::string command = input.substr(1);
        if (command == "?" || command.empty())
            tellActions();
        else if (command == "n")
            tellFacts();
        else
            return chooseAction(command);
        return std::nullopt;
    }
    const auto replies = offeredReplies(m_session.book(), m_session.state());
    if (const auto index = numberIn(input); index && !m_typedOnly) {
        if (*index >= 1 && *index <= replies.size())
            return PickReply{replies[*index - 1]->id};
        line(m_speak("terminal.no-such-reply", {{"most", std::to_string(replies.size())}}));
        return std::nullopt;
    }
    return TypeReply{input};
}

Milliseconds Terminal::nextTime() const
{
    constexpr Milliseconds unhurried{5000};
    const Milliseconds now = m_session.state().now;
    return m_clock ? std::max(now, m_clock()) : now + unhurried;
}

bool Terminal::play(const Apply& apply)
{
    line(m_speak("terminal.help"));
    line();
    tellStart();
    for (const Session::Entry& entry : m_session.entries()) // an attempt taken up again
        tellEntry(entry);
    std::string input;
    while (!m_session.state().ended()) {
        if (m_beforePrompt && m_beforePrompt()) {
            m_words.emplace(m_session.book(), m_speak);
            line(m_words->scenarioText("customer.name") + ": " + m_words->scenarioText(m_session.state().customerSaid));
        }
        m_actions.offer(availableMoves(m_session.book(), m_session.state()));
        tellReplies();
        m_out << "> " << std::flush;
        if (!std::getline(m_in, input))
            return false;
        if (m_piped)
            m_out << "\n";
        input = trimmed(input);
        if (input == "/q")
            return false;
        if (input.empty())
            continue;
        const auto move = read(input);
        if (!move)
            continue;
        if (const auto refusal = apply({nextTime(), *move}))
            line(m_speak("terminal.refused." + std::string(idOf(*refusal))));
        else
            tellEntry(m_session.entries().back());
    }
    return true;
}

} // namespace keel
