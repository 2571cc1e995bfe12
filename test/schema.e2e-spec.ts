/** What the migrations make is what the entities say, and what the server serves is what is committed. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { entities } from '#exchange';
import { operationPermissions, unusedPermissions } from '#identity';
import { dataSourceOptions } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { emptyDatabase, loadedDatabase, type TestDatabase } from './support/database.js';

describe('the database', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await emptyDatabase();
    owner = await new DataSource(dataSourceOptions({ url: database.ownerUrl, entities, poolSize: 2 })).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('is after all migrations what the entities say', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('keeps every closed vocabulary to the terms that the code knows', async () => {
    const rows = await database.asOwner<{ name: string; definition: string }>(
      `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
       where contype = 'c' and connamespace = 'public'::regnamespace`,
    );
    const inDatabase = new Map(rows.map(({ name, definition }) => [name, definition]));
    const vocabularies = owner.entityMetadatas
      .flatMap(({ checks }) => checks)
      .filter(({ expression }) => / in \('/.test(expression));
    expect(vocabularies.length).toBeGreaterThan(20);
    for (const { name, expression } of vocabularies) {
      expect([name, termsIn(inDatabase.get(name) ?? '')]).toEqual([name, termsIn(expression)]);
    }
  });

  it('gives the application a login that owns nothing and bypasses nothing', async () => {
    const [login] = await database.asApplication<{ power: boolean; owned: number }>(
      `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as power,
              (select count(*)::int from pg_class where relowner = (select oid from pg_roles where rolname = current_user)) as owned
       from pg_roles where rolname = current_user`,
    );
    expect(login).toEqual({ power: false, owned: 0 });
  });

  it('can be taken back migration by migration to nothing', async () => {
    const runner = new DataSource({
      ...dataSourceOptions({ url: database.ownerUrl, entities: [], poolSize: 2 }),
      migrations,
    });
    await runner.initialize();
    for (const _ of migrations) await runner.undoLastMigration();
    await runner.destroy();
    const left = await database.asOwner<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    expect(left).toEqual([{ name: 'schema_migration' }]);
  });
});

describe('the GraphQL schema', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await loadedDatabase();
    api = await startApi(database);
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('is the one that is committed in apps/api/schema.graphql', () => {
    const served = printSchema(lexicographicSortSchema(api.app.get(GraphQLSchemaHost).schema));
    expect(`${served}\n`).toBe(readFileSync('apps/api/schema.graphql', 'utf8'));
  });

  it('describes every type, field, argument and enum value', () => {
    const undescribed: string[] = [];
    for (const type of Object.values(api.app.get(GraphQLSchemaHost).schema.getTypeMap())) {
      if (
        type.name.startsWith('__') ||
        ['Query', 'Mutation', 'Boolean', 'Int', 'String', 'ID', 'Float'].includes(type.name)
      )
        continue;
      if (!type.description) undescribed.push(type.name);
    }
    for (const type of Object.values(api.app.get(GraphQLSchemaHost).schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if ('getFields' in type) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) undescribed.push(`${type.name}.${field.name}`);
          for (const argument of 'args' in field ? field.args : []) {
            if (!argument.description) undescribed.push(`${type.name}.${field.name}(${argument.name})`);
          }
        }
      }
      if ('getValues' in type) {
        for (const value of type.getValues()) if (!value.description) undescribed.push(`${type.name}.${value.name}`);
      }
    }
    expect(undescribed).toEqual([]);
  });

  it('opens no operation without a permission, and grants no permission that nothing needs', () => {
    const operations = operationPermissions(api.app.get(DiscoveryService, { strict: false }));
    expect(operations.filter(({ permission }) => permission === null)).toEqual([]);
    expect(unusedPermissions(operations)).toEqual([]);
  });

  it('has no field that marks a target as a criminal', () => {
    const schema = printSchema(api.app.get(GraphQLSchemaHost).schema);
    const fields = schema.split('\n').filter((line) => /^ {2}\w+.*:/.test(line));
    expect(
      fields.filter((line) => /^\s*(is)?(criminal|guilty|convict(ed)?|suspect|offender|wanted)\w*\s*[(:]/i.test(line)),
    ).toEqual([]);
  });
});

function termsIn(expression: string): string[] {
  return [...expression.matchAll(/'([^']*)'/g)].map((match) => match[1]!).sort();
}
