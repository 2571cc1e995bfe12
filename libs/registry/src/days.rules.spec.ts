import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dayOf,
  firstDayOf,
  isDay,
  isoOf,
  OPEN_FUTURE,
  OPEN_PAST,
  periodName,
  periodNamed,
  periodOf,
  UNDATED,
} from './days.rules.js';

/** From the year 1 to 9999. */
const anyDay = fc.integer({ min: dayOf('0001-01-01'), max: dayOf('9999-12-31') });

describe('days', () => {
  it('are those of the calendar, before 1900 and long after, too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month] = isoOf(day)!.split('-').map(Number) as [number, number];
        expect(dayOf(isoOf(day)!)).toBe(day);
        expect(periodName(periodOf(day, 'YEAR'), 'YEAR')).toBe(String(year));
        expect(periodName(periodOf(day, 'QUARTER'), 'QUARTER')).toBe(`${year}-Q${Math.ceil(month / 3)}`);
        expect(periodName(periodOf(day, 'MONTH'), 'MONTH')).toBe(`${year}-${String(month).padStart(2, '0')}`);
      }),
    );
  });

  it('lie between the first day of their period and that of the next, whose names are read again', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('YEAR' as const, 'QUARTER' as const, 'MONTH' as const), (day, length) => {
        const period = periodOf(day, length);
        expect(firstDayOf(period, length)).toBeLessThanOrEqual(day);
        expect(firstDayOf(period + 1, length)).toBeGreaterThan(day);
        expect(periodNamed(periodName(period, length), length)).toBe(period);
      }),
    );
  });

  it('are none where a date is missing or open', () => {
    expect([UNDATED, OPEN_PAST, OPEN_FUTURE].map(isDay)).toEqual([false, false, false]);
    expect([UNDATED, OPEN_PAST, OPEN_FUTURE].map(isoOf)).toEqual([null, null, null]);
    expect(UNDATED).toBeLessThan(OPEN_PAST);
  });

  it('have periods with one name each', () => {
    expect(['2018-07', '2018-Q5', 'Q1', '', '20181'].map((name) => periodNamed(name, 'QUARTER'))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(periodNamed('2018-Q3', 'MONTH')).toBeNull();
    expect(periodNamed('2018-00', 'MONTH')).toBeNull();
  });
});
