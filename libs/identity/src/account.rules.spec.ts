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
  const long = 'a long and quiet street, '.repeat(6);

  it('has from 15 to 128 characters', () => {
    expect(passwordFault(long.slice(0, 14))).toBe('The password needs at least 15 characters; it has 14.');
    expect(passwordFault(long.slice(0, 15))).toBeNull();
    expect(passwordFault(long.slice(0, 128))).toBeNull();
    expect(passwordFault(long.slice(0, 129))).toBe('The password may have at most 128 characters; it has 129.');
  });

  it('counts characters of any script as one each', () => {
    const old = '𐰀𐰁𐰂𐰃𐰄𐰅𐰆𐰇𐰈𐰉𐰊𐰋𐰌𐰍𐰎';
    expect(passwordFault(old)).toBeNull();
    expect(passwordFault([...old].slice(1).join(''))).toBe('The password needs at least 15 characters; it has 14.');
  });

  it('is none that many people have', () => {
    expect(passwordFault('Password 12345678')).toMatch(/well-known/);
    expect(passwordFault('recourse sample password')).toMatch(/well-known/);
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
