#include "catch.h"

#include "screens/TextBuffer.h"

using namespace keel;

TEST_CASE("Typing, going back and correcting, in letters of more than one byte", "[screens]")
{
    TextBuffer text;
    text.insert("Зле");
    text.moveLeft(false, false);
    text.insert("ъ");
    CHECK(text.text() == "Злъе");
    text.eraseBack(false);
    text.eraseAhead(false);
    CHECK(text.text() == "Зл");
    CHECK(text.caret() == 4);
}

TEST_CASE("Whole words are jumped over and erased", "[screens]")
{
    TextBuffer text;
    text.insert("I am so sorry");
    text.moveLeft(true, false);
    CHECK(text.caret() == 8);
    text.eraseBack(true);
    CHECK(text.text() == "I am sorry");
    text.moveTo(0, false);
    text.eraseAhead(true);
    CHECK(text.text() == "am sorry");
}

TEST_CASE("What is selected is replaced by what is typed", "[screens]")
{
    TextBuffer text;
    text.insert("Calm down");
    text.selectAll();
    CHECK(text.selected() == "Calm down");
    text.insert("Tell me what happened");
    CHECK(text.text() == "Tell me what happened");
    text.moveLeft(true, true);
    CHECK(text.selected() == "happened");
    text.moveLeft(false, false);
    CHECK(text.caret() == text.text().size() - 8);
}

TEST_CASE("Undo takes back word by word, and redo brings it again", "[screens]")
{
    TextBuffer text;
    for (const char* letter : {"o", "h", " ", "n", "o"})
        text.insert(letter);
    text.undo();
    CHECK(text.text() == "oh ");
    text.undo();
    text.undo();
    CHECK(text.text().empty());
    text.redo();
    text.redo();
    text.redo();
    CHECK(text.text() == "oh no");
    text.undo();
    text.insert("!");
    text.redo();
    CHECK(text.text() == "oh !");
}

TEST_CASE("A full buffer takes what fits and never half a letter", "[screens]")
{
    TextBuffer text(5);
    text.insert("ярост");
    CHECK(text.text() == "яр");
    text.insert("x");
    CHECK(text.text() == "ярx");
}

TEST_CASE("The caret never lands inside a letter", "[screens]")
{
    TextBuffer text;
    text.insert("да");
    text.moveTo(1, false);
    CHECK(text.caret() == 0);
    text.moveTo(99, false);
    CHECK(text.caret() == 4);
}
