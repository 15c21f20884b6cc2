#!/bin/sh
# For any build server: judges every commit that this branch adds to another one (origin/main, if none is named), by the
# policy of that other branch, so that a change can't switch off the check that judges it. Leaves binleaks.xml (JUnit) and
# binleaks.sarif behind. Exit code: 0 clean, 1 something is reported, 2 something could not be read.
set -eu
base=${1:-origin/main}
# The full id of the commit of binleaks that you have read: a name, a branch or a tag may be another's tomorrow.
binleaks=${BINLEAKS:-git+https://github.com/binleaks/binleaks.git#FULL_COMMIT_ID}
exec npx --yes --package="$binleaks" -- binleaks range "$base...HEAD" --deepen --policy-from "$base" \
  --report junit=binleaks.xml --report sarif=binleaks.sarif
