import { describe, expect, it } from '@jest/globals';
import { legalReviewOf } from './legal.rules.js';

describe('the legal review of a link', () => {
  it('is what lawyers said of it, and divided where they disagree', () => {
    expect(legalReviewOf([])).toBe('PENDING');
    expect(legalReviewOf(['SIGNED', 'SIGNED'])).toBe('SIGNED');
    expect(legalReviewOf(['DISSENT'])).toBe('REFUSED');
    expect(legalReviewOf(['DISSENT', 'SIGNED'])).toBe('DIVIDED');
  });
});
