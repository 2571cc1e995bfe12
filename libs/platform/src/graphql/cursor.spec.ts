import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../errors/domain-error.js';
import { Cursors, type Position } from './cursor.js';

const cursors = new Cursors('a signing key for tests, of no use elsewhere');
const LIST = { list: 'publicCases', filter: { requestingState: 'TR' }, order: 'OCCURRED' };
const position = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 4 });

function refusal(cursor: string, scope: unknown = LIST, by = cursors): DomainError {
  try {
    by.read(cursor, scope);
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return error as DomainError;
  }
  throw new Error('The cursor was accepted.');
}

describe('a cursor', () => {
  it('leads back to the position it was made at', () => {
    fc.assert(
      fc.property(position, fc.jsonValue(), (at: Position, scope) => {
        expect(cursors.read(cursors.write(at, scope), scope)).toEqual(at);
      }),
    );
  });

  it('can go into an address and a log as it is', () => {
    fc.assert(fc.property(position, (at) => expect(cursors.write(at, LIST)).toMatch(/^[\w-]+$/)));
  });

  it('is refused on `after`, with the remedy, when a byte of it was altered', () => {
    fc.assert(
      fc.property(position, fc.nat(), fc.integer({ min: 1, max: 255 }), (at, place, change) => {
        const bytes = Buffer.from(cursors.write(at, LIST), 'base64url');
        bytes[place % bytes.length]! ^= change;
        const { code, problems, message } = refusal(bytes.toString('base64url'));
        expect([code, problems[0]?.path]).toEqual(['BAD_USER_INPUT', ['after']]);
        expect(message).toContain('Take endCursor from the page before, or leave it out');
      }),
    );
  });

  it('is refused when it was cut off or made longer', () => {
    const bytes = Buffer.from(cursors.write(['2019-05', 7], LIST), 'base64url');
    for (const changed of [bytes.subarray(0, -1), bytes.subarray(0, 16), Buffer.concat([bytes, Buffer.of(0)])]) {
      expect(refusal(changed.toString('base64url')).code).toBe('BAD_USER_INPUT');
    }
  });

  it.each([
    ['another list', { ...LIST, list: 'myCases' }],
    ['another filter', { ...LIST, filter: {} }],
    ['another order', { ...LIST, order: 'REFERENCE' }],
  ])('is refused by %s', (_, scope) => {
    expect(refusal(cursors.write(['2019-05', 7], LIST), scope).problems[0]?.path).toEqual(['after']);
  });

  it('is refused by a process with another key', () => {
    const other = new Cursors('another signing key for tests, of no use either');
    expect(refusal(cursors.write([1], LIST), LIST, other).code).toBe('BAD_USER_INPUT');
  });

  it('is refused when it is anything else', () => {
    for (const garbage of ['', '7', 'YXJyYXljb25uZWN0aW9uOjA=', '{"id":1}', '\u0000', 'é'.repeat(1000)]) {
      expect(refusal(garbage).code).toBe('BAD_USER_INPUT');
    }
    fc.assert(fc.property(fc.string(), (garbage) => expect(refusal(garbage).code).toBe('BAD_USER_INPUT')));
  });
});
