#include "screens/AttemptRows.h"

#include "screens/Buttons.h"
#include "screens/DebriefPanels.h"
#include "screens/Meters.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace keel {

namespace {

enum class Part { Date, Trainee, Scenario, Language, Score, Ending, Result };

struct Column {
    std::string_view key;
    Part part;
    AttemptOrder order;
    float share; ///< of the table's width
    std::optional<Dimension> score;
};

using Columns = std::vector<Column>;

/// Where there is little room, only what a row cannot do without.
const Columns& columnsFor(const Ui& ui, float width)
{
    static const Columns all{
        {"reports.column.date", Part::Date, AttemptOrder::Date, 0.158F, {}},
        {"reports.column.trainee", Part::Trainee, AttemptOrder::Trainee, 0.132F, {}},
        {"reports.column.scenario", Part::Scenario, AttemptOrder::Scenario, 0.2F, {}},
        {"reports.column.language", Part::Language, AttemptOrder::Language, 0.095F, {}},
        {"reports.empathy", Part::Score, AttemptOrder::Empathy, 0.06F, Dimension::Empathy},
        {"reports.resolution", Part::Score, AttemptOrder::Resolution, 0.06F, Dimension::Resolution},
        {"reports.courtesy", Part::Score, AttemptOrder::Courtesy, 0.06F, Dimension::Courtesy},
        {"reports.column.ending", Part::Ending, AttemptOrder::Ending, 0.12F, {}},
        {"reports.column.result", Part::Result, AttemptOrder::Ending, 0.115F, {}}};
    static const Columns few{
        {"reports.column.trainee", Part::Trainee, AttemptOrder::Trainee, 0.25F, {}},
        {"reports.column.scenario", Part::Scenario, AttemptOrder::Scenario, 0.29F, {}},
        {"reports.empathy", Part::Score, AttemptOrder::Empathy, 0.085F, Dimension::Empathy},
        {"reports.resolution", Part::Score, AttemptOrder::Resolution, 0.085F, Dimension::Resolution},
        {"reports.courtesy", Part::Score, AttemptOrder::Courtesy, 0.085F, Dimension::Courtesy},
        {"reports.column.result", Part::Result, AttemptOrder::Ending, 0.205F, {}}};
    return width > ui.px(900) ? all : few;
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

void drawHeading(Ui& ui, const Box& cell, const Column& column, const ManagerModel& model, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const bool sortable = column.part != Part::Result;
    const Touch touch = sortable ? ui.touch(column.key, cell) : Touch{};
    if (touch.focused)
        ui.ring(cell, ui.px(4));
    const bool sorted = sortable && model.request.filter.order == column.order;
    const Colour ink = sorted || touch.hovered ? ui.theme().accent : ui.theme().quiet;
    float x = cell.min.x + ui.px(10);
    if (column.score) {
        drawIcon(canvas, iconOf(*column.score), boxAt({x, cell.centre().y - ui.px(9)}, ui.px(18), ui.px(18)),
                 inkOf(ui.theme(), *column.score));
        x += ui.px(22);
        if (touch.hovered || (touch.focused && ui.focus().visible()))
            tooltip(ui, cell, ui.say(std::string(column.key)));
    } else {
        const std::string words = ui.say(std::string(column.key));
        const float room = cell.max.x - x - ui.px(sorted ? 20.0F : 4.0F);
        canvas.textWithin({x, cell.centre().y - canvas.lineHeight(Face::SmallStrong) / 2}, words, Face::SmallStrong,
                          ink, room);
        x += std::min(room, canvas.textWidth(words, Face::SmallStrong)) + ui.px(3);
    }
    if (sorted)
        drawIcon(canvas, model.request.filter.descending ? Icon::Down : Icon::Up,
                 boxAt({x, cell.centre().y - ui.px(6)}, ui.px(12), ui.px(12)), ink);
    if (touch.pressed)
        sortBy(model, column.order, intents);
}

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

void drawRow(Ui& ui, const Box& box, const AttemptTable::Row& row, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const Touch touch = ui.touch(row.id.str(), box);
    if (touch.hovered || touch.focused)
        canvas.fill(box, ui.theme().wash.seenThrough(0.6F), ui.px(6));
    if (touch.focused)
        ui.ring(box, ui.px(6));
    canvas.line({box.min.x, box.max.y}, box.max, ui.theme().border.seenThrough(0.7F), 1);
    float x = box.min.x;
    for (const Column& column : columnsFor(ui, box.width())) {
        const float width = box.width() * column.share;
        const std::string words = wordsIn(row, column);
        if (column.part == Part::Result) {
            const Colour ink = row.passed ? ui.theme().good : row.finished ? ui.theme().poor : ui.theme().quiet;
            drawIcon(canvas,
                     row.passed     ? Icon::Check
                     : row.finished ? Icon::Flag
                                    : Icon::Clock,
                     boxAt({x + ui.px(10), box.centre().y - ui.px(8)}, ui.px(16), ui.px(16)), ink);
            canvas.textWithin({x + ui.px(32), box.centre().y - canvas.lineHeight(Face::Small) / 2}, words, Face::Small,
                              ink, width - ui.px(34));
        } else {
            const Face face = column.part == Part::Score ? Face::Strong : Face::Body;
            canvas.textWithin({x + ui.px(10), box.centre().y - canvas.lineHeight(face) / 2}, words, face,
                              ui.theme().text, width - ui.px(14));
        }
        x += width;
    }
    if (touch.pressed)
        intents.push_back(OpenAttempt{row.id});
}

} // namespace

float attemptHeadings(Ui& ui, const Box& row, const ManagerModel& model, Intents& intents)
{
    float x = row.min.x;
    for (const Column& column : columnsFor(ui, row.width())) {
        const float width = row.width() * column.share;
        drawHeading(ui, {{x, row.min.y}, {x + width, row.max.y}}, column, model, intents);
        x += width;
    }
    ui.canvas().line({row.min.x, row.max.y}, row.max, ui.theme().border, ui.px(1.5F));
    return row.height();
}

float attemptRows(Ui& ui, const Box& column, const ManagerModel& model, Intents& intents)
{
    const float height = ui.px(42);
    float y = column.min.y;
    for (const AttemptTable::Row& row : model.table.rows) {
        drawRow(ui, {{column.min.x, y}, {column.max.x, y + height}}, row, intents);
        y += height;
    }
    return y - column.min.y;
}

} // namespace keel
