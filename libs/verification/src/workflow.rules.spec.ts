import { describe, expect, it } from '@jest/globals';
import { lacksOf, statesBefore, type StepFacts, STEPS, stepOf, unmetGuards, WorkflowAction } from './workflow.rules.js';

const stranger: StepFacts = {
  isAuthor: false,
  roles: new Set(),
  hasContributed: false,
  madeFirstPass: false,
  lacks: [],
};

describe('the workflow', () => {
  it('names at most one step for a state and an action', () => {
    const pairs = STEPS.map(({ from, action }) => `${from} ${action}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('leads from a draft to the public record through two reviews, and by no shorter way', () => {
    const path = ['SUBMIT', 'ACCEPT_FOR_REVIEW', 'PASS_REVIEW', 'PASS_REVIEW', 'PUBLISH'] as const;
    const states = path.reduce<string[]>(
      (so, action) => [...so, stepOf(action, so.at(-1) as never)?.to ?? 'nowhere'],
      ['DRAFT'],
    );
    expect(states).toEqual(['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'SECOND_REVIEW', 'VERIFIED', 'PUBLISHED']);
    const into = (state: string) => STEPS.filter(({ to }) => to === state).map(({ from }) => from);
    expect([into('PUBLISHED'), into('VERIFIED'), into('SECOND_REVIEW')]).toEqual([
      ['VERIFIED'],
      ['SECOND_REVIEW'],
      ['IN_REVIEW'],
    ]);
  });

  it('leads nowhere into the state that only the reference data give', () => {
    expect(STEPS.filter(({ from, to }) => from === 'DOCUMENTED' || to === 'DOCUMENTED')).toEqual([]);
  });

  it('lets nobody who contributed decide, whatever roles they hold', () => {
    const everyRole: StepFacts = {
      ...stranger,
      hasContributed: true,
      roles: new Set(['TRIAGE_OFFICER', 'VERIFIER', 'EDITOR', 'ADMINISTRATOR']),
    };
    for (const step of STEPS.filter(({ decision }) => decision !== null)) {
      expect(unmetGuards(step, everyRole).map(({ guard }) => guard)).toContain('FOUR_EYES');
    }
  });

  it('keeps every step from a stranger', () => {
    for (const step of STEPS) expect(unmetGuards(step, stranger)).not.toEqual([]);
  });

  it('tells what the second verifier needs: the role, clean hands, and not to be the first', () => {
    const step = stepOf('PASS_REVIEW', 'SECOND_REVIEW')!;
    const verifier: StepFacts = { ...stranger, roles: new Set(['VERIFIER']) };
    expect(unmetGuards(step, verifier)).toEqual([]);
    expect(unmetGuards(step, { ...verifier, madeFirstPass: true }).map(({ guard }) => guard)).toEqual(['DISTINCT']);
  });

  it('says for each action where it can start', () => {
    for (const action of Object.values(WorkflowAction)) expect(statesBefore(action)).not.toEqual([]);
    expect(statesBefore('WITHDRAW')).toEqual(['DRAFT', 'SUBMITTED']);
  });
});

describe('a record', () => {
  it('is complete with a summary, a use, a subject and a source, and says what it lacks', () => {
    expect(lacksOf({ hasSummary: true, uses: 1, subjects: 1, sources: 1 })).toEqual([]);
    expect(lacksOf({ hasSummary: true, uses: 2, subjects: 0, sources: 1 })).toEqual(['a subject (updateDraft)']);
  });
});
