#include "screens/CertificatesView.h"

#include "screens/Buttons.h"
#include "screens/Card.h"
#include "screens/ChoiceMenu.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

namespace {

using Certificate = CertificatesModel::Certificate;

std::string aloud(const Ui& ui, const Certificate& certificate)
{
    std::string out = certificate.name + ". " + certificate.state + ".";
    for (const CertificatesModel::Requirement& requirement : certificate.requirements)
        out += "\n" + ui.say(requirement.met ? "practice.certificate.isMet" : "practice.certificate.isMissing") + ": " + requirement.text + ".";
    return out + "\n" + certificate.saved;
}

float drawRequirement(const Ui& ui, const Box& row, const CertificatesModel::Requirement& requirement)
{
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    const float indent = ui.px(30);
    const std::string state = ui.say(requirement.met ? "practice.certificate.isMet" : "practice.certificate.isMissing");
    const float stateWidth = canvas.textWidth(state, Face::SmallStrong);
    drawIcon(canvas, requirement.met ? Icon::Check : Icon::Clock, boxAt({row.min.x, row.min.y + ui.px(2)}, ui.px(18), ui.px(18)),
             requirement.met ? theme.good : theme.quiet);
    canvas.text({row.max.x - stateWidth, row.min.y + ui.px(2)}, state, Face::SmallStrong, requirement.met ? theme.good : theme.quiet);
    return canvas.paragraph({row.min.x + indent, row.min.y}, requirement.text, Face::Body, theme.text,
                            row.width() - indent - stateWidth - ui.px(16));
}

/// The page to print, where everything is met, and where it was put.
float drawSave(Ui& ui, const Box& inner, const Certificate& certificate, Intents& intents)
{
    if (!certificate.met)
        return 0;
    const std::string label = ui.say("practice.certificate.save");
    const ButtonLook look{ButtonKind::Primary, Icon::Notebook, "", false, true};
    float y = inner.min.y + ui.px(16);
    if (button(ui, "save " + certificate.id, boxAt({inner.min.x, y}, std::min(inner.width(), buttonWidth(ui, label, look)), ui.px(42)), label, look))
        intents.push_back(SaveCertificate{certificate.id});
    y += ui.px(42);
    if (!certificate.saved.empty())
        y += ui.px(10) + ui.canvas().paragraph({inner.min.x, y + ui.px(10)}, certificate.saved, Face::Body, ui.theme().text, inner.width());
    return y - inner.min.y;
}

float drawCertificate(Ui& ui, const Box& inner, const Certificate& certificate, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    float y = inner.min.y;
    y += canvas.paragraph({inner.min.x, y}, certificate.name, Face::Title, theme.text, inner.width()) + ui.px(2);
    y += canvas.paragraph({inner.min.x, y}, certificate.state, Face::SmallStrong, certificate.met ? theme.good : theme.quiet, inner.width()) + ui.px(6);
    const auto met = std::ranges::count_if(certificate.requirements, &CertificatesModel::Requirement::met);
    bar(ui, {{inner.min.x, y}, {inner.max.x, y + ui.px(6)}},
        static_cast<float>(met) / static_cast<float>(std::max<std::size_t>(1, certificate.requirements.size())), theme.good);
    y += ui.px(6 + 16);
    for (const CertificatesModel::Requirement& requirement : certificate.requirements)
        y += drawRequirement(ui, {{inner.min.x, y}, inner.max}, requirement) + ui.px(10);
    if (!certificate.least.empty())
        y += canvas.paragraph({inner.min.x, y}, certificate.least, Face::Small, theme.quiet, inner.width());
    y += drawSave(ui, {{inner.min.x, y}, inner.max}, certificate, intents);
    return y - inner.min.y;
}

/// Whose they are, and the way to somebody else's.
float drawHead(Ui& ui, const Box& page, const CertificatesModel& model, CertificatesState& state)
{
    const Canvas canvas = ui.canvas();
    float y = page.min.y;
    if (model.people.empty())
        y += canvas.paragraph({page.min.x, y}, model.person, Face::Display, ui.theme().text, page.width()) + ui.px(4);
    else {
        const float width = std::min(page.width(), ui.px(360));
        if (menuButton(ui, "person", boxAt({page.min.x, y}, width, ui.px(40)), model.person, true)) {
            state.choosing = true;
            ui.focus().wantFirst();
        }
        y += ui.px(40 + 12);
    }
    y += canvas.paragraph({page.min.x, y}, ui.say("practice.certificates.text"), Face::Body, ui.theme().quiet, page.width()) + ui.px(18);
    return y - page.min.y;
}

} // namespace

void certificatesView(Ui& ui, const CertificatesModel& model, CertificatesState& state, Intents& intents)
{
    const Box screen = ui.beginScreen();
    const Box below = belowTopBar(ui, screen, model.frame);
    const Box inner = ui.beginScroll("certificates", below, true);
    const Box page = pageIn(ui, {inner.min, {inner.max.x + ui.px(12), inner.max.y}}, 860);
    float y = page.min.y + ui.px(24);
    y += drawHead(ui, {{page.min.x, y}, page.max}, model, state);
    if (!model.fault.empty())
        y += ui.canvas().paragraph({page.min.x, y}, model.fault, Face::Body, ui.theme().text, page.width());
    for (const Certificate& certificate : model.certificates) {
        const std::string name = "certificate " + certificate.id;
        const CardLook look{28, name, certificate.met ? std::optional(ui.theme().good) : std::nullopt, [&] { return aloud(ui, certificate); }};
        y += card(ui, {{page.min.x, y}, page.max}, look, [&](const Box& room) { return drawCertificate(ui, room, certificate, intents); }) + ui.px(16);
    }
    ui.endScroll(y + ui.px(12));
    topBar(ui, screen, model.frame, ui.say("practice.certificates"), true, intents);
    if (!state.choosing && ui.input().take(Key::Escape))
        intents.push_back(GoBack{});
    ui.endScreen();
    if (!state.choosing)
        return;
    const ChosenFrom chosen = choiceMenu(ui, model.people);
    if (chosen.which)
        intents.push_back(OpenCertificates{model.people[*chosen.which]});
    state.choosing = !chosen.which && !chosen.left;
}

} // namespace keel
