/** The GraphQL server with this library in it, over a loaded database. */
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { geographyEntities, GeographyModule } from '#geography';
import { identityEntities } from '#identity';
import { DatabaseModule, GraphQLModule } from '#platform';
import { lawEntities } from '../law.entities.js';
import { LawModule } from '../law.module.js';

/** What the server answers; as loose as JSON is. */
export interface Answer {
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export interface LawApi {
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  stop(): Promise<void>;
}

export async function startLawApi(applicationUrl: string): Promise<LawApi> {
  const module = await Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot({
        url: applicationUrl,
        entities: [...geographyEntities, ...identityEntities, ...lawEntities],
        poolSize: 2,
      }),
      GraphQLModule.forRoot({ signingKey: 'a key that only tests know', openToExploration: true }),
      GeographyModule,
      LawModule,
    ],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    ask: async (query, variables = {}) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return response.json<Answer>();
    },
    stop: () => app.close(),
  };
}
