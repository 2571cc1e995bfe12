import { describe, expect, it } from '@jest/globals';
import { KINDS_OF_RELATION } from './crosswalk.rules.js';

describe('a relation of the curated crosswalk', () => {
  it.each([
    ['same-number', ['SAME_NUMBER']],
    ['same-number-changed', ['SAME_NUMBER', 'CHANGED']],
    ['renumbered', ['RENUMBERED']],
    ['moved', ['MOVED']],
    ['moved-and-extended', ['MOVED', 'WIDENED']],
    ['moved-and-narrowed', ['MOVED', 'NARROWED']],
    ['split', ['SPLIT']],
    ['new-or-unconfirmed', ['NEW_OR_UNCONFIRMED']],
  ] as const)('%s means %j', (relation, kinds) => {
    expect(KINDS_OF_RELATION[relation]).toEqual(kinds);
  });

  it('never means that two wordings are identical, or that a provision is surely new', () => {
    const kinds: readonly string[] = Object.values(KINDS_OF_RELATION).flat();
    expect(kinds).not.toContain('IDENTICAL');
    expect(kinds).not.toContain('NEW');
  });
});
