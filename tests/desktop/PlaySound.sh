#!/usr/bin/env bash
# Plays a few turns with voices, sounds and captions on: with a device that nobody hears, and with none at all. Either
# way the window must go on, say nothing on stderr and not spin.
# usage: PlaySound.sh EVENKEEL SOURCE silent-device|no-device      (needs what window.sh needs)
set -euo pipefail
evenkeel=$1 source=$2 how=$3
case $how in
  silent-device) export ALSOFT_DRIVERS=null ;;
  no-device) export ALSOFT_DRIVERS=oss ;; # a driver of old that no machine of today has a device for
  *) echo "silent-device or no-device, not $how"; exit 1 ;;
esac
source "$(dirname "${BASH_SOURCE[0]}")/window.sh"
fail() { echo "$*"; echo "-- stderr:"; head -c 2000 "$work/errors"; exit 1; }
mkdir -p "$work/evenkeel"
echo '{ "formatVersion": 1, "voice": true, "sounds": true, "captions": true, "volume": 60, "welcomed": true }' >"$work/evenkeel/settings.json"
"$evenkeel" --data "$source" --records "$work/records.db" --person Test --language bg --size 1280x720 --controls "$work/controls" >"$work/out" 2>"$work/errors" &
window=$!
screen_is() { for _ in {1..300}; do grep -qx "screen $1" "$work/controls" 2>/dev/null && return; sleep 0.1; done; fail "not on screen $1"; }
key() { xdotool key "$1"; sleep 0.3; }
threads() { ls "/proc/$window/task" | wc -l; }
ticks() { awk '{ print $14 + $15 }' "/proc/$window/stat"; }

screen_is 0
before=$(threads)
for _ in {1..60}; do # to the first scenario in the list
  grep -q '^0 on .* declined-card$' "$work/controls" && break
  key Tab
done
key Return
screen_is 1
key Return
screen_is 2
playing=''
for _ in {1..50}; do [[ $(threads) -gt $before ]] && { playing=yes; break; }; sleep 0.1; done
[[ -n $playing ]] || fail "nothing is being played"
key 1
key v
key F8
sleep 8 # the line ends
spent=$(ticks)
sleep 3
spent=$(($(ticks) - spent)) # hundredths of a second
echo "at rest: $spent/300 of a core"
[[ $spent -lt 150 ]] || fail "the program spins"
kill -0 "$window" 2>/dev/null || fail "the program has ended"
[[ ! -s $work/errors ]] || fail "the program is not silent on stderr"
