#include "Speakers.h"

#include "Shipped.h"

namespace keel::samples {

std::shared_ptr<const InterfaceTexts> shippedTexts()
{
    static const auto texts = test::loadedFrom<InterfaceTexts>(test::shippedAssets());
    return texts;
}

Speaker speaker(const std::string& language)
{
    return Speaker(shippedTexts(), language);
}

} // namespace keel::samples
