#include "stage/FigureParts.h"

namespace keel {

namespace {

Colour fold(const Sitter& s) { return mix(s.who.cloth, {0, 0, 0}, 0.24F); }
Colour lit(const Sitter& s) { return mix(s.who.cloth, {255, 255, 255}, 0.14F); }

/// Round the face, tied under the chin, lying on the shoulders.
void drawHeadscarf(const Sitter& s)
{
    const float w = s.who.faceWidth;
    const float drop = 0.13F * s.face.mouthOpen;
    Path scarf(s.at(0, -1.5F));
    scarf.curve(s.at(0.82F * w, -1.52F), s.at(1.2F * w, -0.9F), s.at(1.16F * w, 0));
    scarf.curve(s.at(1.14F * w, 0.9F), s.at(0.62F, 1.42F + drop)).curve(s.at(0, 1.7F + drop), s.at(-0.62F, 1.42F + drop));
    scarf.curve(s.at(-1.14F * w, 0.9F), s.at(-1.16F * w, 0)).curve(s.at(-1.2F * w, -0.9F), s.at(-0.82F * w, -1.52F), s.at(0, -1.5F));
    // Back along the opening for the face.
    scarf.to(s.at(0, -0.92F)).curve(s.at(-0.6F * w, -0.96F), s.at(-0.84F * w, -0.4F));
    scarf.curve(s.at(-0.98F * w, 0.5F), s.at(-0.6F * w, 0.98F + drop * 0.7F)).curve(s.at(-0.3F, 1.24F + drop), s.at(0, 1.25F + drop));
    scarf.curve(s.at(0.3F, 1.24F + drop), s.at(0.6F * w, 0.98F + drop * 0.7F)).curve(s.at(0.98F * w, 0.5F), s.at(0.84F * w, -0.4F));
    scarf.curve(s.at(0.6F * w, -0.96F), s.at(0.002F, -0.92F)).to(s.at(0.002F, -1.49F));
    s.canvas.shape(scarf.points(), s.who.cloth);
    s.canvas.lines(Path(s.at(-0.86F * w, -0.42F)).curve(s.at(-0.62F * w, -1.02F), s.at(0, -0.98F)).curve(s.at(0.62F * w, -1.02F), s.at(0.86F * w, -0.42F)).points(),
                   fold(s), s.wide(0.035F));
    s.canvas.lines(Path(s.at(-1.02F * w, 0.1F)).curve(s.at(-0.98F * w, 0.8F), s.at(-0.3F, 1.42F + drop)).points(), fold(s), s.wide(0.03F));
    s.canvas.lines(Path(s.at(1.04F * w, -0.2F)).curve(s.at(1.02F * w, 0.8F), s.at(0.2F, 1.46F + drop)).points(), fold(s), s.wide(0.03F));
    s.canvas.lines(Path(s.at(-0.7F * w, -1.2F)).curve(s.at(-0.2F, -1.42F), s.at(0.4F, -1.36F)).points(), lit(s), s.wide(0.05F));
}

void drawTurban(const Sitter& s)
{
    const float w = s.who.faceWidth;
    Path turban(s.at(-1.04F * w, -0.36F));
    turban.curve(s.at(-1.38F * w, -0.9F), s.at(-1.1F * w, -1.72F), s.at(0.05F, -1.78F));
    turban.curve(s.at(1.15F * w, -1.74F), s.at(1.38F * w, -0.9F), s.at(1.04F * w, -0.36F));
    turban.curve(s.at(0.72F * w, -0.62F), s.at(0, -0.98F)).curve(s.at(-0.72F * w, -0.62F), s.at(-1.04F * w, -0.36F));
    s.canvas.shape(turban.points(), s.who.cloth);
    // One wrap after another, crossing over the forehead.
    for (const float i : {0.0F, 1.0F, 2.0F}) {
        s.canvas.lines(Path(s.at(-1.12F * w, -0.62F - 0.22F * i)).curve(s.at(-0.4F, -0.9F - 0.24F * i), s.at(0.12F - 0.1F * i, -1.02F - 0.24F * i)).points(),
                       fold(s), s.wide(0.032F));
        s.canvas.lines(Path(s.at(1.12F * w, -0.62F - 0.22F * i)).curve(s.at(0.6F, -0.86F - 0.3F * i), s.at(-0.1F, -1.12F - 0.24F * i)).points(),
                       fold(s), s.wide(0.032F));
    }
    s.canvas.lines(Path(s.at(-0.8F * w, -1.42F)).curve(s.at(-0.3F, -1.68F), s.at(0.3F, -1.66F)).points(), lit(s), s.wide(0.05F));
}

} // namespace

void drawBackOfHeadwear(const Sitter& s)
{
    if (s.who.headwear != Headwear::Headscarf)
        return;
    const float w = s.who.faceWidth;
    Path back(s.at(-1.1F * w, 0));
    back.curve(s.at(-1.2F * w, 1.1F), s.body(-1.1F, 1.95F)).to(s.body(1.1F, 1.95F)).curve(s.at(1.2F * w, 1.1F), s.at(1.1F * w, 0));
    s.canvas.shape(back.points(), fold(s));
}

void drawHeadwear(const Sitter& s)
{
    switch (s.who.headwear) {
    case Headwear::None: break;
    case Headwear::Headscarf: {
        // What lies on the chest comes first.
        Path fall(s.at(-0.7F, 1.2F));
        fall.curve(s.body(-1.0F, 1.7F), s.body(-0.75F, 2.15F)).curve(s.body(0, 2.5F), s.body(0.75F, 2.1F)).curve(s.body(1.0F, 1.7F), s.at(0.7F, 1.2F));
        s.canvas.shape(fall.points(), mix(s.who.cloth, {0, 0, 0}, 0.08F));
        s.canvas.lines(Path(s.at(0.5F, 1.35F)).curve(s.body(0.3F, 1.9F), s.body(-0.5F, 2.16F)).points(), fold(s), s.wide(0.035F));
        s.canvas.lines(Path(s.at(-0.5F, 1.35F)).curve(s.body(-0.3F, 1.75F), s.body(0.35F, 2.22F)).points(), fold(s), s.wide(0.03F));
        drawHeadscarf(s);
        break;
    }
    case Headwear::Turban: drawTurban(s); break;
    }
}

} // namespace keel
