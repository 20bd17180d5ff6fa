#!/usr/bin/env bash
# The core, its tests and the command line run where there is no display: none of them links a window library.
# usage: CoreLinks.sh FOLDER_OF_PROGRAMS
set -euo pipefail
faults=0
checked=0
for program in "$1"/keel "$1"/test_{base,language,scenario,assessment,engine,proofs,records,practice,reports}; do
  [[ -x $program ]] || continue
  checked=$((checked + 1))
  if ldd "$program" | grep -E 'libsfml|libGL|libOpenGL|libX11|libimgui'; then
    echo "$program links a window library"
    faults=1
  fi
done
echo "$checked programs looked at"
[[ $checked -ge 2 && $faults -eq 0 ]]
