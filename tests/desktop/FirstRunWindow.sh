#!/usr/bin/env bash
# The first run in the real window, with the keyboard alone or with the mouse alone: name, hints, guided conversation, debrief,
# home, settings, end; then a second start.
# usage: FirstRunWindow.sh EVENKEEL KEEL SOURCE keyboard|mouse      (needs xvfb, xdotool, jq)
set -euo pipefail
evenkeel=$1 keel=$2 source=$3 how=$4
source "$(dirname "${BASH_SOURCE[0]}")/window.sh"
records=$work/records.db settings=$work/evenkeel/settings.json
set_to() { for _ in {1..100}; do [[ $(jq -r ".$1" "$settings" 2>/dev/null) == "$2" ]] && return; sleep 0.1; done; fail "$1 is not $2: $(cat "$settings")"; }
# A reply by its number on the keyboard (which row it is on the screen), or by the mouse.
reply() {
  wait_for "reply $1"
  if [[ $how == keyboard ]]; then
    key "$(awk '{ sub(/^[^ ]+ [^ ]+ [^ ]+ [^ ]+ /, "") } /^reply / { print }' "$work/controls" | grep -nxF "reply $1" | cut -d: -f1)"
  else
    point "reply $1" 400 520
  fi
}
ends() { # the program ends by itself
  for _ in {1..100}; do kill -0 "$window" 2>/dev/null || { wait "$window" || fail "it ended with $?: $(cat "$work/window.log")"; window=''; return; }; sleep 0.1; done
  fail "the program does not end"
}

begin "$evenkeel" --data "$source" --records "$records" --language en
screen_is welcome
wait_for "your name"
[[ $how == keyboard ]] || point "your name"
xdotool type --delay 80 "Iva"; sleep 0.3
press "start tour"
screen_is conversation
wait_for "next hint"
for _ in {1..12}; do # four, and a few more where a busy machine loses a click
  control "next hint" >/dev/null || break
  if [[ $how == keyboard ]]; then key Return; else point "next hint"; fi
  sleep 0.7
done
reply tomorrow
open_action l screens.action.lookUp
wait_for 'option {"do":"lookUp","fact":"depot"}'
if [[ $how == keyboard ]]; then sleep 0.4; key Return; else point 'option {"do":"lookUp","fact":"depot"}'; fi
reply label
reply call
wait_for debrief
press debrief
screen_is debrief
press home
screen_is home
[[ $("$keel" records export --records "$records" | jq -s 'map(select(.attempt)) | length') == 0 ]] || fail "the guided conversation was recorded"
press settings
screen_is settings
press "conversations bg"; set_to scenarioLanguage bg
press "theme high-contrast"; set_to theme high-contrast
press "size 125"; set_to textSize 125; sleep 1 # everything moves
press "less motion"; set_to reducedMotion true
press "coach after-each-reply"; set_to coach after-each-reply
press "pace slow"; set_to pace slow
if [[ $how == keyboard ]]; then key F11; else press "full screen"; fi
set_to fullScreen true
sleep 1
if [[ $how == keyboard ]]; then key F1; else point "keys of the screen"; fi
wait_for "close help"
if [[ $how == keyboard ]]; then key Escape; else point "close help"; fi
sleep 0.3
if [[ $how == keyboard ]]; then key Escape; else point back; fi
screen_is home
xdotool key ctrl+q
ends
set_to welcomed true
set_to person Iva

rm "$work/controls"
begin "$evenkeel" --data "$source" --records "$records"
screen_is home
xdotool key ctrl+q
ends
echo "first run by $how: done"
