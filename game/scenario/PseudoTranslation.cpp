#include "scenario/PseudoTranslation.h"

#include "language/PseudoText.h"

namespace keel {

std::shared_ptr<const Scenario> withPseudoTranslation(const Scenario& scenario)
{
    auto out = std::make_shared<Scenario>(scenario);
    Texts& pseudo = out->texts[pseudoLanguage];
    pseudo = scenario.texts.at(scenario.language);
    for (auto& [key, text] : pseudo.texts)
        text = pseudoText(text);
    return out;
}

} // namespace keel
