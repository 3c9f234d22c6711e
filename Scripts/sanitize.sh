#!/usr/bin/env bash
# Runs the tests under the address sanitizer, then under the thread sanitizer.
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/paths.sh
# Font libraries keep what they load until the process ends; that is no leak of ours.
export ASAN_OPTIONS=detect_leaks=0
swift test --sanitize=address --scratch-path .build/address
swift test --sanitize=thread --scratch-path .build/thread
