import { beforeAll, describe, expect, it } from '@jest/globals';
import { Passwords } from './passwords.js';

const PASSWORD = 'a long and quiet street';

describe('passwords', () => {
  let hash: string;

  beforeAll(async () => {
    hash = await new Passwords().hash(PASSWORD);
  });

  it('are kept as argon2id of 64 MiB, three passes and one lane, written into the hash', () => {
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  });

  it('are right or wrong', async () => {
    const passwords = new Passwords();
    expect(await passwords.isRight(PASSWORD, hash)).toBe(true);
    expect(await passwords.isRight(`${PASSWORD} `, hash)).toBe(false);
    expect(await passwords.isRight('', hash)).toBe(false);
  });

  it('are right in either form of Unicode', async () => {
    const passwords = new Passwords();
    const composed = await passwords.hash('caf\u00e9 on a long and quiet street');
    expect(await passwords.isRight('cafe\u0301 on a long and quiet street', composed)).toBe(true);
  });

  it('are wrong for an account that does not exist', async () => {
    expect(await new Passwords().isRight(PASSWORD, null)).toBe(false);
  });

  it('are wrong when too long, even where the account’s hash is of the text compared instead', async () => {
    const passwords = new Passwords();
    const hashOfNothing = await passwords.hash('');
    expect(await passwords.isRight('a'.repeat(129), hashOfNothing)).toBe(false);
  });

  it('may hold NUL and half characters', async () => {
    const passwords = new Passwords();
    expect(await passwords.isRight('\0\ud800', hash)).toBe(false);
  });

  it('are compared two at a time, with 32 waiting; one more is refused at once, and the rest are served', async () => {
    const passwords = new Passwords();
    const answers = await Promise.allSettled(Array.from({ length: 36 }, () => passwords.isRight('wrong', hash)));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as { code: string }).code)).toEqual([
      'LIMIT_EXCEEDED',
      'LIMIT_EXCEEDED',
    ]);
    expect(await passwords.isRight(PASSWORD, hash)).toBe(true);
  });
});
