import { describe, expect, it } from '@jest/globals';
import { Secret } from 'otpauth';
import { newTotpSecret, stepOfCode, totpUri } from './totp.js';

/** The secret of RFC 6238, appendix B. Its codes have eight digits there; the last six are those of six digits. */
const SECRET = Secret.fromLatin1('12345678901234567890').base32;

describe('a code of an app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('is, at %s seconds, that of RFC 6238: %s', (seconds, code) => {
    expect(stepOfCode(SECRET, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  it('is taken one step early and one late, and no other', () => {
    const step = Math.floor(1_234_567_890 / 30);
    const taken = (at: number) => stepOfCode(SECRET, '005924', (step + at) * 30_000);
    expect([-2, -1, 0, 1, 2].map(taken)).toEqual([null, step, step, step, null]);
  });

  it('comes from a secret of 160 bits that is new each time', () => {
    const [one, other] = [newTotpSecret(), newTotpSecret()];
    expect(one).toMatch(/^[A-Z2-7]{32}$/);
    expect(one).not.toBe(other);
  });

  it('is set up by an address that says for what it is', () => {
    const uri = new URL(totpUri(SECRET, 'Ana María'));
    expect(uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri.pathname)).toContain('Recourse:Ana María');
    expect(Object.fromEntries(uri.searchParams)).toMatchObject({ issuer: 'Recourse', secret: SECRET, digits: '6' });
  });
});
