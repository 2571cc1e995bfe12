import { describe, expect, it } from '@jest/globals';
import { isSameBarTypos, revisedPart, revisionKindOf, revisionState } from './proposed-revision.rules.js';

describe('a change of letters', () => {
  it.each([
    ['A jounalist was arrested.', 'A journalist was arrested.'],
    ['A jorunalist was arrested', 'A journalist was arrested.'],
    ['he was released by a Court', 'He was released by a court'],
    ['The request of Turkiye', 'The request of Türkiye'],
    ['Журналист арестован', 'Журналист арестован.'],
    ['Был журналст арестован', 'Был журналист арестован'],
    ['اعتقل الصحفيي', 'اعتقل الصحفي'],
    ['记者被捕', '记者被捕。'],
  ])('from "%s" to "%s" takes one verifier', (before, after) => {
    expect(isSameBarTypos(before, after)).toBe(true);
    expect(isSameBarTypos(after, before)).toBe(true);
  });

  it.each([
    ['She was arrested.', 'She was not arrested.'],
    ['He was now arrested.', 'He was not arrested.'],
    ['The measure was lawful.', 'The measure was unlawful.'],
    ['A moral person', 'A amoral person'],
    ['on 12 May', 'on 13 May'],
    ['by 1,000 people', 'by 1.000 people'],
    ['sent from Iran', 'sent from Iraq.'],
    ['sent from Niger', 'sent from Nigeria'],
    ['记者被捕', '记者未被捕'],
    ['记者被捕', '记者被杀'],
    ['he fled', 'he fled home'],
    ['Austria asked', 'Australia asked'],
    ['it was x', 'it was -'],
  ])('is not one from "%s" to "%s"', (before, after) => {
    expect(isSameBarTypos(before, after)).toBe(false);
  });

  it('is of texts alone, and of all that changes', () => {
    const typo = { path: 'summary/text', before: 'A jounalist', after: 'A journalist' };
    expect(revisionKindOf([typo])).toBe('TYPOGRAPHICAL');
    expect(
      revisionKindOf([typo, { path: 'uses/2/events/1/description', before: 'was arested', after: 'was arrested' }]),
    ).toBe('TYPOGRAPHICAL');
    for (const path of ['summary/language', 'requestingState', 'uses/1/respondingProvider', 'uses/1/outcome']) {
      expect(revisionKindOf([typo, { path, before: 'abcd', after: 'abce' }])).toBe('MATERIAL');
    }
    expect(revisionKindOf([{ path: 'summary/text', before: null, after: 'A journalist' }])).toBe('MATERIAL');
    expect(revisionKindOf([{ path: 'uses/2/note', after: 'A journalist' }])).toBe('MATERIAL');
  });
});

describe('a proposal', () => {
  const kept = (state: 'PENDING' | 'ACCEPTED' | 'REJECTED', isOfNow = true, isInForce = false) =>
    revisionState({ state, isOfNow, isInForce });

  it('is superseded as long as it waits and what it is of is no longer so', () => {
    expect(kept('PENDING')).toBe('PENDING');
    expect(kept('PENDING', false)).toBe('SUPERSEDED');
    expect(kept('ACCEPTED')).toBe('ACCEPTED');
    expect(kept('ACCEPTED', false)).toBe('SUPERSEDED');
    expect(kept('ACCEPTED', false, true)).toBe('IN_FORCE');
    expect(kept('REJECTED', false)).toBe('REJECTED');
  });

  it('is of what an author writes, and of nothing that hangs on it', () => {
    const content = { title: { text: 'T', language: 'en' }, claims: { a: { value: 'x' } }, fileReference: 'A/1' };
    expect(Object.keys(revisedPart(content))).not.toContain('claims');
    expect(revisedPart(content)).toMatchObject({ title: { text: 'T', language: 'en' }, summary: null });
  });
});
