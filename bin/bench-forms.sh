# shellcheck shell=bash
# Reads, checks and shows a form of 60 fields beside the validator alone. Sourced by ../xaso: ./xaso bench forms [SECONDS].
# The driver is compiled here and lies in no jar of the program.

bench_classes="$XASO_HOME/target/bench-forms"
rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -proc:none -d "$bench_classes" -cp "$APP/xaso.jar:$APP/lib/*" \
  "$XASO_HOME"/src/bench/java/vn/xaso/bench/forms/*.java

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m \
  -cp "$bench_classes:$APP/xaso.jar:$APP/lib/*" vn.xaso.bench.forms.FormsBench "${1:-5}"
