# shellcheck shell=bash
# What this machine has and lacks. Changes nothing; 1 when the program could not run. Sourced by ../xaso.

readonly LACKING="THIẾU / missing"
readonly NAME_WIDTH=38

# printf would count bytes, and a Vietnamese letter has two or three.
line() { printf '  %s%*s %s\n' "$1" $((NAME_WIDTH > ${#1} ? NAME_WIDTH - ${#1} : 0)) '' "$2"; }

# COMMAND ARGUMENT…: the first line in which it tells its version. Some tell it on the error output.
version_of() {
  local told
  if ! command -v "$1" >/dev/null; then
    echo "$LACKING"
    return
  fi
  told="$("$@" 2>/dev/null || true)"
  [[ -n "$told" ]] || told="$("$@" 2>&1 || true)"
  sed -e 's/\x1b\[[0-9;]*m//g' -e '/[0-9]\.[0-9]/!d' -e 's/ *(.*//' -e q <<<"$told"
}

size_of() { if [[ -e "$1" ]]; then du -sh "$1" 2>/dev/null | cut -f 1; else echo "chưa có / none yet"; fi; }

doctor() {
  echo "Phần mềm / software"
  doctor_software
  echo "Chỉ cần cho ./xaso test / for ./xaso test only"
  line "chromium" "$(version_of "${XASO_CHROMIUM:-chromium}" --version)"
  line "ps (procps)" "$(version_of ps --version)"
  line "softhsm2-util (softhsm2)" "$(version_of softhsm2-util --version)"
  echo "Chương trình / program"
  doctor_program
  echo "Dữ liệu và máy / data and machine"
  doctor_machine
  doctor_verdict
}

doctor_software() {
  line "hệ điều hành / system" "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release) $(uname -m)"
  if find_jdk; then
    line "JDK 25" "$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release") ($JAVA_HOME)"
  else
    line "JDK 25" "$LACKING"
  fi
  line "Maven" "$(version_of mvn --version)"
  line "setpriv, setsid, flock (util-linux)" "$(version_of setpriv --version)"
  line "đọc và vẽ PDF / PDFs (poppler-utils)" "$(version_of pdftoppm -v)"
  line "đọc bản quét / scans (tesseract-ocr)" "$(version_of tesseract --version)"
  if has_vietnamese; then
    line "tiếng Việt / Vietnamese (tesseract-ocr-vie)" "có / present"
  else
    line "tiếng Việt / Vietnamese (tesseract-ocr-vie)" "$LACKING"
  fi
  line "quét vi-rút / virus scan (clamav-daemon)" "${XASO_CLAMAV:-chưa đặt XASO_CLAMAV, không quét / XASO_CLAMAV not set, no scan}"
  if has_liberation || [[ -n "${XASO_PRINT_FONTS:-}" ]]; then
    line "phông chữ / fonts (fonts-liberation)" "có / present"
  else
    line "phông chữ / fonts (fonts-liberation)" "$LACKING"
  fi
}

doctor_program() {
  if sources_changed; then
    line "bản dựng / build" "chưa có hoặc cũ, lệnh tự dựng khi chạy / none or old, made at the next start"
  else
    line "bản dựng / build" "$APP"
  fi
  line "khởi động nhanh / fast starts" "$(size_of "$AOT_CACHE")"
  if [[ $EUID -eq 0 ]]; then
    line "người dùng CSDL / database user" "$(grep -m 1 -oE '^(postgres|xaso):' /etc/passwd | tr -d : |
      grep . || echo 'chưa có, lệnh tự tạo / none yet, made when needed')"
  fi
}

doctor_machine() {
  local folder=/var/lib/xaso name port="${XASO_PORT:-8080}"
  [[ $EUID -eq 0 ]] || folder="$HOME/.local/share/xaso"
  for name in demo main; do line "$folder/$name" "$(size_of "$folder/$name")"; done
  if [[ -n "${XASO_DATA:-}" ]]; then line "$XASO_DATA" "$(size_of "$XASO_DATA")"; fi
  line "chỗ trống / free space" "$(df -h --output=avail "$XASO_HOME" | sed -n '2s/ //gp')"
  line "bộ nhớ / memory" "$(awk '/^MemTotal:/ { printf "%.1fG", $2 / 1048576 }' /proc/meminfo)"
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    line "cổng / port $port" "có chương trình đang dùng / in use"
  else
    line "cổng / port $port" "trống / free"
  fi
}

doctor_verdict() {
  local missing
  mapfile -t missing < <(missing_packages)
  echo
  if ((${#missing[@]})); then
    tell_missing "${missing[@]}"
  else
    say "đủ những gì cần / everything needed is here"
  fi
}
