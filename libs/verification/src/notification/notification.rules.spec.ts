import { describe, expect, it } from '@jest/globals';
import { STEPS } from '../workflow.rules.js';
import { mailOf, MOST_TRIES, NotificationKind, Outcome, retryMinutes, toldOf, WORDS } from './notification.rules.js';

describe('what is told of a step', () => {
  it.each([
    ['ACCEPT_FOR_REVIEW', 'IN_REVIEW', 'ACCEPTED', true, false],
    ['REQUEST_CHANGES', 'CHANGES_REQUESTED', 'CHANGES_REQUESTED', true, false],
    ['RESUBMIT', 'IN_REVIEW', 'RESUBMITTED', false, true],
    ['PASS_REVIEW', 'VERIFIED', 'VERIFIED', true, true],
    ['DISAGREE', 'ADJUDICATION', 'DISAGREED', false, true],
    ['ADJUDICATE', 'VERIFIED', 'VERIFIED', true, true],
    ['ADJUDICATE', 'IN_REVIEW', 'OVERTURNED', true, true],
    ['PUBLISH', 'PUBLISHED', 'PUBLISHED', true, true],
    ['REOPEN', 'IN_REVIEW', 'REOPENED', true, true],
    ['SUSPEND', 'SUSPENDED', 'SUSPENDED', true, false],
    ['RETRACT', 'RETRACTED', 'RETRACTED', true, false],
  ] as const)('%s to %s', (action, to, event, author, verifiers) => {
    expect(toldOf(action, to)).toMatchObject({ event, author, verifiers });
  });

  it.each([
    ['SUBMIT', 'SUBMITTED'],
    ['CLAIM', 'IN_REVIEW'],
    ['PASS_REVIEW', 'SECOND_REVIEW'],
    ['ADJUDICATE', 'ADJUDICATION'],
    ['SCHEDULE', 'SCHEDULED'],
    ['PROPOSE_RETRACTION', 'PUBLISHED'],
  ] as const)('is nothing of %s to %s', (action, to) => {
    expect(toldOf(action, to)).toBeNull();
  });

  it('is every outcome, each of some step', () => {
    const told = STEPS.flatMap(({ action, to }) => to.map((state) => toldOf(action, state)?.event));
    const ofRevisions = ['REVISION_ACCEPTED', 'REVISION_REJECTED']; // told by the database, with what becomes of them
    expect(
      new Set([...told.filter((event) => event !== undefined && event !== 'CHANGES_REQUESTED'), ...ofRevisions]),
    ).toEqual(new Set(Object.values(Outcome)));
    for (const kind of Object.values(NotificationKind)) expect(kind === 'DECIDED' || WORDS[kind]).toBeTruthy();
  });
});

describe('a mail', () => {
  it('names cases and what happened, and leads to the registry', () => {
    const { subject, text } = mailOf(
      [
        { reference: 'TNR-2026-000001', event: 'CHANGES_REQUESTED' },
        { reference: 'TNR-2026-000002', event: 'PUBLISHED' },
      ],
      'https://registry.example.org',
    );
    expect(subject).toBe('2 notices of the registry');
    expect(text.split('\n').slice(0, 4)).toEqual([
      'TNR-2026-000001: A verifier asks you for changes.',
      'TNR-2026-000002: It was published.',
      '',
      'The registry: https://registry.example.org',
    ]);
  });

  it('stays short, however much there is to tell', () => {
    const told = Array.from({ length: 60 }, () => ({ reference: 'TNR-2026-000001', event: 'PUBLISHED' as const }));
    expect(mailOf(told, 'https://registry.example.org').text).toContain('And 10 more.');
  });

  it('is tried for most of a day, less and less often', () => {
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, tries) => retryMinutes(tries + 1));
    expect(waits.slice(0, 3)).toEqual([2, 4, 8]);
    expect(waits.reduce((sum, minutes) => sum + minutes, 0)).toBeGreaterThan(12 * 60);
  });
});
