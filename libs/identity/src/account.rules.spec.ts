import { describe, expect, it } from '@jest/globals';
import { displayNameFault, emailOf, normalPassword, passwordFault } from './account.rules.js';

describe('an e-mail address', () => {
  it('is compared in lower case and without spaces around it', () => {
    expect(emailOf('  Leyla.A@Example.ORG ')).toBe('leyla.a@example.org');
  });

  it.each([
    '',
    'leyla',
    '@example.org',
    'leyla@',
    'a b@example.org',
    'a@b@c',
    'a\0@example.org',
    `${'a'.repeat(250)}@b.org`,
  ])('is not %j', (text) => expect(emailOf(text)).toBeNull());
});

describe('a new password', () => {
  it('has from 15 to 128 characters', () => {
    expect(passwordFault('a'.repeat(14))).toBe('The password needs at least 15 characters; it has 14.');
    expect(passwordFault('a'.repeat(15))).toBeNull();
    expect(passwordFault('a'.repeat(128))).toBeNull();
    expect(passwordFault('a'.repeat(129))).toBe('The password may have at most 128 characters; it has 129.');
  });

  it('counts characters of any script as one each', () => {
    expect(passwordFault('𐰀'.repeat(15))).toBeNull();
    expect(passwordFault('𐰀'.repeat(14))).not.toBeNull();
  });

  it('is the same however Unicode writes its characters', () => {
    expect(normalPassword('caf\u00e9')).toBe(normalPassword('cafe\u0301'));
  });
});

describe('a display name', () => {
  it('is given, and has at most 100 characters', () => {
    expect(displayNameFault('   ')).not.toBeNull();
    expect(displayNameFault('Leyla A.')).toBeNull();
    expect(displayNameFault('a'.repeat(101))).not.toBeNull();
  });
});
