#include "catch.h"

#include "language/Handle.h"
#include "language/Money.h"

using namespace keel;

// U+00A0: a sum is not torn apart at the end of a line.
#define NBSP "\u00a0"

TEST_CASE("A sum is written as each language writes it, without cents", "[language]")
{
    CHECK(moneyText(60, "BRL", "en") == "R$60");
    CHECK(moneyText(60, "BRL", "es") == "60" NBSP "R$");
    CHECK(moneyText(60, "BRL", "pt-BR") == "R$" NBSP "60");
    CHECK(moneyText(60, "BRL", "bg") == "60" NBSP "R$");

    CHECK(moneyText(15, "EUR", "en") == "€15");
    CHECK(moneyText(15, "EUR", "es") == "15" NBSP "€");
    CHECK(moneyText(15, "EUR", "pt-BR") == "€" NBSP "15");
    CHECK(moneyText(15, "EUR", "bg") == "15" NBSP "€");

    CHECK(moneyText(80, "BGN", "bg") == "80" NBSP "лв.");
}

TEST_CASE("What is no currency is still a number with its code", "[language]")
{
    CHECK(moneyText(7, "?", "en") == "7" NBSP "?");
}

TEST_CASE("A handle is made of the letters of the name", "[language]")
{
    CHECK(handleOf("Iván Robles") == "@ivanrobles");
    CHECK(handleOf("João Assunção-Neto 2") == "@joaoassuncaoneto2");
    CHECK(handleOf("Борис Митев") == "@borismitev");
    CHECK(handleOf("…") == "@");
}
