import { describe, expect, it } from '@jest/globals';
import { speaksFor } from './endorsement.rules.js';

describe('somebody who endorses a case', () => {
  it('speaks for the organisation that they name, if it is theirs, or for their only one', () => {
    expect(speaksFor('a', ['a', 'b'])).toEqual({ organisation: 'a' });
    expect(speaksFor(null, ['a'])).toEqual({ organisation: 'a' });
  });

  it.each([
    ['c', ['a'], 'no organisation of this id'],
    [null, [], 'You work for no organisation, and'],
    [null, ['a', 'b'], 'several organisations'],
  ] as const)('and names %j of %j is told what is wrong', (named, theirs, words) => {
    expect(speaksFor(named, theirs)).toEqual({ fault: expect.stringContaining(words) });
  });
});
