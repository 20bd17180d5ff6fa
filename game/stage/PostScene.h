#pragma once

#include "stage/PublicPost.h"
#include "stage/Setting.h"

namespace keel {

/// Draws a public post in the box: picture, name and handle, as much of the text as there is room for, what others
/// did with it, and their latest comments. Returns the square of the picture. Where the face is not seen it holds the
/// first letter of the name.
Box drawPublicPost(const Canvas& canvas, const Box& box, const PublicPost& post, const Setting& setting,
                   const SettingColours& colours);

} // namespace keel
