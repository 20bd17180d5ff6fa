#!/usr/bin/env bash
# Plays a script in the real window with the keyboard alone or with the mouse alone, and compares how it ends.
# usage: PlayWindow.sh EVENKEEL KEEL SOURCE SCRIPT keyboard|mouse      (needs xvfb, xdotool, jq)
set -euo pipefail
evenkeel=$1 keel=$2 source=$3 script=$4 how=$5
for tool in Xvfb xdotool jq; do
  command -v "$tool" >/dev/null || { echo "needs $tool: apt-get install xvfb xdotool jq"; exit 1; }
done
work=$(mktemp -d)
xvfb='' window=''
cleanup() { # stops only what was started here
  [[ -z $window ]] || kill "$window" 2>/dev/null || true
  [[ -z $xvfb ]] || kill "$xvfb" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
fail() { echo "$*"; echo "-- controls:"; cat "$work/controls" 2>/dev/null; exit 1; }

Xvfb -displayfd 3 -screen 0 1280x720x24 3>"$work/display" >/dev/null 2>&1 &
xvfb=$!
for _ in {1..100}; do [[ -s $work/display ]] && break; sleep 0.1; done
export DISPLAY=:$(<"$work/display") LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C.UTF-8 XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work
language=$(jq -r .language "$script") scenario=$(jq -r .scenario "$script") records=$work/records.db
"$evenkeel" --data "$source" --records "$records" --person Test --language "$language" --size 1280x720 --controls "$work/controls" >"$work/window.log" 2>&1 &
window=$!

# The line of a control in the topmost layer: layer, on or off, x, y, name.
control() {
  awk -v name="$1" '$1 ~ /^[0-9]+$/ { n = $0; sub(/^[^ ]+ [^ ]+ [^ ]+ [^ ]+ /, "", n); if ($1 > top) { top = $1; found = "" } if ($1 == top && n == name) found = $0 }
                    END { if (found == "") exit 1; print found }' "$work/controls"
}
wait_for() { for _ in {1..300}; do [[ -f $work/controls ]] && control "$1" >/dev/null && return; sleep 0.1; done; fail "no control: $1"; }
screen_is() { for _ in {1..300}; do grep -qx "screen $1" "$work/controls" 2>/dev/null && return; sleep 0.1; done; fail "not on screen $1"; }
key() { xdotool key "$1"; sleep 0.15; }
point() { # clicks a control, scrolling its part of the screen until it is seen
  local x y tries
  wait_for "$1"
  for tries in {1..60}; do
    read -r _ _ x y _ <<<"$(control "$1")"
    if [[ $x != - ]]; then
      xdotool mousemove "$x" "$y"; sleep 0.15
      xdotool mousedown 1; sleep 0.1; xdotool mouseup 1; sleep 0.25
      return
    fi
    xdotool mousemove "${2:-640}" "${3:-560}" click $((tries > 30 ? 4 : 5)); sleep 0.15
  done
  fail "cannot bring into view: $1"
}
tab_to() { # moves the keyboard's focus with Tab
  wait_for "$1"
  for _ in {1..80}; do [[ $(control "$1") == *" on "* ]] && return; key Tab; done
  fail "Tab does not reach: $1"
}
press() { if [[ $how == keyboard ]]; then tab_to "$1"; key Return; else point "$1"; fi; }
actions_done() { "$keel" records export --records "$records" 2>/dev/null | jq -s 'map(select(.attempt)) | if length == 0 then 0 else .[0].attempt.actions | length end'; }
wait_for_action() { for _ in {1..150}; do [[ $(actions_done) -ge $1 ]] && return; sleep 0.2; done; fail "action $1 was not taken: $2"; }

open_action() { # letter, name of its button
  if [[ $how == keyboard ]]; then key "$1"; else point "$2"; fi
}
option() {
  wait_for "option $1"
  press "option $1"
}

screen_is 0
press "$scenario"
screen_is 1
press start
screen_is 2
n=0
while read -r step; do
  n=$((n + 1))
  move=$(jq -c 'del(.after, .expect)' <<<"$step")
  case $(jq -r .do <<<"$step") in
    pick)
      name="reply $(jq -r .reply <<<"$step")"
      wait_for "$name"
      if [[ $how == keyboard ]]; then
        key "$(awk '{ sub(/^[^ ]+ [^ ]+ [^ ]+ [^ ]+ /, "") } /^reply / { print }' "$work/controls" | grep -nxF "$name" | cut -d: -f1)"
      else
        point "$name" 400 520
      fi ;;
    lookUp) open_action l screens.action.lookUp; option "$move" ;;
    note) open_action n screens.action.note; option "$move" ;;
    move) open_action g screens.action.move; option "$move" ;;
    listen) open_action s screens.action.listen ;;
    estimate) open_action a screens.action.estimate; option "$move" ;; # one of the five steps on offer
    contact) open_action k screens.action.contact; option "$move" ;;
    manager) open_action m screens.action.manager; press confirm ;;
    compensate)
      open_action c screens.action.compensate
      wait_for amount
      [[ $how == keyboard ]] && tab_to amount || point amount
      xdotool type --delay 80 "$(jq -r .amount <<<"$step")"; sleep 0.2
      press offer ;;
    *) fail "this test cannot do: $move" ;;
  esac
  wait_for_action "$n" "$move"
done < <(jq -c '.steps[]' "$script")
screen_is 2
wait_for debrief
press debrief
screen_is 3

played=$("$keel" records export --records "$records" | jq -cs 'map(select(.attempt))[0].attempt.outcome')
expected=$("$keel" --data "$source" play "$scenario" --script "$script" --json | jq -c '.result | {courtesy, empathy, ending, endingKind, passed, resolution}')
echo "in the window: $played"
echo "by script:     $expected"
[[ $(jq -cS . <<<"$played") == $(jq -cS . <<<"$expected") ]] || fail "the window and the script do not agree"
"$keel" --data "$source" verify --records "$records"
