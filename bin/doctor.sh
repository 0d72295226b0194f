# shellcheck shell=bash
# What this machine has and lacks. Changes nothing. Sourced by ../xaso.

line() { printf '  %-34s %s\n' "$1" "$2"; }

version_of() { # COMMAND ARGUMENT…: its first line, or the word for missing
  if command -v "$1" >/dev/null; then
    { "$@" 2>&1 || true; } | sed -n 1p
  else
    echo "THIẾU / missing"
  fi
}

doctor() {
  local folder
  [[ $EUID -eq 0 ]] && folder=/var/lib/xaso || folder="$HOME/.local/share/xaso"
  echo "Phần mềm / software"
  line "hệ điều hành / system" "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release) $(uname -m)"
  if find_jdk; then
    line "JDK 25" "$JAVA_HOME ($(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release"))"
  else
    line "JDK 25" "THIẾU / missing (openjdk-25-jdk-headless)"
  fi
  line "Maven" "$(version_of mvn --version | sed 's/\x1b\[[0-9;]*m//g')"
  line "setpriv, setsid (util-linux)" "$(version_of setpriv --version)"
  line "chromium (phép thử / tests)" "$(version_of "${XASO_CHROMIUM:-chromium}" --version)"
  line "pdfsig (phép thử / tests)" "$(version_of pdfsig -v)"
  line "ps (procps)" "$(version_of ps --version)"
  if has_liberation; then
    line "chữ / fonts (fonts-liberation)" "có / present"
  else
    line "chữ / fonts (fonts-liberation)" "THIẾU / missing"
  fi
  echo "Chương trình / program"
  if sources_changed; then line "bản dựng / build" "chưa có hoặc cũ / missing or old: ./xaso build"; else line "bản dựng / build" "$APP"; fi
  if [[ -f "$AOT_CACHE" ]]; then line "khởi động nhanh / AOT cache" "$(du -h "$AOT_CACHE" | cut -f 1)"; else line "khởi động nhanh / AOT cache" "chưa có / none"; fi
  if [[ $EUID -eq 0 ]]; then line "người dùng CSDL / database user" "$(grep -oE '^(postgres|xaso):' /etc/passwd | head -n 1 | tr -d : || echo 'THIẾU / missing')"; fi
  echo "Thư mục dữ liệu / data folders"
  for name in demo main; do
    if [[ -d "$folder/$name" ]]; then line "$folder/$name" "$(du -sh "$folder/$name" 2>/dev/null | cut -f 1)"; else line "$folder/$name" "chưa có / none"; fi
  done
  line "chỗ trống / free space" "$(df -h --output=avail "$XASO_HOME" | sed -n '2s/ //gp')"
  line "bộ nhớ / memory" "$(sed -n 's/^MemTotal: *//p' /proc/meminfo)"
  echo "Cổng / ports"
  local port="${XASO_PORT:-8080}"
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then line "$port" "có chương trình đang dùng / in use"; else line "$port" "trống / free"; fi
}
