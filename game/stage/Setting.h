#pragma once

#include "scenario/Scenario.h"
#include "stage/Canvas.h"

namespace keel {

struct PublicPost;

/// The few colours a setting is drawn in; the theme decides them.
struct SettingColours {
    Colour paper;   ///< of what is read: posts
    Colour wall;    ///< behind everything
    Colour wallLow; ///< the same at the foot
    Colour thing;   ///< furniture, frames
    Colour thingLight;
    Colour line;
    Colour accent;
    Colour warm;
    Colour text;
    Colour quiet;
};

/// Where a conversation takes place: on the phone, in a chat window, at a counter, under a post, in a letter.
struct Setting {
    Channel channel = Channel::Phone;
    bool faceSeen = true; ///< false: nothing but the voice or the words
    bool onlookers = false;
    bool aside = false; ///< in person: in a room of its own, away from others
    bool onHold = false;
    float anger = 0;      ///< 0–1: how strongly the voice swings
    double time = 0;      ///< seconds; the voice moves with it while someone speaks
    float speaking = 0;   ///< 0–1
    std::string initials; ///< shown where no face is
    const PublicPost* post = nullptr; ///< on social media; outlives the drawing
    bool postAlone = false;           ///< nothing is said beside the post, which takes all the room
};

std::string firstLetter(const std::string& name);
/// The letter that stands for somebody where no face is: of the last word of the name, since the first may be a form of
/// address, and not of what they are ("Jo, shift lead").
std::string initialOf(const std::string& name);

/// What the setting leaves for the figure and for the customer's words; `mouth` is where a balloon points to.
struct SettingSpace {
    Box figure;
    Box words;
    Point mouth;
};

/// Draws what is behind the figure, and says where things go.
SettingSpace drawSetting(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours);
/// The height of the counter's edge, where people stand at one.
float counterTop(const Box& box);
/// Draws what stands before the figure.
void drawBefore(const Canvas& canvas, const Box& box, const SettingSpace& space, const Setting& setting,
                const SettingColours& colours);

/// A speech balloon round a box, its tail towards a point.
void drawBalloon(const Canvas& canvas, const Box& box, Point towards, Colour ground, Colour edge);

} // namespace keel
