import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { StartupError } from '../errors/startup-error.js';
import { CannotOpen, keyRingIn, parseKeyRing, readKeyRing } from './key-ring.js';

const folder = mkdtempSync(join(tmpdir(), 'recourse-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

const key = () => randomBytes(32).toString('base64');
const [first, second] = [key(), key()];
const file = (text: string, mode = 0o600): string => {
  const path = join(folder, `ring-${randomBytes(4).toString('hex')}.json`);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};

function refusal(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    const { message } = error as StartupError;
    for (const secret of [first, second]) expect(message).not.toContain(secret.slice(0, 8));
    return message;
  }
  throw new Error('It was accepted.');
}

describe('a key ring', () => {
  const older = parseKeyRing(JSON.stringify({ a: first }), 'KEY_RING');
  const newer = parseKeyRing(JSON.stringify({ a: first, b: second }), 'KEY_RING');

  it('wraps with its newest key and unwraps with all', async () => {
    const dataKey = randomBytes(32);
    const wrapped = await older.wrap(dataKey, 'person:1');
    expect(wrapped.keyId).toBe('a');
    expect((await newer.unwrap(wrapped, 'person:1')).equals(dataKey)).toBe(true);
    expect((await newer.wrap(dataKey, 'person:1')).keyId).toBe('b');
    expect(newer.ids).toEqual(['a', 'b']);
  });

  it('refuses a wrapped key of another person, of a key it lacks, or with a single bit changed', async () => {
    const wrapped = await newer.wrap(randomBytes(32), 'person:1');
    await expect(newer.unwrap(wrapped, 'person:2')).rejects.toThrow(CannotOpen);
    await expect(newer.unwrap({ ...wrapped, keyId: 'a' }, 'person:1')).rejects.toThrow(CannotOpen);
    await expect(older.unwrap(wrapped, 'person:1')).rejects.toThrow('lacks the key b');
    for (let bit = 0; bit < wrapped.bytes.length * 8; bit += 1) {
      const bytes = Buffer.from(wrapped.bytes);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      await expect(newer.unwrap({ ...wrapped, bytes }, 'person:1')).rejects.toThrow(CannotOpen);
    }
    await expect(newer.unwrap({ ...wrapped, bytes: wrapped.bytes.subarray(1) }, 'person:1')).rejects.toThrow(
      CannotOpen,
    );
  });

  it('shows no key, however it is printed', () => {
    for (const shown of [
      inspect(newer, { depth: 9, showHidden: true }),
      JSON.stringify({ newer }),
      (newer as { toString(): string }).toString(),
    ]) {
      expect(shown).not.toContain(first.slice(0, 8));
      expect(shown).not.toContain(Buffer.from(first, 'base64').toString('hex').slice(0, 8));
    }
  });

  it.each([
    ['no JSON', `{"a": "${first}"`, 'it is not JSON'],
    ['a list', `["${first}"]`, 'it is no JSON object'],
    ['no key', '{}', 'it holds no key'],
    ['a short key', '{"a": "c2hvcnQ="}', 'the key a is not 32 bytes'],
    ['a key that is no text', '{"a": 7}', 'the key a is not 32 bytes'],
    ['a key with rubbish in it', `{"a": "!${first}"}`, 'the key a is not 32 bytes'],
    ['a number as id, which would lose its place', `{"b": "${first}", "1": "${second}"}`, 'an id has another form'],
    ['an id twice', `{"a": "${first}", "a": "${second}"}`, 'an id stands in it twice'],
    ['a key twice', `{"a": "${first}", "b": "${first}"}`, 'the key b is the same as another one'],
  ])('is refused with %s', (_, text, expected) => {
    const message = refusal(() => parseKeyRing(text, 'The setting KEY_RING'));
    expect(message).toContain('The setting KEY_RING is no key ring');
    expect(message).toContain(expected);
  });
});

describe('the file of a key ring', () => {
  const ring = JSON.stringify({ a: first });

  it.each([0o600, 0o400])('is read with mode %o', (mode) => {
    expect(readKeyRing(file(ring, mode)).newestId).toBe('a');
  });

  it.each([0o640, 0o644, 0o604, 0o700])('is refused with mode %o, which lets others read it', (mode) => {
    expect(refusal(() => readKeyRing(file(ring, mode)))).toContain('chmod 600');
  });

  it('is refused when it is missing, or holds no ring', () => {
    expect(refusal(() => readKeyRing(join(folder, 'missing')))).toContain(
      'cannot be read (ENOENT). Check KEY_RING_FILE.',
    );
    expect(refusal(() => readKeyRing(file('{}')))).toContain('it holds no key');
  });

  it('is made once in a folder of data, for its owner alone', () => {
    const made = keyRingIn(folder);
    expect(statSync(join(folder, 'key-ring.json')).mode & 0o777).toBe(0o600);
    expect(keyRingIn(folder).newestId).toBe(made.newestId);
  });

  it('keeps what it wrapped readable at the next start', async () => {
    const dataKey = randomBytes(32);
    const wrapped = await keyRingIn(folder).wrap(dataKey, 'x');
    expect((await keyRingIn(folder).unwrap(wrapped, 'x')).equals(dataKey)).toBe(true);
  });
});
