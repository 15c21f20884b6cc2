import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  alarmOf,
  factsOf
} from "./chunk-M6NYV4WW.js";
import {
  linkTo
} from "./chunk-UO2TRIZF.js";
import {
  KINDS,
  reasonsOf,
  severityCounts,
  situationOf,
  skippedLines,
  whereOf
} from "./chunk-7DQRLQ7D.js";
import "./chunk-UGUG2XVD.js";
import {
  SUPPRESSED_AS,
  amountOf,
  headlineOf,
  plural
} from "./chunk-3IRVJKW5.js";
import {
  grouped,
  printable
} from "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/html.ts
var MAX_PLACES = 50;
var STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8882; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
article { border: 1px solid var(--line); border-left-width: .4rem; border-radius: .4rem; padding: .5rem 1rem; margin: 1rem 0; }
article h3 { margin: .2rem 0; font-size: 1rem; }
.critical { border-left-color: #c1121f; } .high { border-left-color: #e85d04; } .medium { border-left-color: #e0a100; }
.low, .info { border-left-color: #4a90d9; }
.label { color: #fff; border-radius: .25rem; padding: .05rem .45rem; font-size: .8rem; text-transform: uppercase; margin-right: .4rem; }
.critical .label { background: #c1121f; } .high .label { background: #c44900; } .medium .label { background: #8a6400; }
.low .label, .info .label { background: #2f6fb3; }
code, pre { font: 13px/1.45 ui-monospace, monospace; background: var(--soft); border-radius: .25rem; padding: .1rem .3rem; overflow-wrap: anywhere; }
pre { padding: .5rem; white-space: pre-wrap; } mark { background: #c1121f44; color: inherit; border-radius: .2rem; }
.dim { opacity: .75; font-size: .9rem; } ul, ol { padding-left: 1.3rem; } .places { list-style: none; padding-left: 0; }
.alarm { background: #c1121f; color: #fff; border-radius: .4rem; padding: .5rem 1rem; font-weight: bold; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: .5rem 0; } dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.bad { border: 1px solid #c1121f; border-radius: .4rem; padding: .5rem 1rem; }
`.trim();
function reportHtml(result, version, project) {
  const { findings } = result;
  const alarm = alarmOf(findings);
  const title = headlineOf(result);
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    // Even if something slipped through: the page can neither run nor fetch anything.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>binleaks: ${title}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    ...alarm === null ? [] : [`<p class="alarm">${html(alarm)}</p>`],
    `<h1>${title}</h1>`,
    `<p>${html(summaryOf(result))}</p>`,
    ...result.complete ? [] : ['<section class="bad"><h2>The scan is not complete. Not read:</h2>', list(skippedLines(result).map(html)), "</section>"],
    ...result.notes.length > 0 ? ["<h2>Worth a look</h2>", list(result.notes.map(html))] : [],
    ...findings.map((finding) => articleOf(finding, project)),
    ...suppressedSection(result),
    `<p class="dim">binleaks ${html(version)}, ${html(result.startedAt)}. No credential stands in this page in full: at most its first 3 and last 2 characters.</p>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function summaryOf(result) {
  const { stats, findings, source, durationMs } = result;
  const what = source === "files" || source === "stream" ? plural(stats.contents, "file") : `${plural(stats.commits, "commit")}, ${plural(stats.objects, "object")}`;
  const counts = findings.length > 0 ? `${severityCounts(findings)}. ` : "";
  return `${counts}${what}, ${amountOf(stats.bytes)}, ${(durationMs / 1e3).toFixed(2)} s.`;
}
function articleOf(finding, project) {
  const name = `Binance ${finding.encrypted ? "encrypted " : ""}${KINDS[finding.kind]}`;
  const rest = finding.occurrences.length - MAX_PLACES;
  const { exposure } = finding;
  const since = exposure?.introduced ? `<p>Since ${html(exposure.introduced.date.slice(0, 10))} (${html(exposure.introduced.author)}), ${plural(exposure.days, "day")}, in ${plural(exposure.commits, "commit")}${exposure.inHead ? "; HEAD has it" : ""}${exposure.onRemote ? "; a remote has it" : ""}.</p>` : "";
  return [
    `<article class="${finding.severity}" id="${finding.id}">`,
    `<h3><span class="label">${finding.severity}</span>${name}${finding.kind === "private-key" ? "" : ` <code>${html(finding.redacted)}</code>`}</h3>`,
    `<p class="dim">${html(situationOf(finding))}; id ${finding.id}${pairLink(finding)}</p>`,
    '<ul class="places">',
    ...finding.occurrences.slice(0, MAX_PLACES).map((at) => placeOf(at, project)),
    ...rest > 0 ? [`<li>and ${plural(rest, "more place")}</li>`] : [],
    "</ul>",
    since,
    ...finding.verification ? [verificationOf(finding.verification)] : [],
    `<details><summary>Why</summary>${list(reasonsOf(finding, 20).map(html))}</details>`,
    `<details><summary>What to do</summary><ol>${finding.advice.map(stepOf).join("")}</ol></details>`,
    "</article>"
  ].join("\n");
}
function verificationOf(verification) {
  const rows = factsOf(verification).map(({ label, text }) => `<dt>${html(label)}</dt><dd>${html(text)}</dd>`);
  return `<dl>${rows.join("\n")}</dl>`;
}
function pairLink({ pair }) {
  return pair === null ? "" : `; pair with <a href="#${pair}">${pair}</a>`;
}
function placeOf(at, project) {
  const link = linkTo(project, at);
  const name = html(whereOf(at));
  const { text, start, end } = at.snippet;
  const line = `${html(text.slice(0, start))}<mark>${html(text.slice(start, end))}</mark>${html(text.slice(end))}`;
  const reading = at.reading.length > 0 ? ` <span class="dim">read as ${at.reading.join(" in ")}</span>` : "";
  return `<li>${link === null ? name : `<a href="${html(link)}" rel="noreferrer">${name}</a>`}${reading}<pre>${line}</pre></li>`;
}
function stepOf(step) {
  const [words = "", ...commands] = step.split("\n");
  return `<li>${html(words)}${commands.length > 0 ? `<pre>${commands.map(html).join("\n")}</pre>` : ""}</li>`;
}
function suppressedSection(result) {
  if (result.suppressed.length === 0) return [];
  const lines = result.suppressed.map((one) => {
    const [first] = one.occurrences;
    const shown = one.kind === "private-key" ? "" : ` <code>${html(one.redacted)}</code>`;
    return `${KINDS[one.kind]}${shown}${first ? ` in ${html(whereOf(first))}` : ""}: ${SUPPRESSED_AS[one.reason]} (${html(one.detail)})`;
  });
  const rest = lines.length - 500;
  return [
    `<h2>Suppressed: ${grouped(lines.length)}</h2>`,
    list([...lines.slice(0, 500), ...rest > 0 ? [`and ${grouped(rest)} more`] : []])
  ];
}
function list(entries) {
  return `<ul>${entries.map((one) => `<li>${one}</li>`).join("\n")}</ul>`;
}
function html(text) {
  return printable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
export {
  reportHtml
};
