import { Injectable } from '@nestjs/common';

/** Most results that are kept. */
const MOST_KEPT = 1_000;

/**
 * Keeps what was counted over all hits of a search for as long as the index has what it had then: dashboards ask the same all day, and
 * everybody gets the same answer.
 */
@Injectable()
export class CountedHits {
  readonly #kept = new Map<string, unknown>();

  /**
   * What `count` gives, or what it gave for the same key.
   *
   * @param key names the question and the state of the index; null for what is not to be kept.
   */
  async of<T>(key: string | null, count: () => Promise<T>): Promise<T> {
    if (key === null) return count();
    const result = this.#kept.has(key) ? (this.#kept.get(key) as T) : await count();
    this.#kept.delete(key); // what is asked for again is the last to be forgotten
    this.#kept.set(key, result);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return result;
  }
}
