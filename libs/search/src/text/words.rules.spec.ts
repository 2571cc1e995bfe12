import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentOf, lexiconWordOf } from '../index/document.js';
import { folded, soughtWords, wordsOf } from './words.rules.js';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('a word', () => {
  it.each([
    ['capitals', 'ERDOGAN', 'erdogan'],
    ['marks', 'Erdoğan', 'erdogan'],
    ['the dotless i', 'YALÇIN ışık İnfaz', 'yalcin isik infaz'],
    ['Vietnamese tones', 'Đặng Quỳnh', 'dang quynh'],
    ['compatibility forms', 'ﬁle Ｔｅｓｔ', 'file test'],
    ['Persian kaf and yeh', 'کبیری', 'كبيري'],
    ['forms of alef', 'أحمد إدريس آمنة', 'احمد ادريس امنه'],
    ['vowel marks and tatweel', 'مُحَمَّد حســـن', 'محمد حسن'],
    ['digits', '٢٠١٧ ۲۰۱۷', '2017 2017'],
    ['non-joiners', 'محی‌الدین', 'محيالدين'],
  ])('is the same whatever its %s', (_, text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  it('of Chinese is each run of up to five characters, since there are no spaces', () => {
    expect(words('土赫提')).toEqual(['土', '土赫', '土赫提', '赫', '赫提', '提']);
    expect(soughtWords('土赫提').map((run) => run.map(({ word }) => word))).toEqual([['土赫提']]);
  });

  it('stands where it says', () => {
    const text = 'Долкун (Isa), 伊德里斯 Erdoğan';
    for (const { word, start, end } of wordsOf(text)) expect(folded(text.slice(start, end))).toBe(word);
  });

  it('never fails to be made, of whatever text, and always fits the index', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        for (const { word, start, end } of wordsOf(text)) {
          expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
          expect(end).toBeGreaterThan(start);
          lexiconWordOf(word);
        }
        soughtWords(text);
        documentOf({ caseId: '', terms: [], texts: [{ field: 'TITLE', number: null, text }] });
      }),
      { numRuns: 2000 },
    );
  });
});
