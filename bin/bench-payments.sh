# shellcheck shell=bash
# Confirms payments over HTTP beside the same writes as plain SQL. Sourced by ../xaso: ./xaso bench payments [SECONDS].
# The driver is compiled here and lies in no jar of the program.

find_pgbench() { compgen -G '/usr/lib/postgresql/*/bin/pgbench' | sort -V | tail -n 1; }

[[ -n "$(find_pgbench)" ]] || install postgresql-contrib || install postgresql || true
[[ -n "$(find_pgbench)" ]] || die "Cần pgbench (gói postgresql) / pgbench is needed (package postgresql)"

bench_classes="$XASO_HOME/target/bench"
bench_folder="$(mktemp -d "${TMPDIR:-/tmp}/xaso-bench.XXXXXX")"
trap 'rm -rf "$bench_folder"' EXIT
[[ $EUID -ne 0 ]] || chmod 711 "$bench_folder" # the system user of the database must get through

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -d "$bench_classes" "$XASO_HOME"/src/bench/java/vn/xaso/bench/*.java
cp "$XASO_HOME"/src/bench/resources/* "$bench_classes/"

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m -cp "$bench_classes:$(compgen -G "$APP/lib/postgresql-*.jar")" \
  vn.xaso.bench.PaymentsBench "$XASO_HOME/xaso" "$bench_folder" "$(find_pgbench)" "${1:-5}" \
  "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${AOT_FLAGS[@]}" -jar "$APP/xaso.jar"
