/** Columns of numbers, the words that numbers stand for, and the numbers of ids. */

type Store = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** By how much a full column grows: by as little as copying allows, since a registry has dozens of them. */
const GROWTH = 1.25;

/** Numbers in a row, which grow at the end. */
abstract class Column<S extends Store> {
  protected store: S;
  #length = 0;

  /** @param expected about how many there will be. */
  constructor(
    private readonly Kind: new (length: number) => S,
    expected: number,
  ) {
    this.store = new Kind(expected);
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers, for loops over many of them; good until the next is pushed. */
  get values(): S {
    return this.store.subarray(0, this.#length) as S;
  }

  /** Each kind has one of its own: through one for all of them, a loop that reads from several kinds is slower by more than half. */
  abstract at(index: number): number;

  set(index: number, value: number): void {
    this.store[index] = value;
  }

  push(value: number): void {
    if (this.#length === this.store.length) this.#grow();
    this.store[this.#length] = value;
    this.#length += 1;
  }

  #grow(): void {
    const larger = new this.Kind(Math.ceil(GROWTH * this.#length) + 16);
    larger.set(this.store);
    this.store = larger;
  }
}

/** Whole numbers from 0 to 255. */
export class Bytes extends Column<Uint8Array> {
  constructor(expected = 64) {
    super(Uint8Array, expected);
  }

  at(index: number): number {
    return this.store[index]!;
  }
}

/** Whole numbers below 2^16. */
export class Shorts extends Column<Uint16Array> {
  constructor(expected = 64) {
    super(Uint16Array, expected);
  }

  at(index: number): number {
    return this.store[index]!;
  }
}

/** Whole numbers below 2^32. */
export class Numbers extends Column<Uint32Array> {
  constructor(expected = 64) {
    super(Uint32Array, expected);
  }

  at(index: number): number {
    return this.store[index]!;
  }
}

/** Days; see `days.rules.ts`. */
export class Days extends Column<Int32Array> {
  constructor(expected = 64) {
    super(Int32Array, expected);
  }

  at(index: number): number {
    return this.store[index]!;
  }
}

/** Where the lists of rows begin in another column. The list of a row ends where that of the next one begins. */
export class Lists {
  readonly #starts = new Numbers();

  constructor() {
    this.#starts.push(0);
  }

  /** Ends the list of the next row. */
  end(at: number): void {
    this.#starts.push(at);
  }

  start(row: number): number {
    return this.#starts.at(row);
  }

  endOf(row: number): number {
    return this.#starts.at(row + 1);
  }

  /** One more than there are rows. */
  get values(): Uint32Array {
    return this.#starts.values;
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

  /** The number of a word; 0 where there is none or it never occurred. */
  codeOrNone(word: string | null): number {
    return word === null ? 0 : this.code(word);
  }

  /** The number of a word; 0 where it never occurred. */
  find(word: string): number {
    return this.#codes.get(word) ?? 0;
  }

  word(code: number): string {
    return this.#words[code]!;
  }

  /** How many numbers there are, that for none among them. */
  get size(): number {
    return this.#words.length;
  }
}

/** Four numbers of 32 bits an id. */
const PARTS = 4;
const BYTES = 16;
const FREE = 0;
/** The share of places that may be taken. */
const FULL = 0.75;

/**
 * Numbers UUIDs from 0 in the order in which they come, in 24 bytes or so each; strings in a map take some 150.
 *
 * One that comes again gets a new number, which is the one that is found from then on.
 */
export class Identifiers {
  readonly #parts: Numbers;
  /** Places by hash, open addressed: a number plus one, or {@link FREE}. */
  #places: Uint32Array;

  /** @param expected about how many there will be. */
  constructor(expected = 64) {
    this.#parts = new Numbers(PARTS * expected);
    this.#places = new Uint32Array(placesFor(expected));
  }

  get length(): number {
    return this.#parts.length / PARTS;
  }

  /** Gives an id the next number. */
  push(id: string): number {
    const number = this.length;
    for (let part = 0; part < PARTS; part += 1) this.#parts.push(partOf(id, part));
    if (number + 1 > FULL * this.#places.length) this.#rehash();
    else this.#place(number);
    return number;
  }

  /** The last number that an id was given; -1 where it has none. */
  find(id: string): number {
    return this.#find(partOf(id, 0), partOf(id, 1), partOf(id, 2), partOf(id, 3));
  }

  /** The same for each of some ids that lie one after the other, 16 bytes each, as PostgreSQL sends them. */
  findAll(ids: Buffer): Int32Array {
    const numbers = new Int32Array(ids.length / BYTES);
    for (let at = 0; at < numbers.length; at += 1) {
      const from = BYTES * at;
      numbers[at] = this.#find(
        ids.readUInt32BE(from),
        ids.readUInt32BE(from + 4),
        ids.readUInt32BE(from + 8),
        ids.readUInt32BE(from + 12),
      );
    }
    return numbers;
  }

  #find(a: number, b: number, c: number, d: number): number {
    const mask = this.#places.length - 1;
    for (let at = hashOf(c, d) & mask; ; at = (at + 1) & mask) {
      const number = this.#places[at]! - 1;
      if (number < 0) return -1;
      const parts = this.#parts;
      const first = PARTS * number;
      if (parts.at(first + 3) !== d || parts.at(first + 2) !== c) continue;
      if (parts.at(first + 1) === b && parts.at(first) === a) return number;
    }
  }

  /** The id of a number. */
  at(number: number): string {
    for (let part = 0; part < PARTS; part += 1) {
      let value = this.#parts.at(PARTS * number + part);
      for (let digit = PLACES[part]!.length - 1; digit >= 0; digit -= 1) {
        WRITTEN[PLACES[part]![digit]!] = DIGITS[value & 0xf]!;
        value >>>= 4;
      }
    }
    return WRITTEN.toString('latin1'); // of one piece: one put together of many is put together again by whoever looks it up
  }

  /** Says of numbers whether their ids come after this one, which need not be among them. */
  after(id: string): (number: number) => boolean {
    const than = Array.from({ length: PARTS }, (_, part) => partOf(id, part));
    return (number) => {
      for (let part = 0; part < PARTS; part += 1) {
        const difference = this.#parts.at(PARTS * number + part) - than[part]!;
        if (difference !== 0) return difference > 0;
      }
      return false;
    };
  }

  /** Less than 0 where the id of one number comes before that of another. */
  compare(one: number, other: number): number {
    for (let part = 0; part < PARTS; part += 1) {
      const difference = this.#parts.at(PARTS * one + part) - this.#parts.at(PARTS * other + part);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** More room, and of ids that came several times the last number alone. */
  #rehash(): void {
    this.#places = new Uint32Array(placesFor(GROWTH * this.length));
    for (let number = 0; number < this.length; number += 1) this.#place(number);
  }

  #place(number: number): void {
    const parts = this.#parts;
    const first = PARTS * number;
    const mask = this.#places.length - 1;
    let at = hashOf(parts.at(first + 2), parts.at(first + 3)) & mask;
    while (this.#places[at] !== FREE && this.compare(this.#places[at]! - 1, number) !== 0) at = (at + 1) & mask;
    this.#places[at] = number + 1;
  }
}

const [HYPHEN, ZERO, NINE, LETTER_A, LOWER] = [0x2d, 0x30, 0x39, 0x61, 0x20];

/** Of hexadecimal, as bytes. */
const DIGITS = Buffer.from('0123456789abcdef');

/** Where an id is written before it is read as a text. */
const WRITTEN = Buffer.from('00000000-0000-0000-0000-000000000000');

/** Where the digits of each part stand in it. */
const PLACES = Array.from({ length: PARTS }, (_, part) =>
  [...WRITTEN.keys()].filter((at) => WRITTEN[at] !== HYPHEN).slice(8 * part, 8 * part + 8),
);

/** A power of two, of which so many are not more than {@link FULL}. */
function placesFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(count, 32) / FULL));
}

/** Of the random half: the other one begins with the time. */
function hashOf(c: number, d: number): number {
  let hash = Math.imul(c ^ (d >>> 15), 0x2c1b3c6d) ^ d;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const STARTS = [0, 9, 19, 28];

/** 32 bits of a UUID in its usual form, `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`. */
function partOf(id: string, part: number): number {
  let value = 0;
  for (let at = STARTS[part]!, digits = 0; digits < 8; at += 1) {
    const code = id.charCodeAt(at);
    if (code === HYPHEN) continue;
    value = ((value << 4) | (code <= NINE ? code - ZERO : (code | LOWER) - LETTER_A + 10)) >>> 0;
    digits += 1;
  }
  return value;
}
