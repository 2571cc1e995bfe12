import { describe, expect, it } from '@jest/globals';
import { areAmong, areSomeOf, describedBy, termsOf } from './vocabulary.rules.js';

const MEANINGS = { MANDATORY: 'Must.', OPTIONAL: 'May.' } as const;

describe('a closed vocabulary', () => {
  it('has its terms under their own names', () => {
    expect(termsOf(MEANINGS)).toEqual({ MANDATORY: 'MANDATORY', OPTIONAL: 'OPTIONAL' });
  });

  it('hands its meanings to GraphQL', () => {
    expect(describedBy(MEANINGS)).toEqual({ MANDATORY: { description: 'Must.' }, OPTIONAL: { description: 'May.' } });
  });

  it('is a condition on an array column', () => {
    expect(areAmong('values', MEANINGS)).toBe(`values <@ array['MANDATORY', 'OPTIONAL']`);
    expect(areSomeOf('values', MEANINGS)).toBe(`values <@ array['MANDATORY', 'OPTIONAL'] and cardinality(values) > 0`);
  });
});
