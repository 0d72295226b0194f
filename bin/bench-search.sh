# shellcheck shell=bash
# Finds in the same entries with both engines and with plain Lucene. Sourced by ../xaso: ./xaso bench search [TITLES].
# XASO_SEARCH_TEXTS, XASO_SEARCH_PROCEDURES name texts with questions; without them only speed is measured.

bench_classes="$XASO_HOME/target/bench-search"
bench_folder="$(mktemp -d "${TMPDIR:-/tmp}/xaso-bench.XXXXXX")"
trap 'rm -rf "$bench_folder"' EXIT
[[ $EUID -ne 0 ]] || chmod 711 "$bench_folder" # the system user of the database must get through

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -proc:none -d "$bench_classes" -cp "$APP/xaso.jar:$APP/lib/*" \
  "$XASO_HOME"/src/bench/java/vn/xaso/bench/search/*.java

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -cp "$bench_classes:$APP/xaso.jar:$APP/lib/*" \
  vn.xaso.bench.search.SearchBench "$bench_folder" "${1:-1000000}" \
  "${XASO_SEARCH_TEXTS:-$XASO_HOME/../shared/data/search}" \
  "${XASO_SEARCH_PROCEDURES:-$XASO_HOME/../shared/data/procedures/commune_procedures.jsonl}"
