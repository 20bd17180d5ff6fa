#!/usr/bin/env bash
# A disk that is really full, under the real window: it fills in the middle of a conversation and stays full; a later
# conversation finds room again; then the terminal. Needs the right to mount a small disk in memory, its own or in a name space; without it
# the test is skipped (77).
# usage: FullDisk.sh EVENKEEL KEEL SOURCE      (needs xvfb, xdotool, jq)
set -euo pipefail
if [[ ${IN_NAMESPACE:-} != yes ]]; then
  unshare -rm true 2>/dev/null || { echo "no small disk can be mounted here"; exit 77; }
  IN_NAMESPACE=yes exec unshare -rm bash "$0" "$@"
fi
evenkeel=$1 keel=$2 source=$3 how=keyboard
source "$(dirname "${BASH_SOURCE[0]}")/window.sh"
disk=$work/disk records=$work/disk/records.db
mkdir "$disk"
mount -t tmpfs -o size=2m tmpfs "$disk" || exit 77
trap 'umount -l "$disk"; cleanup' EXIT
export HOME=$work/home XDG_DOCUMENTS_DIR=$work/home
mkdir "$HOME"

fill_disk() { dd if=/dev/zero of="$disk/filler" bs=4k status=none 2>/dev/null || true; }
kept() { "$keel" records export --records "$1" 2>/dev/null | jq -s 'map(select(.attempt)) | last | .attempt.actions | length'; }
kept_is() { for _ in {1..50}; do [[ $(kept "$records") == "$1" ]] && return; sleep 0.2; done; fail "$(kept "$records") steps are kept, not $1"; }
# A reply by its number, which is its row; the next line of the customer has come when the replies have changed.
reply() {
  wait_for "reply $1"
  key "$(awk '{ sub(/^[^ ]+ [^ ]+ [^ ]+ [^ ]+ /, "") } /^reply / { print }' "$work/controls" | grep -nxF "reply $1" | cut -d: -f1)"
  for _ in {1..100}; do control "reply $1" >/dev/null || return 0; sleep 0.1; done
  fail "the reply $1 was not taken"
}
start() {
  rm -f "$work/controls"
  begin "$evenkeel" --data "$source" --records "$records" --person Test --language en
  screen_is home
  press shop-floor
  screen_is brief
  press start
  screen_is conversation
}
ends() {
  for _ in {1..100}; do kill -0 "$window" 2>/dev/null || { wait "$window" || fail "it ended with $?: $(cat "$work/window.log")"; window=''; return; }; sleep 0.1; done
  fail "the program does not end"
}

start
reply seen-it
kept_is 1
fill_disk
reply easy-now
wait_for "notice action" # it is told, and a copy is offered
reply guard
reply not-me
[[ $(kept "$records") == 1 ]] || fail "more is kept than there is room for"
xdotool key ctrl+q
ends
copy=$(find "$HOME" -name 'evenkeel-attempt-*.jsonl')
[[ -n $copy ]] || fail "there is no copy: $(cat "$work/window.log")"
grep -qF "$copy" "$work/window.log" || fail "nobody is told of $copy: $(cat "$work/window.log")"
"$keel" records import --records "$work/elsewhere.db" "$copy" >/dev/null
[[ $(kept "$work/elsewhere.db") == 4 ]] || fail "the copy holds $(kept "$work/elsewhere.db") steps of 4"

rm "$disk/filler"
start
reply seen-it
kept_is 1
fill_disk
reply easy-now
wait_for "notice action"
rm "$disk/filler"
reply guard
kept_is 3 # those that were held, too
xdotool key ctrl+q
ends
rm "$HOME"/evenkeel-attempt-*

# In the terminal the same.
records=$disk/terminal.db
mkfifo "$work/said"
"$keel" --data "$source" play shop-floor --language en --as Terminal --records "$records" <"$work/said" >"$work/play.log" 2>&1 &
terminal=$!
exec 4>"$work/said"
echo 1 >&4
kept_is 1
fill_disk
echo 1 >&4
for _ in {1..50}; do grep -q "disk is full" "$work/play.log" && break; sleep 0.1; done
grep -q "disk is full" "$work/play.log" || fail "nobody is told: $(tail "$work/play.log")"
echo 1 >&4
sleep 0.5
exec 4>&-
wait "$terminal" || fail "the terminal ended with $?: $(tail "$work/play.log")"
copy=$(find "$HOME" -name 'evenkeel-attempt-*.jsonl')
[[ -n $copy ]] || fail "the terminal has left no copy: $(tail "$work/play.log")"
grep -qF "$copy" "$work/play.log" || fail "nobody is told of $copy"
"$keel" records import --records "$work/third.db" "$copy" >/dev/null
[[ $(kept "$work/third.db") == 3 ]] || fail "the copy holds $(kept "$work/third.db") steps of 3"
echo "full disk: nothing is lost"
