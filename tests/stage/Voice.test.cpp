#include "catch.h"

#include "stage/Voice.h"

#include <utility>

using namespace keel;

namespace {

const std::pair<const char*, const char*> lines[]{
    {"en", "The whole firm — all forty of us — is looking at an error page. 45 days!"},
    {"es", "¿Qué está pasando aquí? Llevo 45 días esperando una respuesta."},
    {"pt-BR", "A empresa inteira está olhando para uma página de erro. Não é possível!"},
    {"bg", "Чакам от 45 дни и никой не ми се обажда. Какво правите там?"}};

const Mood calm{0, 0.5F, 0.8F};
const Mood furious{1, 0.5F, 0.8F};

Speech reading(const char* text, const char* language, const Mood& mood = calm) { return Voice().read(text, language, {}, mood); }

/// The same over a whole speech: what a meter of loudness would show.
double meanLoudness(const Speech& speech)
{
    double sum = 0;
    int count = 0;
    for (Milliseconds at{0}; at < speech.sound.length(); at += Milliseconds(50), ++count)
        sum += loudnessAt(speech.sound, at);
    return sum / std::max(1, count);
}

} // namespace

TEST_CASE("A line is heard in every language, its words marked in their order and within the text", "[stage][voice]")
{
    for (const auto& [language, line] : lines) {
        INFO(language);
        const std::string text = line;
        const Speech speech = reading(line, language);
        CHECK(speech.sound.length() > Milliseconds(1500));
        REQUIRE(speech.words.size() >= 7);
        for (std::size_t i = 0; i < speech.words.size(); ++i) {
            const WordMark& word = speech.words[i];
            CHECK(word.begin < word.end);
            CHECK(word.end <= text.size());
            CHECK(word.at < speech.sound.length());
            CHECK((i == 0 || (word.begin >= speech.words[i - 1].end && word.at >= speech.words[i - 1].at)));
            // No letter is cut in two.
            CHECK((static_cast<unsigned char>(text[word.begin]) & 0xC0U) != 0x80U);
        }
    }
}

TEST_CASE("A mark covers the word that is being said", "[stage][voice]")
{
    const std::string text = "Чакам от понеделник.";
    const Speech speech = reading(text.c_str(), "bg");
    REQUIRE(speech.words.size() == 3);
    const auto wordOf = [&](const WordMark& mark) { return text.substr(mark.begin, mark.end - mark.begin); };
    CHECK(wordOf(speech.words[0]) == "Чакам");
    CHECK(wordOf(speech.words[2]) == "понеделник");
    CHECK(speech.wordAt(speech.words[1].at) == &speech.words[1]);
    CHECK(speech.wordAt(speech.sound.length()) == &speech.words[2]);
}

TEST_CASE("An angry customer speaks faster and louder than a calm one", "[stage][voice]")
{
    for (const auto& [language, line] : lines) {
        INFO(language);
        const Speech quiet = reading(line, language, calm);
        const Speech loud = reading(line, language, furious);
        CHECK(loud.sound.length() < quiet.sound.length() * 9 / 10);
        CHECK(meanLoudness(loud) > 1.2 * meanLoudness(quiet));
    }
}

TEST_CASE("Anger raises every part of the manner, and the voice's own pitch is kept", "[stage][voice]")
{
    Manner before = mannerOf({}, {0, 0.3F, 0.6F});
    for (int step = 1; step <= 10; ++step) {
        const Manner now = mannerOf({}, {static_cast<float>(step) / 10, 0.3F, 0.6F});
        CHECK(now.wordsPerMinute > before.wordsPerMinute);
        CHECK(now.pitch > before.pitch);
        CHECK(now.range > before.range);
        CHECK(now.loudness > before.loudness);
        before = now;
    }
    CHECK(mannerOf({VoiceTraits::Sex::Male, 30, 20}, calm).pitch < mannerOf({VoiceTraits::Sex::Male, 30, 70}, calm).pitch);
    CHECK(mannerOf({}, {0.2F, 0.5F, 0}).wordsPerMinute > mannerOf({}, {0.2F, 0.5F, 1}).wordsPerMinute);
    CHECK(mannerOf({}, {0, 0, 1}).range < mannerOf({}, {0, 1, 1}).range);
}

TEST_CASE("A language that the machine cannot speak is not read in another one's voice", "[stage][voice]")
{
    CHECK(Voice().speaks("pt-BR"));
    CHECK_FALSE(Voice().speaks("xx"));
    CHECK(reading("Good morning.", "xx").sound.samples.empty());
    CHECK(reading("", "en").sound.samples.empty());
}

TEST_CASE("A text of any length and with anything in it is read without harm", "[stage][voice]")
{
    std::string longText;
    while (longText.size() < 9000)
        longText += "и още нещо ";
    const Speech speech = reading(longText.c_str(), "bg");
    REQUIRE_FALSE(speech.words.empty());
    CHECK(speech.words.back().end <= 4000);
    CHECK_NOTHROW(reading("<b>&amp; \x01 [[x]] … \xC3", "en"));
}
