#include "catch.h"

#include "Samples.h"

#include "engine/Conversation.h"
#include "records/Recorder.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <functional>
#include <limits>
#include <random>
#include <thread>

using namespace keel;
using namespace keel::samples;

namespace {

/// A child process of the test. It must not come back into the test's own code.
pid_t child(const std::function<void()>& act)
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        try {
            act();
        } catch (...) {
            ::_exit(99);
        }
        ::_exit(0);
    }
    return pid;
}

int statusOf(pid_t pid)
{
    int status = 0;
    ::waitpid(pid, &status, 0);
    return status;
}

/// Waits for so many reports, or for the end of the one who sends them. A report is a byte for each action that
/// `append` has returned from.
std::size_t waitFor(int pipe, std::size_t wanted)
{
    std::size_t count = 0;
    for (char report = 0; count < wanted && ::read(pipe, &report, 1) == 1;)
        ++count;
    return count;
}

/// A trainee who puts the customer on hold and comes back, for ever.
Action nextOf(const Session& session)
{
    const Milliseconds soon = session.state().now + Milliseconds(1);
    return session.state().onHold ? Action{soon, Resume{}} : Action{soon, Hold{}};
}

} // namespace

TEST_CASE("Whoever is killed at any moment goes on with every action that was taken")
{
    const Folder folder;
    const auto book = test::Conversation().session().sharedBook();
    const AttemptId id = Recorder(*openStore(folder.store()), book, anasAttempt()).attempt().id;

    std::mt19937 chance(20); // the same twenty moments every time
    std::size_t promised = 0;
    for (int kill = 0; kill < 20; ++kill) {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        const pid_t player = child([&] {
            const auto store = openStore(folder.store());
            for (Recorder recorder = Recorder::resume(*store, book, id);;)
                if (recorder.apply(nextOf(recorder.session())) || ::write(ends[1], ".", 1) != 1)
                    ::_exit(1);
        });
        ::close(ends[1]);
        promised += waitFor(ends[0], 1 + chance() % 12);
        std::this_thread::sleep_for(std::chrono::microseconds(chance() % 3000));
        ::kill(player, SIGKILL);
        REQUIRE(WIFSIGNALED(statusOf(player)));
        promised += waitFor(ends[0], std::numeric_limits<std::size_t>::max());
        ::close(ends[0]);

        const auto store = openStore(folder.store());
        const Recorder resumed = Recorder::resume(*store, book, id);
        INFO("kill " << kill);
        // The one being written when the light went out may be there or not.
        REQUIRE(resumed.session().entries().size() >= promised);
        REQUIRE(resumed.session().entries().size() <= promised + 1);
        promised = resumed.session().entries().size();
    }
    CHECK(promised >= 20);
    CHECK(openStore(folder.store())->check().empty());
}

TEST_CASE("A full disk is named, and what was there stays")
{
    const Folder folder;
    openStore(folder.store())->begin(anasAttempt());
    constexpr int saidFull = 42;
    const int status = statusOf(child([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{300'000, 300'000}; // no file may grow beyond this, as if the disk ended there
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto store = openStore(folder.store());
        try {
            for (std::size_t i = 3;; ++i)
                store->append(anasAttempt().id, i, typed(100'000, std::string(4000, 'x')));
        } catch (const StoreError& error) {
            ::_exit(error.reason() == StoreError::Reason::Full ? saidFull : 1);
        }
    }));
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == saidFull);

    const auto store = openStore(folder.store());
    const auto actions = store->load(anasAttempt().id)->actions;
    CHECK(actions.size() > 10);
    CHECK_NOTHROW(store->append(anasAttempt().id, actions.size(), typed(200'000, "and on we go")));
}

TEST_CASE("Many programs that start at once make one store")
{
    const Folder folder;
    std::vector<pid_t> programs;
    for (int i = 0; i < 8; ++i)
        programs.push_back(child([&] { openStore(folder.store())->addPerson("Person " + std::to_string(i)); }));
    for (const pid_t program : programs)
        CHECK(statusOf(program) == 0);
    CHECK(openStore(folder.store())->people().size() == 8);
}
