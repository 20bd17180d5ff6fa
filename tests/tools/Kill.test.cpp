#include "catch.h"
#include "tools/Shell.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string>

using namespace keel::test;
using Json = nlohmann::json;

namespace {

/// Starts a play, feeds it replies one by one, and kills it after so many customer answers were read and so many
/// microseconds more. Returns how many actions it had shown as done.
int playAndKill(const std::string& records, int answers, unsigned microseconds)
{
    int in[2], out[2];
    REQUIRE(pipe(in) == 0);
    REQUIRE(pipe(out) == 0);
    const pid_t child = fork();
    if (child == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        for (const int fd : {in[0], in[1], out[0], out[1]})
            close(fd);
        execl(KEEL_PROGRAM, KEEL_PROGRAM, "play", "declined-card", "--language", "en", "--as", "Ana", "--records", records.c_str(), nullptr);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    const auto write1 = [&](const std::string& text) { return write(in[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()); };
    // Different ones: whoever hears the same five times walks out.
    constexpr std::array replies{"I'm sorry that you were shown up in front of everyone. I'll find out what happened.\n",
                                 "That was our machine and not your card, Ms Okafor.\n", "No wonder you feel humiliated. I'm sorry.\n",
                                 "I'd be angry in your place, too.\n", "What would help you most right now?\n"};
    std::size_t said = 0;
    const auto answer = [&] { write1(replies.at(said++ % replies.size())); };
    answer();
    std::string seen;
    char buffer[4096];
    int prompts = 0;
    const auto countPrompts = [&] {
        int count = 0;
        for (std::size_t at = seen.find("\n> "); at != std::string::npos; at = seen.find("\n> ", at + 1))
            ++count;
        return count;
    };
    while (prompts < answers) {
        const ssize_t got = read(out[0], buffer, sizeof buffer);
        if (got <= 0)
            break;
        seen.append(buffer, static_cast<std::size_t>(got));
        for (const int now = countPrompts(); prompts < now; ++prompts)
            answer();
    }
    usleep(microseconds);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    for (ssize_t got = read(out[0], buffer, sizeof buffer); got > 0; got = read(out[0], buffer, sizeof buffer))
        seen.append(buffer, static_cast<std::size_t>(got));
    close(in[1]);
    close(out[0]);
    int done = 0;
    for (std::size_t at = seen.find("\nYou: "); at != std::string::npos; at = seen.find("\nYou: ", at + 1))
        ++done;
    return done;
}

} // namespace

TEST_CASE("Killed at twenty moments, the attempt goes on with every completed action")
{
    signal(SIGPIPE, SIG_IGN);
    for (unsigned round = 0; round < 20; ++round) {
        const ScratchFolder scratch;
        const std::string records = scratch.str() + "/r.db";
        const int shown = playAndKill(records, 1 + static_cast<int>(round % 5), (round * 7919) % 4000);
        const Ran exported = runKeel("records export --records " + records);
        REQUIRE(exported.exit == 0);
        std::size_t stored = 0;
        bool finished = false;
        std::istringstream lines(exported.out);
        for (std::string line; std::getline(lines, line);) {
            const Json entry = Json::parse(line);
            if (!entry.contains("attempt"))
                continue;
            stored = entry.at("attempt").at("actions").size();
            finished = entry.at("attempt").contains("outcome");
        }
        INFO("round " << round << ": shown " << shown << ", stored " << stored);
        CHECK(stored >= static_cast<std::size_t>(shown));
        CHECK(stored <= static_cast<std::size_t>(shown) + 1); // at most the one that was being taken
        CHECK(runKeel("records check --records " + records).exit == 0);
        CHECK_FALSE(finished); // or there would be nothing to go on with
        if (stored > 0)
            CHECK_THAT(runKeel("play declined-card --language en --as Ana --records " + records, "1\n/q\n").out,
                       ContainsSubstring("You left off after " + std::to_string(stored) + " actions."));
    }
}
