import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
// @ts-expect-error -- the package carries no types.
import { parse as untypedParse } from 'edtf';
import fc from 'fast-check';
import {
  type EdtfDate,
  InvalidEdtf,
  isAfter,
  isBefore,
  overlaps,
  parseEdtf,
  spanOf,
  within,
} from './edtf-date.rules.js';

describe('parseEdtf', () => {
  it.each([
    ['2018-11-05', 'DAY', '2018-11-05', '2018-11-05'],
    ['2018-11', 'MONTH', '2018-11-01', '2018-11-30'],
    ['2018', 'YEAR', '2018-01-01', '2018-12-31'],
    ['0001', 'YEAR', '0001-01-01', '0001-12-31'],
    ['2018-21', 'SEASON', '2018-01-01', '2018-12-31'],
    ['2018-24', 'SEASON', '2018-01-01', '2018-12-31'],
    ['201X', 'DECADE', '2010-01-01', '2019-12-31'],
    ['20XX', 'CENTURY', '2000-01-01', '2099-12-31'],
    ['2021-XX', 'YEAR', '2021-01-01', '2021-12-31'],
    ['2021-XX-XX', 'YEAR', '2021-01-01', '2021-12-31'],
    ['2021-05-XX', 'MONTH', '2021-05-01', '2021-05-31'],
    ['2024-02-XX', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2017/2019', 'INTERVAL', '2017-01-01', '2019-12-31'],
    ['2017-03/2019-02-11', 'INTERVAL', '2017-03-01', '2019-02-11'],
    ['2017/..', 'INTERVAL', '2017-01-01', null],
    ['2017/', 'INTERVAL', '2017-01-01', null],
    ['../2019-06', 'INTERVAL', null, '2019-06-30'],
    ['/2019-06-30', 'INTERVAL', null, '2019-06-30'],
  ])('reads %s as a %s from %s to %s', (edtf, precision, lower, upper) => {
    expect(parseEdtf(edtf)).toEqual({ edtf, precision, lower, upper, uncertain: false, approximate: false });
  });

  it.each([
    ['2019?', true, false],
    ['2019-05~', false, true],
    ['2019-05-04%', true, true],
    ['2017~/2019?', true, true],
    ['2017/2019~', false, true],
    ['2017?/..', true, false],
  ])('hears the doubt in %s and widens no bound', (edtf, uncertain, approximate) => {
    const { lower, upper } = parseEdtf(edtf.replaceAll(/[?~%]/g, ''));
    expect(parseEdtf(edtf)).toMatchObject({ uncertain, approximate, lower, upper });
  });

  it.each(['2019/2019-03', '2019-05/2019', '2019-03-04/2019-03', '2019/2019'])('finds a day in %s', (edtf) => {
    expect(parseEdtf(edtf).precision).toBe('INTERVAL');
  });

  it.each(['2019/2017', '2019-05/2019-04', '2019-05-02/2019-05-01', '2019~/2018~'])('finds no day in %s', (edtf) => {
    expect(refusalOf(edtf).rule).toBe('An interval ends before it begins.');
  });

  it.each(['2000-02-29', '2024-02-29', '0004-02-29'])('knows the leap day %s', (edtf) => {
    expect(parseEdtf(edtf).lower).toBe(edtf);
  });

  it.each(['1900-02-29', '2023-02-29', '2023-02-30', '2023-04-31', '2023-01-32', '2023-01-00'])(
    'knows that no calendar has %s',
    (edtf) => {
      expect(refusalOf(edtf).rule).toMatch(/^There is no day \d\d in \d{4}-\d\d, which has \d\d days\.$/);
    },
  );

  it.each([
    ['2023-13', 'There is no month 13.'],
    ['2023-00', 'There is no month 00.'],
    ['2023-25', 'There is no month 25.'],
    ['2018-21-05', 'There is no month 21.'],
    ['2018-21-XX', 'There is no month 21.'],
    ['2019-05-05T10:00:00Z', 'A date carries a time of day.'],
    ['2019-05-05/2019-05-05T00:00:00', 'A date carries a time of day.'],
    ['0000', 'A year lies outside 0001 to 9999.'],
    ['000X', 'A year lies outside 0001 to 9999.'],
    ['00XX', 'A year lies outside 0001 to 9999.'],
    ['-0001', 'A year lies outside 0001 to 9999.'],
    ['10000', 'A year lies outside 0001 to 9999.'],
    ['Y12345', 'A year lies outside 0001 to 9999.'],
    ['20', 'A year has only two digits.'],
    ['05/2019', 'A year has only two digits.'],
    ['../..', 'An interval is open at both ends.'],
    ['/', 'An interval is open at both ends.'],
    ['../', 'An interval is open at both ends.'],
    ['2017/2018/2019', 'An interval has more than two ends.'],
    ['201X/2021', 'An interval has a season or an X at one end.'],
    ['2018-21/2018-23', 'An interval has a season or an X at one end.'],
    ['2018-21~', 'A season takes no ?, ~ or %.'],
    ['201X~', 'A date with X takes no ?, ~ or %.'],
    ['2021-XX?', 'A date with X takes no ?, ~ or %.'],
    ['[2018,2019]', 'A date is beyond level 1 of EDTF.'],
    ['?2019-05', 'A date is beyond level 1 of EDTF.'],
    ['2019?-05', 'A date is beyond level 1 of EDTF.'],
    ['2019-X5', 'A date is beyond level 1 of EDTF.'],
    ['156X-12', 'A date is beyond level 1 of EDTF.'],
    ['XXXX', 'A date has none of the forms of EDTF level 0 or 1.'],
    ['..', 'A date has none of the forms of EDTF level 0 or 1.'],
    ['201', 'A date has none of the forms of EDTF level 0 or 1.'],
    ['2019-5', 'A date has none of the forms of EDTF level 0 or 1.'],
    ['201x', 'A date has none of the forms of EDTF level 0 or 1.'],
    ['2019?~', 'A date has none of the forms of EDTF level 0 or 1.'],
    ['spring 2018', 'A date has none of the forms of EDTF level 0 or 1.'],
    ['', 'A date is empty.'],
    [' 2019', 'A date has white space around it.'],
    ['2019\n', 'A date has white space around it.'],
    ['2'.repeat(65), 'A date has more than 64 characters.'],
  ])('refuses %j: %s', (edtf, rule) => {
    expect(refusalOf(edtf).rule).toBe(rule);
  });

  it('says what would pass, and keeps the date out of the message of a refusal by form', () => {
    const refusal = refusalOf('the day before his trial');
    expect(refusal.value).toBe('the day before his trial');
    expect(refusal.remedy).toContain('2017/2019');
    expect(refusal.message).not.toContain('trial');
    expect(refusalOf('x'.repeat(1000)).value).toHaveLength(64);
  });

  it('reads every date of the published cases', () => {
    const dates = datesOfCases();
    expect(dates.length).toBeGreaterThan(400);
    expect(dates.filter((edtf) => tryParse(edtf) instanceof InvalidEdtf)).toEqual([]);
  });

  it('never lets a range end before it begins', () => {
    fc.assert(
      fc.property(anyDate, ({ lower, upper }) => {
        expect(lower === null || upper === null || lower <= upper).toBe(true);
      }),
    );
  });

  it('bounds every day that a date may mean, and no more days than the date may mean', () => {
    fc.assert(
      fc.property(anySingle, anyDay, (date, { lower: day }) => {
        if (date.precision === 'SEASON') return;
        const meant = new RegExp(`^${date.edtf.replace(/[?~%]$/, '').replaceAll('X', '\\d')}`).test(day ?? '');
        expect(within({ lower: day, upper: day }, date)).toBe(meant);
      }),
      { numRuns: 2000 },
    );
  });

  it('bounds each day of a month, a year and a decade, counted one by one', () => {
    fc.assert(
      fc.property(fc.constantFrom('2024-02', '1900-02', '2021-05-XX', '2023', '0099', '199X', '9999-12'), (edtf) => {
        const { lower, upper } = parseEdtf(edtf);
        const days = daysFrom(lower ?? '', upper ?? '');
        const stem = edtf.replace(/X|-XX/, '');
        expect(days.every((day) => day.startsWith(stem))).toBe(true);
        expect(dayAfter(upper ?? '').startsWith(stem)).toBe(false);
        expect(days.length).toBe(new Set(days).size);
      }),
      { numRuns: 20 },
    );
  });

  it('reads nothing that the edtf package refuses at level 1', () => {
    const nearDate = fc.array(fc.constantFrom(...'0129X-/?~%.', '20', '19', '-0', '-1', '-2', '-XX', '..'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          anyDate.map(({ edtf }) => edtf),
          nearDate.map((parts) => parts.join('')),
        ),
        (text) => {
          if (!(tryParse(text) instanceof InvalidEdtf)) expect(packageReads(text)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('refuses what the package reads only for a reason of ours', () => {
    const reasons = /time of day|outside 0001|open at both|before it begins|no day 29 in \d{4}-02/;
    const nearDate = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 26 }), fc.integer({ min: 0, max: 32 }))
      .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
      .chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`, `${day}?`));
    fc.assert(
      fc.property(nearDate, nearDate, fc.boolean(), (one, other, isInterval) => {
        const text = isInterval ? `${one}/${other}` : one;
        const read = tryParse(text);
        if (read instanceof InvalidEdtf && packageReads(text)) expect(read.rule).toMatch(reasons);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('comparing by days', () => {
  it('lets dates overlap when they may mean the same day', () => {
    expect(overlaps(parseEdtf('2018'), parseEdtf('2018-11-05'))).toBe(true);
    expect(overlaps(parseEdtf('2017/2018-01-01'), parseEdtf('2018'))).toBe(true);
    expect(overlaps(parseEdtf('2017'), parseEdtf('2018'))).toBe(false);
  });

  it('finds a date within another only when all of its days are', () => {
    expect(within(parseEdtf('2018-11'), parseEdtf('2018'))).toBe(true);
    expect(within(parseEdtf('2018'), parseEdtf('2018-11'))).toBe(false);
    expect(within(parseEdtf('2018'), parseEdtf('2018'))).toBe(true);
  });

  it('calls a date earlier only when no day of it could be otherwise', () => {
    expect(isBefore(parseEdtf('2017-12-31'), parseEdtf('2018'))).toBe(true);
    expect(isBefore(parseEdtf('2018-01'), parseEdtf('2018'))).toBe(false);
    expect(isAfter(parseEdtf('2018'), parseEdtf('2017-12-31'))).toBe(true);
  });

  it('takes an open end for a range without limit', () => {
    const since2017 = parseEdtf('2017/..');
    expect(overlaps(since2017, parseEdtf('9999'))).toBe(true);
    expect(within(parseEdtf('2030/..'), since2017)).toBe(true);
    expect(within(since2017, parseEdtf('2017/9999'))).toBe(false);
    expect(isBefore(since2017, parseEdtf('9999'))).toBe(false);
    expect(isBefore(parseEdtf('../2016'), since2017)).toBe(true);
    expect(overlaps(since2017, { lower: null, upper: null })).toBe(true);
    expect(within({ lower: null, upper: null }, since2017)).toBe(false);
  });

  it('finds two dates either overlapping or one before the other, and never two of the three', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect([overlaps(a, b), isBefore(a, b), isAfter(a, b)].filter(Boolean)).toHaveLength(1);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it('finds what lies within another to overlap it, and two that lie within each other to be one range', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (within(a, b)) expect(overlaps(a, b)).toBe(true);
        expect(within(a, b) && within(b, a)).toBe(a.lower === b.lower && a.upper === b.upper);
      }),
    );
  });
});

describe('spanOf', () => {
  it.each([
    [['1999', '2018-02'], '1999/2018-02'],
    [['2018-02', '1999', '2005-01-02'], '1999/2018-02'],
    [['1999~', '2018-02?'], '1999~/2018-02?'],
    [['2018', '2018'], '2018'],
    [['201X', '201X'], '201X'],
    [['2018-21', '2018-21'], '2018-21'],
    [['2018', '2018-05'], '2018'],
    [['2018-01', '2018'], '2018-01/2018'],
    [['2018~', '2018-01'], '2018-01~/2018~'],
    [['2018~', '2018?'], '2018%'],
    [['2018-21', '2018-24'], '2018'],
    [['201X', '2012'], '2010/2019'],
    [['20XX', '1999-05-XX'], '1999-05/2099'],
    [['2021-XX', '2022-XX-XX'], '2021/2022'],
    [['2018-05-21', '2018-05-24'], '2018-05-21/2018-05-24'],
    [['2017/2019', '2018/2020-02'], '2017/2020-02'],
    [['2017/..', '2015'], '2015/..'],
    [['2017/', '2015'], '2015/'],
    [['2017/', '2018/..'], '2017/..'],
    [['2017/..'], '2017/..'],
  ])('covers %j with %s', (dates, span) => {
    expect(spanOf(dates.map(parseEdtf))?.edtf).toBe(span);
  });

  it('has no words for no dates, nor for dates without limit on either side', () => {
    expect(spanOf([])).toBeNull();
    expect(spanOf([parseEdtf('2017/..'), parseEdtf('../2015')])).toBeNull();
  });

  it('covers every date, begins and ends with one of them, and does not ask for their order', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 6 }), (dates) => {
        const span = spanOf(dates);
        if (span === null) return;
        expect(dates.every((date) => within(date, span))).toBe(true);
        expect(dates.map(({ lower }) => lower)).toContain(span.lower);
        expect(dates.map(({ upper }) => upper)).toContain(span.upper);
        expect(spanOf(dates.toReversed())).toEqual(span);
      }),
    );
  });
});

const pad = (part: number, length: number) => String(part).padStart(length, '0');

const anyDay: fc.Arbitrary<EdtfDate> = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((moment) => parseEdtf(moment.toISOString().slice(0, 10)));

/** A day, month or year, with or without a doubt: what may stand in an interval. */
const anyPlain: fc.Arbitrary<EdtfDate> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom('', '', '?', '~', '%'))
  .map(([{ edtf }, length, sign]) => parseEdtf(edtf.slice(0, length) + sign));

const anySingle: fc.Arbitrary<EdtfDate> = fc.oneof(
  anyPlain,
  fc
    .tuple(
      fc.integer({ min: 100, max: 9999 }).map((year) => pad(year, 4)),
      fc.integer({ min: 1, max: 12 }).map((month) => pad(month, 2)),
      fc.constantFrom('21', '22', '23', '24'),
    )
    .chain(([year, month, season]) =>
      fc.constantFrom(
        `${year.slice(0, 3)}X`,
        `${year.slice(0, 2)}XX`,
        `${year}-XX`,
        `${year}-XX-XX`,
        `${year}-${month}-XX`,
        `${year}-${season}`,
      ),
    )
    .map(parseEdtf),
);

const anyInterval: fc.Arbitrary<EdtfDate> = fc
  .tuple(anyPlain, anyPlain, fc.constantFrom('closed', '../', '/', '/..'))
  .map(([one, other, kind]) => {
    const [first, last] = (one.lower ?? '') <= (other.lower ?? '') ? [one.edtf, other.edtf] : [other.edtf, one.edtf];
    if (kind === 'closed') return parseEdtf(`${first}/${last}`);
    return parseEdtf(kind === '../' ? `../${last}` : `${first}${kind}`);
  });

const anyDate = fc.oneof(anySingle, anyInterval);

function tryParse(text: string): EdtfDate | InvalidEdtf {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof InvalidEdtf) return error;
    throw error;
  }
}

function refusalOf(text: string): InvalidEdtf {
  const refusal = tryParse(text);
  if (!(refusal instanceof InvalidEdtf)) throw new Error(`${text} was read`);
  return refusal;
}

function packageReads(text: string): boolean {
  const parse = untypedParse as (text: string, constraints: { level: number }) => unknown;
  try {
    parse(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function daysFrom(lower: string, upper: string): string[] {
  const days: string[] = [];
  for (let day = lower; day <= upper && day >= lower; day = dayAfter(day)) days.push(day);
  return days;
}

interface Dated {
  readonly date?: string | null;
  readonly events?: readonly Dated[];
  readonly uses?: readonly Dated[];
  readonly sources?: readonly Dated[];
}

function datesOfCases(): string[] {
  const file = new URL('../../../data/cases.json', import.meta.url);
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: readonly Dated[] };
  const datesOf = ({ date, events = [], uses = [], sources = [] }: Dated): string[] => [
    ...(typeof date === 'string' ? [date] : []),
    ...[...events, ...uses, ...sources].flatMap(datesOf),
  ];
  return items.flatMap(datesOf);
}
