#!/usr/bin/env bash
# The gate: format, build with warnings as errors, tests. Needs what setup.sh installs.
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/paths.sh
Scripts/setup.sh --for-tests
swift format lint --strict --parallel --recursive Sources Tests Package.swift
swift build --build-tests
swift test
