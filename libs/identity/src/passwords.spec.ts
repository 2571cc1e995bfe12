import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Challenge, Passwords } from './passwords.js';

const PASSWORD = 'a long and quiet street';

const challengeOf = (phc: string): Challenge => ({
  salt: Buffer.from(phc.split('$')[4]!, 'base64'),
  memoryCost: 65_536,
  timeCost: 3,
  parallelism: 1,
});

describe('passwords', () => {
  let hash: string;

  beforeAll(async () => {
    hash = await new Passwords().hash(PASSWORD);
  });

  it('are kept as argon2id of 64 MiB, three passes and one lane, written into the hash', () => {
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  });

  it('prove themselves by the hash of the account, which no other password gives', async () => {
    const passwords = new Passwords();
    expect(await passwords.proof(PASSWORD, challengeOf(hash))).toBe(hash);
    expect(await passwords.proof(`${PASSWORD} `, challengeOf(hash))).not.toBe(hash);
    expect(await passwords.proof('', challengeOf(hash))).not.toBe(hash);
  });

  it('prove themselves in either form of Unicode', async () => {
    const passwords = new Passwords();
    const composed = await passwords.hash('caf\u00e9 on a long and quiet street');
    expect(await passwords.proof('cafe\u0301 on a long and quiet street', challengeOf(composed))).toBe(composed);
  });

  it('prove nothing when too long, even where the account’s hash is of the text hashed instead', async () => {
    const passwords = new Passwords();
    expect(await passwords.proof('a'.repeat(129), challengeOf(await passwords.hash('')))).toBe('');
  });

  it('may hold NUL and half characters', async () => {
    expect(await new Passwords().proof('\0\ud800', challengeOf(hash))).not.toBe(hash);
  });

  it('are compared two at a time, with 32 waiting; one more is refused at once, and the rest are served', async () => {
    const passwords = new Passwords();
    const answers = await Promise.allSettled(
      Array.from({ length: 36 }, () => passwords.proof('wrong', challengeOf(hash))),
    );
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as { code: string }).code)).toEqual([
      'LIMIT_EXCEEDED',
      'LIMIT_EXCEEDED',
    ]);
    expect(await passwords.proof(PASSWORD, challengeOf(hash))).toBe(hash);
  });
});
