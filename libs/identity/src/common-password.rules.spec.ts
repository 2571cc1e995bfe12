import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCommonPassword } from './common-password.rules.js';

describe('a common password', () => {
  it.each([
    'passwordpassword',
    'Password12345678',
    'P@$$w0rd P@$$w0rd',
    'qwertyuiopasdfgh',
    '123456789012345',
    '987654321098765',
    '111111111111111',
    'iloveyou iloveyou!',
    'Administrator2026!',
    'Welcome-Summer-2025',
    'thisismypassword',
    'correct horse battery staple',
    'recourse password 1234',
    'recourse sample password', // which the sample accounts have, and the README names
    'leylaleylaleyla',
    '1q2w3e4r5t6y7u8i',
    'пароль1234567890',
    '!!!!!!!!!!!!!!!',
  ])('is %j', (password) => expect(isCommonPassword(password)).toBe(true));

  it.each([
    'four unrelated garden nouns',
    'tbilisi ferry marble 88 onion',
    '739201846582037',
    'password of a lighthouse keeper',
    'Qm7#vK2!xT9@pL4$',
    'سفينة الصحراء البعيدة',
  ])('is not %j', (password) => expect(isCommonPassword(password)).toBe(false));

  it('is told wherever the common pieces could be parted in many ways', () => {
    const pieces = fc.constantFrom('a', 'i', 'is', 'qwe', 'qwer', 'qwert', 'pass', 'password', '1234');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 15, maxLength: 40 }), (typed) => {
        expect(isCommonPassword(typed.join(' '))).toBe(true);
        expect(isCommonPassword(`${typed.join(' ')} \u{10900}`)).toBe(false);
      }),
    );
  });
});
