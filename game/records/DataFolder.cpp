#include "records/DataFolder.h"

#include "records/Store.h"

#include <sodium.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace keel {

namespace fs = std::filesystem;

namespace {

void makeFolder(const fs::path& folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return;
    if (folder.has_relative_path())
        makeFolder(folder.parent_path());
    // Practice is private: no other user of the machine may look into it.
    if (::mkdir(folder.c_str(), S_IRWXU) == 0 || (errno == EEXIST && fs::is_directory(folder, error)))
        return;
    const int why = errno;
    throw StoreError(why == ENOSPC || why == EDQUOT ? StoreError::Reason::Full : StoreError::Reason::CannotOpen,
                     folder.string() + ": " + std::strerror(why));
}

} // namespace

fs::path folderFrom(const char* variable)
{
    const char* value = std::getenv(variable);
    const fs::path path = value != nullptr ? value : "";
    return path.is_absolute() ? path : fs::path();
}

fs::path dataFolder()
{
    fs::path base = folderFrom("XDG_DATA_HOME");
    if (base.empty()) {
        base = folderFrom("HOME");
        if (base.empty())
            throw StoreError(StoreError::Reason::CannotOpen, "neither XDG_DATA_HOME nor HOME names a folder");
        base = base / ".local" / "share";
    }
    const fs::path folder = (base / "evenkeel").lexically_normal();
    makeFolder(folder);
    return folder;
}

std::string defaultStoreUrl()
{
    return "sqlite:" + (dataFolder() / "records.sqlite").string();
}

std::string newAttemptId()
{
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    // Version 4, variant 1 (RFC 9562, 5.4).
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    static constexpr char digits[] = "0123456789abcdef";
    std::string id;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            id += '-';
        id += digits[bytes[i] >> 4];
        id += digits[bytes[i] & 0x0f];
    }
    return id;
}

} // namespace keel
