/** Where a content stands: at a path, or in an archive or a compressed file that stands there. */
export interface ContentPlace {
    /** As reports give it. */
    readonly path: string;
    /**
     * The names that lead to it from there: that of each archive within, as the one before has it, and last its own. Default:
     * none, the content is the one at the path.
     */
    readonly inside?: readonly string[] | undefined;
}
/** The place as `Occurrence.archive` has it: the path and all names, or nothing for what stands in no archive. */
export declare function archiveOf({ path, inside }: ContentPlace): readonly string[];
/** The place in one text: `backup.zip!bot.tar!bot/.env`. */
export declare function joinedPlace({ path, inside }: ContentPlace): string;
