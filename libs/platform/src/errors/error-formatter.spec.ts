import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { badInput, busy, DomainError, ErrorCode, notFound } from './domain-error.js';
import { formatError } from './error-formatter.js';

const logged: string[] = [];
beforeEach(() => {
  logged.length = 0;
  jest.spyOn(Logger, 'error').mockImplementation((...parts: unknown[]) => void logged.push(JSON.stringify(parts)));
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** As graphql-js hands over what a resolver threw. */
const thrown = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['publicCase', 'title'] });
const answered = (error: unknown) => JSON.stringify(formatError(error));

describe('an error that nobody expected', () => {
  const SECRET = 'Leyla, leyla@example.org';

  it.each<[string, unknown]>([
    ['of a resolver', thrown(new Error(SECRET))],
    ['of the database', thrown(new QueryFailedError(`select '${SECRET}'`, [SECRET], new Error(SECRET)))],
    ['that is no Error', SECRET],
    ['outside GraphQL', new TypeError(SECRET)],
    ['of a value that cannot be shown', new GraphQLError(`Int cannot represent "${SECRET}"`, { path: ['count'] })],
  ])('%s is answered with a correlation id and nothing of its message', (_, error) => {
    const { message, extensions } = formatError(error);
    expect(answered(error)).not.toContain('Leyla');
    expect(extensions).toEqual({ code: 'INTERNAL', correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(message).toContain(extensions['correlationId']);
  });

  it('is logged once, with the correlation id of the answer', () => {
    const { extensions } = formatError(thrown(new RangeError('a fault of the code')));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(extensions['correlationId']);
    expect(logged[0]).toContain('"fault":"RangeError"');
  });

  it('keeps its path, so that the caller knows what is missing', () => {
    expect(formatError(thrown(new Error('x'))).path).toEqual(['publicCase', 'title']);
  });

  it('does not bring values into the log when it comes from the database or from GraphQL', () => {
    const driverError = Object.assign(new Error(`invalid input syntax for type uuid: "${SECRET}"`), {
      code: '22P02',
      constraint: 'app_user_email_key',
      detail: `Key (email)=(${SECRET}) already exists.`,
    });
    formatError(thrown(driverError));
    formatError(thrown(new QueryFailedError(`select '${SECRET}'`, [SECRET], driverError)));
    formatError(new GraphQLError(`Int cannot represent "${SECRET}"`, { path: ['count'] }));
    expect(logged).toHaveLength(3);
    expect(logged.join()).not.toContain('Leyla');
    expect(logged[0]).toContain('22P02');
    expect(logged[1]).toContain('app_user_email_key');
  });
});

describe('an error that is meant for the caller', () => {
  it('passes as it is, and is not logged', () => {
    const problem = { path: ['after'], value: 'xyz', message: 'The cursor is not one of ours.' };
    const { message, extensions } = formatError(thrown(badInput([problem])));
    expect([message, extensions]).toEqual([problem.message, { code: 'BAD_USER_INPUT', problems: [problem] }]);
    expect(formatError(thrown(notFound('case'))).extensions).toEqual({ code: 'NOT_FOUND' });
    expect(formatError(new DomainError(ErrorCode.Conflict, 'Somebody was faster.')).extensions['code']).toBe(
      'CONFLICT',
    );
    expect(logged).toEqual([]);
  });

  it.each([
    [400, 'BAD_USER_INPUT'],
    [403, 'FORBIDDEN'],
    [413, 'LIMIT_EXCEEDED'],
    [418, 'INTERNAL'],
  ])('gets the code of its HTTP status %i', (status, code) => {
    expect(formatError(thrown(new HttpException('a reason', status))).extensions).toEqual({ code });
  });

  const ofDatabase = (code: string) =>
    new QueryFailedError('select', [], Object.assign(new Error('waiting for Leyla'), { code }));

  it.each<[string, string, Error]>([
    ['a lock that others held', '55P03', ofDatabase('55P03')],
    ['a circle of locks', '40P01', ofDatabase('40P01')],
    ['a transaction that another overtook', '40001', ofDatabase('40001')],
    ['a database with too many connections', '53300', ofDatabase('53300')],
    ['a wait for a connection that none became free in', 'BUSY', busy()],
  ])('%s is no fault: whoever asked is told to send it again, and the operator is warned', (_, code, fault) => {
    const warned = jest.spyOn(Logger, 'warn').mockImplementation(() => undefined);
    const { message, path, extensions } = formatError(thrown(fault));
    expect({ path, extensions }).toEqual({ path: ['publicCase', 'title'], extensions: { code: 'BUSY' } });
    expect(message).toMatch(/send the same again/);
    expect(warned.mock.calls).toEqual([[{ code }, 'GraphQL']]);
    expect(logged).toEqual([]);
  });

  it('is one of GraphQL itself about the request, with the code that says so', () => {
    const syntax = new GraphQLError('Syntax Error: Unexpected "}".', { extensions: { http: { status: 400 } } });
    expect(formatError(syntax).extensions).toEqual({ code: 'BAD_USER_INPUT', http: { status: 400 } });
    const limit = new GraphQLError('Too deep.', { extensions: { code: 'LIMIT_EXCEEDED' } });
    expect(formatError(limit)).toBe(limit);
  });
});
