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

may_install() {
  command -v apt-get >/dev/null || return 1
  [[ $EUID -eq 0 ]] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

apt_is_fresh=""

# install PACKAGE…: true when all of them are there afterwards. Its words go to stderr: stdout may belong to a token.
# A machine that has just been set up often updates itself: then this waits.
install() {
  may_install || return 1
  if [[ -z "$apt_is_fresh" ]]; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq -o DPkg::Lock::Timeout=300 >&2 || true
    apt_is_fresh=yes
  fi
  local package
  for package in "$@"; do in_the_lists "$package" || return 1; done
  say "đang cài / installing: $*" >&2
  apt_install "$@" >/dev/null 2>&1 || apt_install "$@" >&2
}

in_the_lists() { [[ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null | head -n 1)" ]]; }

# Debian 12 has no JDK 25. A machine that has never read its lists proves nothing.
is_unknown() { compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null && ! in_the_lists "$1"; }

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"
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

# Where packages put it, and where people unpack it.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*25* "${HOME:-/root}"/.jdks/*25* "${HOME:-/root}"/.sdkman/candidates/java/25*; do
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

readonly JDK_PACKAGE=openjdk-25-jdk-headless

# The packages that this machine lacks for building and running, one a line.
missing_packages() {
  find_jdk || echo "$JDK_PACKAGE"
  command -v mvn >/dev/null || echo maven
  { command -v setpriv && command -v setsid && command -v flock; } >/dev/null || echo util-linux
  has_liberation || [[ -n "${XASO_PRINT_FONTS:-}" ]] || echo fonts-liberation
  command -v pdftoppm >/dev/null || echo poppler-utils
  command -v tesseract >/dev/null || echo tesseract-ocr
  has_vietnamese || echo tesseract-ocr-vie
}

# The program runs without them: papers use another font, pages have no pictures, scans are not read.
readonly OPTIONAL_PACKAGES=" fonts-liberation poppler-utils tesseract-ocr tesseract-ocr-vie "

has_vietnamese() { compgen -G '/usr/share/tesseract-ocr/*/tessdata/vie.traineddata' >/dev/null; }

has_liberation() { compgen -G '/usr/share/fonts/*/liberation*/LiberationSerif-Regular.ttf' >/dev/null; }

# need COMMAND PACKAGE: the program cannot do without it.
need() {
  command -v "$1" >/dev/null || install "$2" ||
    die "Thiếu $1, hãy cài gói $2 / $1 is missing, install the package $2: sudo apt-get install $2"
}

need_runtime() {
  local missing
  mapfile -t missing < <(missing_packages)
  if ((${#missing[@]})); then
    install "${missing[@]}" || install_what_there_is "${missing[@]}"
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]} == 0)) || tell_missing "${missing[@]}"
  fi
  find_jdk
  export JAVA_HOME
  if [[ $EUID -eq 0 ]] && ! grep -qE '^(postgres|xaso):' /etc/passwd; then
    say "tạo người dùng hệ thống xaso cho cơ sở dữ liệu / making the system user xaso for the database" >&2
    useradd --system --user-group --home-dir /nonexistent --shell /usr/sbin/nologin xaso
  fi
}

# One package that the system does not have must not keep the others away.
install_what_there_is() {
  local package
  for package in "$@"; do install "$package" || true; done
}

# Says in one go what to do; the optional packages can be done without.
tell_missing() {
  local packages=" $* " offered package needed=""
  for package in "$@"; do [[ "$OPTIONAL_PACKAGES" == *" $package "* ]] || needed=yes; done
  if [[ -z "$needed" ]]; then
    tell_optional "$@"
    return 0
  fi
  if [[ "$packages" == *" $JDK_PACKAGE "* ]] && is_unknown "$JDK_PACKAGE"; then
    packages="${packages/ $JDK_PACKAGE / }"
    say "Thiếu JDK 25, danh sách gói của máy này không có: tải Eclipse Temurin 25 (JDK, Linux, .tar.gz) ở https://adoptium.net," \
      "giải nén vào /opt hoặc ~/.jdks, rồi chạy lại lệnh này." >&2
    say "JDK 25 is missing, and this machine's package lists have none: get Eclipse Temurin 25 (JDK, Linux, .tar.gz) at" \
      "https://adoptium.net, unpack it into /opt or ~/.jdks, and run this command again." >&2
  fi
  offered="${packages# }" && offered="${offered% }"
  if [[ -n "$offered" ]]; then
    say "Còn thiếu, hãy cài rồi chạy lại / missing, install and run again:  sudo apt-get install -y $offered" >&2
  fi
  exit 1
}

tell_optional() {
  local package
  for package in "$@"; do
    case "$package" in
      fonts-liberation) say "thiếu gói fonts-liberation: giấy in dùng chữ thay thế / fonts-liberation is missing: papers use another font" >&2 ;;
      poppler-utils) say "thiếu gói poppler-utils: không đọc được trường, không vẽ được trang của tệp PDF /" \
        "poppler-utils is missing: no fields are read from PDFs, no pages drawn" >&2 ;;
      *) say "thiếu gói $package: không đọc được bản quét / $package is missing: scans are not read" >&2 ;;
    esac
  done
}

need_test_tools() {
  command -v chromium >/dev/null || [[ -n "${XASO_CHROMIUM:-}" ]] || install chromium ||
    die "Thiếu trình duyệt chromium / the browser chromium is missing: sudo apt-get install chromium"
  need pdfsig poppler-utils
  need ps procps
  command -v softhsm2-util >/dev/null || install softhsm2 ||
    say "thiếu gói softhsm2: bỏ qua phép thử khóa trên thiết bị / softhsm2 is missing: the test of keys on tokens is left out" >&2
}
