# shellcheck shell=bash
# What the machine must have, and how to get it. Sourced by ../xaso.

say() { printf 'xaso: %s\n' "$*"; }

die() {
  say "$*" >&2
  exit 1
}

# Runs a command as root: directly, by sudo without a password, or not at all.
as_root() {
  if [[ $EUID -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

apt_is_fresh=""

# install PACKAGE…: true when all of them are there afterwards. Its words go to stderr: stdout may belong to a token.
install() {
  command -v apt-get >/dev/null || return 1
  [[ $EUID -eq 0 ]] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; } || return 1
  say "đang cài / installing: $*" >&2
  if [[ -z "$apt_is_fresh" ]]; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 || true
    apt_is_fresh=yes
  fi
  local package
  for package in "$@"; do
    [[ -n "$(apt-cache show --no-all-versions "$package" 2>/dev/null | head -n 1)" ]] || return 1
  done
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

# The release file of a JDK tells its version without starting it.
is_jdk25() {
  [[ -x "$1/bin/javac" && -x "$1/bin/java" ]] || return 1
  if [[ -f "$1/release" ]]; then
    grep -q '^JAVA_VERSION="25' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | grep -q 'version "25'
  fi
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [[ -n "$candidate" ]] && is_jdk25 "$candidate"; then
      JAVA_HOME="$candidate"
      return 0
    fi
  done
  if candidate="$(command -v java)"; then
    candidate="$(dirname "$(dirname "$(readlink -f "$candidate")")")"
    if is_jdk25 "$candidate"; then
      JAVA_HOME="$candidate"
      return 0
    fi
  fi
  return 1
}

need_jdk() {
  find_jdk || { install openjdk-25-jdk-headless && find_jdk; } || {
    say "Cần JDK 25. Cài gói openjdk-25-jdk-headless, hoặc Eclipse Temurin 25 (https://adoptium.net), rồi đặt JAVA_HOME." >&2
    say "JDK 25 is needed. Install openjdk-25-jdk-headless, or Eclipse Temurin 25 (https://adoptium.net), and set JAVA_HOME." >&2
    exit 1
  }
  export JAVA_HOME
}

# need COMMAND PACKAGE: the program cannot do without it.
need() {
  command -v "$1" >/dev/null || install "$2" ||
    die "Thiếu $1, hãy cài gói $2 / $1 is missing, install the package $2: sudo apt-get install $2"
}

has_liberation() { compgen -G '/usr/share/fonts/*/liberation*/LiberationSerif-Regular.ttf' >/dev/null; }

need_runtime() {
  need_jdk
  need mvn maven
  need setpriv util-linux
  need setsid util-linux
  if ! has_liberation && [[ -z "${XASO_PRINT_FONTS:-}" ]]; then
    install fonts-liberation ||
      say "thiếu gói fonts-liberation: giấy in dùng chữ thay thế / fonts-liberation is missing: papers use another font" >&2
  fi
  if [[ $EUID -eq 0 ]] && ! grep -qE '^(postgres|xaso):' /etc/passwd; then
    say "tạo người dùng hệ thống xaso cho cơ sở dữ liệu / making the system user xaso for the database" >&2
    useradd --system --user-group --home-dir /nonexistent --shell /usr/sbin/nologin xaso
  fi
}

need_test_tools() {
  command -v chromium >/dev/null || [[ -n "${XASO_CHROMIUM:-}" ]] || install chromium ||
    die "Thiếu trình duyệt chromium / the browser chromium is missing: sudo apt-get install chromium"
  need pdfsig poppler-utils
  need ps procps
}
