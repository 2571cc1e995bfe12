import { describe, expect, it } from '@jest/globals';
import { walPosition } from './wal-position.rules.js';

describe('a position in the log', () => {
  it('is read as PostgreSQL writes it, and is comparable', () => {
    expect(walPosition('0/0')).toBe(0n);
    expect(walPosition('16/B374D848')).toBe(0x16b374d848n);
    expect(walPosition('1/0')! > walPosition('0/FFFFFFFF')!).toBe(true);
  });

  it('is none where it is anything else', () => {
    for (const text of ['', '0', '0/', '/0', '0/000000000', '0/G', ' 0/0', null, undefined]) {
      expect(walPosition(text)).toBeNull();
    }
  });
});
