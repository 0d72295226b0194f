# shellcheck shell=bash
# Prints documents beside plain PDFBox that writes the same words to the same places. Sourced by ../xaso:
# ./xaso bench print [SECONDS]. The driver is compiled here and lies in no jar of the program.

bench_classes="$XASO_HOME/target/bench-print"
rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -proc:none -d "$bench_classes" -cp "$APP/xaso.jar:$APP/lib/*" \
  "$XASO_HOME"/src/bench/java/vn/xaso/bench/print/*.java

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m -Djava.awt.headless=true \
  -cp "$bench_classes:$APP/xaso.jar:$APP/lib/*" vn.xaso.bench.print.PrintBench "${1:-8}"
