import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module, type Type } from '@nestjs/common';
import { DiscoveryService, NestFactory } from '@nestjs/core';
import { Field, Int, Mutation, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DatabaseModule, GraphQLModule, HealthModule, Requires, UnitOfWork } from '#platform';
import { createUser } from './accounts.js';
import { Actor } from './actor.js';
import { identityEntities } from './index.js';
import { IdentityModule } from './identity.module.js';
import { startTestDatabase, type TestDatabase } from './testing/identity-database.js';
import { operationPermissions, unusedPermissions } from './operation-permissions.js';
import { CurrentActor } from './request-actors.js';

@ObjectType()
class Tally {
  @Field(() => Int)
  liveSessions?: number;
}

@Resolver(() => Tally)
class Probe {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => String)
  @Requires('public.read')
  open(): string {
    return 'open';
  }

  @Query(() => String)
  @Requires('case.read')
  record(@CurrentActor() actor: Actor): string {
    return [...actor.roles].sort().join(' ');
  }

  @Mutation(() => String)
  @Requires('case.publish')
  publish(): string {
    return 'published';
  }

  @Mutation(() => String)
  @Requires('public.read')
  touch(): string {
    return 'touched';
  }

  @Mutation(() => Tally)
  @Requires('session.own')
  async endEverySession(): Promise<object> {
    await this.work.run(() => this.work.rows(`select access.sign_out_everywhere()`));
    return {};
  }

  @ResolveField(() => Int)
  async liveSessions(): Promise<number> {
    const [row] = await this.work.rows<{ count: number }>(`select count(*)::int as count from access.my_sessions()`);
    return row!.count;
  }
}

@Resolver()
class Careless {
  @Query(() => String)
  unstated(): string {
    return 'unstated';
  }

  @Mutation(() => String)
  @Requires('case.delete')
  undecided(): string {
    return 'undecided';
  }
}

let database: TestDatabase;
let app: NestFastifyApplication;

/** One connection for the whole application: an operation that held two would wait for ever. */
async function build(...providers: Type[]): Promise<NestFastifyApplication> {
  @Module({
    imports: [
      DatabaseModule.forRoot({ url: database.applicationUrl, entities: identityEntities, poolSize: 1 }),
      GraphQLModule.forRoot({ signingKey: 'a key for signing page cursors', openToExploration: true }),
      HealthModule,
      IdentityModule,
    ],
    providers,
  })
  class App {}
  return NestFactory.create<NestFastifyApplication>(App, new FastifyAdapter(), { logger: false, abortOnError: false });
}

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(query: string, authorization?: string): Promise<Answer> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    payload: JSON.stringify({ query }),
  });
  return response.json<Answer>();
}

const codesOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

const signIn = async (email: string, password = 'a long and quiet street') =>
  (
    await ask(
      `mutation { signIn(input: { email: "${email}", password: "${password}" }) {
        token expiresAt viewer { id displayName roles sessionExpiresAt } errors { __typename code message path } } }`,
    )
  ).data!['signIn'] as Record<string, unknown>;

beforeAll(async () => {
  database = await startTestDatabase();
  const person = { displayName: 'A colleague', password: 'a long and quiet street' };
  await createUser(database.owner, { ...person, email: 'editor@example.org', roles: ['EDITOR'] });
  await createUser(database.owner, { ...person, email: 'admin@example.org', roles: ['ADMINISTRATOR'] });
  app = await build(Probe);
  await app.init();
});
afterAll(async () => {
  await app.close();
  await database.stop();
});
beforeEach(() => database.asOwner(`update user_role set revoked_at = null`));

describe('an operation', () => {
  it('that is open to everyone answers a visitor', async () => {
    expect(await ask(`{ open }`)).toEqual({ data: { open: 'open' } });
  });

  it('that needs someone asks a visitor to sign in, naming the operation', async () => {
    const answer = await ask(`mutation { publish }`);
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer.errors![0]!.message).toContain('"publish" is open only to people who have signed in');
  });

  it('that needs another role is refused, naming the permission and the roles that hold it', async () => {
    const { token } = await signIn('admin@example.org');
    const answer = await ask(`mutation { publish }`, `Bearer ${String(token)}`);
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    expect(answer.errors![0]!.message).toContain('the permission case.publish');
    expect(answer.errors![0]!.message).toContain('Roles that hold it: EDITOR.');
  });

  it('runs for whoever holds its permission', async () => {
    const { token } = await signIn('editor@example.org');
    expect(await ask(`mutation { publish }`, `bearer ${String(token)}`)).toEqual({ data: { publish: 'published' } });
    expect(await ask(`{ record open }`, `Bearer ${String(token)}`)).toEqual({
      data: { record: 'EDITOR', open: 'open' },
    });
  });

  it('is refused at the next request once the role is revoked', async () => {
    const { token } = await signIn('editor@example.org');
    await database.asOwner(`update user_role set revoked_at = now() where role = 'EDITOR'`);
    expect(codesOf(await ask(`mutation { publish }`, `Bearer ${String(token)}`))).toEqual(['FORBIDDEN']);
  });

  it.each([`Bearer rcs_${'a'.repeat(43)}`, 'Bearer nonsense', 'Bearer', 'Basic dXNlcjpwYXNz', 'rcs_without_scheme'])(
    'is refused with the header "%s", also when it is open to everyone',
    async (header) => {
      const answer = await ask(`{ open viewer { id } }`, header);
      expect(codesOf(answer)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
      expect(answer.errors![0]!.message).toContain('Sign in again');
    },
  );

  it('that is a mutation passes with no key, even one that is open to everyone', async () => {
    const { token } = await signIn('editor@example.org');
    const made = await ask(
      `mutation { createApiKey(input: { label: "Probe", expiresAt: "${new Date(Date.now() + 60_000).toISOString()}" }) { key } }`,
      `Bearer ${String(token)}`,
    );
    const { key } = made.data!['createApiKey'] as { key: string };
    expect(await ask(`mutation { touch }`)).toEqual({ data: { touch: 'touched' } });
    expect(await ask(`{ open }`, `Bearer ${key}`)).toEqual({ data: { open: 'open' } });
    const refused = await ask(`mutation { touch }`, `Bearer ${key}`);
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
    expect(refused.errors![0]!.message).toContain('API keys, which only read');
  });

  it('shows in its payload what it wrote, on one connection', async () => {
    const { token } = await signIn('editor@example.org');
    expect(await ask(`mutation { endEverySession { liveSessions } }`, `Bearer ${String(token)}`)).toEqual({
      data: { endEverySession: { liveSessions: 0 } },
    });
  });
});

