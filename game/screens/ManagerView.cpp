#include "screens/ManagerView.h"

#include "screens/AttemptRows.h"
#include "screens/Buttons.h"
#include "screens/ChoiceMenu.h"
#include "screens/Meters.h"
#include "screens/TextBox.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

using Menu = ManagerState::Menu;

const std::vector<ManagerModel::Choice>& choicesOf(const ManagerModel& model, Menu menu)
{
    return menu == Menu::Trainee ? model.trainees : menu == Menu::Scenario ? model.scenarios : model.languages;
}

std::string valueOf(const ManagerModel& model, Menu menu)
{
    const AttemptFilter& filter = model.request.filter;
    switch (menu) {
    case Menu::Trainee: return filter.trainee.value_or("");
    case Menu::Scenario: return filter.scenario ? filter.scenario->str() : "";
    default: return filter.language.value_or("");
    }
}

AttemptTableRequest with(AttemptTableRequest request, Menu menu, const std::string& value)
{
    const bool all = value.empty();
    request.filter.offset = 0;
    switch (menu) {
    case Menu::Trainee: request.filter.trainee = all ? std::nullopt : std::optional(value); break;
    case Menu::Scenario: request.filter.scenario = all ? std::nullopt : std::optional(ScenarioId(value)); break;
    default: request.filter.language = all ? std::nullopt : std::optional(value); break;
    }
    return request;
}

std::string labelOf(const ManagerModel& model, Menu menu)
{
    for (const ManagerModel::Choice& choice : choicesOf(model, menu))
        if (choice.value == valueOf(model, menu))
            return choice.label;
    return valueOf(model, menu);
}

/// Words to look for and three menus, in one row or two.
float drawFilters(Ui& ui, const Box& page, float y, const ManagerModel& model, ManagerState& state, Intents& intents)
{
    const float height = ui.px(40);
    const float gap = ui.px(8);
    const bool wide = page.width() > ui.px(880); // room for "all scenarios" in the longest language
    const float menuWidth = wide ? std::min(ui.px(210), (page.width() * 0.64F) / 3) : (page.width() - 2 * gap) / 3;
    Box row = boxAt({page.min.x, y}, page.width(), height);
    Box search = row;
    if (wide)
        search.max.x -= 3 * (menuWidth + gap);
    const TextBoxEvents events = textBox(ui, "search", search, state.search, {ui.say("screens.manager.search"), false});
    if (events.changed) {
        AttemptTableRequest request = model.request;
        request.search = state.search.text();
        request.filter.offset = 0;
        intents.push_back(AskForAttempts{request});
    }
    float x = wide ? search.max.x + gap : page.min.x;
    if (!wide)
        y += height + gap;
    for (const auto& [menu, name] :
         {std::pair{Menu::Trainee, "trainee"}, {Menu::Scenario, "scenario"}, {Menu::Language, "language"}}) {
        if (menuButton(ui, name, boxAt({x, y}, menuWidth, height), labelOf(model, menu),
                       !valueOf(model, menu).empty())) {
            state.menu = menu;
            ui.focus().wantFirst();
        }
        x += menuWidth + gap;
    }
    return y + height - row.min.y;
}

void drawMenu(Ui& ui, const ManagerModel& model, ManagerState& state, Intents& intents)
{
    std::vector<std::string> labels;
    std::vector<std::string> values;
    for (const ManagerModel::Choice& choice : choicesOf(model, state.menu)) {
        labels.push_back(choice.label);
        values.push_back(choice.value);
    }
    const ChosenFrom chosen = choiceMenu(ui, labels, values);
    if (chosen.which)
        intents.push_back(AskForAttempts{with(model.request, state.menu, values[*chosen.which])});
    if (chosen.which || chosen.left)
        state.menu = Menu::None;
}

/// Why nothing is listed, in the middle; where nobody has practised yet, also what to do next.
void drawEmpty(Ui& ui, const Box& area, bool filtered, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const Point middle{area.centre().x, area.centre().y - ui.px(72)};
    drawMark(canvas, boxAt(middle - Point{ui.px(32), ui.px(32)}, ui.px(64), ui.px(64)), ui.theme().wash,
             ui.theme().card, ui.theme().sand);
    const std::string words = ui.say(filtered ? "screens.manager.nothingFound" : "screens.manager.empty");
    float y = middle.y + ui.px(48);
    for (const TextLine& line : canvas.wrap(words, Face::Body, std::min(area.width(), ui.px(460)))) {
        const std::string part = words.substr(line.begin, line.end - line.begin);
        canvas.text({middle.x - canvas.textWidth(part, Face::Body) / 2, y}, part, Face::Body, ui.theme().quiet);
        y += canvas.lineHeight(Face::Body);
    }
    if (filtered)
        return;
    const std::string label = ui.say("screens.manager.firstStep");
    const ButtonLook look{ButtonKind::Primary, Icon::Play, "", false, true};
    const float width = buttonWidth(ui, label, look);
    if (button(ui, "first step", boxAt({middle.x - width / 2, y + ui.px(20)}, width, ui.px(44)), label, look))
        intents.push_back(GoHome{});
}

