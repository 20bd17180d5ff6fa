#include "screens/SoundPanel.h"

#include "screens/Buttons.h"

#include <algorithm>

namespace keel {

namespace {

constexpr float side = 30; ///< of a button

bool isSoundKey(const KeyPress& press) { return press.key == Key::Character && press.character == 'V' && !press.ctrl; }

} // namespace

float soundButtonsWidth(const Ui& ui) { return ui.px(2 * side + 4 + 10); }

void soundButtons(Ui& ui, const Box& row, const ConversationModel& model, Intents& intents)
{
    const float size = ui.px(side);
    Box right = boxAt({row.max.x - 2 * size - ui.px(4), row.min.y - ui.px(2)}, 2 * size + ui.px(4), size);
    ui.canvas().fill(right, ui.theme().card.seenThrough(0.85F), ui.px(10));
    const bool on = model.sound.voice;
    if (iconButton(ui, "read again", right.cutLeft(size), model.sound.speaking ? Icon::Pause : Icon::Replay,
                   ui.say(model.sound.speaking ? "sound.stop" : "sound.again") + " (V)"))
        intents.push_back(ReadAgain{});
    if (iconButton(ui, "voice", right.cutRight(size), on ? Icon::Voice : Icon::VoiceOff,
                   ui.say(on ? "sound.voiceOff" : "sound.voiceOn") + " (Shift+V)", on))
        intents.push_back(ToggleVoice{});
}

void answerSoundKeys(Ui& ui, Intents& intents)
{
    const auto& keys = ui.input().keys;
    const auto press = std::ranges::find_if(keys, isSoundKey);
    if (press == keys.end())
        return;
    if (press->shift)
        intents.push_back(ToggleVoice{});
    else
        intents.push_back(ReadAgain{});
    ui.input().takeCharacter('V');
}

void soundCaption(const Ui& ui, const Box& box, const ConversationModel& model)
{
    if (model.sound.captionKey.empty())
        return;
    const Canvas canvas = ui.canvas();
    const std::string words = ui.say(model.sound.captionKey);
    const float padding = ui.px(10);
    const float room = box.width() - 2 * padding;
    const float width = std::min(room, canvas.textWidth(words, Face::Small) + 1);
    const float height = canvas.textHeight(words, Face::Small, width) + ui.px(10);
    const Box plate = boxAt({box.centre().x - width / 2 - padding, box.max.y - height}, width + 2 * padding, height);
    canvas.fill(plate, ui.theme().text.seenThrough(0.88F), ui.px(6));
    canvas.paragraph({plate.min.x + padding, plate.min.y + ui.px(5)}, words, Face::Small, ui.theme().paper, width);
}

void spokenWash(const Ui& ui, Point at, std::string_view text, Face face, float width, std::size_t mostLines,
                const ConversationModel::Sound& sound)
{
    if (sound.begin >= sound.end || sound.end > text.size())
        return;
    const Canvas canvas = ui.canvas();
    const float lineHeight = canvas.lineHeight(face);
    for (const TextLine& line : canvas.wrap(text, face, width)) {
        if (mostLines-- == 0)
            return;
        const std::size_t begin = std::max(line.begin, sound.begin);
        const std::size_t end = std::min(line.end, sound.end);
        if (begin < end) {
            const float left = at.x + canvas.textWidth(text.substr(line.begin, begin - line.begin), face);
            const float wide = canvas.textWidth(text.substr(begin, end - begin), face);
            canvas.fill(Box{{left, at.y}, {left + wide, at.y + lineHeight}}.inset(-ui.px(1), 0),
                        mix(ui.theme().raised, ui.theme().accent, 0.2F), ui.px(4));
        }
        at.y += lineHeight;
    }
}

} // namespace keel
