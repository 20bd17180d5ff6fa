#include "catch.h"

#include "Samples.h"

#include "base/Files.h"
#include "records/DataFolder.h"

#include <cstdlib>
#include <set>

using namespace keel;
using namespace keel::samples;

namespace {

/// Sets an environment variable for one test.
class Variable {
public:
    Variable(const char* name, const std::optional<std::string>& value) : m_name(name)
    {
        if (const char* old = std::getenv(name))
            m_old = old;
        set(value);
    }
    ~Variable() { set(m_old); }

private:
    void set(const std::optional<std::string>& value)
    {
        if (value)
            ::setenv(m_name, value->c_str(), 1);
        else
            ::unsetenv(m_name);
    }
    const char* m_name;
    std::optional<std::string> m_old;
};

StoreError::Reason whyNoFolder()
{
    try {
        dataFolder();
    } catch (const StoreError& error) {
        return error.reason();
    }
    FAIL("there was a folder");
    return StoreError::Reason::Other;
}

/// Hexadecimal digits as x.
std::string shapeOf(std::string id)
{
    for (char& c : id)
        if (std::string("0123456789abcdef").find(c) != std::string::npos)
            c = 'x';
    return id;
}

} // namespace

TEST_CASE("Records live where the desktop's rules say, and nobody else may look")
{
    const Folder folder;
    const Variable home("HOME", folder.path().string());
    SECTION("in the data folder")
    {
        const Variable data("XDG_DATA_HOME", (folder.path() / "deep" / "data").string());
        CHECK(dataFolder() == folder.path() / "deep" / "data" / "evenkeel");
    }
    SECTION("at home where there is none")
    {
        const Variable data("XDG_DATA_HOME", std::nullopt);
        CHECK(dataFolder() == folder.path() / ".local" / "share" / "evenkeel");
        CHECK((std::filesystem::status(dataFolder()).permissions() & std::filesystem::perms::others_all) == std::filesystem::perms::none);
    }
    SECTION("a relative path is ignored, as the specification says")
    {
        const Variable data("XDG_DATA_HOME", "data");
        CHECK(dataFolder() == folder.path() / ".local" / "share" / "evenkeel");
    }
    SECTION("and a store can be opened there")
    {
        const Variable data("XDG_DATA_HOME", folder.path().string());
        openStore(defaultStoreUrl())->addPerson("Ana");
        CHECK(std::filesystem::exists(folder.path() / "evenkeel" / "records.sqlite"));
    }
}

TEST_CASE("Where there is no place for records, the reason is given")
{
    const Folder folder;
    SECTION("nobody's home")
    {
        const Variable home("HOME", std::nullopt);
        const Variable data("XDG_DATA_HOME", std::nullopt);
        CHECK(whyNoFolder() == StoreError::Reason::CannotOpen);
    }
    SECTION("a file stands in the way")
    {
        REQUIRE(writeFile(folder.path() / "evenkeel", "not a folder"));
        const Variable data("XDG_DATA_HOME", folder.path().string());
        CHECK(whyNoFolder() == StoreError::Reason::CannotOpen);
    }
    SECTION("a place where nothing can be written")
    {
        const Variable data("XDG_DATA_HOME", "/proc/here");
        CHECK(whyNoFolder() == StoreError::Reason::CannotOpen);
    }
}

TEST_CASE("Attempt ids are random UUIDs")
{
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(newAttemptId());
    CHECK(ids.size() == 1000);
    for (const std::string& id : ids) {
        REQUIRE(shapeOf(id) == "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
        REQUIRE(id[14] == '4'); // the version
        REQUIRE(std::string("89ab").find(id[19]) != std::string::npos); // the variant
    }
}
