/** Keys of sample accounts, and requests for everything that the schema has. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { globalId } from '#platform';
import type { Ask } from './api.js';

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    key
    apiKey { id startsWith label roles createdBy { displayName } expiresAt lastUsedAt revokedAt }
    errors { __typename code message path }
  }
}`;

export interface MadeKey {
  readonly key: string;
  readonly id: string;
}

/** Sends the mutation and answers with its payload. */
export async function createKey(ask: Ask, input: object = {}): Promise<any> {
  const { data, errors } = await ask(CREATE, { input: { label: 'A dashboard', expiresAt: inDays(30), ...input } });
  return data?.createApiKey ?? errors;
}

/** A key that must be made. */
export async function keyOfAccount(ask: Ask, input: object = {}): Promise<MadeKey> {
  const made = await createKey(ask, input);
  if (!made.key) throw new Error(`No key was made: ${JSON.stringify(made)}`);
  return { key: made.key as string, id: made.apiKey.id as string };
}

export async function revokeKey(ask: Ask, id: string): Promise<any> {
  const { data, errors } = await ask(
    `mutation ($input: RevokeApiKeyInput!) {
       revokeApiKey(input: $input) { apiKey { id revokedAt } errors { code } }
     }`,
    { input: { id } },
  );
  return data?.revokeApiKey ?? errors;
}

export interface GeneratedOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A request for each field of queries or mutations, with values for all that it must be given. */
export function everyOperation(schema: GraphQLSchema, kind: 'query' | 'mutation'): GeneratedOperation[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => operationOf(kind, field));
}

function operationOf(kind: string, { name, args, type }: GraphQLField<unknown, unknown>): GeneratedOperation {
  const given = args.filter((argument) => isNonNullType(argument.type));
  const declared = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selected = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
  return {
    name,
    query: `${kind}${declared && ` (${declared})`} { ${name}${passed && `(${passed})`}${selected} }`,
    variables: Object.fromEntries(given.map((argument) => [argument.name, valueFor(argument.type)])),
  };
}

const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  CountryCode: 'TR',
  DateTime: inDays(7),
  Edtf: '2020',
  Float: 1,
  ID: globalId('Case', '00000000-0000-7000-8000-000000000000'),
  Int: 1,
  LanguageTag: 'en',
  String: 'text',
  Url: 'https://example.org',
};

/** The smallest value that the type takes. */
function valueFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return [valueFor(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, valueFor(field.type)]));
  }
  if (!(type.name in SCALARS)) throw new Error(`State a value for the scalar ${type.name} here.`);
  return SCALARS[type.name];
}
