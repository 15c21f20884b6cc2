/** Every form of report by its name. Each is loaded when it is asked for: a commit hook feels every millisecond. */
import { MaskedText } from '../output/mask.ts';
import type { MaskedResult, MaskedScan } from '../output/masked-result.ts';
import type { Occurrence } from '../model/finding.ts';
import type { Project } from './links.ts';

export const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'markdown', 'github', 'junit', 'gitlab', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  readonly version: string;
  readonly colour: boolean;
  /** Columns of the terminal that it is written to; undefined for none. */
  readonly columns?: number | undefined;
  /** The address of a place on this machine, for terminals that know hyperlinks. */
  readonly link?: ((place: Occurrence) => string | null) | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether to say what to do. Default: unless quiet. */
  readonly advice?: boolean;
  /** For links; null where the host is not known. */
  readonly project: Project | null;
}

/** One of the reports of a scan. It is masked once more as it leaves: a reporter that adds what it should not is of no use. */
export async function renderMasked(format: Format, { result, masker }: MaskedScan, options: RenderOptions): Promise<MaskedText> {
  return MaskedText.of(await textOf(format, result, options), masker);
}

async function textOf(format: Format, result: MaskedResult, options: RenderOptions): Promise<string> {
  const { version, project } = options;
  switch (format) {
    case 'json':
      return (await import('./formats/json.ts')).reportJson(result, version);
    case 'jsonl':
      return (await import('./formats/jsonl.ts')).reportJsonl(result, version);
    case 'sarif':
      return (await import('./formats/sarif.ts')).reportSarif(result, version);
    case 'markdown':
      return (await import('./formats/markdown.ts')).reportMarkdown(result, project);
    case 'github':
      return (await import('./formats/github.ts')).reportGithub(result);
    case 'junit':
      return (await import('./formats/junit.ts')).reportJunit(result);
    case 'gitlab':
      return (await import('./formats/gitlab.ts')).reportGitlab(result, version, project);
    case 'html':
      return (await import('./formats/html.ts')).reportHtml(result, version, project);
    case 'text':
      return result.source === 'staged'
        ? (await import('./formats/blocked.ts')).reportBlocked(result, options)
        : (await import('./formats/text.ts')).reportText(result, options);
  }
}
