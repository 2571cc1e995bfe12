import { describe, expect, it } from '@jest/globals';
import { holdsAt, interestEnds } from './interest.rules.js';

describe('a declaration of interests', () => {
  const declared = new Date('2025-11-26T12:00:00.000Z');

  it('holds for 365 days to the millisecond, and not for one more', () => {
    expect(interestEnds(declared).toISOString()).toBe('2026-11-26T12:00:00.000Z');
    expect(holdsAt(declared, declared)).toBe(true);
    expect(holdsAt(declared, new Date('2026-11-26T11:59:59.999Z'))).toBe(true);
    expect(holdsAt(declared, new Date('2026-11-26T12:00:00.000Z'))).toBe(false);
  });

  it('holds for 365 days and not for a year, where a year has one more', () => {
    expect(interestEnds(new Date('2027-06-01T00:00:00Z')).toISOString()).toBe('2028-05-31T00:00:00.000Z');
  });
});
