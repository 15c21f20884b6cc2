#!/usr/bin/env bash
# Installs the packed package into an empty folder, as a user would, and runs it there.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cd "$root"
tarball=$(npm pack --silent --pack-destination "$folder" | tail -n 1)
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent "./$tarball"
npx binleaks --version
mkdir clean
echo 'PORT=8080' >clean/.env
npx binleaks scan clean
node -e "
  import('binleaks').then(async ({ scanFiles }) => {
    const { result } = await scanFiles({ paths: ['clean'] });
    if (!result.complete || result.findings.length > 0) process.exit(1);
  });
"
echo 'smoke test passed'
