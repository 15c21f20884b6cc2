interface Doors {
  readonly rooms: readonly string[];
}

export const MODULES: readonly (Doors & { readonly modules: readonly string[] })[];
export const NAMES: readonly (Doors & { readonly names: readonly string[]; readonly why: string })[];
export const GLOBALS: readonly { readonly names: readonly string[]; readonly why: string }[];
export const PROCESS: readonly string[];
export const WRITERS: readonly (Doors & { readonly modules: readonly string[]; readonly names: readonly string[] })[];
export const STREAMS: Doors & { readonly names: readonly string[] };
export const INHERITS: readonly string[];
export const CUTTERS: readonly string[];
