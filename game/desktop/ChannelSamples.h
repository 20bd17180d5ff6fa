#pragma once

#include "desktop/House.h"
#include "screens/ConversationView.h"

#include <string>
#include <vector>

namespace keel {

/// A conversation made up to show how the stage looks in one channel.
struct ChannelSample {
    std::string name;
    ConversationModel model;
    double lineShownFor = 100; ///< seconds since the customer's line came
};

std::vector<ChannelSample> channelSamples(const House& house, const Speaker& speak);

void drawChannelSample(const ChannelSample& sample, const FontSet& fonts, float scale, const Theme& theme,
                       const Speaker& speak);

} // namespace keel
