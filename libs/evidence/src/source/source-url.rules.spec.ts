import { describe, expect, it } from '@jest/globals';
import { urlKey } from './source-url.rules.js';

describe('the address of a source', () => {
  it.each([
    ['https://Example.org/a', 'http://example.ORG:80/a'],
    ['https://example.org/a', 'https://example.org:443/a#part'],
    ['https://example.org/a?id=1', 'https://example.org/a?utm_source=x&id=1&fbclid=y'],
    ['https://example.org', 'https://example.org/?gclid=1'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('%s is %s', (one, other) => {
    expect(urlKey(one)).toBe(urlKey(other));
  });

  it.each([
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a', 'https://example.org/a/'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/a', 'https://example.org:8443/a'],
    ['https://example.org/a', 'https://www.example.org/a'],
  ])('%s is not %s', (one, other) => {
    expect(urlKey(one)).not.toBe(urlKey(other));
  });
});
