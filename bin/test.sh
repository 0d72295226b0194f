# shellcheck shell=bash
# Runs every test, then a few again on an outside PostgreSQL, and counts them. Sourced by ../xaso.

readonly REPORTS="$XASO_HOME/target/surefire-reports"
readonly OUTSIDE_REPORTS="$XASO_HOME/target/surefire-reports-outside"

run_tests() {
  local failed=0
  rm -rf "$REPORTS" "$OUTSIDE_REPORTS" "$XASO_HOME/target/generated-sources"
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  maven test "$@" | progress || failed=1
  if [[ " $* " != *" -Dtest"* && " $* " != *" -Dgroups"* && -d "$REPORTS" ]]; then
    say "một số phép thử trên PostgreSQL ở ngoài / some tests on an outside PostgreSQL" >&2
    run_outside_tests | progress || failed=1
    say "cách trình bày mã / the format of the code" >&2
    maven -q spotless:check | progress || failed=1
  fi
  count "$failed"
}

# One line a test class; what fails is shown in full.
progress() {
  sed -u -n -E \
    -e 's/\x1b\[[0-9;]*m//g' \
    -e 's/^\[(INFO|WARNING|ERROR)\] Tests run: ([0-9]+), Failures: ([0-9]+), Errors: ([0-9]+), Skipped: ([0-9]+), Time elapsed: ([0-9.]+ s).* -- in ([a-zA-Z0-9_.$]+)$/\7: \2 (\3 failed, \4 broken, \5 skipped) \6/p' \
    -e '/^\[ERROR\]/p'
}

run_outside_tests() {
  local folder status=0
  folder="$(mktemp -d "${TMPDIR:-/tmp}/xaso-outside.XXXXXX")"
  if start_outside_server "$folder" >"$folder/log" 2>&1; then
    XASO_DB_URL="jdbc:postgresql://127.0.0.1:$outside_port/xaso" XASO_DB_USER=xaso_app \
      XASO_DB_PASSWORD=change-me-application XASO_DB_OWNER_USER=xaso_owner XASO_DB_OWNER_PASSWORD=change-me-owner \
      maven surefire:test -Dgroups=outside \
      -Dxaso.reports="$OUTSIDE_REPORTS" || status=1
  else
    echo "[ERROR] the outside PostgreSQL did not start: $(tail -n 3 "$folder/log")"
    status=1
  fi
  [[ -z "$outside_pid" ]] || { kill -INT "$outside_pid" && wait "$outside_pid"; } 2>/dev/null || true
  rm -rf "$folder"
  return "$status"
}

outside_pid=""
outside_port=""

# Debian's PostgreSQL 17 where it is installed, else a second copy of the one that the program brings along.
start_outside_server() {
  local folder="$1" home runner=()
  home=/usr/lib/postgresql/17
  [[ -x "$home/bin/initdb" ]] || home="$(compgen -G "${XASO_SHELF:-$(shelf)}/postgresql-17*" | sort -V | tail -n 1)"
  if [[ $EUID -eq 0 ]]; then
    local user
    user="$(grep -oE '^(postgres|xaso):' /etc/passwd | head -n 1 | tr -d :)"
    chown "$user" "$folder"
    runner=(setpriv --reuid "$user" --regid "$user" --init-groups)
  fi
  echo outside >"$folder/password"
  chmod 644 "$folder/password"
  cd "$folder" || return 1
  "${runner[@]}" "$home/bin/initdb" -D "$folder/db" -U postgres -A scram-sha-256 --encoding=UTF8 --no-sync \
    --pwfile="$folder/password" --locale=C.UTF-8 --locale-provider=builtin --builtin-locale=C.UTF-8 || return 1
  "${runner[@]}" "$home/bin/postgres" --single -j -D "$folder/db" postgres <"$XASO_HOME/docs/manual/outside-postgresql.sql" ||
    return 1
  outside_port="$(free_port)"
  "${runner[@]}" "$home/bin/postgres" -D "$folder/db" -F -p "$outside_port" -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories= &
  outside_pid=$!
  for _ in {1..300}; do
    if (exec 3<>"/dev/tcp/127.0.0.1/$outside_port") 2>/dev/null; then return 0; fi
    kill -0 "$outside_pid" || return 1
    sleep 0.1
  done
  return 1
}

shelf() { if [[ $EUID -eq 0 ]]; then echo /var/lib/xaso; else echo "$HOME/.cache/xaso"; fi; }

free_port() {
  local port
  for port in {54330..54430}; do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
}

# The last line of all: the sum over all reports. A run that broke off counts as one failure.
count() {
  local broke="$1" totals tests failures skipped
  totals="$(cat "$REPORTS"/TEST-*.xml "$OUTSIDE_REPORTS"/TEST-*.xml 2>/dev/null | sum_of_suites || true)"
  read -r tests failures skipped <<<"$totals"
  if ((broke && failures == 0)); then failures=1; fi
  local line="$((tests - failures - skipped > 0 ? tests - failures - skipped : 0)) passed, $failures failed"
  if ((skipped > 0)); then line+=", $skipped skipped"; fi
  echo "$line"
  ((failures == 0))
}

sum_of_suites() {
  grep -o '<testsuite [^>]*>' | awk '
    /<testsuite / {
      tests += value("tests"); failures += value("failures") + value("errors"); skipped += value("skipped")
    }
    function value(name,   place, rest) {
      place = index($0, " " name "=\""); if (!place) return 0
      rest = substr($0, place + length(name) + 3); return rest + 0
    }
    END { print tests + 0, failures + 0, skipped + 0 }'
}
