#pragma once

#include "stage/Pcm.h"

namespace keel {

/// Small signs that something happened. None says more than the screen does.
enum class Cue { ReplySent, AngerRises, AngerFalls, TimeShort, Ended };
inline constexpr int cueCount = static_cast<int>(Cue::Ended) + 1;

/// Soft tones of less than a second that begin and end in silence.
Pcm soundOf(Cue cue);
/// What somebody on hold hears: a few slow chords. Played again and again it has no seam.
Pcm holdMusic();

} // namespace keel
