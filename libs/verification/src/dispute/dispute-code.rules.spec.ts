import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CODE_BYTES, disputeCodeOf, readDisputeCode } from './dispute-code.rules.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }).map(disputeCodeOf);
const code = disputeCodeOf(new Uint8Array(CODE_BYTES).map((_, index) => index * 7));

describe('the code of a dispute', () => {
  it('has 130 random bits and a checksum in groups of four that nobody mistakes for one another', () => {
    fc.assert(
      fc.property(codes, (made) => {
        expect(made).toMatch(/^RCD(-[0-9A-HJKMNP-TV-Z]{4}){7}$/);
        expect(readDisputeCode(made)).toBe(made);
      }),
    );
    expect(CODE_BYTES * 5).toBeGreaterThanOrEqual(120);
  });

  it('is read however it is typed', () => {
    const typed = [code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' '), ` ${code.slice(4)} `];
    expect(typed.map(readDisputeCode)).toEqual(typed.map(() => code));
    const zeroes = disputeCodeOf(new Uint8Array(CODE_BYTES));
    expect(readDisputeCode(zeroes.replaceAll('0', 'O'))).toBe(zeroes);
    const ones = disputeCodeOf(new Uint8Array(CODE_BYTES).fill(1));
    expect(readDisputeCode(ones.replace(/1/g, (_, at: number) => (at % 2 ? 'l' : 'I')))).toBe(ones);
  });

  it('with one wrong character, or two neighbours that changed places, is told to be mistyped', () => {
    const wrong = { fault: expect.stringContaining('is wrong, or two have changed places') };
    fc.assert(
      fc.property(codes, fc.nat(27), fc.nat(31), (made, place, other) => {
        const text = made.slice(4).replaceAll('-', '');
        const put = ALPHABET[other]!;
        if (text[place] !== put) {
          expect(readDisputeCode(text.slice(0, place) + put + text.slice(place + 1))).toEqual(wrong);
        }
        const next = text[place + 1];
        if (next !== undefined && next !== text[place]) {
          const swapped = text.slice(0, place) + next + text[place] + text.slice(place + 2);
          expect(readDisputeCode(swapped)).toEqual(wrong);
        }
      }),
    );
  });

  it('that is none is told by what its text lacks', () => {
    expect(readDisputeCode('RCD-1234')).toEqual({ fault: expect.stringContaining('this one has 4') });
    expect(readDisputeCode(code.replace(/.$/, 'U'))).toEqual({ fault: expect.stringContaining('no I, L, O and U') });
  });
});
