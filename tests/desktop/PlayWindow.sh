#!/usr/bin/env bash
# Plays a script in the real window with the keyboard alone or with the mouse alone, and compares how it ends.
# usage: PlayWindow.sh EVENKEEL KEEL SOURCE SCRIPT keyboard|mouse      (needs xvfb, xdotool, jq)
set -euo pipefail
evenkeel=$1 keel=$2 source=$3 script=$4 how=$5
source "$(dirname "${BASH_SOURCE[0]}")/window.sh"
language=$(jq -r .language "$script") scenario=$(jq -r .scenario "$script") records=$work/records.db
begin "$evenkeel" --data "$source" --records "$records" --person Test --language "$language"

actions_done() { "$keel" records export --records "$records" 2>/dev/null | jq -s 'map(select(.attempt)) | if length == 0 then 0 else .[0].attempt.actions | length end'; }
wait_for_action() { for _ in {1..150}; do [[ $(actions_done) -ge $1 ]] && return; sleep 0.2; done; fail "action $1 was not taken: $2"; }

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
