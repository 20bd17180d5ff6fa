#pragma once

#include <filesystem>
#include <string>

#include <unistd.h>

namespace keel::test {

/// A file that goes with the test; two tests that run at once have two.
class ScratchFile {
public:
    explicit ScratchFile(const std::string& name)
        : m_path(std::filesystem::temp_directory_path() / ("keel-" + std::to_string(getpid()) + "-" + name))
    {
    }
    ~ScratchFile()
    {
        std::error_code error;
        std::filesystem::remove(m_path, error);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A folder that goes with the test, with all that is in it; not made yet.
class ScratchFolder {
public:
    explicit ScratchFolder(const std::string& name) : m_path(std::filesystem::temp_directory_path() / ("keel-" + std::to_string(getpid())) / name) {}
    ~ScratchFolder()
    {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace keel::test
