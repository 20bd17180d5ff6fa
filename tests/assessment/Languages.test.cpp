#include "catch.h"

#include "assessment/Assessor.h"
#include "scenario/Scratch.h"


using namespace keel;

namespace {

const std::string shipped = std::string(KEEL_SOURCE_DIR) + "/assets";

/// The shipped assets, but the Spanish pack has an error.
struct BrokenSpanish {
    test::ScratchFile pack{"es.json"};
    Assets assets = readAssets(shipped);

    BrokenSpanish()
    {
        REQUIRE(writeFile(pack.path(), "{\n  \"language\": \"es\",\n  \"wrods\": []\n}\n"));
        assets.files["languages/es.json"] = pack.path();
    }
};

ReplyContext speaking(const std::string& language)
{
    ReplyContext context;
    context.language = language;
    return context;
}

} // namespace

TEST_CASE("A language is read when somebody speaks it, and its errors are told then")
{
    BrokenSpanish broken;
    Diagnostics diagnostics;
    const auto assessor = Assessor::load(broken.assets, diagnostics);
    REQUIRE(assessor);
    CHECK(diagnostics.empty());
    CHECK(assessor->languages() == std::vector<std::string>{"bg", "en", "es", "pt-BR"});

    CHECK(assessor->assess("We apologise for the mix-up.", speaking("en")).shows(Behaviour::Apologise));
    for (int i = 0; i < 2; ++i) // asked again it says the same
        CHECK_THROWS_WITH(assessor->assess("Lo siento mucho.", speaking("es")), ContainsSubstring("languages/es.json:3"));

    // Whether a doubtful reply is of another language is asked of those that can be read.
    ReplyAssessment doubtful;
    CHECK_NOTHROW(doubtful = assessor->assess("Wir bedauern das sehr, morgen kommt jemand vorbei.", speaking("en")));
    CHECK_FALSE(doubtful.understood);
    CHECK_NOTHROW(assessor->assess("sorry zorb frim, tomorrow plonk", speaking("en")));

    assessor->read({"es"}, diagnostics);
    REQUIRE(hasErrors(diagnostics));
    CHECK(diagnostics.front().file == "languages/es.json");
}

TEST_CASE("What is at hand is read at once: with an error in it there is nobody to judge replies")
{
    BrokenSpanish broken;
    broken.assets.texts["languages/es.json"] = *readFile(broken.pack.path());
    Diagnostics diagnostics;
    CHECK_FALSE(Assessor::load(broken.assets, diagnostics));
    CHECK(hasErrors(diagnostics));
}

TEST_CASE("The assets name the same version whether they are at hand or in files")
{
    Diagnostics diagnostics;
    Assets rulesAlone = readAssets(shipped);
    std::erase_if(rulesAlone.files, [](const auto& file) { return file.first.starts_with("models/"); });
    Bundle atHand = readJsonFolder(shipped);
    std::erase_if(atHand, [](const auto& text) { return text.first.starts_with("models/"); });
    CHECK(Assessor::load(rulesAlone, diagnostics)->version() == Assessor::load(atHand, diagnostics)->version());
}
