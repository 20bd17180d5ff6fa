#include "language/Stemmer.h"

#include "language/BulgarianStem.h"

#include "catch.h"

using namespace keel;

TEST_CASE("inflections share their stem")
{
    Stemmer english(Stemmer::Kind::English);
    const std::string apologise(english.stem("apologise"));
    CHECK(english.stem("apologised") == apologise);
    CHECK(english.stem("apologising") == apologise);
    Stemmer spanish(Stemmer::Kind::Spanish);
    const std::string enviar(spanish.stem("enviar"));
    CHECK(spanish.stem("enviamos") == enviar);
}

TEST_CASE("Bulgarian nouns lose article and plural, verbs person and number")
{
    for (const char* form : {"проблемът", "проблема", "проблеми", "проблемите"})
        CHECK(bulgarianStem(form) == bulgarianStem("проблем"));
    for (const char* form : {"клиентът", "клиента", "клиенти", "клиентите"})
        CHECK(bulgarianStem(form) == bulgarianStem("клиент"));
    for (const char* form : {"поръчката", "поръчки", "поръчките"})
        CHECK(bulgarianStem(form) == bulgarianStem("поръчка"));
    CHECK(bulgarianStem("разбираме") == bulgarianStem("разбирам"));
}

TEST_CASE("short Bulgarian words are left alone")
{
    CHECK(bulgarianStem("не") == "не");
    CHECK(bulgarianStem("ще") == "ще");
    CHECK(bulgarianStem("") == "");
}

TEST_CASE("an unknown stemmer has no kind")
{
    CHECK_FALSE(Stemmer::kindOf("klingon"));
    CHECK(Stemmer::kindOf("portuguese") == Stemmer::Kind::Portuguese);
}
