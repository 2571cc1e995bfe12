import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { StartupError } from '../errors/startup-error.js';
import { loadSettings, settingDescriptions } from './settings.js';

const folder = mkdtempSync(join(tmpdir(), 'recourse-settings-'));
const dotenv = join(folder, '.env');
afterAll(() => rmSync(folder, { recursive: true }));

const DATABASE_URL = 'postgres://app:secret@db.example.org:5432/recourse';
const SIGNING_KEY = 'a key of at least thirty-two characters';

function load(environment: Record<string, string>, file = ''): ReturnType<typeof loadSettings> {
  writeFileSync(dotenv, file);
  return loadSettings(environment, dotenv);
}

function refusal(environment: Record<string, string>, file = ''): string {
  try {
    load(environment, file);
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    const { message } = error as StartupError;
    expect(message).not.toContain('\n');
    return message;
  }
  throw new Error('The settings were accepted.');
}

describe('a setting that cannot be meant is refused, naming it and the remedy', () => {
  it.each([
    ['PORT', '70000', 'must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'must be a whole number from 0 to 65535'],
    ['PORT', 'http', 'must be a whole number from 0 to 65535'],
    ['DATABASE_POOL_SIZE', '0', 'must be a whole number from 1 to 200'],
    ['NODE_ENV', 'staging', 'must be development, test or production'],
    ['SAMPLE_ACCOUNTS', 'yes', 'must be on or off'],
    ['LOG_LEVEL', 'verbose', 'must be fatal, error, warn, info, debug or silent'],
    ['SIGNING_KEY', 'short', 'openssl rand -base64 48'],
    ['TRUST_PROXY', 'loopback', 'must be a whole number from 0 to 10'],
    ['TRUST_PROXY', '11', 'must be a whole number from 0 to 10'],
    ['BUDGET_PER_MINUTE_ANONYMOUS', '19999', 'must be 0 or a whole number of at least 20000'],
    ['BUDGET_PER_MINUTE_PERSON', '-1', 'must be 0 or a whole number of at least 20000'],
    ['BUDGET_PER_MINUTE_KEY', 'none', 'must be 0 or a whole number of at least 20000'],
    ['DATABASE_URL', 'mysql://db/recourse', 'postgres://user:password@host:5432/database'],
    ['DATABASE_URL', 'postgres://app:secret@db:99999/recourse', 'postgres://user:password@host:5432/database'],
    ['DATABASE_URL', 'postgres://app:secret@db:5432', 'postgres://user:password@host:5432/database'],
    ['DATABASE_URL', 'postgres://db:5432/recourse', 'postgres://user:password@host:5432/database'],
    ['DATABASE_OWNER_URL', 'postgres://owner:100%safe@db/recourse', '%25'],
    ['DATABASE_URL', 'postgres://app:m%FCnchen@db/recourse', '%25'],
  ])('%s=%s', (name, value, remedy) => {
    const message = refusal({ [name]: value });
    expect(message).toContain(`The setting ${name} `);
    expect(message).toContain(remedy);
  });

  it('and so is the login of the owner without that of the application', () => {
    expect(refusal({ DATABASE_OWNER_URL: DATABASE_URL })).toContain('The setting DATABASE_URL is missing');
  });

  it('and never repeats the secret that is in it', () => {
    expect(refusal({ DATABASE_URL: 'postgres://app:hunter2@db:99999/recourse' })).not.toContain('hunter2');
    expect(refusal({ SIGNING_KEY: 'hunter2' })).not.toContain('hunter2');
  });
});

describe('a name that is not known is refused', () => {
  it('in .env, where every name must be ours', () => {
    const message = refusal({}, 'PROT=8080');
    expect(message).toContain('Unknown setting PROT in');
    expect(message).toContain('Known settings: NODE_ENV, HOST, PORT');
  });

  it('in the environment when it begins with RECOURSE_, and not otherwise', () => {
    expect(refusal({ RECOURSE_PORT: '8080' })).toContain('Unknown setting RECOURSE_PORT in the environment');
    expect(load({ PROT: '8080', HOME: '/root' }).PORT).toBe(3000);
  });
});

describe('a mail server', () => {
  const mail = { SMTP_URL: 'smtps://registry:hunter2@mail.example.org:465', MAIL_FROM: 'registry@example.org' };

  it('is named with the address from which mails come, or not at all', () => {
    expect(load(mail)).toMatchObject(mail);
    expect(load({ ...mail, SMTP_URL: 'smtp://127.0.0.1:2525', SMTP_TLS: 'off' })).toMatchObject({ SMTP_TLS: 'off' });
    expect(refusal({ ...mail, MAIL_FROM: '' })).toContain('The setting MAIL_FROM is missing');
    expect(refusal({ ...mail, SMTP_URL: '' })).toContain('The setting SMTP_URL is missing');
  });

  it.each([
    ['by another scheme', { ...mail, SMTP_URL: 'https://mail.example.org' }, 'smtp://user:password@host:587'],
    ['with options that nobody checks', { ...mail, SMTP_URL: `${mail.SMTP_URL}?secure=false` }, 'SMTP_URL must be'],
    ['with two addresses', { ...mail, MAIL_FROM: 'a@example.org,b@example.org' }, 'MAIL_FROM must be an address'],
    [
      'with a header in the address',
      { ...mail, MAIL_FROM: 'a@example.org\r\nBcc: b@c' },
      'MAIL_FROM must be an address',
    ],
  ])('is refused %s', (_, environment, expected) => {
    expect(refusal(environment)).toContain(expected);
    expect(refusal(environment)).not.toContain('hunter2');
  });
});

describe('a storage service', () => {
  const s3 = {
    EVIDENCE_S3_ENDPOINT: 'https://s3.example.org',
    EVIDENCE_S3_REGION: 'eu-central-1',
    EVIDENCE_S3_BUCKET: 'evidence',
    EVIDENCE_S3_ACCESS_KEY_ID: 'key',
    EVIDENCE_S3_SECRET_ACCESS_KEY: 'secret',
  };

  it('is named whole or not at all', () => {
    expect(load(s3)).toMatchObject(s3);
    for (const name of Object.keys(s3))
      expect(refusal({ ...s3, [name]: '' })).toContain(`The setting ${name} is missing`);
  });

  it('is reached unencrypted on this machine alone', () => {
    expect(load({ ...s3, EVIDENCE_S3_ENDPOINT: 'http://127.0.0.1:9000' })).toBeDefined();
    expect(refusal({ ...s3, EVIDENCE_S3_ENDPOINT: 'http://s3.example.org' })).toContain('Use https');
    expect(refusal({ ...s3, EVIDENCE_S3_ENDPOINT: 'https://s3.example.org/bucket' })).toContain('without a path');
  });
});

describe('production', () => {
  const production = {
    NODE_ENV: 'production',
    DATABASE_URL,
    SIGNING_KEY,
    KEY_RING_FILE: '/etc/recourse/key-ring.json',
    PUBLIC_URL: 'https://registry.example.org',
  };

  it('starts with a database, a signing key, a key ring and the address that browsers see', () => {
    expect(load(production)).toMatchObject({ SAMPLE_ACCOUNTS: 'off', LOG_LEVEL: 'info' });
    expect(load({ ...production, PUBLIC_URL: 'http://localhost:3000' }).PUBLIC_URL).toBe('http://localhost:3000');
  });

  it.each([
    ['without DATABASE_URL', { ...production, DATABASE_URL: '' }, 'The setting DATABASE_URL is missing'],
    ['without SIGNING_KEY', { ...production, SIGNING_KEY: '' }, 'openssl rand -base64 48'],
    ['without a key ring', { ...production, KEY_RING_FILE: '' }, 'The settings KEY_RING_FILE and KEY_RING are missing'],
    ['with two key rings', { ...production, KEY_RING: '{}' }, 'KEY_RING and KEY_RING_FILE are both set'],
    ['without PUBLIC_URL', { ...production, PUBLIC_URL: '' }, 'The setting PUBLIC_URL is missing'],
    [
      'unencrypted',
      { ...production, PUBLIC_URL: 'http://registry.example.org' },
      'PUBLIC_URL is missing or begins with',
    ],
    ['with sample accounts', { ...production, SAMPLE_ACCOUNTS: 'on' }, 'The setting SAMPLE_ACCOUNTS is on'],
  ])('is refused %s', (_, environment, expected) => {
    expect(refusal(environment)).toContain(expected);
  });
});

describe('an OpenID provider', () => {
  const provider = {
    OIDC_ISSUER: 'https://login.example.org/realm',
    OIDC_CLIENT_ID: 'recourse',
    OIDC_CLIENT_SECRET: 'hunter2',
  };
  const production = {
    ...provider,
    NODE_ENV: 'production',
    DATABASE_URL,
    SIGNING_KEY,
    KEY_RING_FILE: '/etc/recourse/key-ring.json',
    PUBLIC_URL: 'https://registry.example.org',
  };

  it('is named whole, and may be reached unencrypted on loopback in development', () => {
    expect(load(provider)).toMatchObject(provider);
    expect(load(production)).toMatchObject(provider);
    for (const issuer of ['http://localhost:8080', 'http://127.0.0.1:8080/realm', 'http://[::1]:8080']) {
      expect(load({ ...provider, OIDC_ISSUER: issuer }).OIDC_ISSUER).toBe(issuer);
    }
  });

  it.each([
    ['without a secret', { ...provider, OIDC_CLIENT_SECRET: '' }, 'The setting OIDC_CLIENT_SECRET is missing'],
    ['without a name', { OIDC_CLIENT_SECRET: 'hunter2' }, 'The setting OIDC_ISSUER is missing'],
    ['unencrypted', { ...provider, OIDC_ISSUER: 'http://login.example.org' }, 'only https'],
    ['near loopback', { ...provider, OIDC_ISSUER: 'http://localhost.example.org' }, 'only https'],
    ['unencrypted in production', { ...production, OIDC_ISSUER: 'http://localhost:8080' }, 'only https'],
    ['with a password', { ...provider, OIDC_ISSUER: 'https://a:hunter2@login.example.org' }, 'OIDC_ISSUER must be'],
    ['with a query', { ...provider, OIDC_ISSUER: 'https://login.example.org?a=b' }, 'OIDC_ISSUER must be'],
    [
      'by its description',
      { ...provider, OIDC_ISSUER: 'https://login.example.org/.well-known/openid-configuration' },
      'OIDC_ISSUER must be',
    ],
    ['that sends people to a page', { ...provider, PUBLIC_URL: 'https://registry.example.org/' }, 'PUBLIC_URL must be'],
  ])('is refused %s', (_, environment, expected) => {
    expect(refusal(environment)).toContain(expected);
    expect(refusal(environment)).not.toContain('hunter2');
  });
});

describe('the environment', () => {
  it('wins over .env, and an empty value counts as none', () => {
    expect(load({ PORT: '4001' }, 'PORT=4002\nHOST=0.0.0.0')).toMatchObject({ PORT: 4001, HOST: '0.0.0.0' });
    expect(load({ PORT: '' }, 'PORT=4002').PORT).toBe(4002);
  });

  it('may be silent about everything', () => {
    expect(load({})).toEqual({
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: 3000,
      DATA_DIR: '.data',
      DATABASE_POOL_SIZE: 10,
      SAMPLE_ACCOUNTS: 'on',
      TRUST_PROXY: 0,
      PUBLIC_URL: 'http://localhost:3000',
      LOG_LEVEL: 'warn',
      BUDGET_PER_MINUTE_ANONYMOUS: 1_000_000,
      BUDGET_PER_MINUTE_KEY: 1_000_000,
      BUDGET_PER_MINUTE_PERSON: 1_000_000,
      BUDGET_PER_MINUTE_GLOBAL: 20_000_000,
      ANSWER_CACHE_MB: 64,
    });
    expect(load({ DATABASE_URL }).SAMPLE_ACCOUNTS).toBe('off');
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const shown = lines.flatMap((line) => {
    const match = /^# ([A-Z0-9_]+)=(.*)$/.exec(line);
    return match ? [{ name: match[1]!, value: match[2]! }] : [];
  });

  it('names every setting, and nothing else', () => {
    expect(shown.map(({ name }) => name)).toEqual([...settingDescriptions.keys()]);
  });

  it('says of each what the code says', () => {
    const prose = lines.map((line) => line.replace(/^# ?/, '')).join(' ');
    for (const description of settingDescriptions.values()) expect(prose).toContain(description);
  });

  it('changes nothing when it is copied to .env', () => {
    expect(load({}, lines.join('\n'))).toEqual(load({}));
  });

  it('shows the defaults, and examples where there is none', () => {
    const ofDefaults = shown.filter(
      ({ name }) => !/(DATABASE_(OWNER_)?URL|KEY_RING_FILE|AUDIT_SIGNING_KEY_FILE|EVIDENCE_DIR)$/.test(name),
    );
    expect(load(Object.fromEntries(ofDefaults.map(({ name, value }) => [name, value])))).toEqual(load({}));
    expect(() => load(Object.fromEntries(shown.map(({ name, value }) => [name, value])))).not.toThrow();
  });
});
