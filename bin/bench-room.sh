# shellcheck shell=bash
# Asks the operations room of a province whose communes all have very many open cases.
# Sourced by ../xaso: ./xaso bench room [OPEN CASES OF EACH COMMUNE] [ENDED CASES] [TIMES].
# XASO_BENCH_FOLDER keeps the data for another run.

bench_classes="$XASO_HOME/target/bench-room"
bench_folder="${XASO_BENCH_FOLDER:-$(mktemp -d "${TMPDIR:-/tmp}/xaso-bench.XXXXXX")}"
[[ -n "${XASO_BENCH_FOLDER:-}" ]] || trap 'rm -rf "$bench_folder"' EXIT
mkdir -p "$bench_folder"
[[ $EUID -ne 0 ]] || chmod 711 "$bench_folder" # the system user of the database must get through

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -d "$bench_classes" "$XASO_HOME"/src/bench/java/vn/xaso/bench/*.java
cp "$XASO_HOME"/src/bench/resources/* "$bench_classes/"

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -cp "$bench_classes:$(compgen -G "$APP/lib/postgresql-*.jar")" \
  vn.xaso.bench.RoomBench "$bench_folder" "${1:-10000}" "${2:-1000000}" "${3:-60}" \
  "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${AOT_FLAGS[@]}" -jar "$APP/xaso.jar"
