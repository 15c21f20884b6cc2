import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  styleOf
} from "./chunk-XJQ4Z3BL.js";
import {
  alarmOf,
  factsOf
} from "./chunk-M6NYV4WW.js";
import {
  SUPPRESSED_AS,
  evidenceLine,
  markedLines,
  pathName,
  plural,
  widthFor,
  wrap
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/blocked.ts
var KINDS = {
  "api-key": "a Binance API key",
  "secret-key": "a Binance secret key",
  "private-key": "a Binance private key",
  "listen-key": "a Binance listen key"
};
var MAX_EVIDENCE = 3;
var MAX_PLACES = 3;
function reportBlocked(result, options) {
  const style = styleOf(options.colour);
  const lines = [];
  const width = widthFor(options.columns);
  const { findings, skipped } = result;
  if (findings.length > 0) {
    const alarm = alarmOf(findings);
    if (alarm !== null) lines.push(...wrap(alarm, "", "", widthFor(options.columns)).map((line) => style.alert(line)), "");
    const isMessage = findings.every((one) => one.occurrences.every((at) => at.place === "message"));
    lines.push(
      style.red(
        style.bold(`binleaks: this ${isMessage ? "message" : "commit"} would give away ${plural(findings.length, "Binance credential")}`)
      ),
      ""
    );
    for (const finding of findings) lines.push(...findingLines(finding, findings, style, options));
    lines.push(...isMessage ? messageHelp(width) : help(findings, width));
  }
  if (!result.complete) {
    lines.push(style.red(style.bold("binleaks: not everything that is staged could be read, so the commit is stopped:")));
    for (const one of skipped) lines.push(`  ${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
    lines.push(...wrap("When that is mended, commit again. git fsck tells more of a damaged repository.", "  ", "  ", width));
  }
  if (result.suppressed.length > 0) {
    const reasons = [...new Set(result.suppressed.map((one) => one.reason))];
    const counts = reasons.map((reason) => `${result.suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
    lines.push(`binleaks: suppressed: ${counts.join(", ")}`);
  }
  if (lines.length === 0 && options.verbose) lines.push(`binleaks: nothing new in ${plural(result.stats.contents, "staged file")}`);
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function findingLines(finding, all, style, { verbose, columns }) {
  const lines = [];
  for (const occurrence of verbose ? finding.occurrences : finding.occurrences.slice(0, MAX_PLACES))
    lines.push(...placeLines(occurrence, style, columns));
  const rest = finding.occurrences.length - MAX_PLACES;
  if (rest > 0 && !verbose) lines.push(`  and ${plural(rest, "more place")}`);
  const evidence = finding.evidence.filter((one) => one.weight > 0).slice(0, verbose ? void 0 : MAX_EVIDENCE);
  const name = KINDS[finding.kind];
  const what = `${name}, ${finding.severity}, ${finding.confidence} confidence${pairWords(finding, all)}; because`;
  for (const [index, line] of fitted(what, "    ", "    ", columns).entries())
    lines.push(index === 0 ? line.replace(name, style.bold(name)) : line);
  for (const one of evidence) lines.push(...fitted(evidenceLine(one, verbose), "    ", "      ", columns));
  if (finding.verification)
    for (const { label, text } of factsOf(finding.verification)) lines.push(...wrap(text, `    ${label} `, "      ", widthFor(columns)));
  lines.push("");
  return lines;
}
function fitted(text, first, next, columns) {
  return columns === void 0 ? [first + text] : wrap(text, first, next, widthFor(columns));
}
function pairWords(finding, all) {
  if (finding.pair === null || finding.kind === "listen-key") return "";
  const partner = all.find((one) => one.id === finding.pair);
  const other = finding.kind === "api-key" ? "its secret" : "its API key";
  return partner ? `; ${other} is in this commit too: the pair is complete` : `; ${other} is in the repository already: the pair is complete`;
}
function placeLines(occurrence, style, columns) {
  return [
    `  ${style.cyan(`${pathName(occurrence)}:${occurrence.line}:${occurrence.column}`)}`,
    ...markedLines(occurrence.snippet, "    ", columns).map((line, index) => index === 0 ? line : style.red(line))
  ];
}
function help(findings, width) {
  const paths = [...new Set(findings.flatMap((one) => one.occurrences.map((at) => at.path)))];
  const [first = ""] = paths;
  const hashes = findings.map((one) => one.sha256);
  return [
    "What to do next",
    ...wrap("Take it out of the commit; the file itself stays as it is:", "  1. ", "     ", width),
    `       git restore --staged -- ${paths.slice(0, 5).map((one) => quoted(one)).join(" ")}${paths.length > 5 ? " \u2026" : ""}`,
    `     (before a repository's first commit: git rm --cached -- ${quoted(first)})`,
    ...wrap(
      `Read it from the environment, and keep it in a file that .gitignore names${exampleFor(first) === null ? "." : ", such as:"}`,
      "  2. ",
      "     ",
      width
    ),
    ...(exampleFor(first) ?? []).map((line) => `       ${line}`),
    ...wrap(
      "If it ever left this machine (a push, a chat, a backup), delete the key at Binance: profile, Security, API Management.",
      "  3. ",
      "     ",
      width
    ),
    "",
    ...wrap(
      'False positive? Put binleaks:allow in a comment on the line, or name its hash under "allow" in binleaks.config.json:',
      "  ",
      "  ",
      width
    ),
    ...hashes.slice(0, 3).map((hash) => `    { "sha256": "${hash}", "reason": "\u2026" }`),
    ...wrap("git commit --no-verify skips every hook, this one too.", "  ", "  ", width)
  ];
}
function messageHelp(width) {
  return [
    "What to do next",
    ...wrap(
      "Write the message anew without it; your text is kept in .git/COMMIT_EDITMSG: git commit -e -F .git/COMMIT_EDITMSG",
      "  1. ",
      "     ",
      width
    ),
    ...wrap("If it ever left this machine, delete the key at Binance: profile, Security, API Management.", "  2. ", "     ", width)
  ];
}
function quoted(path, platform = process.platform) {
  const text = printable(path);
  if (platform === "win32") return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `"${text}"`;
  return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
var EXAMPLES = [
  [/\.(?:py|ipynb)$/, ['api_secret = os.environ["BINANCE_API_SECRET"]']],
  [/\.(?:m?[jt]sx?|c[jt]s|vue|svelte)$/, ["const secret = process.env.BINANCE_API_SECRET"]],
  [/\.go$/, ['secret := os.Getenv("BINANCE_API_SECRET")']],
  [/\.(?:java|kt|scala|groovy)$/, ['String secret = System.getenv("BINANCE_API_SECRET");']],
  [/\.rs$/, ['let secret = std::env::var("BINANCE_API_SECRET")?;']],
  [/\.(?:cs|fs|vb)$/, ['var secret = Environment.GetEnvironmentVariable("BINANCE_API_SECRET");']],
  [/\.php$/, ["$secret = getenv('BINANCE_API_SECRET');"]],
  [/\.rb$/, ["secret = ENV.fetch('BINANCE_API_SECRET')"]],
  [/\.(?:c|cc|cpp|cxx|h|hpp)$/, ['const char *secret = std::getenv("BINANCE_API_SECRET");']],
  [/\.swift$/, ['let secret = ProcessInfo.processInfo.environment["BINANCE_API_SECRET"]']],
  [/\.dart$/, ["final secret = Platform.environment['BINANCE_API_SECRET'];"]],
  [/\.exs?$/, ['secret = System.fetch_env!("BINANCE_API_SECRET")']],
  [/\.(?:sh|bash|zsh|fish)$/, [". ./.env   # which .gitignore names"]],
  [/(?:docker-)?compose[\w.-]{0,60}\.ya?ml$/, ["env_file: .env"]],
  [/\.github\/workflows\/[^/]*\.ya?ml$/, ['env: { BINANCE_API_SECRET: "${{ secrets.BINANCE_API_SECRET }}" }']],
  [/\.(?:ya?ml|json|toml|ini|cfg|conf|properties|xml)$/, ["leave the field out, and let the program read BINANCE_API_SECRET"]],
  [/(?:^|\/)\.env[\w.-]*$/, ["printf '%s\\n' .env >> .gitignore && git rm --cached -- .env"]]
];
function exampleFor(path) {
  return EXAMPLES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
export {
  quoted,
  reportBlocked
};
