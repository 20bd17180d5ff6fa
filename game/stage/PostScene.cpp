#include "stage/PostScene.h"

#include "stage/Path.h"

#include <algorithm>

namespace keel {

namespace {

constexpr float padding = 14;
constexpr float gap = 8;
constexpr float footHeight = 22;

void drawLetter(const Canvas& canvas, Point centre, float radius, const std::string& name, Face face,
                const SettingColours& colours)
{
    const std::string letter = firstLetter(name);
    canvas.disc(centre, radius, colours.thing);
    canvas.text({centre.x - canvas.textWidth(letter, face) / 2, centre.y - canvas.lineHeight(face) / 2}, letter, face,
                colours.text);
}

void drawHeart(const Canvas& canvas, Point at, float r, Colour ink)
{
    Path heart(at + Point{0, r});
    heart.curve(at + Point{-r * 1.5F, -r * 0.1F}, at + Point{-r * 0.95F, -r * 0.7F})
        .curve(at + Point{-r * 0.4F, -r * 1.05F}, at + Point{0, -r * 0.35F});
    heart.curve(at + Point{r * 0.4F, -r * 1.05F}, at + Point{r * 0.95F, -r * 0.7F})
        .curve(at + Point{r * 1.5F, -r * 0.1F}, at + Point{0, r});
    canvas.lines(heart.points(), ink, canvas.px(1.6F));
}

void drawAnswer(const Canvas& canvas, Point at, float r, Colour ink)
{
    canvas.frame({at - Point{r * 1.1F, r * 0.85F}, at + Point{r * 1.1F, r * 0.5F}}, ink, canvas.px(1.6F), r * 0.4F);
    canvas.lines({at + Point{-r * 0.5F, r * 0.5F}, at + Point{-r * 0.5F, r * 1.05F}, at + Point{r * 0.1F, r * 0.5F}}, ink,
                 canvas.px(1.6F));
}

void drawShare(const Canvas& canvas, Point at, float r, Colour ink)
{
    canvas.lines(Path(at + Point{-r, r * 0.8F}).curve(at + Point{-r * 0.9F, -r * 0.3F}, at + Point{r * 0.8F, -r * 0.3F}).points(),
                 ink, canvas.px(1.6F));
    canvas.lines({at + Point{r * 0.2F, -r * 0.95F}, at + Point{r, -r * 0.3F}, at + Point{r * 0.2F, r * 0.4F}}, ink,
                 canvas.px(1.6F));
}

void drawCounts(const Canvas& canvas, const Box& row, const PublicPost& post, const SettingColours& colours)
{
    using Sign = void (*)(const Canvas&, Point, float, Colour);
    struct Signed {
        Sign sign;
        const PublicPost::Count& count;
    };
    const float r = canvas.px(6);
    float x = row.min.x + r;
    for (const auto& [sign, count] :
         {Signed{drawHeart, post.likes}, Signed{drawAnswer, post.answers}, Signed{drawShare, post.shares}}) {
        sign(canvas, {x, row.centre().y}, r, colours.quiet);
        canvas.text({x + r + canvas.px(6), row.centre().y - canvas.lineHeight(Face::SmallStrong) / 2},
                    count.written, Face::SmallStrong, colours.quiet);
        x += row.width() * 0.3F;
    }
}

void drawComment(const Canvas& canvas, const Box& row, const PublicPost::Comment& comment, const SettingColours& colours)
{
    const float r = canvas.px(8);
    drawLetter(canvas, {row.min.x + r, row.centre().y}, r, comment.reader, Face::SmallStrong, colours);
    const float y = row.centre().y - canvas.lineHeight(Face::Small) / 2;
    float x = row.min.x + 2 * r + canvas.px(6);
    canvas.text({x, y}, comment.reader, Face::SmallStrong, colours.text);
    x += canvas.textWidth(comment.reader, Face::SmallStrong) + canvas.px(6);
    canvas.textWithin({x, y}, comment.text, Face::Small, colours.text, row.max.x - x);
}

/// Picture, name and handle; returns the picture's square.
Box drawAuthor(const Canvas& canvas, const Box& row, const PublicPost& post, bool faceSeen, const SettingColours& colours)
{
    const Box picture = boxAt(row.min, row.height(), row.height());
    if (faceSeen)
        canvas.fill(picture, mix(colours.wall, colours.thing, 0.35F), canvas.px(8));
    else
        drawLetter(canvas, picture.centre(), row.height() / 2, post.name, Face::Heading, colours);
    const float x = picture.max.x + canvas.px(10);
    const float lines = canvas.lineHeight(Face::Strong) + canvas.lineHeight(Face::Small);
    const float y = row.centre().y - lines / 2;
    canvas.textWithin({x, y}, post.name, Face::Strong, colours.text, row.max.x - x);
    canvas.textWithin({x, y + canvas.lineHeight(Face::Strong)}, post.handle, Face::Small, colours.quiet, row.max.x - x);
    return picture;
}

} // namespace

Box drawPublicPost(const Canvas& canvas, const Box& box, const PublicPost& post, const Setting& setting,
                   const SettingColours& colours)
{
    canvas.fill(box, colours.paper, canvas.px(14));
    canvas.frame(box, colours.line, 1, canvas.px(14));
    Box inner = box.inset(canvas.px(padding));
    const Box picture = drawAuthor(canvas, inner.cutTop(canvas.px(setting.faceSeen ? 64.0F : 40.0F)), post,
                                   setting.faceSeen, colours);
    inner.min.y += canvas.px(gap);

    // The text comes first, and of the comments the latest; the others get what is left.
    const float row = canvas.lineHeight(Face::Small) + canvas.px(4);
    const float foot = canvas.px(footHeight + 2 * gap);
    const float least = 3 * canvas.lineHeight(Face::Small);
    const float free = inner.height() - foot - std::max(least, canvas.textHeight(post.text, Face::Small, inner.width()));
    const std::size_t latest = inner.height() - foot - least >= row ? 1 : 0;
    const std::size_t shown = std::min(std::max(latest, static_cast<std::size_t>(std::max(0.0F, free) / row)), post.comments.size());
    const float room = inner.height() - foot - static_cast<float>(shown) * row;
    const Face face = canvas.textHeight(post.text, Face::Body, inner.width()) <= room ? Face::Body : Face::Small;
    const auto lines = static_cast<std::size_t>(std::max(1.0F, room / canvas.lineHeight(face)));
    inner.min.y += canvas.paragraphWithin(inner.min, post.text, face, colours.text, inner.width(), lines) + canvas.px(gap / 2);
    drawCounts(canvas, inner.cutTop(canvas.px(footHeight)), post, colours);
    inner.min.y += canvas.px(gap / 2);
    if (shown > 0)
        canvas.line(inner.min, {inner.max.x, inner.min.y}, colours.line.seenThrough(0.6F), 1);
    inner.min.y += canvas.px(gap / 2);
    for (std::size_t i = post.comments.size() - shown; i < post.comments.size(); ++i)
        drawComment(canvas, inner.cutTop(row), post.comments[i], colours);
    return picture;
}

} // namespace keel
