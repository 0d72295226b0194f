# shellcheck shell=bash
# Asks the lists of very many cases. Sourced by ../xaso: ./xaso bench lists [CASES] [TIMES].
# XASO_BENCH_SEARCH=false leaves the search index out, which takes the longest to make; XASO_BENCH_FOLDER keeps the data for another run.

bench_classes="$XASO_HOME/target/bench"
bench_folder="${XASO_BENCH_FOLDER:-$(mktemp -d "${TMPDIR:-/tmp}/xaso-bench.XXXXXX")}"
[[ -n "${XASO_BENCH_FOLDER:-}" ]] || trap 'rm -rf "$bench_folder"' EXIT
mkdir -p "$bench_folder"
[[ $EUID -ne 0 ]] || chmod 711 "$bench_folder" # the system user of the database must get through

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -d "$bench_classes" "$XASO_HOME"/src/bench/java/vn/xaso/bench/*.java
cp "$XASO_HOME"/src/bench/resources/* "$bench_classes/"

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -cp "$bench_classes:$(compgen -G "$APP/lib/postgresql-*.jar")" \
  vn.xaso.bench.ListsBench "$bench_folder" "${1:-1000000}" "${2:-60}" "${XASO_BENCH_SEARCH:-true}" "$XASO_HOME/xaso" \
  "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${AOT_FLAGS[@]}" -jar "$APP/xaso.jar"
