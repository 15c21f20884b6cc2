/** Hands a store to a thread: a structured clone keeps shared memory shared, but makes plain arrays of buffers. */
import type { SharedStore } from './object-search.ts';

/** What came through `workerData` as the store it was. */
export function reviveStore(shared: SharedStore): SharedStore {
  const { store } = shared;
  const packs = store.packs.map((pack) => ({ ...pack, index: { ...pack.index, ids: asBuffer(pack.index.ids) } }));
  return { ...shared, store: { ...store, packs, ids: asBuffer(store.ids) } };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
