#include "desktop/ChannelSamples.h"

namespace keel {

namespace {

using Voice = ConversationModel::Voice;

ConversationModel sampleOf(const House& house, const Speaker& speak, Channel channel, const std::string& character)
{
    ConversationModel model;
    model.title = speak("screens.channel." + std::string(idOf(channel)));
    model.channel = channel;
    model.customerName = speak(channel == Channel::Chat ? "screens.sample.chatName" : "screens.sample.mailName");
    model.character = house.character(character);
    model.mood = {0.55F, 0.4F, 0.5F};
    model.anger = 55;
    model.trust = 40;
    model.patience = 50;
    model.still = true;
    model.faceSeen = showsFace(channel, model.level);
    model.frame.language = speak.language();
    for (const auto& [voice, key] : {std::pair{Voice::Customer, "complaint"}, {Voice::Trainee, "answer"}, {Voice::Customer, "more"}})
        model.transcript.push_back({voice, speak(std::string("screens.sample.") + key)});
    model.customerLine = model.transcript.back().text;
    return model;
}

ConversationModel withMood(ConversationModel model, const Mood& mood)
{
    model.mood = mood;
    return model;
}

} // namespace

std::vector<ChannelSample> channelSamples(const House& house, const Speaker& speak)
{
    std::vector<ChannelSample> out;
    const ConversationModel chat = sampleOf(house, speak, Channel::Chat, "samira");
    out.push_back({"chat", chat});
    out.push_back({"chat-typing", chat, 0.3});
    out.push_back({"email", sampleOf(house, speak, Channel::Email, "henrik")});
    ConversationModel hold = sampleOf(house, speak, Channel::Phone, "imani");
    hold.onHold = true;
    hold.faceSeen = hold.gaugesShown = false;
    out.push_back({"phone-hold", hold});
    ConversationModel counter = sampleOf(house, speak, Channel::InPerson, "harpal");
    counter.gaugesShown = false;
    counter.onlookers = true;
    out.push_back({"counter-wary", withMood(counter, {0.3F, 0.1F, 0.8F})});
    out.push_back({"counter-impatient", withMood(counter, {0.3F, 0.6F, 0.05F})});
    out.push_back({"counter-loud", withMood(counter, {0.97F, 0.1F, 0.3F})});
    return out;
}

void drawChannelSample(const ChannelSample& sample, const FontSet& fonts, float scale, const Theme& theme,
                       const Speaker& speak)
{
    constexpr double now = 100;
    Focus focus;
    Input input;
    const Clipboard clipboard;
    Ui ui({&theme, &fonts, &speak, &clipboard, &focus, &input, scale, now, false});
    ConversationState state;
    state.lineShown = sample.model.customerLine;
    state.lineSince = now - sample.lineShownFor;
    state.mood.startAt(sample.model.mood);
    state.lastTime = now;
    Intents intents;
    conversationView(ui, sample.model, state, intents);
}

} // namespace keel
