# shellcheck shell=bash
# Asks what the boards ask of the sums beside DuckDB over the same rows, and drives cases with and without counting.
# Sourced by ../xaso: ./xaso bench indicators [RECORDS]. DuckDB is fetched for it alone and lies in no jar of the program.

duckdb_version=1.3.2.1
bench_classes="$XASO_HOME/target/bench-indicators"
bench_folder="$(mktemp -d "${TMPDIR:-/tmp}/xaso-bench.XXXXXX")"
trap 'rm -rf "$bench_folder"' EXIT
[[ $EUID -ne 0 ]] || chmod 777 "$bench_folder" # the system user of the database writes its rows there

maven -q dependency:copy -Dartifact="org.duckdb:duckdb_jdbc:$duckdb_version" -DoutputDirectory="$XASO_HOME/target/duckdb" >&2 ||
  die "Cần DuckDB để đo / DuckDB is needed for this (org.duckdb:duckdb_jdbc:$duckdb_version)"

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -proc:none -d "$bench_classes" -cp "$APP/xaso.jar:$APP/lib/*" \
  "$XASO_HOME"/src/bench/java/vn/xaso/bench/*.java "$XASO_HOME"/src/bench/java/vn/xaso/bench/indicators/*.java
cp "$XASO_HOME"/src/bench/resources/* "$bench_classes/"

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED \
  -cp "$bench_classes:$APP/xaso.jar:$APP/lib/*:$XASO_HOME/target/duckdb/duckdb_jdbc-$duckdb_version.jar" \
  vn.xaso.bench.indicators.IndicatorsBench "$bench_folder/questions" "${1:-5000000}" || bench_failed=1
[[ "${XASO_BENCH_WRITES:-yes}" == no ]] || "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m \
  -cp "$bench_classes:$(compgen -G "$APP/lib/postgresql-*.jar")" \
  vn.xaso.bench.IndicatorWrites "$XASO_HOME/xaso" "$bench_folder" "${XASO_BENCH_SECONDS:-8}" \
  "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${AOT_FLAGS[@]}" -jar "$APP/xaso.jar" || bench_failed=1
exit "${bench_failed:-0}"
