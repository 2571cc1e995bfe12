/** A column of numbers, and the words that numbers stand for. */

/** Numbers below 2^32 in a row, which grow at the end. One kind for all columns: reading several kinds is slower by half. */
export class Numbers {
  #store: Uint32Array;
  #length = 0;

  /** @param expected about how many there will be. */
  constructor(expected = 64) {
    this.#store = new Uint32Array(expected);
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers, for loops over many of them; good until the next is pushed. */
  get values(): Uint32Array {
    return this.#store.subarray(0, this.#length);
  }

  at(index: number): number {
    return this.#store[index]!;
  }

  set(index: number, value: number): void {
    this.#store[index] = value;
  }

  push(value: number): void {
    if (this.#length === this.#store.length) {
      const larger = new Uint32Array(2 * this.#length + 1);
      larger.set(this.#store);
      this.#store = larger;
    }
    this.#store[this.#length] = value;
    this.#length += 1;
  }
}

/** Gives each word a number from 1; 0 is for none. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  readonly #words: string[] = [''];

  /** The number of a word, a new one if it has none yet. */
  code(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    this.#words.push(word);
    this.#codes.set(word, this.#words.length - 1);
    return this.#words.length - 1;
  }

  /** The number of a word; 0 where it never occurred. */
  find(word: string): number {
    return this.#codes.get(word) ?? 0;
  }

  word(code: number): string {
    return this.#words[code]!;
  }

  get size(): number {
    return this.#words.length;
  }
}
