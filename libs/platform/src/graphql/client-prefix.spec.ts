import { describe, expect, it } from '@jest/globals';
import { clientPrefixOf } from './client-prefix.js';

const from = (remoteAddress: string, forwardedFor?: string) => ({
  req: { headers: forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }, socket: { remoteAddress } },
});

describe('the network of a client', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1:2::7', '2001:db8:1::/48'],
    ['2001:DB8:0001::', '2001:db8:1::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['unknown', null],
  ])('of %s is %s', (address, prefix) => expect(clientPrefixOf(from(address), 0)).toBe(prefix));

  it('is not what the client writes itself', () => {
    expect(clientPrefixOf(from('203.0.113.77', '198.51.100.1'), 0)).toBe('203.0.113.0/24');
    expect(clientPrefixOf(from('10.0.0.1', '192.0.2.9, 198.51.100.1'), 1)).toBe('198.51.100.0/24');
    expect(clientPrefixOf(from('10.0.0.1', '192.0.2.9, 198.51.100.1, 10.0.0.2'), 2)).toBe('198.51.100.0/24');
  });

  it('is not known where fewer proxies have written than should have', () => {
    expect(clientPrefixOf(from('10.0.0.1', '198.51.100.1'), 2)).toBeNull();
    expect(clientPrefixOf(from('10.0.0.1'), 1)).toBeNull();
  });
});
