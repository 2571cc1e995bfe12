import { describe, expect, it } from '@jest/globals';
import { FEWEST_DECISIONS, told } from './metrics.rules.js';

describe('agreement of decisions', () => {
  it('is told of five decisions, and of four it is not, nor how many agreed', () => {
    expect(told(FEWEST_DECISIONS, 4)).toEqual({ decisions: 5, agreed: 4, share: 0.8, whyNot: null });
    expect(told(4, 4)).toEqual({
      decisions: 4,
      agreed: null,
      share: null,
      whyNot: 'It would rest on 4 decisions; of fewer than 5 it would show the work of one person.',
    });
  });

  it('is not told of none', () => {
    expect(told(0, 0)).toMatchObject({ agreed: null, share: null });
  });
});
