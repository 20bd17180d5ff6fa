#include "catch.h"

#include "reports/Html.h"
#include "reports/LineChart.h"

using namespace keel;

TEST_CASE("Nothing that a person wrote becomes markup")
{
    CHECK(escapeHtml("<script>alert('1' & \"2\")</script>") == "&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;");
    Html html;
    html.element("td", "<b>", {{"title", "\" onmouseover=\"x"}});
    CHECK(html.str() == "<td title=\"&quot; onmouseover=&quot;x\">&lt;b&gt;</td>");
}

TEST_CASE("No white space appears between words and what follows them")
{
    Html html;
    html.begin("p", "").element("mark", "Sorry").text(".").end();
    CHECK(html.str() == "<p><mark>Sorry</mark>.</p>\n");
}

TEST_CASE("A page stands alone: it loads nothing from anywhere")
{
    Html body;
    body.element("h1", "Ana");
    const std::string page = htmlPage("pt-BR", "A & B", body);
    CHECK_THAT(page, ContainsSubstring("<html lang=\"pt-BR\">") && ContainsSubstring("<title>A &amp; B</title>"));
    CHECK_THAT(page, ContainsSubstring("prefers-color-scheme: dark") && ContainsSubstring("@media print"));
    CHECK_THAT(page, !ContainsSubstring("http") && !ContainsSubstring("url(") && !ContainsSubstring("<script") && !ContainsSubstring("@import"));
}

TEST_CASE("A chart shows every value, also one alone and out of range")
{
    Html html;
    writeChart(html, {"Scores", {{"Empathy", "one", {40, 130}}, {"Courtesy", "two", {-5, 60}}}, 1});
    CHECK_THAT(html.str(), ContainsSubstring("aria-label=\"Scores\"") && ContainsSubstring("points=\"40,138 704,16 \"")
                               && ContainsSubstring("points=\"40,220 704,97 \""));
    Html single;
    writeChart(single, {"Scores", {{"Empathy", "one", {50}}}, 0});
    CHECK_THAT(single.str(), ContainsSubstring("points=\"372,118 \""));
    Html none;
    CHECK_NOTHROW(writeChart(none, {"Scores", {}, 0}));
}
