#include "scenario/TranslationPo.h"

#include "language/Characters.h"
#include "language/Placeholders.h"

#include <algorithm>

namespace keel {

namespace {

void report(Diagnostics& diagnostics, const std::string& file, const PoEntry& entry, Severity severity, std::string code,
            std::string message, std::string hint)
{
    Diagnostic d;
    d.code = std::move(code);
    d.severity = severity;
    d.file = file;
    d.position.line = entry.lineInPo;
    d.message = std::move(message);
    d.hint = std::move(hint);
    diagnostics.push_back(std::move(d));
}

std::string noteOf(const TranslatableText& text)
{
    std::string note = text.note;
    if (const auto placeholders = placeholdersOf(text.text); !text.isPatterns && !placeholders.empty()) {
        note += "Leave as they are:";
        for (const std::string& name : placeholders)
            note += " " + name;
        note += "\n";
    }
    if (text.longest > 0)
        note += "At most " + std::to_string(text.longest) + " characters.\n";
    return note;
}

const TranslatableText* findText(const TranslatableTexts& texts, const std::string& key)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const TranslatableText& text) { return text.key == key; });
    return found == texts.end() ? nullptr : &*found;
}

/// Takes one entry at a time over into a translation.
class Merger {
public:
    Merger(const std::string& file, Translation& into, Diagnostics& diagnostics)
        : m_file(file), m_into(into), m_diagnostics(diagnostics)
    {
    }

    void take(const PoEntry& entry, const TranslatableText& original)
    {
        const auto present = m_into.texts.find(original.key);
        const bool unchanged = present != m_into.texts.end() && present->second == entry.translation;
        if (entry.translation.empty()) {
            if (present != m_into.texts.end())
                warn(entry, "po.emptied", "`" + original.key + "` is empty here; its present translation stays", "");
            return;
        }
        if (isFaulty(entry, original))
            return;
        if (entry.fuzzy && !original.isTracked && !unchanged) {
            warn(entry, "po.fuzzy", "`" + original.key + "` is fuzzy and was not taken over", "take the mark off once it is right");
            return;
        }
        if (original.isTracked)
            remember(entry, original, unchanged);
        m_into.texts[original.key] = entry.translation;
    }

private:
    void warn(const PoEntry& entry, std::string code, std::string message, std::string hint)
    {
        report(m_diagnostics, m_file, entry, Severity::Warning, std::move(code), std::move(message), std::move(hint));
    }

    bool isFaulty(const PoEntry& entry, const TranslatableText& original)
    {
        if (entry.translation.find_first_not_of(" \t\n\r") == std::string::npos) {
            report(m_diagnostics, m_file, entry, Severity::Error, "po.blank", "the translation of `" + original.key + "` is only spaces",
                   "leave it empty until it is translated");
            return true;
        }
        if (original.isPatterns)
            return false;
        if (const std::string fault = placeholderFault(original.text, entry.translation); !fault.empty()) {
            report(m_diagnostics, m_file, entry, Severity::Error, "po.placeholder", "`" + original.key + "`: " + fault,
                   "write placeholders as the original does");
            return true;
        }
        const std::size_t length = lengthOf(entry.translation);
        if (original.longest > 0 && length > original.longest)
            warn(entry, "po.too-long",
                 "`" + original.key + "` has " + std::to_string(length) + " characters; its place holds " + std::to_string(original.longest),
                 "say it shorter");
        return false;
    }

    /// Notes which original the translation was made from. What was not known before and has not changed since stays
    /// unknown: a file that only went through a translator's program is the same afterwards.
    void remember(const PoEntry& entry, const TranslatableText& original, bool unchanged)
    {
        const std::string now = sourceHash(original.text);
        const std::string made = sourceHash(entry.source);
        const auto known = m_into.sources.find(original.key);
        const bool isKnown = known != m_into.sources.end();
        if (entry.fuzzy) {
            if (isKnown && known->second != now)
                return; // is stale already
            const std::string from = entry.previousSource.empty() ? made : sourceHash(entry.previousSource);
            m_into.sources[original.key] = from == now ? lookAgain : from;
            return;
        }
        if (unchanged && (made == now ? !isKnown : isKnown && known->second == now))
            return;
        m_into.sources[original.key] = made;
    }

    const std::string& m_file;
    Translation& m_into;
    Diagnostics& m_diagnostics;
};

} // namespace

std::vector<PoEntry> poEntries(const TranslatableTexts& originals, const Translation& translation)
{
    std::vector<PoEntry> entries;
    for (const TranslatableText& original : originals) {
        PoEntry entry;
        entry.context = original.key;
        entry.source = original.text;
        if (const auto found = translation.texts.find(original.key); found != translation.texts.end())
            entry.translation = found->second;
        entry.notes = noteOf(original);
        entry.file = original.file;
        entry.line = original.line;
        entry.fuzzy = isStale(translation, original);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<std::pair<std::string, std::string>> poHeader(const std::string& subject, const std::string& sourceLanguage,
                                                          const std::string& language)
{
    std::string gettextName = language;
    std::replace(gettextName.begin(), gettextName.end(), '-', '_');
    return {{"Project-Id-Version", "Evenkeel, " + subject},
            {"Language", gettextName},
            {"MIME-Version", "1.0"},
            {"Content-Type", "text/plain; charset=UTF-8"},
            {"Content-Transfer-Encoding", "8bit"},
            {"X-Source-Language", sourceLanguage},
            {"X-Evenkeel", subject},
            {"X-Evenkeel-Format", "1"}};
}

std::string languageOf(const PoFile& file)
{
    std::string language = file.field("Language");
    std::replace(language.begin(), language.end(), '_', '-');
    return language;
}

void carryOver(const PoFile& earlier, const std::string& earlierName, const Translation& translation, PoFile& fresh,
               Diagnostics& diagnostics)
{
    for (PoEntry& entry : fresh.entries) {
        const PoEntry* before = earlier.find(entry.context);
        if (!before)
            continue;
        entry.comments = before->comments;
        if (entry.fuzzy)
            for (const std::string& original : {before->source, before->previousSource})
                if (translation.sources.at(entry.context) == sourceHash(original))
                    entry.previousSource = original;
        if (!before->translation.empty() && before->translation != entry.translation)
            report(diagnostics, earlierName, *before, Severity::Error, "po.not-merged",
                   "the translation of `" + entry.context + "` here is not the scenario's: writing this file anew would lose it",
                   "merge it first, or write to another file");
    }
}

void mergePo(const PoFile& file, const std::string& fileName, const TranslatableTexts& originals, Translation& into,
             Diagnostics& diagnostics)
{
    Merger merger(fileName, into, diagnostics);
    for (const PoEntry& entry : file.entries) {
        if (const TranslatableText* original = findText(originals, entry.context))
            merger.take(entry, *original);
        else
            report(diagnostics, fileName, entry, Severity::Warning, "po.unknown-entry", "there is no text `" + entry.context + "`",
                   "it was renamed or taken out since this file was written; extract it again");
    }
}

} // namespace keel
