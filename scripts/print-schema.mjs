/** Writes what the server serves to apps/api/schema.graphql. Runs on the built code and a throw-away database. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApi } from '../dist/apps/api/src/create-api.js';
import { migrations } from '../dist/migrations/index.js';
import { prepareDatabase, ProcessLogger, startEmbeddedPostgres } from '../dist/libs/platform/src/index.js';

const dataDir = mkdtempSync(join(tmpdir(), 'recourse-schema-'));
const server = await startEmbeddedPostgres({ dataDir, database: 'recourse' });
try {
  const { applicationUrl } = await prepareDatabase({ databaseUrl: server.ownerUrl, migrations });
  const api = await createApi(
    {
      databaseUrl: applicationUrl,
      poolSize: 2,
      signingKey: 'unused: nothing is served',
      publicUrl: 'http://localhost',
      openToExploration: true,
    },
    new ProcessLogger('error'),
  );
  await api.init();
  writeFileSync(
    'apps/api/schema.graphql',
    `${printSchema(lexicographicSortSchema(api.get(GraphQLSchemaHost).schema))}\n`,
  );
  await api.close();
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
