# shellcheck shell=sh
# Whether a text on standard input can hold anything that binleaks would report. To start Node takes 50 ms, this a few.
#
# It answers `clean` only where it is certain; whatever fails on the way makes the answer another one. What it looks for
# is what the detector begins with (src/detect/interest.ts): runs of 60 key characters, pieces of 16 or more beside a
# quote, a backslash, a padding or a line's beginning (values that are split and joined), headers of private keys, and
# NUL bytes (UTF-16, binaries). Files for keys (.env) are looked at whatever they hold: there is a warning for them. test/e2e/may-hold.test.ts proves over all fixtures that it never says `clean` of a leak.
binleaks_may_hold() {
  nul=$(printf '\001')
  key='[A-Za-z0-9+/_-]'
  LC_ALL=C tr '\000' '\001' | {
    LC_ALL=C grep -a -E \
      -e "$key{60}" -e "$nul" -e 'PRIVATE KEY' -e '^Binary files' \
      -e "[\"'\`]$key{16}" -e "$key{16}[\"'\`\\\\]" -e "$key{16}=[[:space:]]*\$" \
      -e "^[ +-]*[[:space:]]*$key{16}" -e '^[+]{3} .*([.]env|[Cc]redentials|[Ss]ecrets?[.])'
    # 1 says that no line matched; anything beyond, that grep did not do its work.
    [ $? -le 1 ] || printf '%s\n' "$nul"
  } | LC_ALL=C awk -v nul="$nul" '
    /^[+][+][+] .*([.]env|[Cc]redentials|[Ss]ecrets?[.])/ { found = 1; exit }
    index($0, nul) || /PRIVATE KEY/ || /^Binary files/ || length($0) > 20000 { found = 1; exit }
    {
      rest = $0
      before = " "
      start = 1
      while (match(rest, /[A-Za-z0-9+\/_-]+/)) {
        run = substr(rest, RSTART, RLENGTH)
        if (RSTART > 1) {
          if (substr(rest, 1, RSTART - 1) !~ /^[ \t]*$/) start = 0
          before = substr(rest, RSTART - 1, 1)
        }
        behind = substr(rest, RSTART + RLENGTH, 1)
        tail = substr(rest, RSTART + RLENGTH)
        if (RLENGTH >= 60) {
          letters = run
          if (gsub(/[A-Za-z0-9]/, "", letters) >= 40) { found = 1; exit }
        } else if (RLENGTH >= 16 && run ~ /[A-Z]/ && run ~ /[a-z]/ && run ~ /[0-9]/) {
          if (start || index("\"\047`", before) || index("\"\047`\\", behind) && behind != "" || tail ~ /^=[ \t\r]*$/) { found = 1; exit }
        }
        # A diff puts a sign before the line.
        if (run !~ /^[+-]$/) start = 0
        before = substr(run, length(run), 1)
        rest = tail
      }
    }
    END { if (!found) print "clean" }
  '
}
