#pragma once

#include "scenario/Scenario.h"
#include "stage/Canvas.h"

namespace keel {

/// Signs drawn with lines, so that they scale with the text and need no picture files.
enum class Icon {
    Phone,
    Chat,
    InPerson,
    Social,
    Email, // channels
    Sun,
    Moon,
    Gear,
    Back,
    People,
    Home,
    Replay,
    Pause,
    Play,
    Check,
    Cross,
    Alert,
    Search,
    Notebook,
    Clock,
    Transfer,
    Door,
    Gift,
    Manager,
    Flag,
    Eye,
    Plus,
    Send,
    Question,
    Down,
    Up,
    Heart,
    Wrench,
    Handshake,
    Ear,
    Gauge,
    Voice,
    VoiceOff,
};

Icon iconOf(Channel channel);
Icon iconOf(Dimension dimension);

/// Drawn centred in the box, as large as its shorter side.
void drawIcon(const Canvas& canvas, Icon icon, const Box& box, Colour colour);

/// The product's mark: a boat that stays level on the water.
void drawMark(const Canvas& canvas, const Box& box, Colour hull, Colour sail, Colour water);

} // namespace keel
