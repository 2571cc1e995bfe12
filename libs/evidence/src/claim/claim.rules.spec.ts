import { describe, expect, it } from '@jest/globals';
import { conflictsOf } from './claim.rules.js';

const claim = (field: string, value: string, more: object = {}) => ({
  field,
  number: 0,
  value,
  isDismissed: false,
  ...more,
});

describe('a conflict', () => {
  it('is where claims that stand give several values for one field', () => {
    const claims = [claim('OCCURRED', '2019'), claim('OCCURRED', '2020'), claim('OCCURRED', '2019')];
    expect(conflictsOf(claims)).toEqual([
      {
        field: 'OCCURRED',
        number: 0,
        values: [
          { value: '2019', claims: [claims[0], claims[2]] },
          { value: '2020', claims: [claims[1]] },
        ],
      },
    ]);
  });

  it('is none between different uses, different fields, or with a claim that was dismissed', () => {
    expect(
      conflictsOf([
        claim('USE_OUTCOME', 'DELETED', { number: 1 }),
        claim('USE_OUTCOME', 'REFUSED', { number: 2 }),
        claim('OUTCOME', 'PENDING'),
        claim('OUTCOME', 'REFUSED', { isDismissed: true }),
      ]),
    ).toEqual([]);
  });
});
