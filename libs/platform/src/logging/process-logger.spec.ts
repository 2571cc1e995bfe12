import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProcessLogger } from './process-logger.js';

let written = '';
let streams: number[] = [];
beforeEach(() => {
  written = '';
  streams = [];
  jest.spyOn(fs, 'writeSync').mockImplementation((stream: number, text: unknown) => {
    streams.push(stream);
    written += String(text);
    return Buffer.byteLength(String(text));
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const lines = (): Record<string, unknown>[] =>
  written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log of a process', () => {
  it('is one JSON object on each line of standard error', () => {
    const logger = new ProcessLogger('info');
    logger.warn('two\nlines', 'Sessions');
    logger.pino.info({ removed: 3 }, 'removed old sessions');
    expect(streams).toEqual([2, 2]);
    expect(lines()).toEqual([
      { level: 40, time: expect.any(String), context: 'Sessions', msg: 'two\nlines' },
      { level: 30, time: expect.any(String), removed: 3, msg: 'removed old sessions' },
    ]);
  });

  it.each(['password', 'token', 'authorization', 'name', 'email', 'title', 'summary', 'query', 'variables'])(
    'leaves out %s, at the top and one level down',
    (field) => {
      const logger = new ProcessLogger('info');
      logger.pino.info({ id: 7, [field]: 'private', headers: { id: 8, [field]: 'private' } }, 'a line');
      logger.error({ id: 9, [field]: 'private' });
      expect(lines()).toMatchObject([{ id: 7, headers: { id: 8 } }, { id: 9 }]);
      expect(written).not.toContain('private');
    },
  );

  it('does not hold what Nest says of the errors that resolvers throw: the formatter logs those that are ours', () => {
    new ProcessLogger('debug').error('There is no case of Leyla.', 'a stack', 'ExceptionsHandler');
    expect(written).toBe('');
  });

  it('holds a failure with its id and stack', () => {
    new ProcessLogger('warn').error(
      { correlationId: 'c-1', fault: 'RangeError' },
      'RangeError\n    at here',
      'GraphQL',
    );
    expect(lines()).toMatchObject([
      { correlationId: 'c-1', fault: 'RangeError', stack: 'RangeError\n    at here', context: 'GraphQL' },
    ]);
  });

  it('is as quiet as the level says', () => {
    const logger = new ProcessLogger('warn');
    logger.log('Nest wires itself', 'InstanceLoader');
    logger.debug('a detail');
    new ProcessLogger('silent').fatal('nobody hears this');
    expect(written).toBe('');
  });
});
