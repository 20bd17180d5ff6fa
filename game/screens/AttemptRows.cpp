#include "screens/AttemptRows.h"

#include "screens/Buttons.h"
#include "screens/DebriefPanels.h"
#include "screens/Meters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace keel {

namespace {

enum class Part { Date, Trainee, Scenario, Language, Score, Ending, Result };

struct Column {
    std::string_view key;
    Part part;
    AttemptOrder order;
    std::optional<Dimension> score;
};

/// A column in its place.
struct Placed {
    Column column;
    float left = 0; ///< from the table's left edge
    float width = 0;
    bool inWords = true; ///< false: the heading is a sign
};
using Columns = std::vector<Placed>;

constexpr float cellPadding = 10;
constexpr float arrow = 16;     ///< the sign of the order, with its distance
constexpr float resultSign = 22; ///< before the words of a result

/// All there is to tell of an attempt.
constexpr std::array allColumns{Column{"reports.column.date", Part::Date, AttemptOrder::Date, {}},
                                Column{"reports.column.trainee", Part::Trainee, AttemptOrder::Trainee, {}},
                                Column{"reports.column.scenario", Part::Scenario, AttemptOrder::Scenario, {}},
                                Column{"reports.column.language", Part::Language, AttemptOrder::Language, {}},
                                Column{"reports.empathy", Part::Score, AttemptOrder::Empathy, Dimension::Empathy},
                                Column{"reports.resolution", Part::Score, AttemptOrder::Resolution, Dimension::Resolution},
                                Column{"reports.courtesy", Part::Score, AttemptOrder::Courtesy, Dimension::Courtesy},
                                Column{"reports.column.ending", Part::Ending, AttemptOrder::Ending, {}},
                                Column{"reports.column.result", Part::Result, AttemptOrder::Ending, {}}};

/// What a row can do without, the first soonest.
constexpr std::array dispensable{Part::Ending, Part::Language, Part::Date};

std::string wordsIn(const AttemptTable::Row& row, const Column& column)
{
    switch (column.part) {
    case Part::Date: return row.date;
    case Part::Trainee: return row.trainee;
    case Part::Scenario: return row.scenario;
    case Part::Language: return row.language;
    case Part::Ending: return row.ending;
    case Part::Result: return row.result;
    case Part::Score: break;
    }
    if (!row.scores || !column.score)
        return "–";
    switch (*column.score) {
    case Dimension::Empathy: return std::to_string(row.scores->empathy);
    case Dimension::Resolution: return std::to_string(row.scores->resolution);
    case Dimension::Courtesy: return std::to_string(row.scores->courtesy);
    }
    return "–";
}

Face faceOf(Part part) { return part == Part::Score ? Face::Strong : part == Part::Result ? Face::Small : Face::Body; }

/// As wide as its widest words, up to a limit.
float naturalWidth(const Ui& ui, const Column& column, const AttemptTable& table, bool inWords)
{
    const Canvas canvas = ui.canvas();
    float words = inWords ? canvas.textWidth(ui.say(std::string(column.key)), Face::SmallStrong) + ui.px(arrow)
                          : ui.px(18 + arrow);
    const float sign = column.part == Part::Result ? ui.px(resultSign) : 0;
    for (const AttemptTable::Row& row : table.rows)
        words = std::max(words, sign + canvas.textWidth(wordsIn(row, column), faceOf(column.part)) + 1);
    return std::min(words, ui.px(190)) + 2 * ui.px(cellPadding);
}

/// How the columns may be laid out, the fullest first: how many of the dispensable ones are left out, whether the
/// scores are named in words, and the least room for the scenario's name, without which the next is tried.
struct Layout {
    std::size_t leftOut = 0;
    bool inWords = true;
    float scenario = 0;
};
constexpr std::array layouts{Layout{0, true, 300}, Layout{0, false, 170}, Layout{1, true, 300}, Layout{1, false, 170},
                             Layout{2, false, 170}, Layout{3, true, 200}, Layout{3, false, 0}};

/// Every column but the scenario's as wide as it needs to be.
Columns columnsOf(const Ui& ui, const Layout& layout, const AttemptTable& table)
{
    Columns out;
    for (const Column& column : allColumns) {
        if (std::find(dispensable.begin(), dispensable.begin() + layout.leftOut, column.part) != dispensable.begin() + layout.leftOut)
            continue;
        const bool named = layout.inWords || !column.score;
        out.push_back({column, 0, column.part == Part::Scenario ? 0 : naturalWidth(ui, column, table, named), named});
    }
    return out;
}

/// The scenario takes what is free. The scores' names become signs, and then columns are left out, where too little would
/// be left for it: less than its longest name needs, or than the layout asks for.
Columns placed(const Ui& ui, float width, const AttemptTable& table)
{
    float longest = 0;
    for (const AttemptTable::Row& row : table.rows)
        longest = std::max(longest, ui.canvas().textWidth(row.scenario, Face::Body) + 2 * ui.px(cellPadding) + 1);
    Columns out;
    float free = 0;
    for (const Layout& layout : layouts) {
        out = columnsOf(ui, layout, table);
        free = width;
        for (const Placed& place : out)
            free -= place.width;
        if (free >= std::min(longest, ui.px(layout.scenario)))
            break;
    }
    float x = 0;
    for (Placed& place : out) {
        if (place.column.part == Part::Scenario)
            place.width = std::max(ui.px(90), free);
        place.left = x;
        x += place.width;
    }
    return out;
}

void sortBy(const ManagerModel& model, AttemptOrder order, Intents& intents)
{
    AttemptTableRequest request = model.request;
    const bool words =
        order == AttemptOrder::Trainee || order == AttemptOrder::Scenario || order == AttemptOrder::Language;
    request.filter.descending = request.filter.order == order ? !request.filter.descending : !words;
    request.filter.order = order;
    request.filter.offset = 0;
    intents.push_back(AskForAttempts{request});
}

/// The sign or the words of a heading from `x` on; returns where they end.
float drawName(Ui& ui, const Box& cell, float x, const Placed& place, Colour ink, float room)
{
    const Canvas canvas = ui.canvas();
    if (!place.inWords) {
        drawIcon(canvas, iconOf(*place.column.score), boxAt({x, cell.centre().y - ui.px(9)}, ui.px(18), ui.px(18)),
                 inkOf(ui.theme(), *place.column.score));
        return x + ui.px(18);
    }
    const std::string words = ui.say(std::string(place.column.key));
    canvas.textWithin({x, cell.centre().y - canvas.lineHeight(Face::SmallStrong) / 2}, words, Face::SmallStrong, ink,
                      room);
    return x + std::min(room, canvas.textWidth(words, Face::SmallStrong));
}

void drawHeading(Ui& ui, const Box& cell, const Placed& place, const ManagerModel& model, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const Column& column = place.column;
    const bool sortable = column.part != Part::Result;
    const Touch touch = sortable ? ui.touch(column.key, cell) : Touch{};
    if (touch.focused) {
        ui.ring(cell, ui.px(4));
        ui.describe(ui.say(std::string(column.key)));
    }
    const bool sorted = sortable && model.request.filter.order == column.order;
    const Colour ink = sorted || touch.hovered ? ui.theme().accent : ui.theme().quiet;
    const float room = cell.width() - 2 * ui.px(cellPadding) - (sorted ? ui.px(arrow) : 0) + 1;
    const float name = place.inWords ? std::min(room, canvas.textWidth(ui.say(std::string(column.key)), Face::SmallStrong))
                                     : ui.px(18);
    // Over numbers, which stand at the right, the name does too, and the sign of the order before it.
    const float x = column.score ? cell.max.x - ui.px(cellPadding) - name : cell.min.x + ui.px(cellPadding);
    const float end = drawName(ui, cell, x, place, ink, room);
    if (sorted)
        drawIcon(canvas, model.request.filter.descending ? Icon::Down : Icon::Up,
                 boxAt({column.score ? x - ui.px(arrow) : end + ui.px(4), cell.centre().y - ui.px(6)}, ui.px(12),
                       ui.px(12)),
                 ink);
    if (!place.inWords && (touch.hovered || (touch.focused && ui.focus().visible())))
        tooltip(ui, cell, ui.say(std::string(column.key)));
    if (touch.pressed)
        sortBy(model, column.order, intents);
}

void drawCell(Ui& ui, const Box& cell, const AttemptTable::Row& row, const Column& column)
{
    const Canvas canvas = ui.canvas();
    const Face face = faceOf(column.part);
    const std::string words = wordsIn(row, column);
    const float y = cell.centre().y - canvas.lineHeight(face) / 2;
    float x = cell.min.x + ui.px(cellPadding);
    Colour ink = ui.theme().text;
    if (column.part == Part::Score) {
        canvas.text({cell.max.x - ui.px(cellPadding) - canvas.textWidth(words, face), y}, words, face, ink);
        return;
    }
    if (column.part == Part::Result) {
        ink = row.practice ? ui.theme().quiet : row.passed ? ui.theme().good : row.finished ? ui.theme().poor : ui.theme().quiet;
        const Icon sign = row.practice ? Icon::Replay : row.passed ? Icon::Check : row.finished ? Icon::Flag : Icon::Clock;
        drawIcon(canvas, sign, boxAt({x, cell.centre().y - ui.px(8)}, ui.px(16), ui.px(16)), ink);
        x += ui.px(resultSign);
    }
    canvas.textWithin({x, y}, words, face, ink, cell.max.x - x - ui.px(cellPadding) + 1);
}

/// Everything there is to tell of an attempt, whichever columns have room.
std::string rowAloud(const Ui& ui, const AttemptTable::Row& row)
{
    std::string out;
    for (const Column& column : allColumns) {
        const std::string words = wordsIn(row, column);
        if (!words.empty() && words != "–")
            out += (out.empty() ? "" : ". ") + ui.say(std::string(column.key)) + ": " + words;
    }
    return out;
}

void drawRow(Ui& ui, const Box& box, const AttemptTable::Row& row, const Columns& columns, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const Touch touch = ui.touch(row.id.str(), box);
    if (touch.hovered || touch.focused)
        canvas.fill(box, ui.theme().wash.seenThrough(0.6F), ui.px(6));
    if (touch.focused) {
        ui.ring(box, ui.px(6));
        ui.describe(rowAloud(ui, row));
    }
    canvas.line({box.min.x, box.max.y}, box.max, ui.theme().border.seenThrough(0.7F), 1);
    for (const Placed& place : columns)
        drawCell(ui, boxAt({box.min.x + place.left, box.min.y}, place.width, box.height()), row, place.column);
    if (touch.pressed)
        intents.push_back(OpenAttempt{row.id});
}

} // namespace

float attemptRowHeight(const Ui& ui) { return ui.px(42); }

float attemptHeadings(Ui& ui, const Box& row, const ManagerModel& model, Intents& intents)
{
    for (const Placed& place : placed(ui, row.width(), model.table))
        drawHeading(ui, boxAt({row.min.x + place.left, row.min.y}, place.width, row.height()), place, model, intents);
    ui.canvas().line({row.min.x, row.max.y}, row.max, ui.theme().border, ui.px(1.5F));
    return row.height();
}

float attemptRows(Ui& ui, const Box& column, const ManagerModel& model, Intents& intents)
{
    const float height = attemptRowHeight(ui);
    const Columns columns = placed(ui, column.width(), model.table);
    float y = column.min.y;
    for (const AttemptTable::Row& row : model.table.rows) {
        drawRow(ui, {{column.min.x, y}, {column.max.x, y + height}}, row, columns, intents);
        y += height;
    }
    return y - column.min.y;
}

} // namespace keel
