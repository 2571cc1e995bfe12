import { describe, expect, it } from '@jest/globals';
import { attributionOf } from './attribution.rules.js';

describe('a criticism of a provision', () => {
  it('is attributed on the provision where the source names it', () => {
    expect(attributionOf('NAMED_BY_SOURCE', ['EFF'])).toEqual({
      ofThisProvision: ['EFF'],
      inGeneral: [],
      ofADraft: [],
    });
  });

  it('is not attributed on the provision where the compilers made the link', () => {
    expect(attributionOf('ASSIGNED_BY_COMPILER', ['ICJ'])).toEqual({
      ofThisProvision: [],
      inGeneral: ['ICJ'],
      ofADraft: [],
    });
  });

  it('is not attributed on the adopted text where it was raised against a draft', () => {
    expect(attributionOf('CARRIED_OVER_FROM_DRAFT', ['HRW'])).toEqual({
      ofThisProvision: [],
      inGeneral: [],
      ofADraft: ['HRW'],
    });
  });
});
