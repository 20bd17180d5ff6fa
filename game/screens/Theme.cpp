#include "screens/Theme.h"

namespace keel {

std::vector<std::pair<std::string, Colour*>> coloursOf(Theme& theme)
{
    return {{"paper", &theme.paper},
            {"card", &theme.card},
            {"raised", &theme.raised},
            {"border", &theme.border},
            {"text", &theme.text},
            {"quiet", &theme.quiet},
            {"accent", &theme.accent},
            {"accentHover", &theme.accentHover},
            {"onAccent", &theme.onAccent},
            {"wash", &theme.wash},
            {"sand", &theme.sand},
            {"anger", &theme.anger},
            {"trust", &theme.trust},
            {"patience", &theme.patience},
            {"good", &theme.good},
            {"mixed", &theme.mixed},
            {"poor", &theme.poor},
            {"empathy", &theme.empathy},
            {"resolution", &theme.resolution},
            {"courtesy", &theme.courtesy},
            {"customerSays", &theme.customerSays},
            {"traineeSays", &theme.traineeSays},
            {"scrim", &theme.scrim},
            {"shadow", &theme.shadow}};
}

Colour controlEdge(const Theme& theme) { return mix(theme.border, theme.quiet, 0.65F); }
Colour segmentGround(const Theme& theme) { return mix(theme.paper, theme.border, 0.55F); }
Colour segmentChosen(const Theme& theme)
{
    return theme.dark ? mix(theme.raised, theme.accent, 0.14F) : theme.raised;
}
Colour disabledGround(const Theme& theme) { return mix(theme.card, theme.border, 0.45F); }

std::vector<ColourPair> textPairs(const Theme& theme)
{
    std::vector<ColourPair> out{{"primary button", theme.onAccent, theme.accent},
                                {"primary button, hovered", theme.onAccent, theme.accentHover},
                                {"customer's words", theme.text, theme.customerSays},
                                {"trainee's words", theme.text, theme.traineeSays},
                                {"customer's name", theme.quiet, theme.customerSays},
                                {"trainee's name", theme.quiet, theme.traineeSays},
                                {"primary button, disabled", theme.quiet, disabledGround(theme)},
                                {"neighbouring choice", theme.quiet, segmentGround(theme)},
                                {"neighbouring choice in force", theme.accent, segmentChosen(theme)},
                                {"chip", theme.text, theme.wash},
                                {"chip, quiet", theme.accent, theme.wash}};
    for (const auto& [ground, colour] :
         {std::pair{"paper", theme.paper}, {"card", theme.card}, {"raised", theme.raised}}) {
        const std::string on = std::string(" on ") + ground;
        out.push_back({"text" + on, theme.text, colour});
        out.push_back({"quiet text" + on, theme.quiet, colour});
        out.push_back({"accent text" + on, theme.accent, colour});
    }
    for (const auto& [name, colour] : {std::pair{"anger", theme.anger},
                                       {"trust", theme.trust},
                                       {"patience", theme.patience},
                                       {"good", theme.good},
                                       {"mixed", theme.mixed},
                                       {"poor", theme.poor},
                                       {"empathy", theme.empathy},
                                       {"resolution", theme.resolution},
                                       {"courtesy", theme.courtesy}})
        out.push_back({std::string(name) + " text on card", colour, theme.card});
    return out;
}

std::vector<ColourPair> outlinePairs(const Theme& theme)
{
    std::vector<ColourPair> out{{"chosen button", theme.accent, theme.wash},
                                {"mark of a good end", theme.good, theme.card},
                                {"mark of a mixed end", theme.mixed, theme.card},
                                {"mark of a poor end", theme.poor, theme.card},
                                {"switch that is off", theme.quiet, theme.card},
                                {"knob of a switch that is on", theme.onAccent, theme.accent}};
    for (const auto& [ground, colour] : {std::pair{"paper", theme.paper}, {"card", theme.card}, {"raised", theme.raised}}) {
        out.push_back({std::string("control on ") + ground, controlEdge(theme), colour});
        out.push_back({std::string("focus on ") + ground, theme.accent, colour});
    }
    return out;
}

} // namespace keel
