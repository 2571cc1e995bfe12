import { describe, expect, it } from '@jest/globals';
import { compareAlong, compareSafeguards, diffOfQuotedTexts, type HeldSafeguard } from './comparison.rules.js';

const held = (value: HeldSafeguard['value']): HeldSafeguard => ({ safeguardId: 'specificity', value });

function change(
  a: HeldSafeguard['value'] | null,
  b: HeldSafeguard['value'] | null,
  basis: 'TEXT_READ' | 'UNKNOWN' = 'TEXT_READ',
) {
  const side = (value: HeldSafeguard['value'] | null) => ({ held: value ? [held(value)] : [], basis });
  return compareSafeguards(side(a), side(b), ['notification', 'specificity'])[0]?.change;
}

describe('a safeguard in two provisions', () => {
  it.each(['MANDATORY', 'OPTIONAL', 'WEAK', 'ABSENT', 'UNKNOWN', null] as const)(
    'that is unknown in one of them is UNKNOWN, also against %s',
    (other) => {
      expect(change('UNKNOWN', other)).toBe('UNKNOWN');
      expect(change(other, 'UNKNOWN')).toBe('UNKNOWN');
    },
  );

  it.each([
    ['MANDATORY', 'MANDATORY', 'SAME'],
    ['ABSENT', 'ABSENT', 'SAME'],
    ['MANDATORY', 'WEAK', 'OTHER_STRENGTH'],
    ['WEAK', 'OPTIONAL', 'OTHER_STRENGTH'],
    ['MANDATORY', 'ABSENT', 'ONLY_IN_A'],
    ['ABSENT', 'WEAK', 'ONLY_IN_B'],
    ['MANDATORY', null, 'NOT_COMPARABLE'],
    [null, 'ABSENT', 'NOT_COMPARABLE'],
  ] as const)('that is %s in a and %s in b is %s', (a, b, expected) => {
    expect(change(a, b)).toBe(expected);
  });

  it('is UNKNOWN where the text of the one for which it is not coded was not seen', () => {
    expect(change('MANDATORY', null, 'UNKNOWN')).toBe('UNKNOWN');
  });

  it('is left out where it is coded for neither', () => {
    expect(change(null, null)).toBeUndefined();
  });
});

describe('quoted texts', () => {
  const quoted = (quotedText: string | null, quotedTextLanguage: string | null = 'en') => ({
    quotedText,
    quotedTextLanguage,
  });

  it.each([
    [quoted(null, null), quoted('shall'), 'NO_TEXT_OF_A'],
    [quoted('shall'), quoted(null, null), 'NO_TEXT_OF_B'],
    [quoted(null, null), quoted(null, null), 'NO_TEXT_OF_BOTH'],
    [quoted('shall'), quoted('يكفل', 'ar'), 'OTHER_LANGUAGE'],
  ])('%j and %j are not compared: %s', (a, b, reason) => {
    expect(diffOfQuotedTexts(a, b)).toEqual({ segments: null, reason });
  });

  it('are compared in one language, whatever the country', () => {
    expect(diffOfQuotedTexts(quoted('shall', 'en-GB'), quoted('shall')).segments).toEqual([
      { kind: 'SAME', text: 'shall' },
    ]);
  });
});

describe('two texts side by side', () => {
  const text = (id: string, ...numbers: string[]) => ({
    id,
    provisions: numbers.map((number) => ({ id: `${id}-${number}`, number })),
  });
  const edge = (from: string | null, to: string | null, fromVersionId = 'zero') => ({
    fromVersionId,
    fromNumber: from,
    toNumber: to,
    fromProvisionId: from && `${fromVersionId}-${from}`,
    toProvisionId: to && `${fromVersionId === 'zero' ? 'final' : 'zero'}-${to}`,
  });
  const lines = (...args: Parameters<typeof compareAlong>) =>
    compareAlong(...args).map(({ aNumber, bNumber, pairing }) => [aNumber, bNumber, pairing]);

  it('follow the order of the first, and show what no edge names on either side', () => {
    const edges = [edge('17', '4'), edge('3', '3'), edge(null, '40')];
    expect(lines(text('zero', '3', '5', '17'), text('final', '3', '4', '40', '53'), edges)).toEqual([
      ['3', '3', 'PAIRED'],
      ['5', null, 'NOT_MAPPED'],
      ['17', '4', 'PAIRED'],
      [null, '40', 'ONE_SIDE'],
      [null, '53', 'NOT_MAPPED'],
    ]);
  });

  it('are the same against the direction of the edges', () => {
    expect(lines(text('final', '3', '4'), text('zero', '17'), [edge('17', '4')])).toEqual([
      ['3', null, 'NOT_MAPPED'],
      ['4', '17', 'PAIRED'],
    ]);
  });

  it('have one line for each edge of a provision that was split', () => {
    expect(lines(text('zero', '35'), text('final', '35', '36'), [edge('35', '35'), edge('35', '36')])).toHaveLength(2);
  });

  it('keep a number that has no record', () => {
    const unrecorded = { ...edge('99', '4'), fromProvisionId: null };
    expect(lines(text('zero'), text('final', '4'), [unrecorded])).toEqual([['99', '4', 'PAIRED']]);
  });
});
