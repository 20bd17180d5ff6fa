#include "screens/TopBar.h"

#include "screens/Buttons.h"

#include <algorithm>

namespace keel {

std::string languageCode(const std::string& language)
{
    if (language == "bg")
        return "БГ";
    std::string code = language.substr(0, language.find('-'));
    for (char& c : code)
        c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return code;
}

namespace {

/// Language and theme, from the right end inwards.
void drawSwitches(Ui& ui, Box& bar, const FrameModel& frame, Intents& intents)
{
    const float side = ui.px(36);
    const float top = bar.centre().y - side / 2;
    const bool dark = frame.theme == "dark";
    const Box keysBox = boxAt({bar.max.x - side, top}, side, side);
    const Box themeBox = boxAt({keysBox.min.x - (frame.switchesTheme ? side + ui.px(4) : 0), top}, side, side);
    std::vector<Segment> languages;
    std::size_t chosen = 0;
    for (const std::string& language : frame.languages) {
        if (language == frame.language)
            chosen = languages.size();
        languages.push_back({language, languageCode(language)});
    }
    const float width = segmentsWidth(ui, languages);
    const Box languageBox = boxAt({themeBox.min.x - ui.px(8) - width, top}, width, side);
    if (const auto picked = segments(ui, "language", languageBox, languages, chosen))
        intents.push_back(SetInterfaceLanguage{frame.languages[*picked]});
    if (frame.switchesTheme &&
        iconButton(ui, "theme", themeBox, dark ? Icon::Sun : Icon::Moon,
                   ui.say(dark ? "screens.bar.light" : "screens.bar.dark")))
        intents.push_back(SetTheme{dark ? "light" : "dark"});
    if (iconButton(ui, "keys of the screen", keysBox, Icon::Question, ui.say("setup.help.button")))
        intents.push_back(ShowKeys{});
    bar.max.x = languageBox.min.x - ui.px(16);
}

float noticeWidth(const Ui& ui, const Box& screen, const FrameModel& frame)
{
    const float action = frame.noticeAction.empty() ? 0 : buttonWidth(ui, frame.noticeAction) + ui.px(16);
    return screen.width() - ui.px(128) - action;
}

float noticeHeight(const Ui& ui, const Box& screen, const FrameModel& frame)
{
    if (frame.notice.empty())
        return 0;
    const float words = ui.canvas().textHeight(frame.notice, Face::Body, noticeWidth(ui, screen, frame)) + ui.px(16);
    return frame.noticeAction.empty() ? words : std::max(words, ui.px(32 + 12));
}

void drawNotice(Ui& ui, const Box& strip, const FrameModel& frame, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    canvas.fill(strip, ui.theme().customerSays);
    drawIcon(canvas, frame.noticeIcon, boxAt({strip.min.x + ui.px(24), strip.min.y + ui.px(8)}, ui.px(22), ui.px(22)),
             frame.noticeIcon == Icon::Alert ? ui.theme().mixed : ui.theme().accent);
    const float width = noticeWidth(ui, strip, frame);
    const float words = canvas.textHeight(frame.notice, Face::Body, width);
    canvas.paragraph({strip.min.x + ui.px(56), strip.centre().y - words / 2}, frame.notice, Face::Body, ui.theme().text, width);
    const float side = ui.px(28);
    if (!frame.noticeAction.empty()) {
        const float action = buttonWidth(ui, frame.noticeAction);
        if (button(ui, "notice action", boxAt({strip.max.x - ui.px(24 + 12) - side - action, strip.centre().y - ui.px(16)}, action, ui.px(32)), frame.noticeAction))
            intents.push_back(SaveCopy{});
    }
    if (iconButton(ui, "dismiss", boxAt({strip.max.x - ui.px(24) - side, strip.min.y + ui.px(5)}, side, side),
                   Icon::Cross, ui.say("screens.bar.dismiss")))
        intents.push_back(DismissNotice{});
}

constexpr float barHeight = 64;

} // namespace

Box belowTopBar(const Ui& ui, const Box& screen, const FrameModel& frame)
{
    return {{screen.min.x, screen.min.y + ui.px(barHeight) + noticeHeight(ui, screen, frame)}, screen.max};
}

void topBar(Ui& ui, const Box& screen, const FrameModel& frame, const std::string& title, bool back, Intents& intents)
{
    Box below = screen;
    Box whole = below.cutTop(ui.px(barHeight));
    const Canvas canvas = ui.canvas();
    canvas.fill(whole, ui.theme().card);
    canvas.line({whole.min.x, whole.max.y}, whole.max, ui.theme().border, 1);
    Box bar = whole.inset(ui.px(24), 0);
    if (back) {
        const float side = ui.px(36);
        const Box box = boxAt({bar.min.x - ui.px(8), bar.centre().y - side / 2}, side, side);
        if (iconButton(ui, "back", box, Icon::Back, ui.say("screens.bar.back")))
            intents.push_back(GoBack{});
        bar.min.x = box.max.x + ui.px(8);
    } else {
        const float side = ui.px(36);
        drawMark(canvas, boxAt({bar.min.x, bar.centre().y - side / 2}, side, side),
                 ui.theme().dark ? ui.theme().wash : ui.theme().text,
                 ui.theme().dark ? ui.theme().text : ui.theme().card, ui.theme().sand);
        bar.min.x += side + ui.px(12);
    }
    drawSwitches(ui, bar, frame, intents);
    const Face face = title.empty() ? Face::Title : Face::Heading;
    canvas.textWithin({bar.min.x, bar.centre().y - canvas.lineHeight(face) / 2},
                      title.empty() ? ui.say("screens.app.name") : title, face, ui.theme().text, bar.width());
    if (!frame.notice.empty())
        drawNotice(ui, below.cutTop(noticeHeight(ui, screen, frame)), frame, intents);
}

Box pageIn(const Ui& ui, const Box& screen, float widest)
{
    const float width = std::min(screen.width() - ui.px(48), ui.px(widest));
    const float left = screen.centre().x - width / 2;
    return {{left, screen.min.y}, {left + width, screen.max.y}};
}

} // namespace keel
