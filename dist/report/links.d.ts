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
export declare function linkTo(project: Project | null, occurrence: Occurrence): string | null;
/** A path as a part of an address: its slashes stay, everything else that is not plain is percent-encoded. */
export declare function encodePath(path: string): string;
/** Where a build server says that the project is hosted; null elsewhere. Both set these variables for every job. */
export declare function projectOf(env: Readonly<Record<string, string | undefined>>): Project | null;
