# shellcheck shell=bash
# Sends documents with a ground truth to the running program and scores what it reads. Sourced by ../xaso:
#   ./xaso bench extract [FOLDER]      FOLDER holds ground_truth.csv and the PDFs it names

bench_documents="${1:-$XASO_HOME/../shared/data/official-documents}"
[[ -f "$bench_documents/ground_truth.csv" ]] ||
  die "Không thấy $bench_documents/ground_truth.csv / not found. ./xaso bench extract FOLDER"

bench_classes="$XASO_HOME/target/bench-extract"
bench_folder="$(mktemp -d "${TMPDIR:-/tmp}/xaso-bench.XXXXXX")"
trap 'rm -rf "$bench_folder"' EXIT
[[ $EUID -ne 0 ]] || chmod 711 "$bench_folder" # the system user of the database must get through

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -d "$bench_classes" "$XASO_HOME"/src/bench/java/vn/xaso/bench/reading/*.java \
  "$XASO_HOME/src/test/java/vn/xaso/documents/reading/ExtractionScore.java"

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx128m -cp "$bench_classes" vn.xaso.bench.reading.ExtractBench \
  "$XASO_HOME/xaso" "$bench_folder/data" "$bench_documents" \
  "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${AOT_FLAGS[@]}" -jar "$APP/xaso.jar"
