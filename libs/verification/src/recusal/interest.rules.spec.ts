import { describe, expect, it } from '@jest/globals';
import { expiresAt, isCurrent } from './interest.rules.js';

const declared = new Date('2026-03-01T09:30:00.000Z');
const expired = new Date('2027-03-01T09:30:00.000Z');
const after = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);

describe('a declaration of interests', () => {
  it('expires 365 times 24 hours after it was made, so a day of the calendar earlier over a leap day', () => {
    expect(expiresAt(declared)).toEqual(expired);
    expect(expiresAt(new Date('2027-06-01T00:00:00.000Z'))).toEqual(new Date('2028-05-31T00:00:00.000Z'));
  });

  it('holds up to the last millisecond before it expires, and no longer at that instant', () => {
    expect(isCurrent(declared, after(expired, -1))).toBe(true);
    expect(isCurrent(declared, expired)).toBe(false);
    expect(isCurrent(declared, after(expired, 1))).toBe(false);
  });

  it('holds from the instant at which it is made, and not before', () => {
    expect(isCurrent(declared, declared)).toBe(true);
    expect(isCurrent(declared, after(declared, -1))).toBe(false);
  });

  it('does not hold when one of the instants is not known', () => {
    expect(isCurrent(new Date(Number.NaN), declared)).toBe(false);
    expect(isCurrent(declared, new Date(Number.NaN))).toBe(false);
  });
});
