import { describe, expect, it } from '@jest/globals';
import { parseEdtf } from '#platform';
import type { EventType } from '../vocabulary/closed-vocabulary.rules.js';
import { endBeforeStart } from './measure-order.rules.js';

const on = (type: EventType, date: string) => ({ type, date: parseEdtf(date) });

describe('a measure', () => {
  it('cannot be deleted before it was issued', () => {
    expect(endBeforeStart([on('ISSUED', '2018-05-02'), on('DELETED', '2018-05-01')])).toBe(1);
  });

  it('may end in the year in which it began, when no more is known', () => {
    expect(endBeforeStart([on('ISSUED', '2018-05'), on('DELETED', '2018')])).toBe(-1);
  });

  it('is measured by its earliest beginning: a notice may be issued again after it was deleted', () => {
    expect(endBeforeStart([on('ISSUED', '2015'), on('DELETED', '2017'), on('ISSUED', '2019')])).toBe(-1);
  });

  it('of unknown beginning can end at any time', () => {
    expect(endBeforeStart([on('DELETED', '1999')])).toBe(-1);
    expect(endBeforeStart([on('ISSUED', '../2018'), on('DELETED', '1999')])).toBe(-1);
  });
});
