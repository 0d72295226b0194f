# shellcheck shell=bash
# Asks what the boards ask of the sums beside DuckDB over the same rows, and drives cases with and without counting.
# Sourced by ../xaso: ./xaso bench indicators [RECORDS]. DuckDB is fetched for it alone and lies in no jar of the program.
# XASO_BENCH_FOLDER keeps the records for another run; XASO_BENCH_PART=questions or =writes is one half of it alone.

duckdb_version=1.3.2.1
bench_classes="$XASO_HOME/target/bench-indicators"
bench_folder="${XASO_BENCH_FOLDER:-$(mktemp -d "${TMPDIR:-/tmp}/xaso-bench.XXXXXX")}"
bench_records="${1:-5000000}"
bench_part="${XASO_BENCH_PART:-both}"
[[ "$bench_records" =~ ^[0-9]+$ ]] || die "Số bản ghi / number of records: $bench_records?"
[[ -n "${XASO_BENCH_FOLDER:-}" ]] || trap 'rm -rf "$bench_folder"' EXIT
mkdir -p "$bench_folder"
rm -rf "${bench_folder:?}"/{counting,silent}*
[[ $EUID -ne 0 ]] || chmod 711 "$bench_folder" # the system user of the database must get through

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -proc:none -d "$bench_classes" -cp "$APP/xaso.jar:$APP/lib/*" \
  "$XASO_HOME"/src/bench/java/vn/xaso/bench/*.java "$XASO_HOME"/src/bench/java/vn/xaso/bench/indicators/*.java
cp "$XASO_HOME"/src/bench/resources/* "$bench_classes/"

if [[ "$bench_part" != writes ]]; then
  maven -q dependency:copy -Dartifact="org.duckdb:duckdb_jdbc:$duckdb_version" -DoutputDirectory="$XASO_HOME/target/duckdb" >&2 ||
    die "Cần DuckDB để đo / DuckDB is needed for this (org.duckdb:duckdb_jdbc:$duckdb_version)"
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED \
    -Xlog:disable -Xlog:all=warning:stderr -cp \
    "$bench_classes:$APP/xaso.jar:$APP/lib/*:$XASO_HOME/target/duckdb/duckdb_jdbc-$duckdb_version.jar" \
    vn.xaso.bench.indicators.IndicatorsBench "$bench_folder/questions-$bench_records" "$bench_records" || bench_failed=1
fi
if [[ "$bench_part" != questions ]]; then
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m \
    -cp "$bench_classes:$(compgen -G "$APP/lib/postgresql-*.jar")" \
    vn.xaso.bench.IndicatorWrites "$XASO_HOME/xaso" "$bench_folder" "${XASO_BENCH_SECONDS:-8}" \
    "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${AOT_FLAGS[@]}" -jar "$APP/xaso.jar" || bench_failed=1
fi
exit "${bench_failed:-0}"
