import { describe, expect, it } from '@jest/globals';
import { Role } from '../role.rules.js';
import { roleFault, rolesToGive } from './api-key.rules.js';

const holding = (...roles: Role[]) => new Set(roles);

describe('the roles that somebody may give to a key', () => {
  it.each(Object.values(Role).filter((role) => role !== 'ADMINISTRATOR'))('are ANALYST for a %s', (role) => {
    expect(rolesToGive(holding(role))).toEqual(['ANALYST']);
  });

  it('are none for whoever holds none, and for an administrator, whatever else they hold', () => {
    expect(rolesToGive(holding())).toEqual([]);
    expect(rolesToGive(holding('ADMINISTRATOR'))).toEqual([]);
    expect(rolesToGive(holding('ADMINISTRATOR', 'ANALYST'))).toEqual([]);
  });

  it('are refused in words that say what would pass', () => {
    expect(roleFault('ANALYST', holding('EDITOR'))).toBeNull();
    expect(roleFault('EDITOR', holding('EDITOR'))).toBe(
      'A key only reads, so it cannot carry EDITOR. It may carry ANALYST, or no role, which reads what is public.',
    );
    expect(roleFault('ANALYST', holding())).toContain('Leave the roles out');
  });
});
