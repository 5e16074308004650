#!/usr/bin/env bash
# Measures whole runs side by side and prints tables in Markdown.
#
#   src/bench/compare.sh NEWS.jsonl ARTICLES FEW [MEGABYTES [COUNT]]
#
# NEWS.jsonl  news on other matters, repeated to MEGABYTES (1000)
# ARTICLES    a folder of .txt articles on exchanges, repeated to COUNT (5000), each with a number
# FEW         a folder of a few articles, for the start
#
# Needs target/exchangeline.jar (mvn package), a JDK, python3; ripgrep where it is installed. Times
# are of whole processes: CPU seconds (user and system), unless "wall" is said.
set -euo pipefail
cd "$(dirname "$0")/../.."
news=$(realpath "$1") articles=$(realpath "$2") few=$(realpath "$3")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/classes" "$work/single" "$work/home/lib" "$work/home/bin"
cp src/main/bin/exchangeline "$work/home/bin"
cp target/exchangeline.jar "$work/home/lib"
javac -cp target/exchangeline.jar -d "$work/classes" src/bench/*.java
sleep 1 # so that the archive that the first run makes is newer than the jar
python3 src/bench/compare.py "$work" "$news" "$articles" "$few" "${4-1000}" "${5-5000}"
