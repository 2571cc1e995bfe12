import { describe, expect, it } from '@jest/globals';
import { readStatus } from './instrument.rules.js';

describe('the status of an instrument', () => {
  it('is a word where it needs no day', () => {
    expect(readStatus('in-force')).toEqual({ status: 'IN_FORCE', statusDate: null });
    expect(readStatus('open-for-signature-not-in-force')).toEqual({
      status: 'OPEN_FOR_SIGNATURE_NOT_IN_FORCE',
      statusDate: null,
    });
  });

  it('is a word and a day where it speaks of one', () => {
    expect(readStatus('in-force-applies-from-2026-08-18')).toEqual({
      status: 'IN_FORCE_APPLIES_FROM',
      statusDate: '2026-08-18',
    });
    expect(readStatus('repealed-2026-07-01')).toEqual({ status: 'REPEALED', statusDate: '2026-07-01' });
  });

  it('is not read where the day is missing', () => {
    expect(readStatus('repealed')).toBeNull();
  });

  it('is not read where there is a day that it does not need', () => {
    expect(readStatus('in-force-2020-01-01')).toBeNull();
  });

  it.each(['', 'pending', 'constructor', '2026-07-01', 'IN FORCE'])('is not read from "%s"', (text) => {
    expect(readStatus(text)).toBeNull();
  });
});
