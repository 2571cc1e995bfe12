import DataLoader from 'dataloader';

/** What travels with one GraphQL request. */
export interface RequestContext {
  /** Batches of this request; one for each {@link Batch}. */
  readonly batches?: WeakMap<object, DataLoader<never, never>>;
  /** The request as it came in; absent where a test executes without HTTP. */
  readonly req?: {
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly id?: string;
    readonly method?: string;
    readonly url?: string;
    readonly socket?: { readonly remoteAddress?: string };
  };
  /** The answer to it, while its headers can be set. */
  readonly res?: { setHeader(name: string, value: string): void };
}

/**
 * One look-up by key, sent as one statement for all keys that a request asks for at the same level.
 *
 * Declare it once as a field of a loader class; each request gets its own memory, so nothing is shared between callers.
 */
export class Batch<K, V> {
  constructor(private readonly load: (keys: readonly K[]) => Promise<readonly (V | Error)[]>) {}

  of(context: RequestContext): DataLoader<K, V> {
    const batches = ((context as { batches?: WeakMap<object, unknown> }).batches ??= new WeakMap());
    let loader = batches.get(this) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>((keys) => this.load(keys), { maxBatchSize: 1000 });
      batches.set(this, loader);
    }
    return loader;
  }
}

/** Puts rows under their keys, in the order asked; a key without rows gets an empty list. */
export function grouped<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): R[][] {
  const groups = new Map<K, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key)!);
}
