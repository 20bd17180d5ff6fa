#include "scenario/Translatable.h"

namespace keel {

namespace {

/// Writes the notes of one scenario.
class NoteWriter {
public:
    explicit NoteWriter(const Scenario& scenario) : m_scenario(scenario) {}

    std::map<std::string, std::string> write()
    {
        writeHead();
        writeCase();
        for (const Beat& beat : m_scenario.beats)
            writeBeat(beat);
        for (const Reaction& reaction : m_scenario.reactions)
            writeReaction(reaction, "in any part of the conversation", {});
        for (const Ending& ending : m_scenario.endings)
            writeEnding(ending);
        return std::move(m_notes);
    }

private:
    void add(const std::string& key, const std::string& line)
    {
        std::string& note = m_notes[key];
        note += line + "\n";
    }

    std::string words(const std::string& key) const { return "\"" + m_scenario.text(key, m_scenario.language) + "\""; }

    std::string customer() const { return m_scenario.text("customer.name", m_scenario.language) + " (the customer)"; }

    void writeHead()
    {
        add("title", "The scenario's name in the list of scenarios.");
        add("summary", "Shown under the name in the list: one or two sentences.");
        add("brief", "What the trainee reads before the conversation starts. Speaks to the trainee.");
        add("customer.name", "The customer's name as the trainee sees it.");
        add("manager", "Who the trainee can call for help.");
    }

    void writeCase()
    {
        for (const Place& place : m_scenario.places) {
            const std::string key = "place." + place.id.str();
            add(key, "A place where the conversation can be.");
            writePatterns(key + ".said", "a reply that proposes to go there: " + words(key));
        }
        for (const Fact& fact : m_scenario.facts) {
            const std::string key = "fact." + fact.id.str();
            add(key, "A fact of the case, as the trainee reads it in the notebook.");
            add(key + ".lookUp", "Where the trainee can look this up: " + words(key));
            writePatterns(key + ".said", "a reply that tells this fact: " + words(key));
            writePatterns(key + ".asked", "a reply that asks about this fact: " + words(key));
        }
        for (const Goal& goal : m_scenario.goals)
            add("goal." + goal.id.str(), "What solving the case needs, as told in the debrief.");
        for (const Promise& promise : m_scenario.promises) {
            const std::string key = "promise." + promise.id.str();
            add(key, "Something that the trainee may have promised.");
            add(key + ".fate", "What became of this promise, told in the debrief: " + words(key));
        }
        for (const Policy& policy : m_scenario.policies)
            add("policy." + policy.id.str(), "Compensation that the trainee can offer.");
        for (const TransferTarget& transfer : m_scenario.transfers)
            add("transfer." + transfer.id.str(), "Who the trainee can hand the customer to.");
    }

    void writePatterns(const std::string& key, const std::string& what)
    {
        add(std::string(patternsPrefix) + key,
            "Phrase patterns, one a line, that recognise " + what + "\n"
            "Write patterns for what people say in your language; they need not match these word for word, nor in number.\n"
            "(a|b) either; a* begins so; =a this form only; a? perhaps; ..3 up to three words between.");
    }

    void writeLine(const Line& line, const std::string& speaker, const std::string& occasion)
    {
        add(line.key, "Said by " + speaker + occasion + (line.when.isAlways() ? "." : ", when: " + line.when.text));
        if (line.hasBody)
            add(line.key + ".body", "What can be seen of the customer while they say: " + words(line.key));
        if (line.goesOn)
            add(line.key + ".rest", "Said by " + speaker + " after a pause, going on from: " + words(line.key));
    }

    void writeBeat(const Beat& beat)
    {
        std::string speaker = customer();
        if (beat.scene) {
            add(beat.scene->key, "A heading: the conversation goes on at another time or place.");
            add(beat.scene->key + ".speaker", "Who speaks here instead of the customer.");
            if (beat.scene->withColleague)
                speaker = m_scenario.text(beat.scene->key + ".speaker", m_scenario.language);
        }
        const bool isOpening = beat.id == m_scenario.opening;
        for (const Line& line : beat.says)
            writeLine(line, speaker, isOpening ? " to open the conversation" : "");
        for (const WrittenReply& reply : beat.replies)
            writeReply(reply, beat, speaker);
        for (const Reaction& reaction : beat.reactions)
            writeReaction(reaction, "in the part `" + beat.id.str() + "`", speaker);
        if (beat.silence)
            for (const Line& line : beat.silence->says)
                writeLine(line, speaker, " when the trainee says nothing for " + std::to_string(beat.silence->after.count() / 1000) + " s");
    }

    void writeReply(const WrittenReply& reply, const Beat& beat, const std::string& speaker)
    {
        add(reply.key, "A reply for the trainee to pick.");
        for (const Line& line : beat.says)
            add(reply.key, "It answers " + speaker + ": " + words(line.key));
        if (!reply.shows)
            return;
        std::string shown;
        for (const Behaviour behaviour : reply.shows->behaviours)
            shown += (shown.empty() ? "" : ", ") + std::string(idOf(behaviour));
        for (const FactId& fact : reply.shows->said)
            shown += (shown.empty() ? "" : ", ") + ("tells " + words("fact." + fact.str()));
        if (!shown.empty())
            add(reply.key, "The translation must show the same: " + shown);
    }

    void writeReaction(const Reaction& reaction, const std::string& where, const std::string& speaker)
    {
        const std::string who = speaker.empty() ? customer() : speaker;
        const std::string occasion = reaction.otherwise ? ", when nothing else fits"
            : reaction.when.isAlways()                  ? ""
                                                        : ", when: " + reaction.when.text;
        for (const Line& line : reaction.says)
            writeLine(line, who, " in answer to the trainee (" + std::string(idOf(reaction.on)) + ") " + where + occasion);
        if (!reaction.whyKey.empty())
            add(reaction.whyKey, "A coach's remark in the debrief on why the customer reacted so " + where + occasion + ".");
    }

    void writeEnding(const Ending& ending)
    {
        const std::string key = "ending." + ending.id.str();
        add(key + ".title", "The name of an ending.");
        add(key, "How the conversation ends: " + words(key + ".title"));
        add(key + ".consequence", "What this ending means afterwards, for the firm and the customer: " + words(key + ".title"));
    }

    const Scenario& m_scenario;
    std::map<std::string, std::string> m_notes;
};

} // namespace

std::map<std::string, std::string> translatorNotes(const Scenario& scenario) { return NoteWriter(scenario).write(); }

} // namespace keel
