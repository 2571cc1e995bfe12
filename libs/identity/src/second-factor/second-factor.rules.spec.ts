import { describe, expect, it } from '@jest/globals';
import { labelFault, recoveryCodeOf, totpCodeOf } from './second-factor.rules.js';

describe('a code of an app', () => {
  it.each([
    ['123456', '123456'],
    ['123 456', '123456'],
    [' 000000 ', '000000'],
  ])('%s is read', (text, code) => expect(totpCodeOf(text)).toBe(code));

  it.each(['', '12345', '1234567', '12345a', '１２３４５６', '-12345'])('%s is none', (text) =>
    expect(totpCodeOf(text)).toBeNull(),
  );
});

describe('a recovery code', () => {
  it.each([
    ['ABCD-EFGH-JKMN-PQRS', 'ABCDEFGHJKMNPQRS'],
    ['abcd efgh jkmn pqrs', 'ABCDEFGHJKMNPQRS'],
    ['oO0O-iIlL-1111-ZZZZ', '000011111111ZZZZ'],
  ])('%s is read as it was meant', (text, code) => expect(recoveryCodeOf(text)).toBe(code));

  it.each(['', 'ABCD', 'ABCD-EFGH-JKMN-PQRSS', 'ABCD-EFGH-JKMN-PQRU'])('%s is none', (text) =>
    expect(recoveryCodeOf(text)).toBeNull(),
  );
});

describe('the label of a factor', () => {
  it.each(['Telephone', 'x'.repeat(100), '  The blue key  '])('%s passes', (text) =>
    expect(labelFault(text)).toBeNull(),
  );

  it.each(['', '   ', 'x'.repeat(101), 'a\0b'])('%j is refused', (text) => expect(labelFault(text)).not.toBeNull());
});
