#include "assessment/Shape.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace keel {

namespace {

std::vector<std::size_t> contentOf(const AnalysedText& text)
{
    std::vector<std::size_t> tokens;
    for (std::size_t i = 0; i < text.words.size(); ++i)
        if (!text.isFunction(i) && !text.text.tokens[i].flags.emoji)
            tokens.push_back(i);
    return tokens;
}

bool isKind(Behaviour behaviour)
{
    return behaviour == Behaviour::Thank || behaviour == Behaviour::Greet || behaviour == Behaviour::PoliteClose;
}

bool kindSentence(const std::vector<Finding>& findings, const AnalysedText& reply, std::size_t sentence)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return isKind(finding.behaviour) && reply.text.sentenceOf(finding.first) == sentence;
    });
}

} // namespace

void markEcho(Reading& reading)
{
    constexpr std::size_t longEnough = 4; // content words
    const std::vector<std::size_t> reply = contentOf(reading.reply);
    const std::vector<std::size_t> customer = contentOf(*reading.customer);
    reading.content = reply.size();
    const auto same = [&](std::size_t r, std::size_t c) {
        return reading.reply.forms(reply[r]).stem == reading.customer->forms(customer[c]).stem;
    };
    // Both are short; of long pasted texts only the beginning is compared, so that the work stays small.
    const std::size_t lineEnd = std::min<std::size_t>(customer.size(), 100);
    const std::size_t replyEnd = std::min<std::size_t>(reply.size(), 400);
    for (std::size_t r = 0; r + longEnough <= replyEnd; ++r)
        for (std::size_t c = 0; c + longEnough <= lineEnd; ++c) {
            std::size_t run = 0;
            while (r + run < replyEnd && c + run < lineEnd && same(r + run, c + run))
                ++run;
            for (std::size_t i = 0; run >= longEnough && i < run; ++i)
                reading.reply.text.tokens[reply[r + i]].flags.echoed = true;
        }
    for (const std::size_t token : reply)
        reading.echoed += reading.reply.text.tokens[token].flags.echoed;
}

void addName(const Reading& reading, std::vector<Finding>& findings)
{
    if (reading.context->customerName.empty())
        return;
    const AnalysedText name = reading.pack->analyse(reading.context->customerName);
    for (std::size_t i = 0; i < name.words.size(); ++i)
        for (std::size_t token = 0; token < reading.reply.words.size(); ++token)
            if (!name.isFunction(i) && name.forms(i).plain.size() > 1 && name.forms(i).plain == reading.reply.forms(token).plain) {
                findings.push_back({Behaviour::UseName, token, token + 1, "shape.name"});
                return;
            }
}

void addShouting(const Reading& reading, std::vector<Finding>& findings)
{
    constexpr std::size_t loudRun = 3;   // words in capitals, one after the other
    constexpr std::size_t longWord = 4;  // letters: shorter ones may be abbreviations
    const auto& tokens = reading.reply.text.tokens;
    std::size_t run = 0;
    bool longOne = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool loud = tokens[i].flags.allCapitals || (run > 0 && tokens[i].end - tokens[i].begin == 1 && tokens[i].flags.capitalised);
        run = loud ? run + 1 : 0;
        longOne = run > 0 && (longOne || tokens[i].end - tokens[i].begin >= longWord);
        if (run == loudRun && longOne) {
            findings.push_back({Behaviour::Shouting, i + 1 - loudRun, i + 1, "shape.capitals"});
            return;
        }
    }
    if (tokens.size() == 2 && tokens[0].flags.allCapitals && tokens[1].flags.allCapitals && longOne)
        findings.push_back({Behaviour::Shouting, 0, 2, "shape.capitals"});
    for (std::size_t s = 0; s < reading.reply.text.sentences.size(); ++s) {
        const Sentence& sentence = reading.reply.text.sentences[s];
        if (sentence.exclamations < 3 || kindSentence(findings, reading.reply, s))
            continue;
        findings.push_back({Behaviour::Shouting, sentence.last - 1, sentence.last, "shape.exclamation"});
        return;
    }
}

bool isInvitation(const Reading& reading)
{
    const AnalysedText& reply = reading.reply;
    const auto tokensOf = [&reply](std::uint32_t number) {
        std::vector<bool> in(reply.words.size(), false);
        for (const auto& [first, last] : reply.placesOf(number))
            std::fill(in.begin() + static_cast<std::ptrdiff_t>(first), in.begin() + static_cast<std::ptrdiff_t>(last), true);
        return in;
    };
    const auto tokensOfClass = [&](const char* name) {
        const auto number = reading.pack->classNumber(name);
        return number ? tokensOf(*number) : std::vector<bool>(reply.words.size(), false);
    };
    const std::vector<bool> invites = tokensOf(reading.pack->known().invitation);
    const std::vector<bool> opens = tokensOfClass("opener"), softens = tokensOfClass("softener"); // "okay", "please"
    for (std::size_t token = 0; token < invites.size(); ++token)
        if (!invites[token] && !opens[token] && !softens[token] && !reply.isFunction(token) && !reply.text.tokens[token].flags.emoji)
            return false;
    return std::find(invites.begin(), invites.end(), true) != invites.end();
}

void addCurtness(const Reading& reading, std::vector<Finding>& findings)
{
    constexpr std::size_t hardlyAWord = 3;
    const std::size_t size = reading.reply.words.size();
    // what is said is more telling than that it is short
    const bool saysSomething = std::any_of(findings.begin(), findings.end(), [](const Finding& f) {
        return f.behaviour != Behaviour::Shouting && f.behaviour != Behaviour::RequestRepeat;
    });
    const auto softener = reading.pack->classNumber("softener");
    if (size == 0 || size > hardlyAWord || saysSomething || (softener && reading.reply.hasClass(*softener)))
        return;
    if (reading.reply.knownShare() == 1.0 && reading.reply.countWords() >= 2)
        findings.push_back({Behaviour::Curt, 0, size, "shape.curt"});
}

} // namespace keel
