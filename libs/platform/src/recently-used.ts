interface Entry<V> {
  value: V;
  /** Since it was last looked at for room. */
  wasAskedFor: boolean;
}

/**
 * What was asked for lately, and no more of it than there is room for.
 *
 * Where room is needed, whatever has stood longest goes, unless it was asked for meanwhile: that stands again as if it had just
 * come. An exact order would cost more with each look than what is found.
 */
export class RecentlyUsed<K, V> {
  /** From what has stood longest. */
  readonly #entries = new Map<K, Entry<V>>();

  /** @param most entries that there is room for, at least 2. */
  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    entry.wasAskedFor = true;
    return entry.value;
  }

  set(key: K, value: V): void {
    const entry = this.#entries.get(key);
    if (entry) {
      entry.value = value;
      entry.wasAskedFor = true;
      return;
    }
    if (this.#entries.size >= this.most) this.#makeRoom();
    this.#entries.set(key, { value, wasAskedFor: false });
  }

  delete(key: K): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  #makeRoom(): void {
    for (const [key, entry] of this.#entries) {
      this.#entries.delete(key);
      if (!entry.wasAskedFor) return;
      entry.wasAskedFor = false;
      this.#entries.set(key, entry); // this loop comes to it again, if it has to
    }
  }
}
