#include "screens/StageWords.h"

#include "screens/SoundPanel.h"

#include "stage/ChatScene.h"
#include "stage/MailScene.h"

#include <algorithm>

namespace keel {

namespace {

constexpr double typesFor = 1.3; ///< seconds

void drawInBalloon(const Ui& ui, const Box& area, const SettingSpace& space, const std::string& line,
                   const ConversationModel::Sound& sound)
{
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(16);
    const float room = area.width() - 2 * padding;
    // A line that does not fit at the usual size is set smaller, and cut where it still does not: the transcript has it whole.
    const float most = area.height() - 2 * ui.px(12);
    const Face face = canvas.textHeight(line, Face::Body, room) > most ? Face::Small : Face::Body;
    const auto lines = static_cast<std::size_t>(std::max(1.0F, most / canvas.lineHeight(face)));
    const float width = std::min(room, canvas.textWidth(line, face) + 2);
    const float height = std::min(canvas.textHeight(line, face, width), static_cast<float>(lines) * canvas.lineHeight(face));
    const Box balloon = boxAt({area.min.x, area.min.y + std::max(0.0F, (area.height() - height - 2 * ui.px(12)) * 0.4F)},
                              width + 2 * padding, height + 2 * ui.px(12));
    drawBalloon(canvas, balloon, space.mouth, ui.theme().raised, mix(ui.theme().border, ui.theme().quiet, 0.25F));
    const Point at{balloon.min.x + padding, balloon.min.y + ui.px(12)};
    spokenWash(ui, at, line, face, width, lines, sound);
    canvas.paragraphWithin(at, line, face, ui.theme().text, width, lines);
}

void drawInChat(const Ui& ui, const Box& area, const ConversationModel& model, const ConversationState& state,
                const SettingColours& colours)
{
    ChatThread thread;
    thread.typing = isTyping(model, state, ui.time());
    thread.typingWords = ui.say("screens.stage.typing", {{"name", model.customerName}});
    thread.time = ui.time();
    thread.still = model.still;
    thread.customerSays = ui.theme().customerSays;
    thread.traineeSays = ui.theme().traineeSays;
    for (const ConversationModel::Said& said : model.transcript)
        if (said.voice != ConversationModel::Voice::Remark)
            thread.lines.push_back({said.text, said.voice == ConversationModel::Voice::Customer});
    if (thread.typing && !thread.lines.empty() && thread.lines.back().fromCustomer)
        thread.lines.pop_back();
    drawChatThread(ui.canvas(), area, thread, colours);
}

/// The first few words of a line, as somebody would write them into the subject of a letter.
std::string beginningOf(const std::string& line)
{
    constexpr int words = 5;
    std::size_t end = 0;
    for (int word = 0; word < words && end != std::string::npos; ++word)
        end = line.find(' ', end + 1);
    if (end == std::string::npos)
        return line;
    while (end > 0 && std::string_view(".,;:!? ").find(line[end - 1]) != std::string_view::npos)
        --end;
    return line.substr(0, end) + "…";
}

void drawInMail(const Ui& ui, const Box& area, const ConversationModel& model, const SettingColours& colours)
{
    Mail mail;
    mail.subject = model.title.empty() ? beginningOf(model.customerLine) : ui.say("screens.stage.subject", {{"title", model.title}});
    mail.date = ui.say("screens.stage.today");
    mail.text = model.customerLine;
    for (const ConversationModel::Said& said : model.transcript)
        if (said.voice == ConversationModel::Voice::Trainee)
            mail.quoted = said.text;
    drawMail(ui.canvas(), area, mail, colours);
}

} // namespace

bool isTyping(const ConversationModel& model, const ConversationState& state, double now)
{
    return model.channel == Channel::Chat && !model.onHold && !model.withColleague && now < state.lineSince + typesFor;
}

void drawStageWords(Ui& ui, const Box& area, const SettingSpace& space, const ConversationModel& model,
                    const ConversationState& state, const SettingColours& colours)
{
    if (model.customerLine.empty())
        return;
    if (model.channel == Channel::Chat && !model.withColleague)
        drawInChat(ui, area, model, state, colours);
    else if (model.channel == Channel::Email && !model.withColleague)
        drawInMail(ui, area, model, colours);
    else
        drawInBalloon(ui, area, space, model.customerLine, model.sound);
}

} // namespace keel
