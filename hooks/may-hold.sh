# shellcheck shell=sh
# Whether a text on standard input can hold anything that binleaks would report. To start Node takes 50 ms, this a few.
#
# It answers `clean` only where it is certain. What it looks for is what the detector begins with
# (src/detect/prefilter.ts): runs of 60 key characters, pieces of 16 or more beside a quote, a backslash, a padding or a
# line's beginning (values that are split and joined), headers of private keys, and NUL bytes (UTF-16, binaries). Files
# for keys (.env) are looked at whatever they hold: there is a warning for them. test/e2e/may-hold.test.ts proves over
# all fixtures that it never says `clean` of a leak.
#
# Whatever fails on the way makes the answer another one. The text must end with a line of our own (binleaks_end) that
# only comes through to the last program if each one before has read everything, has turned NUL bytes into \001 and knows
# the expressions that are asked of it: a program that is missing, stops early or ends well after half its work leaves no
# such line at the end. In a diff no content can look like it, because each of its lines begins with a sign.

# Sixty key characters, after a NUL byte and the number of this process.
binleaks_last="$$ AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

# The line that ends a text, on a line of its own whatever the text ends with.
binleaks_end() {
  printf '\n\000%s\n' "$binleaks_last"
}

# Reads a text that ends with binleaks_end; $1 is what it is: `diff` (git's) or `text`.
binleaks_may_hold() {
  nul=$(printf '\001')
  key='[A-Za-z0-9+/_-]'
  # Who ends with an error adds a line that is never clean: grep has at least our own line to find.
  { LC_ALL=C tr '\000' '\001' || printf '\001\n'; } | {
    LC_ALL=C grep -a -E \
      -e "$key{60}" -e "$nul" -e 'PRIVATE KEY' -e '^Binary files' \
      -e "[\"'\`]$key{16}" -e "$key{16}[\"'\`\\\\]" -e "$key{16}=[[:space:]]*\$" \
      -e "^[ +-]*[[:space:]]*$key{16}" -e '^[+]{3} .*([.]env|[Cc]redentials|[Ss]ecrets?[.])' ||
      printf '\001\n'
  } |
    LC_ALL=C awk -v kind="$1" -v nul="$nul" -v last="$nul$binleaks_last" '
    # Whether the name of a file or a folder can be or hold a key: a random value has digits among its letters or changes
    # its case more often than words do. So a long path of words (src/main/java/…) starts nothing.
    function name_may_hold(names,    parts, count, i, rest, run, letters, changes) {
      count = split(names, parts, "/")
      for (i = 1; i <= count; i++) {
        rest = parts[i]
        while (match(rest, /[A-Za-z0-9+_-]+/)) {
          run = substr(rest, RSTART, RLENGTH)
          rest = substr(rest, RSTART + RLENGTH)
          if (length(run) < 60) continue
          letters = run
          if (gsub(/[A-Za-z0-9]/, "", letters) < 40) continue
          letters = run
          changes = gsub(/[A-Z]+/, "", letters)
          letters = run
          changes += gsub(/[a-z]+/, "", letters)
          if (changes >= 30 || mixed(run)) return 1
        }
      }
      return 0
    }
    # Whether twelve letters and digits in a row are of both kinds.
    function mixed(run,    piece) {
      while (match(run, /[A-Za-z0-9]+/)) {
        piece = substr(run, RSTART, RLENGTH)
        run = substr(run, RSTART + RLENGTH)
        if (length(piece) >= 12 && piece ~ /[0-9]/ && piece ~ /[A-Za-z]/) return 1
      }
      return 0
    }
    $0 == last { ended = 1; next }
    { ended = 0 }
    /^[+][+][+] .*([.]env|[Cc]redentials|[Ss]ecrets?[.])/ { found = 1; exit }
    index($0, nul) || /PRIVATE KEY/ || /^Binary files/ || length($0) > 20000 { found = 1; exit }
    kind == "diff" && /^diff --git / {
      header = $0
      expected = 2
      if (name_may_hold(substr($0, 12))) { found = 1; exit }
      next
    }
    # The lines "--- a/…" and "+++ b/…" of a header: the same names once more. Content can look like them, but stands
    # behind them.
    expected > 0 && (expected == 2 && /^--- / || /^[+][+][+] /) {
      expected = /^---/ ? 1 : 0
      name = substr($0, 5)
      sub(/\t$/, "", name)
      if (index(header, name)) next
    }
    {
      expected = 0
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
    END { if (!found && ended) print "clean" }
  '
}