/// Headings, and as many rows as fit whole; the rest is scrolled to. Returns where it ends.
float drawTable(Ui& ui, Box page, const ManagerModel& model, Intents& intents)
{
    constexpr float headings = 40;
    const float room = page.height() - ui.px(headings + 16);
    page.max.y -= std::fmod(std::max(room, 0.0F), attemptRowHeight(ui));
    cardGround(ui, page);
    Box inner = page.inset(ui.px(14), ui.px(8));
    const Box head = inner.cutTop(ui.px(headings));
    attemptHeadings(ui, {head.min, {head.max.x - ui.px(12), head.max.y}}, model, intents);
    const Box column = ui.beginScroll("attempts", inner, true);
    ui.endScroll(column.min.y + attemptRows(ui, column, model, intents));
    return page.max.y;
}

bool isFiltered(const AttemptTableRequest& request)
{
    return request.filter.trainee || request.filter.scenario || request.filter.language || !request.search.empty();
}

/// Which part of the list is shown, and the ways to the parts before and after.
void drawPager(Ui& ui, Box row, const ManagerModel& model, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const std::size_t total = model.table.totals.attempts;
    const std::size_t first = model.request.filter.offset;
    const std::string summary =
        model.table.counts + (model.table.averageText.empty() ? "" : "   ·   " + model.table.averageText);
    if (total > attemptsPerPage) {
        const auto turn = [&](std::size_t offset) {
            AttemptTableRequest request = model.request;
            request.filter.offset = offset;
            intents.push_back(AskForAttempts{request});
        };
        const std::string next = ui.say("screens.manager.next");
        const std::string previous = ui.say("screens.manager.previous");
        if (button(ui, "next", row.cutRight(buttonWidth(ui, next)), next,
                   {ButtonKind::Secondary, {}, "", false, first + attemptsPerPage < total}))
            turn(first + attemptsPerPage);
        row.cutRight(ui.px(8));
        if (button(ui, "previous", row.cutRight(buttonWidth(ui, previous)), previous,
                   {ButtonKind::Secondary, {}, "", false, first > 0}))
            turn(first - std::min(first, attemptsPerPage));
        row.max.x -= ui.px(16);
    }
    const std::string certificates = ui.say("practice.certificates");
    const ButtonLook look{ButtonKind::Secondary, Icon::Check, "", false, true};
    if (button(ui, "certificates", row.cutRight(buttonWidth(ui, certificates, look)), certificates, look))
        intents.push_back(OpenCertificates{model.request.filter.trainee.value_or(""), true});
    row.max.x -= ui.px(16);
    constexpr std::size_t lines = 2; // with large letters
    const float height = std::min(canvas.textHeight(summary, Face::Small, row.width()), lines * canvas.lineHeight(Face::Small));
    canvas.paragraphWithin({row.min.x, row.centre().y - height / 2}, summary, Face::Small, ui.theme().quiet, row.width(), lines);
}

} // namespace

void managerView(Ui& ui, const ManagerModel& model, ManagerState& state, Intents& intents)
{
    const Box screen = ui.beginScreen();
    Box page = pageIn(ui, belowTopBar(ui, screen, model.frame), 1500).inset(0, ui.px(20));
    const bool filtered = isFiltered(model.request);
    if (model.table.rows.empty() && !filtered) {
        drawEmpty(ui, page, false, intents);
    } else {
        page.min.y += drawFilters(ui, page, page.min.y, model, state, intents) + ui.px(14);
        page.max.y -= ui.px(36 + 10);
        float end = page.max.y;
        if (model.table.rows.empty())
            drawEmpty(ui, page, true, intents);
        else
            end = drawTable(ui, page, model, intents);
        drawPager(ui, boxAt({page.min.x, end + ui.px(10)}, page.width(), ui.px(36)), model, intents);
    }
    topBar(ui, screen, model.frame, ui.say("screens.manager.title"), true, intents);
    if (state.menu == Menu::None && ui.input().take(Key::Escape))
        intents.push_back(GoBack{});
    ui.endScreen();
    if (state.menu != Menu::None)
        drawMenu(ui, model, state, intents);
}

} // namespace keel
