#include "scenario/TweeSkeleton.h"

#include "base/Fault.h"
#include "language/Handle.h"
#include "scenario/Upgrade.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <sstream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longestIdFromName = 32; ///< of the 40 that an id may have: room for a number

/// Gives each name an id of its own.
class Ids {
public:
    explicit Ids(std::set<std::string> taken) : m_taken(std::move(taken)) {}

    std::string of(const std::string& name, const std::string& whenNameless)
    {
        std::string id = idFromName(name);
        if (id.empty())
            id = whenNameless;
        std::string out = id;
        for (int n = 2; !m_taken.insert(out).second; ++n)
            out = id + "-" + std::to_string(n);
        return out;
    }

private:
    std::set<std::string> m_taken;
};

class Builder {
public:
    Builder(const TweeStory& story, const SourceText& source, Diagnostics& diagnostics) : m_story(story), m_source(source), m_diagnostics(diagnostics) {}

    std::optional<Skeleton> build(const std::string& id, const std::string& language)
    {
        const TweePassage& start = *m_story.find(m_story.start);
        if (start.links.empty()) {
            report(start, Severity::Error, "twee.no-links", "nothing leads on from the first passage", "give it links: they become the replies");
            return std::nullopt;
        }
        gatherReachable(start);
        nameAll();
        Json beats = Json::object(), endings = Json::object();
        for (const TweePassage* passage : m_reachable) {
            if (passage->links.empty())
                endings[m_endings.at(passage->name)] = ending(passage->name, passage->text);
            else
                beats[m_beats.at(passage->name)] = beat(*passage);
        }
        for (const auto& [name, ending] : m_endings)
            if (!m_story.find(name))
                endings[ending] = this->ending(name, "");
        for (auto& [key, value] : endings.items()) // the story's own are come to by its links; the last one always fits
            value["when"] = "goal:solved";
        endings["out-of-patience"] = ending("", "");
        Json out = head(id, language);
        out["opening"] = m_beats.at(start.name);
        out["patienceOut"] = "out-of-patience";
        out["beats"] = std::move(beats);
        out["endings"] = std::move(endings);
        return Skeleton{out.dump(2, ' ', false) + "\n", m_toDos};
    }

private:
    void report(const TweePassage& passage, Severity severity, const char* code, std::string message, std::string hint)
    {
        m_diagnostics.push_back(faultAt(m_source, passage.at, code, std::move(message), std::move(hint), severity));
    }

    std::string toDo(const std::string& what)
    {
        ++m_toDos;
        return "TODO: " + what;
    }

    /// The words of the story, or what is to be written where it has none.
    std::string wordsOr(const std::string& words, const std::string& what) { return words.empty() ? toDo(what) : words; }

    void gatherReachable(const TweePassage& start)
    {
        std::set<std::string> seen{start.name};
        m_reachable.push_back(&start);
        for (std::size_t i = 0; i < m_reachable.size(); ++i)
            for (const TweePassage::Link& link : m_reachable[i]->links)
                if (const TweePassage* next = m_story.find(link.target); next && seen.insert(next->name).second)
                    m_reachable.push_back(next);
        for (const TweePassage& passage : m_story.passages)
            if (!seen.contains(passage.name))
                report(passage, Severity::Warning, "twee.passage-left-out", "nothing leads to the passage `" + passage.name + "`; it is left out", "link to it");
        for (const TweePassage* passage : m_reachable)
            if (passage->hasMacros)
                report(*passage, Severity::Warning, "twee.macros", "the passage `" + passage->name + "` holds what a story format would run; it stands there as words",
                       "write it as conditions and reactions");
    }

    void nameAll()
    {
        Ids beats({"end"}), endings({"out-of-patience"});
        for (const TweePassage* passage : m_reachable) {
            if (passage->links.empty())
                m_endings.emplace(passage->name, endings.of(passage->name, "ending"));
            else
                m_beats.emplace(passage->name, beats.of(passage->name, "beat"));
        }
        for (const TweePassage* passage : m_reachable)
            for (const TweePassage::Link& link : passage->links)
                if (!m_story.find(link.target) && !m_endings.contains(link.target))
                    m_endings.emplace(link.target, endings.of(link.target, "ending"));
    }

    Json head(const std::string& id, const std::string& language)
    {
        return {{"$schema", "../schema/scenario-2.json"},
                {"formatVersion", scenarioFormat},
                {"id", id},
                {"language", language},
                {"source", "A"},
                {"title", wordsOr(m_story.title, "a title of a few words")},
                {"summary", toDo("what it is about, in a sentence")},
                {"brief", toDo("who the trainee is, what is known, what may be given")},
                {"channel", "phone"},
                {"level", 1},
                {"atFault", true},
                {"principles", {{"A1", "shown:acknowledge_feeling or shown:acknowledge_impact"}}},
                {"customer",
                 {{"name", toDo("name")}, {"character", "dalva"}, {"temperament", "wants-facts"}, {"start", {{"anger", 60}, {"trust", 40}, {"patience", 70}}}}},
                {"goals", {{"solved", {{"text", toDo("what a good ending needs")}, {"reachedBy", "offer_fix and give_timeline"}}}}}};
    }

    Json beat(const TweePassage& passage)
    {
        Json replies = Json::array(), reactions = Json::array();
        Ids ids({});
        for (const TweePassage::Link& link : passage.links) {
            const std::string reply = ids.of(link.text, "reply");
            replies.push_back({{"id", reply}, {"text", wordsOr(link.text, "the reply")}});
            const auto next = m_beats.find(link.target);
            reactions.push_back({{"when", "reply:" + reply}, {"to", next != m_beats.end() ? next->second : "ending:" + m_endings.at(link.target)}});
        }
        reactions.push_back({{"otherwise", true}, {"patience", -10}, {"says", {{{"id", "once-more"}, {"text", toDo("what the customer says to anything else")}}}}});
        return {{"phase", "hear"},
                {"says", {{{"id", "line"}, {"text", wordsOr(passage.text, "what the customer says")}}}},
                {"replies", std::move(replies)},
                {"reactions", std::move(reactions)}};
    }

    Json ending(const std::string& name, const std::string& text)
    {
        return {{"kind", "poor"},
                {"title", wordsOr(name, "the customer gives up")},
                {"text", wordsOr(text, "how it ends")},
                {"consequence", toDo("what comes of it")}};
    }

    const TweeStory& m_story;
    const SourceText& m_source;
    Diagnostics& m_diagnostics;
    std::vector<const TweePassage*> m_reachable;
    std::map<std::string, std::string> m_beats, m_endings; ///< ids by the names of passages
    std::size_t m_toDos = 0;
};

} // namespace

std::optional<Skeleton> skeletonOf(const TweeStory& story, const SourceText& source, const std::string& id, const std::string& language, Diagnostics& diagnostics)
{
    return Builder(story, source, diagnostics).build(id, language);
}

std::string idFromName(const std::string& name)
{
    std::istringstream words(name);
    std::string out;
    for (std::string word; words >> word;) {
        const std::string letters = handleOf(word).substr(1);
        if (!letters.empty() && out.size() + letters.size() < longestIdFromName)
            out += (out.empty() ? "" : "-") + letters;
    }
    return out;
}

} // namespace keel
