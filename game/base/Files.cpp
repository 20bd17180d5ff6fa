#include "base/Files.h"

#include "base/Hash.h"

#include <fstream>
#include <sstream>

namespace keel {

namespace fs = std::filesystem;

std::optional<std::string> readFile(const fs::path& path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return std::nullopt;
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

bool writeFile(const fs::path& path, const std::string& bytes)
{
    const fs::path fresh = path.string() + ".new";
    {
        std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.flush();
        if (!out) {
            out.close();
            std::error_code error;
            fs::remove(fresh, error); // half a file helps nobody, and on a full disk its room does
            return false;
        }
    }
    std::error_code error;
    fs::rename(fresh, path, error);
    return !error;
}

std::string bundleHash(const Bundle& bundle)
{
    std::string all;
    for (const auto& [name, text] : bundle)
        all += name + '\0' + sha256(text) + '\n';
    return sha256(all);
}

Bundle readJsonFolder(const fs::path& folder)
{
    Bundle bundle;
    std::error_code error;
    for (auto it = fs::recursive_directory_iterator(folder, error); !error && it != fs::end(it); it.increment(error)) {
        if (it->is_directory() && it->path().filename() == "schema") {
            it.disable_recursion_pending();
            continue;
        }
        if (!it->is_regular_file() || it->path().extension() != ".json")
            continue;
        if (auto text = readFile(it->path()))
            bundle.emplace(fs::relative(it->path(), folder).generic_string(), std::move(*text));
    }
    return bundle;
}

} // namespace keel
