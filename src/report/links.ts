/** Links to what a report speaks of, on the host of the repository. */
import { withoutEnd } from '../detect/text/edges.ts';
import type { Occurrence } from '../model/finding.ts';

/** Where the scanned repository is hosted. */
export interface Project {
  readonly host: 'github' | 'gitlab';
  /** Of the project's page, without a slash at its end. */
  readonly url: string;
  /** The commit that was checked out, for places that name none. */
  readonly commit: string | null;
}

/** The address of a place, or null where there is none to give. */
export function linkTo(project: Project | null, occurrence: Occurrence): string | null {
  if (!project) return null;
  const commit = occurrence.commit ?? project.commit;
  if (commit === null || occurrence.place === 'event') return null;
  const page = project.host === 'github' ? project.url : `${project.url}/-`;
  if (occurrence.place === 'message') return `${page}/commit/${commit}`;
  // A name that is not UTF-8 is not known by what is shown of it: an address made of that leads nowhere.
  if (occurrence.path.includes('\ufffd')) return null;
  if (occurrence.path === '' || (occurrence.place !== 'file' && occurrence.place !== 'name')) return null;
  const lines =
    occurrence.endLine > occurrence.line
      ? `#L${occurrence.line}-${project.host === 'github' ? 'L' : ''}${occurrence.endLine}`
      : `#L${occurrence.line}`;
  return `${page}/blob/${commit}/${encodePath(occurrence.path)}${occurrence.place === 'name' || occurrence.archive.length > 0 ? '' : lines}`;
}

/** A path as a part of an address: its slashes stay, everything else that is not plain is percent-encoded. */
export function encodePath(path: string): string {
  // A surrogate alone can't be encoded.
  return Buffer.from(path).toString('utf8').split('/').map(encodeURIComponent).join('/');
}

/** Where a build server says that the project is hosted; null elsewhere. Both set these variables for every job. */
export function projectOf(env: Readonly<Record<string, string | undefined>>): Project | null {
  const [server, repository] = [env['GITHUB_SERVER_URL'] ?? '', env['GITHUB_REPOSITORY'] ?? ''];
  if (/^https?:\/\//.test(server) && repository !== '')
    return { host: 'github', url: `${withoutEnd(server, '/')}/${repository}`, commit: env['GITHUB_SHA'] ?? null };
  const url = env['CI_PROJECT_URL'] ?? '';
  return /^https?:\/\//.test(url) ? { host: 'gitlab', url: withoutEnd(url, '/'), commit: env['CI_COMMIT_SHA'] ?? null } : null;
}
