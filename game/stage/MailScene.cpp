#include "stage/MailScene.h"

#include <algorithm>

namespace keel {

void drawMail(const Canvas& canvas, const Box& box, const Mail& mail, const SettingColours& colours)
{
    canvas.fill(box, colours.paper, canvas.px(10));
    canvas.frame(box, colours.line, 1, canvas.px(10));
    Box inner = box.inset(canvas.px(14), canvas.px(6));
    const float date = canvas.textWidth(mail.date, Face::Small);
    const float lower = canvas.lineHeight(Face::Strong) - canvas.lineHeight(Face::Small);
    canvas.text({inner.max.x - date, inner.min.y + lower / 2}, mail.date, Face::Small, colours.quiet);
    canvas.textWithin(inner.min, mail.subject, Face::Strong, colours.text, inner.width() - date - canvas.px(12));
    inner.min.y += canvas.lineHeight(Face::Strong) + canvas.px(3);
    canvas.line(inner.min, {inner.max.x, inner.min.y}, colours.line.seenThrough(0.6F), 1);
    inner.min.y += canvas.px(6);

    const Face face = canvas.textHeight(mail.text, Face::Body, inner.width()) > inner.height() ? Face::Small : Face::Body;
    constexpr float overhang = 0.3F; // of a line, into the empty edge of the paper
    const auto most = static_cast<std::size_t>(std::max(1.0F, inner.height() / canvas.lineHeight(face) + overhang));
    inner.min.y += canvas.paragraphWithin(inner.min, mail.text, face, colours.text, inner.width(), most) + canvas.px(5);
    const float line = canvas.lineHeight(Face::Small);
    if (mail.quoted.empty() || inner.height() < line)
        return;
    Box quote = inner;
    quote.min.x += canvas.px(12);
    const auto lines = static_cast<std::size_t>(quote.height() / line);
    const float taken = canvas.paragraphWithin(quote.min, mail.quoted, Face::Small, colours.quiet, quote.width(), lines);
    canvas.fill({inner.min, {inner.min.x + canvas.px(3), inner.min.y + taken}}, colours.line, canvas.px(1.5F));
}

} // namespace keel
