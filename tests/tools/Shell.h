#pragma once

#include <filesystem>
#include <string>

namespace keel::test {

/// A folder that goes with the test.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    std::string str() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

/// All that a file holds.
std::string slurp(const std::filesystem::path& path);

struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

/// Runs `keel ARGUMENTS` as a user's shell would, with English messages and the given input.
Ran runKeel(const std::string& arguments, const std::string& input = {});

/// A path within the checkout, quoted for the shell.
std::string source(const std::string& path);

} // namespace keel::test
