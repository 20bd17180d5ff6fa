#include "tools/Shell.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace keel::test {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

ScratchFolder::ScratchFolder()
{
    std::string pattern = (fs::temp_directory_path() / "keel-test-XXXXXX").string();
    m_path = mkdtemp(pattern.data());
}

ScratchFolder::~ScratchFolder()
{
    std::error_code error;
    fs::remove_all(m_path, error);
}

Ran runKeel(const std::string& arguments, const std::string& input)
{
    const ScratchFolder scratch;
    std::ofstream(scratch / "in", std::ios::binary) << input;
    const std::string command = "LC_ALL=C.UTF-8 XDG_DATA_HOME=" + scratch.str() + "/data '" KEEL_PROGRAM "' " + arguments + " <" + scratch.str()
        + "/in >" + scratch.str() + "/out 2>" + scratch.str() + "/err";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, slurp(scratch / "out"), slurp(scratch / "err")};
}

std::string source(const std::string& path) { return "'" KEEL_SOURCE_DIR "/" + path + "'"; }

} // namespace keel::test
