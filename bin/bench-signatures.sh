# shellcheck shell=bash
# Measures checking and making signatures on one core, beside the bare cryptography. Sourced by ../xaso:
# ./xaso bench signatures [SECONDS] [FOLDER OF PDF FILES]. Compiled here; it lies in no jar of the program.

bench_classes="$XASO_HOME/target/bench-signatures"
bench_libraries="$APP/xaso.jar:$(printf '%s:' "$APP"/lib/*.jar)"

rm -rf "$bench_classes"
"$JAVA_HOME/bin/javac" -proc:none -d "$bench_classes" -cp "$bench_libraries" \
  "$XASO_HOME"/src/bench/java/vn/xaso/signing/gateway/dss/*.java

"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED \
  -cp "$bench_classes:$bench_libraries" vn.xaso.signing.gateway.dss.SignaturesBench "${@:-5}"
