import { beforeEach, describe, expect, it } from '@jest/globals';
import { Actor, type PublicReader } from '#identity';
import type { PublicVersion, UnitOfWork } from '#platform';
import type { ComparedRow } from './case.directory.js';
import type { CaseView } from './case.view.js';
import { KeptRecords } from './kept-records.service.js';

/** As much of the version and of the transaction as decides what may be kept. */
const version = { current: 1 as number | null, since: 100, snapshot: '7:7:' as string | null };
const work = { isReading: true, openedAt: 200 };

const ANALYST = Actor.signedIn('person', ['ANALYST'], 'session');
const STATE = { number: 1, seen: '7:7:' };
const VIEW = { caseId: 'a' } as CaseView;
/** As the database says it, anew each time. */
const row = (changed: Partial<ComparedRow> = {}): ComparedRow =>
  ({ id: 'a', version: 3, updatedAt: new Date('2026-01-01'), relations: ['OWN'], ...changed }) as ComparedRow;

let kept: KeptRecords;

beforeEach(() => {
  Object.assign(version, { current: 1, since: 100, snapshot: '7:7:' });
  Object.assign(work, { isReading: true, openedAt: 200 });
  kept = new KeptRecords(work as UnitOfWork, version as unknown as PublicVersion);
  kept.keep(ANALYST, 'uses', row(), VIEW, STATE);
});

describe('a record that was shown a moment ago', () => {
  it('is found by who was shown it, in another session, too', () => {
    expect(kept.find(ANALYST, 'uses', row(), STATE)).toBe(VIEW);
    expect(kept.find(Actor.signedIn('person', ['ANALYST'], 'another'), 'uses', row(), STATE)).toBe(VIEW);
  });

  it.each([
    ['by another person in the same roles', Actor.signedIn('another', ['ANALYST'], 'session')],
    ['by a key', Actor.withKey('person', ['ANALYST'])],
    ['by the same person in other roles', Actor.signedIn('person', ['ANALYST', 'EDITOR'], 'session')],
    ['by the same person without their roles', Actor.signedIn('person', [], 'session')],
    ['in a session that is confined', Actor.signedIn('person', ['ANALYST'], 'session', 'SECOND_FACTOR' as never)],
    ['by a visitor', Actor.anonymous],
  ])('is not found %s', (_, actor) => {
    expect(kept.find(actor, 'uses', row(), STATE)).toBeNull();
  });

  it('is not found once its row is another, anything public has changed, or more is asked of it', () => {
    for (const another of [{ version: 4 }, { updatedAt: new Date('2026-01-02') }, { relations: [] }, { id: 'b' }])
      expect(kept.find(ANALYST, 'uses', row(another), STATE)).toBeNull();
    expect(kept.find(ANALYST, 'uses', row(), { ...STATE, number: 2 })).toBeNull();
    expect(kept.find(ANALYST, 'uses, links', row(), STATE)).toBeNull();
  });
});

describe('a page of records that were shown a moment ago', () => {
  const standing = {
    number: 1,
    askedAt: performance.now(),
    userId: 'person',
    organisationIds: ['o'],
    assignedCaseIds: [] as string[],
    grantedCaseIds: [] as string[],
  };
  const analyst = (changed: Partial<PublicReader> | null = {}) =>
    Actor.signedIn('person', ['ANALYST'], 'session', null, changed && { ...standing, ...changed });
  const OWN = row({ authorId: 'person', organisationId: 'n' });
  const shown = (actor: Actor, ids = ['a'], state = STATE) => kept.shown(actor, ids, 'uses', state);

  beforeEach(() => kept.keep(ANALYST, 'uses', OWN, VIEW, STATE));

  it('is shown to somebody who sees public cases alone, without a look at its rows', () => {
    expect(shown(analyst())).toEqual([VIEW]);
    expect(shown(analyst(), [])).toEqual([]);
  });

  it.each([
    ['may see others', analyst(null)],
    ['came in another state', analyst({ number: 2 })],
    ['came a while ago', analyst({ askedAt: performance.now() - 1_001 })],
    ['is no longer its author', analyst({ userId: 'another' })],
    ['has joined the organisation that it is of', analyst({ organisationIds: ['o', 'n'] })],
    ['was assigned to it', analyst({ assignedCaseIds: ['a'] })],
    ['was granted it', analyst({ grantedCaseIds: ['a'] })],
    ['has another role', Actor.signedIn('person', ['CUSTODIAN'], 'session', null, standing)],
  ])('is not shown to somebody who %s', (_, actor) => {
    expect(shown(actor)).toBeNull();
  });

  it('is not shown where one of them is not kept, or anything public has changed', () => {
    expect(shown(analyst(), ['a', 'b'])).toBeNull();
    expect(shown(analyst({ number: 2 }), ['a'], { ...STATE, number: 2 })).toBeNull();
    Object.assign(version, { current: 2 });
    expect(shown(analyst())).toBeNull();
  });
});

describe('a case', () => {
  const ROW = { isPublic: true, hasNews: false } as ComparedRow;

  it('is shown as it is in a state, where the database says that nothing is newer', () => {
    expect(kept.state).toEqual(STATE);
    expect(kept.isOf(STATE, ROW)).toBe(true);
    expect(kept.isOf(STATE, { ...ROW, hasNews: true })).toBe(false);
  });

  it('that is not public is not', () => {
    expect(kept.isOf(STATE, { ...ROW, isPublic: false })).toBe(false);
  });

  it('is not when the transaction was opened before the state, or another has begun', () => {
    Object.assign(version, { since: 201 });
    expect(kept.isOf(STATE, ROW)).toBe(false);
    Object.assign(version, { since: 100, current: 2 });
    expect(kept.isOf(STATE, ROW)).toBe(false);
  });

  it('is read where something may have been written, or nobody knows what has changed', () => {
    work.isReading = false;
    expect(kept.state).toBeNull();
    Object.assign(work, { isReading: true });
    Object.assign(version, { current: null, snapshot: null });
    expect(kept.state).toBeNull();
  });
});
