import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { StartupError } from '../errors/startup-error.js';
import { expectKnown, ReferenceFault, ReferenceFiles } from './reference-files.js';

const folder = mkdtempSync(join(tmpdir(), 'recourse-reference-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = z.strictObject({
  id: z.string(),
  name: z.string(),
  parts: z.array(z.strictObject({ size: z.number().int() })),
});
const good = { id: 'a', name: 'A', parts: [{ size: 1 }] };

function write(content: unknown): void {
  writeFileSync(join(folder, 'places.json'), typeof content === 'string' ? content : JSON.stringify(content));
}
const read = (items: unknown[]) => {
  write({ meta: {}, items });
  return new ReferenceFiles(folder).records('places.json', place, ({ id }) => id);
};

describe('a file of the reference data', () => {
  it('gives its records in their order, and what it says of itself', () => {
    write({ meta: { coverage: 'two' }, items: [{ ...good, id: 'b' }, good] });
    const files = new ReferenceFiles(folder);
    expect(files.records('places.json', place, ({ id }) => id).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(files.meta('places.json')).toEqual({ coverage: 'two' });
  });

  it.each<[string, unknown, string, string]>([
    ['a missing field', { id: 'a', parts: [] }, '"a"', '"name"'],
    ['a field deep inside', { ...good, parts: [{ size: 1 }, { size: 1.5 }] }, '"a"', '"parts.1.size"'],
    ['an unknown field', { ...good, nmae: 'A' }, '"a"', '"nmae"'],
    ['an unknown field deep inside', { ...good, parts: [{ size: 1, unit: 'm' }] }, '"a"', '"parts.0.unit"'],
    ['a record without an id', { name: 'A', parts: [] }, '"#1"', '"id"'],
    ['a record that is none', null, '"#1"', '""'],
  ])('is refused for %s, naming file, record and field', (_, item, record, field) => {
    expect(() => read([{ ...good, id: 'first' }, item])).toThrow(ReferenceFault);
    expect(() => read([{ ...good, id: 'first' }, item])).toThrow(
      `Reference data: places.json, record ${record}, field ${field}: `,
    );
  });

  it('is refused when two records have one id, naming the field that holds it', () => {
    expect(() => read([good, good])).toThrow('places.json, record "a", field "id": another record');
    write({ meta: {}, items: [{ ref: 'r' }, { ref: 'r' }] });
    const byRef = () =>
      new ReferenceFiles(folder).records('places.json', z.object({ ref: z.string() }), ({ ref }) => ref);
    expect(byRef).toThrow('record "r", field "ref": another record');
  });

  it.each([
    ['{ "meta": {}, ', 'is no JSON of the form'],
    ['[]', 'is no JSON of the form'],
    ['{ "meta": {}, "items": {} }', 'is no JSON of the form'],
  ])('is refused as a whole when it reads %s', (text, expected) => {
    write(text);
    const files = new ReferenceFiles(folder);
    expect(() => files.meta('places.json')).toThrow(StartupError);
    expect(() => files.meta('places.json')).toThrow(expected);
  });

  it('is missed by name', () => {
    expect(() => new ReferenceFiles(folder).meta('people.json')).toThrow(/people\.json \(ENOENT\)/);
  });
});

describe('a reference to another record', () => {
  const at = { file: 'places.json', record: 'a', field: 'parent' };

  it('may be none, or an id that is known', () => {
    expect(() => expectKnown(at, [null, 'b'], new Set(['b']))).not.toThrow();
  });

  it('is refused otherwise, naming where it stands and what it says', () => {
    expect(() => expectKnown(at, ['b', 'c'], new Set(['b']))).toThrow(
      'places.json, record "a", field "parent": "c" is not known. Nothing was loaded.',
    );
  });
});

describe('the checksum', () => {
  it('changes with the text of any JSON file, and with nothing else', () => {
    write({ meta: {}, items: [good] });
    const before = new ReferenceFiles(folder).checksum();
    writeFileSync(join(folder, 'README.md'), 'About the data.');
    expect(new ReferenceFiles(folder).checksum()).toBe(before);
    write({ meta: {}, items: [{ ...good, name: 'Ä' }] });
    expect(new ReferenceFiles(folder).checksum()).not.toBe(before);
  });
});
