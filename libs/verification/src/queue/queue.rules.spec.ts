import { describe, expect, it } from '@jest/globals';
import { statesBefore, STEPS } from '../workflow.rules.js';
import { type CaseQueueKind, dueAt, QueueKind, QUEUES, worksOn } from './queue.rules.js';

describe('the queues', () => {
  it.each(Object.entries(QUEUES))('of %s hold cases on which their people take steps', (_, { states, roles }) => {
    for (const state of states) {
      for (const role of roles) {
        expect(STEPS.some((step) => step.from === state && step.roles.includes(role))).toBe(true);
      }
    }
  });

  it('hold every state from which a case goes on by somebody’s decision, each once', () => {
    // What waits for lawyers waits for verifiers at the same time.
    const { LEGAL, ...others } = QUEUES;
    expect(LEGAL.states.length).toBeGreaterThan(0);
    const states = Object.values(others).flatMap((queue) => queue.states);
    expect(new Set(states).size).toBe(states.length);
    for (const action of ['ACCEPT_FOR_REVIEW', 'PASS_REVIEW', 'ADJUDICATE', 'PUBLISH', 'LIFT_SUSPENSION'] as const) {
      for (const state of statesBefore(action)) expect(states).toContain(state);
    }
  });

  it('leave an urgent case a third of the time, and never fewer than 4 hours', () => {
    const since = new Date('2026-11-26T12:00:00Z');
    const hours = (kind: CaseQueueKind, isUrgent: boolean) =>
      (dueAt(kind, since, isUrgent).getTime() - since.getTime()) / 3_600_000;
    for (const kind of Object.keys(QUEUES) as CaseQueueKind[]) {
      expect(hours(kind, true)).toBeCloseTo(Math.max(hours(kind, false) / 3, 4));
    }
  });

  it('say by when a case is to leave them, and who works on them', () => {
    expect(dueAt('TRIAGE', new Date('2026-11-26T12:00:00Z'), false).toISOString()).toBe('2026-11-29T12:00:00.000Z');
    expect(dueAt('SUSPENSION', new Date('2026-11-26T12:00:00Z'), false).toISOString()).toBe('2026-11-27T12:00:00.000Z');
    expect(dueAt('TRIAGE', new Date('2026-11-26T12:00:00Z'), true).toISOString()).toBe('2026-11-27T12:00:00.000Z');
    const kinds = (role: string) => Object.values(QueueKind).filter((kind) => worksOn(kind, new Set([role as never])));
    expect(kinds('VERIFIER')).toEqual(['FIRST_REVIEW', 'SECOND_REVIEW', 'ADJUDICATION', 'REVISIONS']);
    expect(kinds('EDITOR')).toEqual(['PUBLICATION', 'SUSPENSION']);
    expect(kinds('DISPUTES_OFFICER')).toEqual(['DISPUTES']);
    expect(kinds('ANALYST')).toEqual([]);
  });
});
