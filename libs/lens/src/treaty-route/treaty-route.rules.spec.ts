import { describe, expect, it } from '@jest/globals';
import type { TreatyDeclaration } from '#law';
import {
  ENTRY_INTO_FORCE,
  excludedOn,
  hasRatifiedOn,
  inForceFrom,
  isPrecluded,
  linkBetween,
  type ParticipationDays,
  standingOn,
  type TreatyStanding,
} from './treaty-route.rules.js';

const nothing: ParticipationDays = {
  signedOn: null,
  boundOn: null,
  boundBy: null,
  inForceOn: null,
  withdrawnOn: null,
  boundStatus: 'UNKNOWN',
  asOf: null,
};
const party: ParticipationDays = {
  ...nothing,
  signedOn: '2001-11-23',
  boundOn: '2004-03-18',
  boundBy: 'RATIFICATION',
  inForceOn: '2004-07-01',
  boundStatus: 'BOUND',
};

describe('a State in an instrument', () => {
  it.each<[day: string, standing: TreatyStanding]>([
    ['2001-11-22', 'OUTSIDE'],
    ['2001-11-23', 'SIGNED'],
    ['2004-03-17', 'SIGNED'],
    ['2004-03-18', 'RATIFIED'],
    ['2004-06-30', 'RATIFIED'],
    ['2004-07-01', 'IN_FORCE'],
    ['2026-11-27', 'IN_FORCE'],
  ])('that signed, ratified and was bound is, on %s, %s', (day, standing) => {
    expect(standingOn(party, day)).toBe(standing);
  });

  it('that has withdrawn is bound until the day on which that takes effect', () => {
    const left = { ...party, withdrawnOn: '2020-01-01' };
    expect([standingOn(left, '2019-12-31'), standingOn(left, '2020-01-01')]).toEqual(['IN_FORCE', 'WITHDRAWN']);
  });

  it('has ratified from the day on which it did, and until a withdrawal takes effect', () => {
    const left = { ...party, withdrawnOn: '2020-01-01' };
    expect(['2004-03-17', '2004-03-18', '2019-12-31', '2020-01-01'].map((day) => hasRatifiedOn(left, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(hasRatifiedOn(nothing, '2026-01-01')).toBe(false);
  });

  it('that acceded was outside before', () => {
    const acceded: ParticipationDays = {
      ...nothing,
      boundOn: '2016-11-01',
      boundBy: 'ACCESSION',
      inForceOn: '2017-03-01',
      boundStatus: 'BOUND',
    };
    expect(['2016-10-31', '2016-11-01', '2017-03-01'].map((day) => standingOn(acceded, day))).toEqual([
      'OUTSIDE',
      'RATIFIED',
      'IN_FORCE',
    ]);
  });

  it('that is bound since a day that nobody saw is not known to be, on any day', () => {
    const bound: ParticipationDays = { ...nothing, signedOn: '2001-11-23', boundStatus: 'BOUND' };
    expect(standingOn(bound, '2026-01-01')).toBe('UNKNOWN');
    expect(standingOn({ ...bound, boundOn: '2004-01-01' }, '2026-01-01')).toBe('UNKNOWN');
    expect(standingOn({ ...nothing, inForceOn: '2004-07-01', boundStatus: 'BOUND' }, '2004-06-30')).toBe('UNKNOWN');
  });

  it('of which only the status is recorded is what it says, from or until the day that the status is of', () => {
    const signed: ParticipationDays = { ...nothing, boundStatus: 'SIGNED_ONLY', asOf: '2025-11-01' };
    expect([standingOn(signed, '2025-10-31'), standingOn(signed, '2025-11-01')]).toEqual(['UNKNOWN', 'SIGNED']);
    const outside: ParticipationDays = { ...nothing, boundStatus: 'NOT_SIGNED', asOf: '2025-11-01' };
    expect([standingOn(outside, '2025-11-01'), standingOn(outside, '2025-11-02')]).toEqual(['OUTSIDE', 'UNKNOWN']);
  });

  it('that is not listed is not known, and not outside', () => {
    expect(standingOn(null, '2026-01-01')).toBe('UNKNOWN');
  });
});

describe('two States', () => {
  it.each<[one: TreatyStanding, other: TreatyStanding, link: string]>([
    ['IN_FORCE', 'IN_FORCE', 'IN_FORCE'],
    ['IN_FORCE', 'RATIFIED', 'SIGNED'],
    ['SIGNED', 'SIGNED', 'SIGNED'],
    ['IN_FORCE', 'UNKNOWN', 'UNKNOWN'],
    ['SIGNED', 'UNKNOWN', 'UNKNOWN'],
    ['UNKNOWN', 'OUTSIDE', 'NONE'],
    ['IN_FORCE', 'WITHDRAWN', 'NONE'],
  ])('%s and %s: %s, in whichever order', (one, other, link) => {
    expect([linkBetween(one, other), linkBetween(other, one)]).toEqual([link, link]);
  });
});

describe('a declaration', () => {
  const declaration: TreatyDeclaration = {
    kind: 'RESERVATION',
    summary: 'Excludes Article 27.',
    madeOn: '2010-01-01',
    withdrawnOn: '2015-01-01',
    provisionIds: ['budapest-art-27'],
    against: [],
    precludesForce: false,
  };

  it('that is a reservation excludes its provisions from the day on which it was made until it is taken back', () => {
    const days = ['2009-12-31', '2010-01-01', '2014-12-31', '2015-01-01'];
    expect(days.map((day) => excludedOn([declaration], day).has('budapest-art-27'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(excludedOn([{ ...declaration, madeOn: null }], '2000-01-01').size).toBe(1);
    expect(excludedOn([{ ...declaration, kind: 'DECLARATION' }], '2012-01-01').size).toBe(0);
  });

  it('that is an objection keeps an instrument from being in force between the two only where it says so', () => {
    const objection: TreatyDeclaration = { ...declaration, kind: 'OBJECTION', against: ['TR'], precludesForce: true };
    expect(isPrecluded([objection], 'TR', '2012-01-01')).toBe(true);
    expect(isPrecluded([objection], 'RU', '2012-01-01')).toBe(false);
    expect(isPrecluded([objection], 'TR', '2015-01-01')).toBe(false);
    expect(isPrecluded([{ ...objection, precludesForce: false }], 'TR', '2012-01-01')).toBe(false);
    expect(isPrecluded([{ ...declaration, against: ['TR'], precludesForce: true }], 'TR', '2012-01-01')).toBe(false);
  });
});

describe('entry into force', () => {
  const convention = ENTRY_INTO_FORCE['un-cybercrime-convention']!;
  const forty = Array.from({ length: 40 }, (_, n) => `2027-01-${String((n % 28) + 1).padStart(2, '0')}`);

  it('is on the ninetieth day after the fortieth ratification', () => {
    const days = [...forty.slice(0, 39), '2027-03-01'];
    expect(inForceFrom(convention, days, '2027-01-05')).toBe('2027-05-30');
    expect(inForceFrom(convention, days, '2027-03-01')).toBe('2027-05-30');
  });

  it('is for who comes later on the ninetieth day after their own', () => {
    expect(inForceFrom(convention, [...forty, '2028-02-01'], '2028-02-01')).toBe('2028-05-01');
  });

  it('is on no day before there are forty', () => {
    expect(inForceFrom(convention, forty.slice(0, 39), '2027-01-05')).toBeNull();
  });

  it('of the Council of Europe is on the first day of the month after three months', () => {
    const five = ['2002-06-20', '2003-05-12', '2003-06-30', '2003-10-17', '2004-03-18'];
    expect(inForceFrom(ENTRY_INTO_FORCE['budapest-convention']!, five, '2002-06-20')).toBe('2004-07-01');
  });
});
