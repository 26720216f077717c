#!/usr/bin/env bash
# Seconds from `mvn -Prun` on a built tree to the first page: once with new data, then on the same data.
# From the checkout's root, after `mvn package`: integration-tests/src/benchmark/first-page.sh [starts] [more arguments for mvn]
set -euo pipefail
starts=${1:-3}; shift || true
port=9471
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

for start in $(seq "$starts"); do
  begin=$(date +%s%N)
  mvn -q -Prun "-Danpei.port=$port" "-Danpei.data=$data" "$@" < /dev/null > "$data.log" 2>&1 &
  maven=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
    kill -0 $maven 2> /dev/null || { cat "$data.log"; exit 1; }
    sleep 0.1
  done
  end=$(date +%s%N)
  echo "start $start: $(( (end - begin) / 100000000 )) tenths of a second, load $(cut -d' ' -f1 /proc/loadavg)"
  kill $maven
  wait $maven || true
done
