/** The numbers are those of the full suite with FULL=1 (`npm run suite:crypto`), and smaller otherwise. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CannotOpen, parseKeyRing } from './key-ring.js';
import {
  blindIndex,
  markKey,
  markOf,
  newDataKey,
  normalised,
  open,
  type Sealed,
  type SealedPlace,
  seal,
} from './sealing.js';

const FULL = process.env['FULL'] === '1';
const ROUND_TRIPS = FULL ? 10_000 : 1_000;
const CHANGES = FULL ? 100_000 : 5_000;
const SWAPS = FULL ? 1_000 : 200;
const LONG = 600_000;

const place = (): SealedPlace => ({
  table: 'vault.sealed_value',
  column: 'NAME',
  row: randomUUID(),
  person: randomUUID(),
  keyId: randomUUID(),
});

interface Stored {
  readonly text: string;
  readonly key: Buffer;
  readonly place: SealedPlace;
  readonly sealed: Sealed;
}

function stored(text = `Someone ${randomUUID()}`, key = newDataKey()): Stored {
  const where = place();
  return { text, key, place: where, sealed: seal(text, key, where) };
}

const flipped = (bytes: Buffer): Buffer => {
  const changed = Buffer.from(bytes);
  const bit = randomInt(bytes.length * 8);
  changed[bit >> 3]! ^= 1 << (bit & 7);
  return changed;
};

/** The text with one bit of it changed, one that leaves characters which a place may have. */
const flippedText = (text: string): string => {
  for (;;) {
    const changed = flipped(Buffer.from(text, 'latin1')).toString('latin1');
    if (/^[A-Za-z0-9_.:-]+$/.test(changed)) return changed;
  }
};

const CHANGE: Readonly<Record<string, (of: Stored) => Stored>> = {
  nonce: (of) => ({ ...of, sealed: { ...of.sealed, nonce: flipped(of.sealed.nonce) } }),
  ciphertext: (of) => ({ ...of, sealed: { ...of.sealed, ciphertext: flipped(of.sealed.ciphertext) } }),
  tag: (of) => ({ ...of, sealed: { ...of.sealed, tag: flipped(of.sealed.tag) } }),
  key: (of) => ({ ...of, key: flipped(of.key) }),
  table: (of) => ({ ...of, place: { ...of.place, table: flippedText(of.place.table) } }),
  column: (of) => ({ ...of, place: { ...of.place, column: flippedText(of.place.column) } }),
  row: (of) => ({ ...of, place: { ...of.place, row: flippedText(of.place.row) } }),
  person: (of) => ({ ...of, place: { ...of.place, person: flippedText(of.place.person) } }),
  'key id': (of) => ({ ...of, place: { ...of.place, keyId: flippedText(of.place.keyId) } }),
};

/** @returns what was opened, or `null` when it was refused as it must be; any other error is a fault. */
function opened(of: Stored): string | null {
  try {
    return open(of.sealed, of.key, of.place);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    expect(`${error.message}${String(error.stack)}`).not.toContain(of.text);
    return null;
  }
}

describe('a sealed value', () => {
  it(`comes back as it was, whatever it is (${ROUND_TRIPS} values)`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const { sealed, key, place: where } = stored(text);
        expect(open(sealed, key, where)).toBe(text);
      }),
      { numRuns: ROUND_TRIPS },
    );
  });

  it(
    `is refused when a single bit of it, of its place or of its key has changed (${CHANGES} changes)`,
    () => {
      const kinds = Object.entries(CHANGE);
      const accepted: string[] = [];
      let refused = 0;
      for (let n = 0; n < CHANGES; n += 1) {
        const [kind, change] = kinds[n % kinds.length]!;
        if (opened(change(stored())) === null) refused += 1;
        else accepted.push(kind);
      }
      expect({ accepted, refused }).toEqual({ accepted: [], refused: CHANGES });
    },
    LONG,
  );

  it(`is refused in the place of another one (${SWAPS} swaps, of one person and of two)`, () => {
    const accepted: string[] = [];
    for (let n = 0; n < SWAPS; n += 1) {
      const key = newDataKey();
      const [one, other] = [stored(undefined, key), stored(undefined, n % 2 ? key : newDataKey())];
      if (opened({ ...one, sealed: other.sealed }) !== null) accepted.push('one');
      if (opened({ ...other, sealed: one.sealed }) !== null) accepted.push('other');
    }
    expect(accepted).toEqual([]);
  });

  it('never looks the same twice, and its length is all that it tells', () => {
    const where = place();
    const key = newDataKey();
    const seen = new Set(Array.from({ length: 1000 }, () => seal('same', key, where).ciphertext.toString('hex')));
    expect(seen.size).toBe(1000);
  });

  it('is not made for a place that could be read as another', () => {
    expect(() => seal('x', newDataKey(), { ...place(), column: 'NAME|x' })).toThrow('is no id');
    expect(() => seal('x', newDataKey(), { ...place(), row: '' })).toThrow('is no id');
  });
});

describe('a blind index', () => {
  const ring = parseKeyRing(
    JSON.stringify({ a: randomBytes(32).toString('base64'), b: randomBytes(32).toString('base64') }),
    'ring',
  );
  const index = (value: string, column = 'PHONE', keyId = 'a') => blindIndex(ring, keyId, column, value);

  it('is the same for two spellings of one value, and another for another column or key', async () => {
    const tag = await index('+90 (312) 555-01-42');
    expect(await index('+90 312 5550142')).toEqual(tag);
    const others = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => [
        await index(`+90 312 ${n}`, 'PHONE'),
        await index(`+90 312 ${n}`, 'DOCUMENT_NUMBER'),
        await index(`+90 312 ${n}`, 'PHONE', 'b'),
      ]),
    );
    expect(others.filter(([a, b, c]) => !a!.equals(b!) && !a!.equals(c!)).length).toBeGreaterThan(17);
  });

  it('is shared on purpose by values that are not equal', async () => {
    const tags = new Set<string>();
    for (let n = 0; n < 3000; n += 1) tags.add((await index(String(n))).toString('hex'));
    expect(tags.size).toBeLessThan(3000);
  });

  it.each([
    ['ＡＢ１２３', 'ab123'],
    ['İstanbul-7', 'i̇stanbul7'],
    ['Name@Example.org', 'nameexampleorg'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
  ])('reads %s as %s', (value, expected) => {
    expect(normalised(value)).toBe(expected);
  });
});

describe('a mark', () => {
  const ring = parseKeyRing(
    JSON.stringify({ a: randomBytes(32).toString('base64'), b: randomBytes(32).toString('base64') }),
    'ring',
  );
  const mark = async (text: string, scope = 'one', keyId = 'a') => markOf(await markKey(ring, keyId, scope), text);

  it('is the same for one text, and another for another text, scope or key', async () => {
    const marks = [await mark('text'), await mark('texts'), await mark('text', 'two'), await mark('text', 'one', 'b')];
    expect(new Set(marks).size).toBe(4);
    expect(await mark('text')).toBe(marks[0]);
  });

  it('is a whole number of 64 bits with its sign, and shared by no two of many texts', async () => {
    const key = await markKey(ring, 'a', 'one');
    const marks = Array.from({ length: 3000 }, (_, n) => markOf(key, String(n)));
    expect(new Set(marks).size).toBe(3000);
    expect(marks.filter((one) => BigInt.asIntN(64, BigInt(one)).toString() !== one)).toEqual([]);
  });
});
