#include "base/Hash.h"
#include "engine/Step.h"

namespace keel {

std::shared_ptr<const Rulebook> loadRulebook(const Assets& assets, Diagnostics& diagnostics)
{
    auto rules = std::make_shared<Rulebook>();
    rules->assessor = Assessor::load(assets, diagnostics);
    auto model = loadCustomerModel(assets.texts, diagnostics);
    if (!rules->assessor || !model)
        return nullptr;
    rules->customer = std::move(*model);
    rules->customerVersion = "+customer-" + sha256(assets.texts.at("customer/model.json")).substr(0, 12);
    return rules;
}

std::shared_ptr<const Playbook> makePlaybook(std::shared_ptr<const Scenario> scenario, std::shared_ptr<const Rulebook> rules,
                                             std::string language)
{
    auto book = std::make_shared<Playbook>();
    book->scenario = std::move(scenario);
    book->rules = std::move(rules);
    book->language = std::move(language);
    Diagnostics faultyCues; // reported by the check; a faulty cue matches nothing
    book->cues = book->rules->assessor->compileCues(*book->scenario, book->language, faultyCues);
    return book;
}

std::string_view idOf(Refusal refusal)
{
    static constexpr std::array<std::string_view, 9> ids{"over",     "not-offered",  "not-available", "empty-text",  "too-long",
                                                         "on-hold", "not-on-hold", "out-of-range",  "back-in-time"};
    return ids[static_cast<std::size_t>(refusal)];
}

} // namespace keel
