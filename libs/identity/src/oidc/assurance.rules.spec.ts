import { describe, expect, it } from '@jest/globals';
import { assuranceOf } from './assurance.rules.js';

const NOW = 1_800_000_000;

describe('a sign-in at a provider', () => {
  it.each([
    ['two factors, in one word', { amr: ['mfa'] }],
    ['a password and a code', { amr: ['pwd', 'otp'] }],
    ['a key that was unlocked by a PIN', { amr: ['hwk', 'pin', 'user'] }],
    ['a key that was unlocked by a finger', { amr: ['swk', 'fpt'] }],
    ['what resists phishing', { acr: 'phr' }],
    ['two factors, in the words of a federation', { acr: 'https://refeds.org/profile/mfa', amr: 7 }],
  ])('counts as two factors with %s', (_, claims) => {
    expect(assuranceOf({ ...claims, auth_time: NOW - 10 }, NOW)).toBe(2);
  });

  it.each([
    ['that says nothing', {}],
    ['with a password', { amr: ['pwd'] }],
    ['with two passwords', { amr: ['pwd', 'pin'] }],
    ['with a code alone', { amr: ['otp'] }],
    ['with a key alone', { amr: ['hwk', 'user'] }],
    ['with a password and a message to a telephone', { amr: ['pwd', 'sms', 'tel'] }],
    ['in a context that nobody knows', { acr: '2' }],
    ['with words that are no list', { amr: 'mfa' }],
    ['with a list that is no word', { acr: ['phr'], amr: [['mfa'], null, 2] }],
  ])('counts as one factor %s', (_, claims) => {
    expect(assuranceOf({ ...claims, auth_time: NOW - 10 }, NOW)).toBe(1);
  });

  it.each([
    ['at a time that is not told', undefined],
    ['at a time that is no number', String(NOW)],
    ['six minutes ago', NOW - 360],
    ['in the future', NOW + 120],
  ])('counts as one factor, whatever it was, %s', (_, at) => {
    expect(assuranceOf({ amr: ['mfa'], auth_time: at }, NOW)).toBe(1);
  });
});
