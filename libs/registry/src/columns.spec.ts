import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Bytes, Days, Identifiers, Lists, Numbers, Shorts } from './columns.js';

describe('a column', () => {
  it.each([
    ['bytes', () => new Bytes(1), 255],
    ['shorts', () => new Shorts(1), 65_535],
    ['numbers', () => new Numbers(1), 2 ** 32 - 1],
    ['days', () => new Days(1), 2 ** 31 - 1],
  ] as const)('of %s keeps what it was given, however much it grows', (_, made, largest) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: largest }), { maxLength: 500 }), (values) => {
        const column = made();
        for (const value of values) column.push(value);
        expect([...column.values]).toEqual(values);
        expect(values.map((__, index) => column.at(index))).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });

  it('of lists tells where each begins and ends, empty ones too', () => {
    const lists = new Lists();
    for (const end of [2, 2, 5]) lists.end(end);

    expect([0, 1, 2].map((row) => [lists.start(row), lists.endOf(row)])).toEqual([
      [0, 2],
      [2, 2],
      [2, 5],
    ]);
  });
});

describe('the numbers of ids', () => {
  it('are found again, of those alone that were given one, and the last where an id came several times', () => {
    const ids = Array.from({ length: 3000 }, () => randomUUID());
    const identifiers = new Identifiers(1);
    for (const id of [...ids, ...ids.slice(0, 1000)]) identifiers.push(id);

    expect(ids.map((id) => identifiers.find(id))).toEqual(ids.map((_, at) => (at < 1000 ? 3000 + at : at)));
    expect(identifiers.at(2999)).toBe(ids[2999]);
    expect(identifiers.find(randomUUID())).toBe(-1);
    const sent = Buffer.from([...ids.slice(0, 3), randomUUID()].join('').replaceAll('-', ''), 'hex');
    expect([...identifiers.findAll(sent)]).toEqual([3000, 3001, 3002, -1]);
  });

  it('tell ids apart that differ in one digit, and order them as their texts', () => {
    const digit = fc.tuple(fc.uuid(), fc.nat(31), fc.constantFrom(...'0123456789abcdef'));
    fc.assert(
      fc.property(digit, ([id, place, other]) => {
        const at = [...id].flatMap((character, index) => (character === '-' ? [] : [index]))[place]!;
        const changed = `${id.slice(0, at)}${other}${id.slice(at + 1)}`;
        const identifiers = new Identifiers();
        const [one, two] = [identifiers.push(id), identifiers.push(changed)];

        expect(identifiers.find(id)).toBe(id === changed ? two : one);
        expect(Math.sign(identifiers.compare(one, two))).toBe(id < changed ? -1 : id > changed ? 1 : 0);
        expect(identifiers.after(id)(two)).toBe(changed > id);
      }),
    );
  });
});
