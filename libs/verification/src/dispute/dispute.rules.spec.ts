import { describe, expect, it } from '@jest/globals';
import type { DeciderFacts } from '../workflow.rules.js';
import {
  correspondence,
  DISPUTE_ACTS,
  DisputeActKind,
  disputeDueAt,
  disputeState,
  ending,
  type ToldAct,
  unmetForDispute,
} from './dispute.rules.js';

const free: DeciderFacts = { hasContributed: false, hasDeclared: true, ties: [], verifiedIt: false };
const worst: DeciderFacts = { hasContributed: true, hasDeclared: false, ties: ['You live in TR.'], verifiedIt: true };
const act = (kind: DisputeActKind, minute: number, more: Partial<ToldAct> = {}): ToldAct => ({
  kind,
  outcome: null,
  reply: null,
  text: null,
  at: new Date(Date.UTC(2026, 10, 26, 12, minute)),
  ...more,
});

describe('a dispute', () => {
  it.each<[DisputeActKind[], string]>([
    [[], 'RECEIVED'],
    [['ANSWER'], 'RECEIVED'],
    [['ADMIT'], 'ADMITTED'],
    [['ADMIT', 'PUBLISH_REPLY', 'ANSWER'], 'ADMITTED'],
    [['DECLINE'], 'DECLINED'],
    [['ADMIT', 'ANSWER', 'RESOLVE', 'PUBLISH_REPLY'], 'RESOLVED'],
  ])('after %j is %s', (acts, state) => {
    expect(disputeState(acts)).toBe(state);
    expect(disputeState(acts.toReversed())).toBe(state);
  });

  it('is examined once, decided after that, and then closed but for the right of reply', () => {
    const possible = (state: string) =>
      Object.values(DisputeActKind).filter((kind) => DISPUTE_ACTS[kind].from.some((from) => from === state));
    expect(possible('RECEIVED')).toEqual(['ADMIT', 'DECLINE', 'ANSWER']);
    expect(possible('ADMITTED')).toEqual(['ANSWER', 'PUBLISH_REPLY', 'RESOLVE']);
    expect(possible('DECLINED')).toEqual([]);
    expect(possible('RESOLVED')).toEqual(['PUBLISH_REPLY']);
  });

  it('is left by everybody who is bound to the case, and decided by nobody who verified it', () => {
    for (const kind of Object.values(DisputeActKind)) {
      const guards = unmetForDispute(kind, worst).map(({ guard }) => guard);
      const isDecided = ['ADMIT', 'DECLINE', 'RESOLVE'].includes(kind);
      expect([kind, guards]).toEqual([
        kind,
        ['INTEREST', 'RECUSAL', 'FOUR_EYES', ...(isDecided ? ['NOT_VERIFIER'] : [])],
      ]);
      expect(unmetForDispute(kind, free)).toEqual([]);
    }
  });

  it('is to be examined within 7 days, and resolved within 30', () => {
    const since = new Date('2026-11-01T00:00:00Z');
    expect(disputeDueAt('RECEIVED', since).toISOString()).toBe('2026-11-08T00:00:00.000Z');
    expect(disputeDueAt('ADMITTED', since).toISOString()).toBe('2026-12-01T00:00:00.000Z');
  });
});

describe('what was written about a dispute', () => {
  const message = (number: number, minute: number) => ({
    number,
    isForPublication: number > 1,
    text: `Message ${number}`,
    at: new Date(Date.UTC(2026, 10, 26, 12, minute)),
  });

  it('stands in the order in which it was written, the last approved reply as published', () => {
    const acts = [
      act('ADMIT', 1),
      act('ANSWER', 3, { text: 'Where does it stand?' }),
      act('PUBLISH_REPLY', 5, { reply: 2 }),
      act('PUBLISH_REPLY', 6, { reply: 3 }),
      act('RESOLVE', 7, { outcome: 'UPHELD', text: 'It was another year.' }),
    ];
    const written = correspondence(acts, [message(1, 0), message(2, 0), message(3, 4)]);
    expect(written.map(({ text }) => text)).toEqual([
      'Message 1',
      'Message 2',
      'Where does it stand?',
      'Message 3',
      'It was another year.',
    ]);
    expect(written.filter(({ isPublished }) => isPublished).map(({ number }) => number)).toEqual([3]);
    expect(ending(acts)).toMatchObject({ outcome: 'UPHELD', text: 'It was another year.' });
    expect(ending(acts.slice(0, 2))).toBeNull();
  });
});