describe('a session', () => {
  it('goes from signing in over the viewer to signing out', async () => {
    expect(await ask(`{ viewer { id } }`)).toEqual({ data: { viewer: null } });
    const signedIn = await signIn('Editor@example.org');
    expect(signedIn).toMatchObject({
      token: expect.stringMatching(/^rcs_/),
      viewer: { displayName: 'A colleague', roles: ['EDITOR'], sessionExpiresAt: signedIn['expiresAt'] },
      errors: [],
    });
    const header = `Bearer ${String(signedIn['token'])}`;
    expect(await ask(`{ viewer { id displayName roles sessionExpiresAt } }`, header)).toEqual({
      data: { viewer: signedIn['viewer'] },
    });
    expect(await ask(`mutation { signOut { errors { code } } }`, header)).toEqual({
      data: { signOut: { errors: [] } },
    });
    expect(codesOf(await ask(`mutation { signOut { errors { code } } }`, header))).toEqual(['UNAUTHENTICATED']);
  });

  it('is not begun with a wrong password, and the payload says so', async () => {
    expect(await signIn('editor@example.org', 'a long and quiet stream')).toEqual({
      token: null,
      expiresAt: null,
      viewer: null,
      errors: [
        { __typename: 'SignInFailed', code: 'SIGN_IN_FAILED', message: 'E-mail or password is wrong.', path: [] },
      ],
    });
  });

  it('cannot be ended by a visitor', async () => {
    expect(codesOf(await ask(`mutation { signOut { errors { code } } }`))).toEqual(['UNAUTHENTICATED']);
  });

  it('outlasts many people signing in at once on one connection', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('editor@example.org')));
    expect(answers.every(({ token }) => typeof token === 'string')).toBe(true);
  });
});

describe('the probes of an orchestrator', () => {
  it('pass without a permission', async () => {
    expect((await app.inject('/live')).body).toBe('live');
    expect((await app.inject('/ready')).body).toBe('ready');
  });
});

describe('the server', () => {
  it('does not start with an operation that states no permission, or one that nobody decided', async () => {
    const careless = await build(Careless);
    await expect(careless.init()).rejects.toThrow(
      'Careless.unstated states no permission; Careless.undecided states "case.delete", which permission.rules.ts does not know',
    );
    await careless.close();
  });

  it('can tell the permission of each operation, and which permissions no operation uses', () => {
    const operations = operationPermissions(app.get(DiscoveryService, { strict: false }));
    expect(operations).toContainEqual({ handler: 'Probe.publish', kind: 'Mutation', permission: 'case.publish' });
    expect(operations).toContainEqual({ handler: 'SessionResolver.viewer', kind: 'Query', permission: 'viewer.read' });
    expect(operations.every(({ permission }) => permission !== null)).toBe(true);
    expect(unusedPermissions(operations)).toEqual([
      'law.propose',
      'law.decide',
      'audit.check',
      'second-factor.prove',
      'second-factor.own',
      'federated-identity.own',
      'case.author',
      'case.compare',
      'case.triage',
      'case.verify',
      'case.sign-link',
      'case.claim',
      'sample.draw',
      'case.re-review',
      'workflow.measure',
      'case.queue',
      'case.urgency',
      'interest.declare',
      'notification.own',
      'search.own',
      'case.embargo',
      'case.reopen',
      'case.endorse',
      'case.suspend',
      'case.waive-recusal',
      'case.suspension-decide',
      'dispute.file',
      'dispute.decide',
      'case.assign',
      'case.open',
      'evidence.read',
      'source.relate',
      'source.judge',
      'source.alert',
      'identity.seal',
      'identity.request',
      'identity.keep',
    ]);
  });
});
