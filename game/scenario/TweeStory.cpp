#include "scenario/TweeStory.h"

#include "base/Fault.h"
#include "base/Json.h"

#include <algorithm>

namespace keel {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// A backslash makes the next character an ordinary one.
std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        out += text[i];
    }
    return out;
}

/// The first of these characters that no backslash stands before.
std::size_t findPlain(std::string_view text, char wanted)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == wanted)
            return i;
    }
    return std::string_view::npos;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> out;
    for (std::size_t at = text.find_first_not_of(" \t"); at != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(" \t", at), text.size());
        out.push_back(unescaped(text.substr(at, end - at)));
        at = text.find_first_not_of(" \t", end);
    }
    return out;
}

class Reader {
public:
    Reader(const SourceText& source, Diagnostics& diagnostics) : m_source(source), m_diagnostics(diagnostics) {}

    std::optional<TweeStory> read()
    {
        const std::string_view text = m_source.text();
        for (std::size_t at = headerFrom(0); at < text.size();) {
            const std::size_t end = headerFrom(at + 2);
            readPassage(at, end);
            at = end;
        }
        if (m_story.passages.empty()) {
            report(0, Severity::Error, "twee.no-passage", "there is no passage in this file", "a passage begins with a line `:: Its name`");
            return std::nullopt;
        }
        findStart();
        checkLinks();
        return std::move(m_story);
    }

private:
    void report(std::size_t at, Severity severity, const char* code, std::string message, std::string hint)
    {
        m_diagnostics.push_back(faultAt(m_source, at, code, std::move(message), std::move(hint), severity));
    }

    /// Where the next line that begins with two colons begins; the end of the file where there is none.
    std::size_t headerFrom(std::size_t from) const
    {
        const std::string& text = m_source.text();
        if (from == 0 && text.starts_with("::"))
            return 0;
        const auto found = text.find("\n::", from == 0 ? 0 : from - 1);
        return found == std::string::npos ? text.size() : found + 1;
    }

    void readPassage(std::size_t at, std::size_t end)
    {
        const std::string_view all = std::string_view(m_source.text()).substr(at, end - at);
        const auto lineEnd = std::min(all.find('\n'), all.size());
        std::string_view head = all.substr(2, lineEnd - 2);
        const std::string_view body = all.substr(lineEnd);
        TweePassage passage;
        passage.at = at;
        head = head.substr(0, std::min(findPlain(head, '{'), head.size()));
        if (const auto open = findPlain(head, '['); open != std::string_view::npos) {
            passage.tags = words(head.substr(open + 1, findPlain(head.substr(open + 1), ']')));
            head = head.substr(0, open);
        }
        passage.name = unescaped(trimmed(head));
        const auto hasTag = [&](const char* tag) { return std::find(passage.tags.begin(), passage.tags.end(), tag) != passage.tags.end(); };
        if (passage.name == "StoryTitle")
            m_story.title = std::string(trimmed(body));
        else if (passage.name == "StoryData")
            readData(at, body);
        else if (passage.name.empty())
            report(at, Severity::Warning, "twee.no-name", "this passage has no name and is left out", "write `:: Its name`");
        else if (m_story.find(passage.name))
            report(at, Severity::Warning, "twee.same-name", "there is a passage `" + passage.name + "` already; this one is left out", "give it another name");
        else if (!hasTag("script") && !hasTag("stylesheet")) {
            readBody(at + lineEnd, body, passage);
            m_story.passages.push_back(std::move(passage));
        }
    }

    void readData(std::size_t at, std::string_view body)
    {
        Diagnostics ignored; // their lines are those of the body, not of the file
        const auto data = parseJson(SourceText(m_source.name(), std::string(trimmed(body))), ignored);
        if (!data)
            report(at, Severity::Warning, "twee.bad-data", "the StoryData is no JSON; the story begins with the passage `Start`", "mend it, or take it away");
        else if (const JsonValue* start = data->find("start"))
            m_story.start = start->text;
    }

    void readBody(std::size_t at, std::string_view body, TweePassage& passage)
    {
        std::string words;
        for (std::size_t i = 0; i < body.size();) {
            const auto open = std::min(body.find("[[", i), body.size());
            words += body.substr(i, open - i);
            const auto close = body.find("]]", open);
            if (close == std::string_view::npos) {
                words += body.substr(open);
                break;
            }
            passage.links.push_back(linkOf(body.substr(open + 2, close - open - 2), at + open));
            i = close + 2;
        }
        passage.hasMacros = words.find("<<") != std::string::npos || words.find("(if:") != std::string::npos || words.find("(set:") != std::string::npos;
        for (std::size_t i = 0; i < words.size();) { // an escaped `::` at the beginning of a line, and blank lines
            const auto end = std::min(words.find('\n', i), words.size());
            std::string_view line = trimmed(std::string_view(words).substr(i, end - i));
            if (line.starts_with("\\::"))
                line.remove_prefix(1);
            if (!line.empty())
                passage.text += (passage.text.empty() ? "" : " ") + std::string(line);
            i = end + 1;
        }
    }

    static TweePassage::Link linkOf(std::string_view inside, std::size_t at)
    {
        inside = inside.substr(0, inside.find("][")); // what a story format would set
        const auto cut = [&](std::size_t from, std::size_t length, bool targetFirst) {
            const std::string left(trimmed(inside.substr(0, from))), right(trimmed(inside.substr(from + length)));
            return targetFirst ? TweePassage::Link{right, left, at} : TweePassage::Link{left, right, at};
        };
        if (const auto arrow = inside.rfind("->"); arrow != std::string_view::npos)
            return cut(arrow, 2, false);
        if (const auto arrow = inside.find("<-"); arrow != std::string_view::npos)
            return cut(arrow, 2, true);
        if (const auto bar = inside.rfind('|'); bar != std::string_view::npos)
            return cut(bar, 1, false);
        return {std::string(trimmed(inside)), std::string(trimmed(inside)), at};
    }

    void findStart()
    {
        if (m_story.start.empty())
            m_story.start = "Start";
        if (m_story.find(m_story.start))
            return;
        const TweePassage& first = m_story.passages.front();
        report(first.at, Severity::Warning, "twee.no-start", "there is no passage `" + m_story.start + "`; the story begins with `" + first.name + "`",
               "name the first passage `Start`");
        m_story.start = first.name;
    }

    void checkLinks()
    {
        std::vector<std::string> names;
        for (const TweePassage& passage : m_story.passages)
            names.push_back(passage.name);
        for (const TweePassage& passage : m_story.passages)
            for (const TweePassage::Link& link : passage.links)
                if (!m_story.find(link.target))
                    report(link.at, Severity::Warning, "twee.no-such-passage", "there is no passage `" + link.target + "`; an ending stands in for it",
                           nearestNameHint(link.target, names));
    }

    const SourceText& m_source;
    Diagnostics& m_diagnostics;
    TweeStory m_story;
};

} // namespace

const TweePassage* TweeStory::find(const std::string& name) const
{
    const auto found = std::find_if(passages.begin(), passages.end(), [&](const TweePassage& p) { return p.name == name; });
    return found == passages.end() ? nullptr : &*found;
}

std::optional<TweeStory> readTwee(const SourceText& source, Diagnostics& diagnostics) { return Reader(source, diagnostics).read(); }

} // namespace keel
