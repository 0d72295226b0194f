# shellcheck shell=bash
# Builds when a source changed, then lets the JDK keep what a start needs (AOT cache, JEP 514). Sourced by ../xaso.

readonly BUILD_STAMP="$XASO_HOME/target/xaso.built"
readonly AOT_CACHE="$APP/xaso.aot"
readonly LAID_OUT=-Dspring.aot.enabled=true
AOT_FLAGS=()

# A command works beside a program that runs and never builds under its feet: it is content with what was built.
sources_changed() {
  [[ -f "$BUILD_STAMP" && -f "$APP/xaso.jar" ]] || return 0
  [[ "${1:-}" != command ]] || return 1
  [[ -n "$(find "$XASO_HOME/pom.xml" "$XASO_HOME/.mvn" "$XASO_HOME/src/main" "$XASO_HOME/xaso" "$XASO_HOME/bin/build.sh" -newer "$BUILD_STAMP" -print -quit)" ]]
}

# One build at a time; the second one to come finds everything done.
build_when_changed() {
  if sources_changed "$@"; then
    mkdir -p "$XASO_HOME/target"
    exec {build_lock}>"$XASO_HOME/target/xaso.lock"
    flock "$build_lock"
    if sources_changed "$@"; then build; fi
    exec {build_lock}>&-
  fi
  local fits=""
  if [[ -f "$AOT_CACHE" && -f "$AOT_CACHE.for" ]]; then fits="$(<"$AOT_CACHE.for")"; fi
  case "$fits" in
    "$(aot_key "$LAID_OUT")") AOT_FLAGS=("$LAID_OUT") ;;
    "$(aot_key)") ;;
    *) return 0 ;;
  esac
  AOT_FLAGS+=(-XX:AOTCache="$AOT_CACHE")
}

build() {
  local began=$SECONDS start_of_build="$XASO_HOME/target/xaso.building"
  touch "$start_of_build" # a file saved while the build runs counts as newer
  say "đang dựng chương trình / building …" >&2
  rm -rf "$XASO_HOME/target/classes" "$XASO_HOME/target/generated-sources" # what an older source left behind
  maven -q -Dmaven.test.skip=true package >&2 || die "Dựng không được / the build failed"
  rm -rf "$APP"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$XASO_HOME/target/xaso.jar" extract --destination "$APP" >/dev/null
  make_aot_cache
  mv "$start_of_build" "$BUILD_STAMP"
  say "đã dựng xong trong $((SECONDS - began)) giây / built in $((SECONDS - began)) s" >&2
}

maven() {
  mvn -B -ntp -Dstyle.color=never -f "$XASO_HOME/pom.xml" "$@" 2> >(grep -v -E 'sun\.misc|WARNING: (A (terminally|restricted)|Please|Use --enable-native|java\.lang\.System::load|Restricted)' >&2)
}

# The cache fits one JDK and one set of flags, but any size of the heap; the JDK checks the jars itself.
aot_key() {
  printf '%s|%s|%s' "$JAVA_HOME" "$(sed -n 's/^JAVA_RUNTIME_VERSION=//p' "$JAVA_HOME/release" 2>/dev/null)" \
    "${JVM_FLAGS[*]//-Xm*/} $*"
}

# A short life on a folder that is thrown away: start, show some pages, stop. First with the parts that Spring laid out
# at build time; where that does not come up, without. Without a cache a start only takes longer.
make_aot_cache() {
  say "đang chuẩn bị khởi động nhanh / preparing fast starts …" >&2
  rm -f "$AOT_CACHE" "$AOT_CACHE.for"
  if train "$LAID_OUT"; then return; fi
  say "không khởi động được theo sơ đồ dựng sẵn, chuẩn bị cách chậm hơn / cannot start as laid out ahead, preparing the slower way" >&2
  train || say "không chuẩn bị được, khởi động sẽ chậm hơn / not prepared, starts take longer" >&2
}

train() {
  local folder log pid port=""
  folder="$(mktemp -d "${TMPDIR:-/tmp}/xaso-training.XXXXXX")"
  log="$folder/log"
  : >"$log"
  env -u XASO_DB_URL "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "$@" -XX:AOTCacheOutput="$AOT_CACHE" \
    -jar "$APP/xaso.jar" start --port 0 --data "$folder/data" >"$log" 2>&1 &
  pid=$!
  for _ in {1..600}; do
    port="$(sed -n 's|^ready: http://localhost:||p' "$log")"
    if [[ -n "$port" ]] || ! kill -0 "$pid" 2>/dev/null; then break; fi
    sleep 0.1
  done
  if [[ -n "$port" ]]; then visit "$port"; fi
  kill -TERM "$pid" 2>/dev/null || true
  wait "$pid" || true
  if [[ -n "$port" && -f "$AOT_CACHE" ]]; then
    aot_key "$@" >"$AOT_CACHE.for"
  else
    tail -n 3 "$log" >&2
    rm -f "$AOT_CACHE"
  fi
  rm -rf "$folder"
  [[ -f "$AOT_CACHE" ]]
}

# Asks for the pages that people open first, so that their classes are in the cache. Works without curl.
visit() {
  local page
  for page in / /thu-tuc /sign-in /health/ready /health/live /office /api/v1/openapi.json /nothing-here / /thu-tuc; do
    (
      exec 3<>"/dev/tcp/127.0.0.1/$1"
      printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n' "$page" >&3
      cat <&3
    ) >/dev/null 2>&1 || true
  done
}
