import { describe, expect, it } from '@jest/globals';
import { asksForChanges, fieldFaults, type ReviewedOne } from './field-review.rules.js';

const one = (more: Partial<ReviewedOne> = {}): ReviewedOne => ({
  field: 'OUTCOME',
  number: 0,
  verdict: 'CHANGE',
  reason: 'The source says otherwise.',
  ...more,
});
const faults = (reviewed: readonly ReviewedOne[], isPass = false, isThere = true) =>
  fieldFaults(reviewed, isPass, () => isThere).map(({ index, at }) => [index, at]);

describe('what a verifier says of fields', () => {
  it('says why, unless the field is accepted', () => {
    expect(faults([one(), one({ field: 'TITLE', verdict: 'ACCEPTED', reason: null })])).toEqual([]);
    expect(faults([one({ reason: ' ' }), one({ field: 'TITLE', verdict: 'REJECTED', reason: null })])).toEqual([
      [0, 'reason'],
      [1, 'reason'],
    ]);
  });

  it('is about fields that the case has, each once', () => {
    expect(faults([one()], false, false)).toEqual([[0, 'number']]);
    expect(faults([one(), one({ verdict: 'ACCEPTED' })])).toEqual([[1, 'field']]);
    expect(faults([one({ field: 'USE_OUTCOME', number: 1 }), one({ field: 'USE_OUTCOME', number: 2 })])).toEqual([]);
  });

  it('passes no case of which it does not accept a field', () => {
    expect(faults([one()], true)).toEqual([[0, 'verdict']]);
    expect(faults([one({ verdict: 'ACCEPTED' })], true)).toEqual([]);
  });

  it('asks for changes where it accepts not all', () => {
    expect(asksForChanges([one({ verdict: 'ACCEPTED' })])).toBe(false);
    expect(asksForChanges([one({ verdict: 'ACCEPTED' }), one({ field: 'TITLE' })])).toBe(true);
  });
});
