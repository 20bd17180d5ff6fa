#include "practice/FirstPerson.h"

#include "base/JsonCursor.h"
#include "language/Characters.h"
#include "practice/DrillMoment.h"

#include <algorithm>
#include <span>
#include <utility>

namespace keel {

namespace {

/// The words of a text, case folded; `г-жа` and `i'm` are one word each, and so is the end of a sentence, which no phrase
/// reaches over.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word, plain;
    for (std::size_t at = 0; at < text.size();) {
        const TextCharacter character = characterAt(text, at);
        at = character.end;
        using enum CharacterKind;
        if (character.kind == Letter || character.kind == Mark || character.kind == Hyphen)
            appendFolded(character.code, word, plain);
        else if (character.kind == Apostrophe)
            word += '\'';
        else {
            if (!word.empty())
                words.push_back(std::exchange(word, {}));
            if (character.kind == Stop || character.kind == QuestionMark || character.kind == ExclamationMark)
                words.emplace_back(".");
        }
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

bool isOne(std::string_view word, std::string_view wanted)
{
    return wanted.starts_with('*') ? word.size() > wanted.size() && word.ends_with(wanted.substr(1)) : word == wanted;
}

/// Whether the word is what a step of a phrase wants: itself, or one of `(…|…)`.
bool fits(std::string_view word, std::string_view step)
{
    if (!step.starts_with('('))
        return isOne(word, step);
    step = step.substr(1, step.size() - 2);
    for (std::size_t end = 0; end != std::string_view::npos; step.remove_prefix(std::min(step.size(), end + 1))) {
        end = step.find('|');
        if (isOne(word, step.substr(0, end)))
            return true;
    }
    return false;
}

bool beginsWith(std::span<const std::string> words, std::span<const std::string> phrase)
{
    if (phrase.empty())
        return true;
    if (phrase.front().starts_with("..")) {
        const auto most = static_cast<std::size_t>(phrase.front().back() - '0');
        for (std::size_t skipped = 0; skipped <= std::min(most, words.size()) && (skipped == 0 || words[skipped - 1] != "."); ++skipped)
            if (beginsWith(words.subspan(skipped), phrase.subspan(1)))
                return true;
        return false;
    }
    return !words.empty() && fits(words.front(), phrase.front()) && beginsWith(words.subspan(1), phrase.subspan(1));
}

bool holds(std::span<const std::string> words, const std::vector<std::vector<std::string>>& phrases)
{
    for (std::size_t at = 0; at < words.size(); ++at)
        if (std::ranges::any_of(phrases, [&](const auto& phrase) { return beginsWith(words.subspan(at), phrase); }))
            return true;
    return false;
}

std::vector<std::string> stepsOf(const JsonCursor& cursor)
{
    std::vector<std::string> steps(1);
    for (const char c : cursor.text())
        if (c == ' ')
            steps.emplace_back();
        else
            steps.back() += c;
    const auto isGood = [](const std::string& step) {
        const bool gap = step.starts_with("..");
        return !step.empty() && step.starts_with('(') == step.ends_with(')') && (!gap || (step.size() == 3 && step[2] >= '1' && step[2] <= '9'));
    };
    if (!std::ranges::all_of(steps, isGood))
        cursor.report("practice.bad-phrase", "this is no phrase of words, `*ending`, `(one|other)` and `..2`", "one blank between words, none at the ends");
    return steps;
}

} // namespace

FirstPerson::Phrases FirstPerson::readPhrases(const JsonCursor& cursor)
{
    Phrases out;
    cursor.allowOnly({"facts", "says", "told"});
    for (const auto& [key, list] : {std::pair{"facts", &out.facts}, {"says", &out.says}, {"told", &out.told}})
        if (const auto phrases = cursor.find(key))
            for (const JsonCursor& phrase : phrases->items())
                list->push_back(stepsOf(phrase));
    return out;
}

FirstPerson FirstPerson::load(const SourceText& source, Diagnostics& diagnostics)
{
    FirstPerson out;
    Diagnostics own;
    if (const auto root = parseJson(source, own)) {
        const JsonCursor cursor(source, *root, own);
        cursor.allowOnly({"formatVersion", "languages"});
        if (const auto version = cursor.require("formatVersion"))
            version->whole(1, 1);
        if (const auto languages = cursor.require("languages"))
            for (const auto& [language, both] : languages->members()) {
                both.allowOnly({"woman", "man"});
                Both& phrases = out.m_languages[language];
                if (const auto woman = both.find("woman"))
                    phrases[0] = readPhrases(*woman);
                if (const auto man = both.find("man"))
                    phrases[1] = readPhrases(*man);
            }
    }
    if (hasErrors(own))
        out.m_languages.clear();
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return out;
}

Gender FirstPerson::speakerOf(const DrillMoment& moment) const
{
    std::array<bool, 2> tells{};
    const auto look = [&](const std::string& language, const std::string& text, std::vector<Phrase> Phrases::*phrases) {
        const auto found = m_languages.find(language);
        for (std::size_t i = 0; i < tells.size() && found != m_languages.end(); ++i)
            tells[i] = tells[i] || holds(wordsOf(text), found->second[i].*phrases);
    };
    const auto told = [&] { // and forgotten, where it contradicts itself
        const bool one = tells[0] != tells[1];
        tells = one ? tells : std::array<bool, 2>{};
        return one;
    };
    look(moment.language, moment.customer, &Phrases::says);
    if (!told())
        for (const DrillMoment::Reply& reply : moment.replies)
            look(moment.language, reply.text, &Phrases::told);
    if (!told())
        for (const std::string& fact : moment.facts)
            for (const std::string& language : {moment.language, std::string("en")})
                look(language, fact, &Phrases::facts);
    return !told() ? Gender::Unknown : tells[0] ? Gender::Woman : Gender::Man;
}

} // namespace keel
