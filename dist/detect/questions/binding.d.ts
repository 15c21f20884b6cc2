import type { Role } from './naming.ts';
import type { Evidence } from '../../model/detection.ts';
import type { TreePosition } from '../structure/neighbourhood.ts';
/** What a value's binding says of it. */
export interface Binding {
    readonly role: Role | null;
    readonly accountName: string;
    readonly name: string;
    readonly belongsElsewhere: boolean;
    readonly evidence: readonly Evidence[];
}
/** The binding of a value; null where its records and its uses tell nothing of its role. */
export declare function bindingOf(place: TreePosition): Binding | null;
/** A value that is the only member of a record, under a type's name: it is called what the record is called. */
export declare function wrappedName({ member }: TreePosition): Binding | null;
/** What a variable of one letter, as minifiers call all of them, is used for; null where nothing shows it. */
export declare function bindingOfUse(place: TreePosition): Binding | null;
