# Sourced by tools/play and tools/test: installs what is missing and builds. Prints nothing where all is there.
# Sets `root` (the checkout). Needs no arguments.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

packages=(g++ cmake ninja-build ccache pkg-config
  libsfml-dev libimgui-dev libstb-dev libfreetype-dev libfontconfig-dev libgl-dev
  nlohmann-json3-dev rapidjson-dev libcli11-dev catch2 libicu-dev libstemmer-dev libsqlitecpp-dev libsqlite3-dev libsodium-dev
  libgettextpo-dev libespeak-ng-dev
  fonts-noto-core fonts-dejavu-core libgl1-mesa-dri)

say() { printf 'evenkeel: %s\n' "$*" >&2; }

# Names those of the packages that are not installed.
missing() {
  local have
  # dpkg-query fails where it has never heard of a package, which is the usual case on a new machine.
  have=$({ dpkg-query -W -f '${binary:Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true; } | awk '$2 == "installed" { sub(/:.*/, "", $1); print $1 }')
  local name
  for name in "$@"; do grep -qxF "$name" <<<"$have" || printf '%s\n' "$name"; done
}

# install_packages NAME…: with root or sudo; otherwise says what to do and stops.
install_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    if command -v cmake >/dev/null && command -v ninja >/dev/null; then
      say "not a Debian system: assuming that the libraries are there ($*)"
      return 0
    fi
    say "this is not a Debian system. Install these, or what your system calls them, then run this again:"
    say "  $*"
    exit 3
  fi
  local wanted
  mapfile -t wanted < <(missing "$@")
  [[ ${#wanted[@]} -gt 0 ]] || return 0
  local become=()
  if [[ $(id -u) -ne 0 ]]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      become=(sudo)
    elif command -v sudo >/dev/null && [[ -t 0 ]]; then
      say "installing needs your password: ${wanted[*]}"
      become=(sudo)
    else
      say "these packages are missing and you are not root. Ask an administrator for:"
      say "  apt-get install ${wanted[*]}"
      exit 3
    fi
  fi
  say "installing ${wanted[*]}"
  local log
  log=$(mktemp)
  export DEBIAN_FRONTEND=noninteractive
  if ! { "${become[@]}" apt-get update -qq && "${become[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}"; } >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    say "the packages could not be installed. Without a network, install them by other means, then run this again:"
    say "  apt-get install ${wanted[*]}"
    exit 3
  fi
  rm -f "$log"
}

# build [TARGET…]: configures where needed; a second build of the same tree takes well under a second.
build() {
  local log=$root/build/build.log
  mkdir -p "$root/build"
  if [[ ! -f $root/build/build.ninja ]]; then
    say "configuring"
    (cd "$root" && cmake --preset release >"$log" 2>&1) || { tail -n 25 "$log" >&2; say "configuring failed; see $log"; exit 1; }
  fi
  if [[ $(ninja -C "$root/build" -n "$@" 2>/dev/null | tail -n 1) == "ninja: no work to do." ]]; then
    return 0
  fi
  say "building (the first time takes some minutes)"
  ninja -C "$root/build" "$@" >"$log" 2>&1 || { grep -E 'error|FAILED' "$log" | head -n 25 >&2; say "the build failed; see $log"; exit 1; }
}
