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

void BundleHash::add(std::string_view name, std::string_view text)
{
    m_all += std::string(name) + '\0' + sha256(text) + '\n';
}

std::string BundleHash::value() const { return sha256(m_all); }

std::string bundleHash(const Bundle& bundle)
{
    BundleHash hash;
    for (const auto& [name, text] : bundle)
        hash.add(name, text);
    return hash.value();
}

std::map<std::string, fs::path> jsonFilesIn(const fs::path& folder)
{
    std::map<std::string, fs::path> files;
    std::error_code error;
    for (auto it = fs::recursive_directory_iterator(folder, error); !error && it != fs::end(it); it.increment(error)) {
        if (it->is_directory() && it->path().filename() == "schema") {
            it.disable_recursion_pending();
            continue;
        }
        if (it->is_regular_file() && it->path().extension() == ".json")
            files.emplace(fs::relative(it->path(), folder).generic_string(), it->path());
    }
    return files;
}

Bundle readJsonFolder(const fs::path& folder)
{
    Bundle bundle;
    for (const auto& [name, file] : jsonFilesIn(folder))
        if (auto text = readFile(file))
            bundle.emplace(name, std::move(*text));
    return bundle;
}

} // namespace keel
