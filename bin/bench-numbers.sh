# shellcheck shell=bash
# Gives numbers and registers documents with the packaged program. Sourced by ../xaso: ./xaso bench numbers [SECONDS].
# The driver is compiled here and lies in no jar of the program.

bench_classes="$XASO_HOME/target/bench-numbers"
bench_folder="$(mktemp -d "${TMPDIR:-/tmp}/xaso-bench.XXXXXX")"
trap 'rm -rf "$bench_folder"' EXIT
[[ $EUID -ne 0 ]] || chmod 711 "$bench_folder" # the system user of the database must get through

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -proc:none -d "$bench_classes" -cp "$APP/xaso.jar:$APP/lib/*" \
  "$XASO_HOME"/src/bench/java/vn/xaso/bench/numbers/*.java

"$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" -cp "$bench_classes:$APP/xaso.jar:$APP/lib/*" \
  vn.xaso.bench.numbers.NumbersBench "$bench_folder" "${1:-5}"
