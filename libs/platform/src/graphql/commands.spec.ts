import { beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { badInput, DomainError, ErrorCode } from '../errors/domain-error.js';
import { Refused, ValidationFailedModel } from '../errors/user-error.model.js';
import { Commands, type Refusal } from './commands.js';

const SDL = `
  type Fault { code: String! path: [String!]! }
  type Payload { done: String errors: [Fault!]! }
  type Query { read: Payload }
  type Mutation { change: Payload }
`;

const context = { req: {} };
let heard: Refusal[];
let commands: Commands;

beforeEach(() => {
  heard = [];
  commands = new Commands();
  commands.whenRefused((of, refusal) => {
    expect(of).toBe(context);
    heard.push(refusal);
    return Promise.resolve();
  });
});

async function ask(source: string, resolve: () => unknown) {
  const rootValue = { read: resolve, change: resolve };
  const { data, errors } = await graphql({
    schema: commands.of(buildSchema(SDL)),
    source,
    rootValue,
    contextValue: context,
  });
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    errors: errors?.map(({ originalError }) => originalError),
  };
}

const CHANGE = 'mutation { change { done errors { code path } } }';
const problem = { path: ['title'], value: null, message: 'It is missing.' };
const thrown = (error: Error) => () => {
  throw error;
};

describe('a mutation', () => {
  it('that is carried out is told to nobody', async () => {
    const answer = await ask(CHANGE, () => ({ done: 'yes', errors: [] }));
    expect(answer).toEqual({ data: { change: { done: 'yes', errors: [] } }, errors: undefined });
    expect(heard).toEqual([]);
  });

  it.each([
    ['in its payload', () => ({ done: null, errors: [new ValidationFailedModel(problem)] }), null],
    ['by throwing its errors', thrown(new Refused([new ValidationFailedModel(problem)])), Refused],
  ])('that its service refuses %s has the reasons there, and is heard of', async (_, resolve, error) => {
    const { data, errors } = await ask(CHANGE, resolve);
    expect(data).toEqual({ change: { done: null, errors: [{ code: 'VALIDATION_FAILED', path: ['title'] }] } });
    expect(errors).toBeUndefined();
    expect(heard).toEqual([
      { command: 'change', codes: ['VALIDATION_FAILED'], error: error === null ? null : expect.any(error) },
    ]);
  });

  it('whose input is at fault has each fault in its payload', async () => {
    const { data } = await ask(CHANGE, thrown(badInput([problem, { ...problem, path: ['summary'] }])));
    expect(data).toMatchObject({ change: { errors: [{ path: ['title'] }, { path: ['summary'] }] } });
    expect(heard).toMatchObject([{ codes: ['BAD_USER_INPUT'] }]);
  });

  it('that is forbidden is heard of and fails', async () => {
    const forbidden = new DomainError(ErrorCode.Forbidden, 'Not for you.');
    expect(await ask(CHANGE, thrown(forbidden))).toEqual({ data: { change: null }, errors: [forbidden] });
    expect(heard).toEqual([{ command: 'change', codes: ['FORBIDDEN'], error: forbidden }]);
  });

  it('that breaks fails as it is, and nothing is heard: nobody has refused it', async () => {
    const broken = new Error('a fault of ours');
    expect(await ask(CHANGE, thrown(broken))).toEqual({ data: { change: null }, errors: [broken] });
    expect(heard).toEqual([]);
  });
});

it('a query is left as it is', async () => {
  const refused = new Refused([new ValidationFailedModel(problem)]);
  expect(await ask('{ read { done } }', thrown(refused))).toEqual({ data: { read: null }, errors: [refused] });
  expect(heard).toEqual([]);
});
