# Sourced by the tests that use the real window under Xvfb (needs xvfb, xdotool, jq). Set `how` to keyboard or mouse before.
# Sets `work` (a folder that is gone at the end); the program is started with `begin ARGUMENT…` and writes $work/controls.
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

begin() { # the program and its arguments, with the list of controls
  "$@" --size 1280x720 --controls "$work/controls" >"$work/window.log" 2>&1 &
  window=$!
}

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
    [[ -n $x ]] || return 0 # it has gone meanwhile
    if [[ $x != - ]]; then
      sleep 0.2 # until it stands still
      [[ $(control "$1" | cut -d ' ' -f 3,4) == "$x $y" ]] || continue
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
  for _ in {1..80}; do [[ $(control "$1") == *" on "* ]] && return; key Tab; sleep 0.15; done
  fail "Tab does not reach: $1"
}
press() { if [[ $how == keyboard ]]; then tab_to "$1"; key Return; else point "$1"; fi; }
open_action() { # letter, name of its button
  if [[ $how == keyboard ]]; then key "$1"; else point "$2"; fi
}
option() {
  wait_for "option $1"
  press "option $1"
}
