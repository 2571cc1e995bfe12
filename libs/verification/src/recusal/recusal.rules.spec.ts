import { describe, expect, it } from '@jest/globals';
import { recusalHits, RecusalRule, type Ties } from './recusal.rules.js';

const untied: Ties = {
  nationalities: ['PT'],
  residence: 'PT',
  bodies: ['Own House'],
  requestingStates: ['TR'],
  hostStates: ['ES'],
  sharedWithAuthor: [],
  publishers: ['The Paper', 'The Holding'],
};
const hitsOf = (ties: Partial<Ties>) =>
  recusalHits({ ...untied, ...ties }, new Set()).map(({ rule, message }) => [rule, message]);

describe('recusal', () => {
  it('is not asked of somebody without a tie, nor of somebody who has declared none', () => {
    expect(hitsOf({})).toEqual([]);
    expect(hitsOf({ nationalities: [], residence: null, bodies: [] })).toEqual([]);
  });

  it.each<[string, Partial<Ties>, RecusalRule, string]>([
    ['a national of the requesting State', { nationalities: ['PT', 'TR'] }, 'NATIONALITY_OF_REQUESTING_STATE', 'TR'],
    ['a national of the host State', { nationalities: ['ES'] }, 'NATIONALITY_OF_HOST_STATE', 'ES'],
    ['a resident of the requesting State', { residence: 'TR' }, 'RESIDENCE_IN_REQUESTING_STATE', 'live in TR'],
    ['a resident of the host State', { residence: 'ES' }, 'RESIDENCE_IN_HOST_STATE', 'live in ES'],
    ['a colleague of the author', { sharedWithAuthor: ['Own House'] }, 'SAME_ORGANISATION_AS_AUTHOR', 'Own House'],
    ['who belongs to a publisher', { bodies: ['the paper '] }, 'SAME_ORGANISATION_AS_PUBLISHER', 'the paper'],
    ['who belongs to its owner', { bodies: ['The Holding'] }, 'SAME_ORGANISATION_AS_PUBLISHER', 'The Holding'],
  ])('is asked of %s, and says why', (_, ties, rule, words) => {
    expect(hitsOf(ties)).toEqual([[rule, expect.stringContaining(words)]]);
  });

  it('names each tie once, and one of several States as one of them', () => {
    expect(hitsOf({ nationalities: ['TR', 'TR', 'AZ'], requestingStates: ['TR', 'AZ'] })).toEqual([
      ['NATIONALITY_OF_REQUESTING_STATE', expect.stringContaining('TR, which is a requesting State')],
      ['NATIONALITY_OF_REQUESTING_STATE', expect.stringContaining('AZ, which is a requesting State')],
    ]);
  });

  it('that was waived stays on the list as waived, and no other rule with it', () => {
    const ties = { ...untied, nationalities: ['TR', 'ES'] };
    const hits = recusalHits(ties, new Set([RecusalRule.NATIONALITY_OF_HOST_STATE]));
    expect(hits.map(({ rule, isWaived }) => [rule, isWaived])).toEqual([
      ['NATIONALITY_OF_REQUESTING_STATE', false],
      ['NATIONALITY_OF_HOST_STATE', true],
    ]);
  });
});
