import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentedNumber, referenceOf } from './case-reference.rules.js';

describe('a reference', () => {
  it('has six digits after its year, whatever the number', () => {
    fc.assert(fc.property(fc.nat(), (number) => /^TNR-2026-\d{6}$/.test(referenceOf(2026, number))));
  });

  it('of a documented case is the same in every registry', () => {
    expect(referenceOf(2026, documentedNumber('yalcin-tr-es-2017'))).toBe('TNR-2026-921322');
  });
});
