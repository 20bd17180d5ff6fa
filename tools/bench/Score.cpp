// How long a typed reply takes to score, against ICU's word segmentation alone over the same text in the same run.
//
// usage: keel_bench_score ASSETS REPLIES.jsonl    (requests as `keel score --jsonl` takes them, held in memory)

#include "assessment/AssessmentJson.h"
#include "assessment/Assessor.h"
#include "base/Files.h"

#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>

namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

double microsecondsOf(Clock::duration time) { return std::chrono::duration<double, std::micro>(time).count(); }

long memoryInUse() // KiB at most until now
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// Word boundaries of all texts, as ICU finds them in UTF-8.
std::size_t segment(const std::vector<std::string>& texts)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    UText view = UTEXT_INITIALIZER;
    std::size_t boundaries = 0;
    for (const std::string& text : texts) {
        utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
        words->setText(&view, status);
        for (auto at = words->first(); at != icu::BreakIterator::DONE; at = words->next())
            ++boundaries;
    }
    utext_close(&view);
    return boundaries;
}

/// Microseconds of each call, ascending.
template <class Call>
std::vector<double> timesOf(std::size_t count, Call call)
{
    std::vector<double> times;
    for (std::size_t i = 0; i < count; ++i) {
        const auto begin = Clock::now();
        call(i);
        times.push_back(microsecondsOf(Clock::now() - begin));
    }
    std::sort(times.begin(), times.end());
    return times;
}

double sumOf(const std::vector<double>& times)
{
    double sum = 0;
    for (const double time : times)
        sum += time;
    return sum;
}

Json figuresOf(const std::vector<double>& times, double segmentation)
{
    constexpr double most = 0.99;
    const double median = times[times.size() / 2], p99 = times[static_cast<std::size_t>(static_cast<double>(times.size()) * most)];
    return {{"microsecondsEach", sumOf(times) / static_cast<double>(times.size())}, {"timesSegmentation", sumOf(times) / segmentation},
            {"median", median}, {"p99", p99}, {"p99ToMedian", p99 / median}};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: keel_bench_score ASSETS REPLIES.jsonl\n";
        return 2;
    }
    keel::Diagnostics diagnostics;
    const auto assets = keel::readJsonFolder(argv[1]);
    const auto assessor = keel::Assessor::load(assets, diagnostics);
    if (!assessor) {
        std::cerr << argv[1] << ": these assets cannot be read\n";
        return 1;
    }
    std::vector<keel::ScoreRequest> requests, bare;
    std::vector<std::string> texts;
    std::ifstream lines(argv[2]);
    for (std::string line; std::getline(lines, line);) {
        requests.push_back(keel::readScoreRequest(*assessor, line));
        texts.push_back(requests.back().text);
        bare.push_back({"", requests.back().text, {}, ""});
        bare.back().context.language = requests.back().context.language;
    }
    if (requests.empty()) {
        std::cerr << argv[2] << ": no requests\n";
        return 1;
    }
    const auto score = [&](const std::vector<keel::ScoreRequest>& all) {
        return timesOf(all.size(), [&](std::size_t i) { (void)assessor->assess(all[i].text, all[i].context); });
    };
    score({requests.begin(), requests.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(requests.size(), 500))}); // warm
    const long before = memoryInUse();
    const auto begin = Clock::now();
    const std::size_t boundaries = segment(texts);
    const double segmentation = microsecondsOf(Clock::now() - begin);
    const auto withLine = score(requests), alone = score(bare);
    const auto count = static_cast<double>(texts.size());
    Json out{{"replies", texts.size()}, {"boundaries", boundaries}, {"segmentationMicrosecondsEach", segmentation / count},
             {"reply", figuresOf(alone, segmentation)}, {"replyAndCustomersLine", figuresOf(withLine, segmentation)},
             {"memoryMiB", {{"before", before / 1024}, {"after", memoryInUse() / 1024}}}};
    std::cout << out.dump(1) << "\n";
    return 0;
}
