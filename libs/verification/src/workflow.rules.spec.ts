import { describe, expect, it } from '@jest/globals';
import { CaseState } from '#cases';
import { Role } from '#identity';
import {
  actingRole,
  adjudicated,
  DecisionKind,
  Guard,
  lacksOf,
  LIFTING,
  statesBefore,
  type StepFacts,
  STEPS,
  stepOf,
  unmetGuards,
  WorkflowAction,
} from './workflow.rules.js';

const NOW = new Date('2026-11-26T12:00:00Z');
const LATER = new Date('2026-11-27T12:00:00Z');

const stranger: StepFacts = {
  isAuthor: false,
  roles: new Set(),
  hasContributed: false,
  hasSpoken: false,
  lacks: [],
  lease: null,
  hasDeclared: false,
  ties: [],
  publicAs: null,
  isUnchanged: false,
  grade: null,
  unsignedLinks: [],
  embargo: null,
  personalData: [],
  unscreened: null,
  blockers: [],
  suspendedIt: false,
  verifiedIt: false,
  retraction: 'NOT_PROPOSED',
  targetWasPublished: false,
};

/**
 * The workflow over again, from docs/DOMAIN.md (section 4): from, action, who, to. `PUBLIC` stands for each state in which
 * a case can be public.
 */
const TABLE = `
  DRAFT                SUBMIT              AUTHOR                    SUBMITTED
  DRAFT                WITHDRAW            AUTHOR                    WITHDRAWN
  SUBMITTED            WITHDRAW            AUTHOR                    WITHDRAWN
  SUBMITTED            CLAIM               TRIAGE_OFFICER            TRIAGE
  DOCUMENTED           CLAIM               TRIAGE_OFFICER            TRIAGE
  TRIAGE               CLAIM               TRIAGE_OFFICER            TRIAGE
  TRIAGE               ACCEPT_FOR_REVIEW   TRIAGE_OFFICER            IN_REVIEW
  TRIAGE               REJECT              TRIAGE_OFFICER            REJECTED
  TRIAGE               RETURN              TRIAGE_OFFICER            DOCUMENTED
  TRIAGE               MERGE               TRIAGE_OFFICER            MERGED
  MERGED               UNMERGE             TRIAGE_OFFICER            TRIAGE
  IN_REVIEW            SIGN_LINK           LEGAL_REVIEWER            IN_REVIEW
  SECOND_REVIEW        SIGN_LINK           LEGAL_REVIEWER            SECOND_REVIEW
  ADJUDICATION         SIGN_LINK           LEGAL_REVIEWER            ADJUDICATION
  VERIFIED             SIGN_LINK           LEGAL_REVIEWER            VERIFIED
  PUBLISHED            SIGN_LINK           LEGAL_REVIEWER            PUBLISHED
  IN_REVIEW            CLAIM               VERIFIER                  IN_REVIEW
  IN_REVIEW            REQUEST_CHANGES     VERIFIER                  CHANGES_REQUESTED
  CHANGES_REQUESTED    RESUBMIT            AUTHOR                    IN_REVIEW
  IN_REVIEW            PASS_REVIEW         VERIFIER                  SECOND_REVIEW
  SECOND_REVIEW        CLAIM               VERIFIER                  SECOND_REVIEW
  SECOND_REVIEW        PASS_REVIEW         VERIFIER                  VERIFIED
  SECOND_REVIEW        DISAGREE            VERIFIER                  ADJUDICATION
  ADJUDICATION         ADJUDICATE          VERIFIER                  ADJUDICATION,VERIFIED,IN_REVIEW
  VERIFIED             PUBLISH             EDITOR                    PUBLISHED
  VERIFIED             SCHEDULE            EDITOR                    SCHEDULED
  SCHEDULED            UNSCHEDULE          EDITOR                    VERIFIED
  VERIFIED             REOPEN              EDITOR,DISPUTES_OFFICER   IN_REVIEW
  PUBLISHED            REOPEN              EDITOR,DISPUTES_OFFICER   IN_REVIEW
  PUBLIC               SUSPEND             SAFETY_OFFICER            SUSPENDED
  SUSPENDED            RATIFY_SUSPENSION   SAFETY_OFFICER,EDITOR     SUSPENDED
  SUSPENDED            LIFT_SUSPENSION     SAFETY_OFFICER,EDITOR     PUBLIC
  PUBLISHED            PROPOSE_RETRACTION  EDITOR                    PUBLISHED
  SUSPENDED            PROPOSE_RETRACTION  EDITOR                    SUSPENDED
  PUBLISHED            RETRACT             EDITOR                    RETRACTED
  SUSPENDED            RETRACT             EDITOR                    RETRACTED`;

const PUBLIC = 'DOCUMENTED,PUBLISHED,TRIAGE,IN_REVIEW,SECOND_REVIEW,ADJUDICATION,VERIFIED,SCHEDULED';

interface Row {
  readonly from: string;
  readonly action: string;
  readonly who: readonly string[];
  readonly to: readonly string[];
}
const rows: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((line) =>
    line
      .trim()
      .replaceAll('PUBLIC ', `${PUBLIC} `)
      .replace(/PUBLIC$/, PUBLIC)
      .split(/ +/),
  )
  .flatMap(([from, action, who, to]) =>
    from!.split(',').map((state) => ({ from: state, action: action!, who: who!.split(','), to: to!.split(',') })),
  );

/** Everything that could keep somebody from a step, but their role and relation, is as it should be. */
const ready = (more: Partial<StepFacts>): StepFacts => ({
  ...stranger,
  lease: { isMine: true, expiresAt: LATER },
  publicAs: 'DOCUMENTED',
  retraction: 'PROPOSED',
  hasDeclared: true,
  grade: 'FAIR',
  request: {
    reason: 'Because',
    targetFault: null,
    publishAt: LATER,
    now: NOW,
    checklistFaults: [],
    vote: null,
    namesField: true,
    reservation: { caveat: null, identifiesNobody: false },
    unseenDuplicates: [],
  },
  ...more,
});

const RELATIONS: Readonly<Record<string, Partial<StepFacts>>> = {
  'a stranger': {},
  'the author': { isAuthor: true, hasContributed: true },
  'a contributor': { hasContributed: true },
  'one who has decided': { hasSpoken: true },
  'the first verifier': { hasSpoken: true, verifiedIt: true },
  'one who suspended it': { suspendedIt: true },
  'anybody while a dispute blocks it': { blockers: ['the open dispute that was admitted on 2026-11-26'] },
  'one who proposed to retract it': { retraction: 'PROPOSED_BY_ACTOR' },
};

/** Whether somebody may take a step, by the words of docs/DOMAIN.md. */
function may(row: Row, role: string | null, relation: string, publicAs: StepFacts['publicAs']): boolean {
  const { action, from } = row;
  if (row.who[0] === 'AUTHOR') return relation === 'the author';
  if (role === null || !row.who.includes(role)) return false;
  if (action === 'SUSPEND') return publicAs !== null || ['DOCUMENTED', 'PUBLISHED'].includes(from);
  if (['the author', 'a contributor'].includes(relation)) return false;
  const hasSpoken = ['one who has decided', 'the first verifier'].includes(relation);
  if (action === 'SIGN_LINK') return true;
  if (hasSpoken && ['SECOND_REVIEW', 'ADJUDICATION'].includes(from)) return false;
  if (action === 'RETURN') return publicAs === 'DOCUMENTED';
  if (['REJECT', 'REQUEST_CHANGES'].includes(action)) return publicAs === null;
  if (action.endsWith('_SUSPENSION')) return relation !== 'one who suspended it';
  if (['PUBLISH', 'SCHEDULE'].includes(action)) return relation !== 'anybody while a dispute blocks it';
  if (action === 'PROPOSE_RETRACTION') return relation !== 'the first verifier';
  if (action === 'RETRACT') return !['the first verifier', 'one who proposed to retract it'].includes(relation);
  return true;
}

describe('the workflow', () => {
  it('is, for every state, action, role and relation, what docs/DOMAIN.md says', () => {
    const differences: string[] = [];
    let tuples = 0;
    for (const from of Object.values(CaseState)) {
      for (const action of Object.values(WorkflowAction)) {
        const row = rows.find((of) => of.from === from && of.action === action);
        const step = stepOf(action, from);
        if (Boolean(row) !== Boolean(step)) differences.push(`${action} from ${from}`);
        if (!row || !step) continue;
        if ([...row.to].sort().join() !== [...step.to].sort().join()) differences.push(`${action} from ${from} leads`);
        for (const role of [null, ...Object.values(Role)]) {
          for (const [relation, facts] of Object.entries(RELATIONS)) {
            for (const publicAs of [null, 'DOCUMENTED', 'PUBLISHED'] as const) {
              tuples += 1;
              const roles = new Set(role ? [role] : []);
              const allowed = unmetGuards(step, ready({ ...facts, roles, publicAs })).length === 0;
              if (allowed !== may(row, role, relation, publicAs)) {
                differences.push(`${action} from ${from} as ${role} and ${relation}, public as ${publicAs}`);
              }
            }
          }
        }
      }
    }
    expect(differences).toEqual([]);
    expect(tuples).toBeGreaterThan(8_000);
  });

  it('names at most one step for a state and an action', () => {
    const pairs = STEPS.map(({ from, action }) => `${from} ${action}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('comes to each state by some step or by the reference data, and leaves none for good but the ends', () => {
    const reached = new Set([...STEPS.flatMap(({ to }) => to), ...LIFTING.to]);
    expect(Object.values(CaseState).filter((state) => !reached.has(state))).toEqual(['DRAFT']);
    const left = new Set(STEPS.filter(({ from, to }) => to.some((state) => state !== from)).map(({ from }) => from));
    const ends = Object.values(CaseState).filter((state) => !left.has(state));
    expect(ends.sort()).toEqual(['REJECTED', 'RETRACTED', 'WITHDRAWN']);
  });

  it('leads nobody into PUBLISHED past VERIFIED, and nobody into VERIFIED past two verifiers', () => {
    const into = (state: CaseState) =>
      STEPS.filter(({ to }) => to.includes(state)).map((of) => `${of.from} ${of.action}`);
    const back = 'SUSPENDED LIFT_SUSPENSION';
    expect(into('PUBLISHED').sort()).toEqual(
      ['PUBLISHED PROPOSE_RETRACTION', 'PUBLISHED SIGN_LINK', back, 'VERIFIED PUBLISH'].sort(),
    );
    expect(into('VERIFIED').sort()).toEqual(
      [
        'ADJUDICATION ADJUDICATE',
        'SCHEDULED UNSCHEDULE',
        'SECOND_REVIEW PASS_REVIEW',
        'VERIFIED SIGN_LINK',
        back,
      ].sort(),
    );
    expect(into('SECOND_REVIEW').sort()).toEqual(
      ['IN_REVIEW PASS_REVIEW', 'SECOND_REVIEW CLAIM', 'SECOND_REVIEW SIGN_LINK', back].sort(),
    );
  });

  it('lets nobody who contributed decide, whatever roles they hold, but hide a case in an emergency', () => {
    const everyRole = ready({ hasContributed: true, roles: new Set(Object.values(Role)) });
    for (const step of STEPS.filter(({ decisions, action }) => decisions.length > 0 && action !== 'SUSPEND')) {
      expect(unmetGuards(step, everyRole).map(({ guard }) => guard)).toContain('FOUR_EYES');
    }
  });

  it('keeps every step from a stranger', () => {
    for (const step of STEPS) expect(unmetGuards(step, stranger)).not.toEqual([]);
  });

  it('says of every guard that is not met what would satisfy it', () => {
    const worst: StepFacts = {
      ...stranger,
      hasContributed: true,
      hasSpoken: true,
      lacks: ['a summary (updateDraft)'],
      isUnchanged: true,
      ties: ['You live in TR, which is the requesting State of this case.'],
      blockers: ['the open dispute that was admitted on 2026-11-26'],
      grade: 'DISCOUNTED',
      unsignedLinks: [1, 2],
      embargo: { until: LATER, isOver: false },
      personalData: ['an e-mail address in summary, from character 1 on'],
      suspendedIt: true,
      verifiedIt: true,
      targetWasPublished: true,
      request: {
        reason: ' ',
        targetFault: 'There is no such case for you.',
        publishAt: NOW,
        now: NOW,
        checklistFaults: ['CONTEXT is not answered'],
        vote: null,
        namesField: false,
        reservation: { caveat: null, identifiesNobody: false },
        unseenDuplicates: ['TNR-2026-000001'],
      },
    };
    const told = new Set<string>();
    for (const publicAs of [null, 'PUBLISHED'] as const) {
      for (const step of STEPS) {
        for (const roles of [new Set<Role>(), new Set(Object.values(Role))]) {
          for (const { guard, message } of unmetGuards(step, { ...worst, publicAs, roles })) {
            told.add(guard);
            expect([guard, message]).toEqual([guard, expect.stringMatching(/^[A-Z].{20,}[.]$/)]);
          }
        }
      }
    }
    expect([...told].sort()).toEqual(Object.values(Guard).sort());
  });

  it('bothers nobody with what to see to before a step that is not theirs to take', () => {
    const found = unmetGuards(stepOf('PASS_REVIEW', 'IN_REVIEW')!, { ...stranger, hasContributed: true });
    expect(found.map(({ guard }) => guard)).toEqual(['ROLE', 'FOUR_EYES']);
  });

  it('takes no decision of somebody who has not declared their interests, but in an emergency', () => {
    for (const step of STEPS.filter(({ decisions }) => decisions.length > 0)) {
      const facts = ready({ hasDeclared: false, roles: new Set(Object.values(Role)) });
      const unmet = unmetGuards(step, facts).map(({ guard }) => guard);
      expect([step.action, unmet.includes('INTEREST')]).toEqual([step.action, step.action !== 'SUSPEND']);
    }
  });

  it('leaves no case to somebody who is tied to it, but hides it, and takes it back, by whoever is there', () => {
    const facts = ready({ ties: ['You live in TR.'], roles: new Set(Object.values(Role)), isAuthor: true });
    const free = STEPS.filter((step) => !unmetGuards(step, facts).some(({ guard }) => guard === 'RECUSAL'));
    expect([...new Set(free.map(({ action }) => action))].sort()).toEqual(
      [
        ...['SUBMIT', 'WITHDRAW', 'RESUBMIT'],
        ...['SUSPEND', 'RATIFY_SUSPENSION', 'LIFT_SUSPENSION', 'PROPOSE_RETRACTION', 'RETRACT'],
      ].sort(),
    );
  });

  it('asks for a reason of every decision against somebody’s work', () => {
    const without = STEPS.filter(({ decisions, guards }) => decisions.length > 0 && !guards.includes('REASON'));
    expect([...new Set(without.flatMap(({ decisions }) => decisions))].sort()).toEqual(
      ['ACCEPT', 'FIRST_PASS', 'PUBLISH', 'RETRACT', 'SCHEDULE', 'SECOND_PASS'].sort(),
    );
  });

  it('is entered by no case that may tell the same as one that its author has not looked at', () => {
    const facts = (unseenDuplicates: readonly string[]) => {
      const { request, ...author } = ready({ isAuthor: true });
      return unmetGuards(stepOf('SUBMIT', 'DRAFT')!, { ...author, request: { ...request!, unseenDuplicates } });
    };
    expect(facts([])).toEqual([]);
    expect(facts(['TNR-2026-000001', 'TNR-2026-000002'])).toEqual([
      { guard: 'DUPLICATES_SEEN', message: expect.stringContaining('TNR-2026-000001, TNR-2026-000002') },
    ]);
    expect(STEPS.filter(({ guards }) => guards.includes('DUPLICATES_SEEN')).map(({ action }) => action)).toEqual([
      'SUBMIT',
    ]);
  });

  it('is not published, or scheduled for a moment, before its embargo ends', () => {
    const editor = ready({ roles: new Set(['EDITOR']) });
    const guards = (action: 'PUBLISH' | 'SCHEDULE', embargo: StepFacts['embargo'], publishAt = LATER) =>
      unmetGuards(stepOf(action, 'VERIFIED')!, {
        ...editor,
        embargo,
        request: { ...editor.request!, publishAt },
      }).map(({ guard }) => guard);
    const after = new Date(LATER.getTime() + 1);
    expect(guards('PUBLISH', { until: LATER, isOver: false })).toEqual(['EMBARGO']);
    expect(guards('PUBLISH', { until: LATER, isOver: true })).toEqual([]);
    expect(guards('SCHEDULE', { until: after, isOver: false })).toEqual(['EMBARGO']);
    expect(guards('SCHEDULE', { until: LATER, isOver: false })).toEqual([]);
    expect(guards('SCHEDULE', { until: LATER, isOver: false }, after)).toEqual([]);
    expect(guards('SCHEDULE', { until: after, isOver: true })).toEqual([]);
    const into = STEPS.filter(({ guards: of }) => of.includes('EMBARGO')).map(({ action }) => action);
    expect(into).toEqual(['PUBLISH', 'SCHEDULE']);
  });

  it('tells who else works on a case, and until when', () => {
    const step = stepOf('PASS_REVIEW', 'IN_REVIEW')!;
    const verifier = ready({ roles: new Set(['VERIFIER']) });
    const of = (lease: StepFacts['lease']) => unmetGuards(step, { ...verifier, lease }).map(({ message }) => message);
    expect(of({ isMine: true, expiresAt: LATER })).toEqual([]);
    expect(of(null)).toEqual([expect.stringContaining('claimTask')]);
    expect(of({ isMine: false, expiresAt: LATER })).toEqual([expect.stringContaining('2026-11-27T12:00:00.000Z')]);
  });

  it('acts in the role that the step needs, whichever others somebody holds', () => {
    expect(actingRole(stepOf('PUBLISH', 'VERIFIED')!, new Set(['VERIFIER', 'EDITOR']))).toBe('EDITOR');
    expect(actingRole(stepOf('REOPEN', 'VERIFIED')!, new Set(['DISPUTES_OFFICER', 'EDITOR']))).toBe('EDITOR');
    expect(actingRole(stepOf('PUBLISH', 'VERIFIED')!, new Set(['VERIFIER']))).toBeNull();
  });

  it('says for each action where it can start, and leaves each decision by some step', () => {
    for (const action of Object.values(WorkflowAction)) expect(statesBefore(action)).not.toEqual([]);
    expect(statesBefore('WITHDRAW')).toEqual(['DRAFT', 'SUBMITTED']);
    // Proposed revisions are decided on beside the steps: they move no case.
    const beside = ['ACCEPT_REVISION', 'REJECT_REVISION'];
    expect([...new Set(STEPS.flatMap(({ decisions }) => decisions)), ...beside].sort()).toEqual(
      Object.values(DecisionKind).sort(),
    );
  });
});

describe('evidence and law', () => {
  const verifier = (more: Partial<StepFacts>) => ready({ roles: new Set(Object.values(Role)), ...more });
  const unmet = (action: WorkflowAction, from: CaseState, facts: StepFacts) =>
    unmetGuards(stepOf(action, from)!, facts).map(({ guard }) => guard);

  it('must suffice before a second verifier passes a case, or an adjudicator upholds the first', () => {
    const lacking = verifier({ grade: 'DISCOUNTED', unsignedLinks: [2] });
    expect(unmet('PASS_REVIEW', 'IN_REVIEW', lacking)).toEqual([]);
    expect(unmet('PASS_REVIEW', 'SECOND_REVIEW', lacking)).toEqual(['SUFFICIENT', 'LEGAL_SIGNED']);
    const voting = (vote: DecisionKind) => ({ ...lacking, request: { ...lacking.request!, vote } });
    expect(unmet('ADJUDICATE', 'ADJUDICATION', voting('UPHOLD'))).toEqual(['SUFFICIENT', 'LEGAL_SIGNED']);
    expect(unmet('ADJUDICATE', 'ADJUDICATION', voting('OVERTURN'))).toEqual([]);
  });

  it('let a weak case be verified, and published with a caveat alone', () => {
    const weak = verifier({ grade: 'WEAK' });
    expect(unmet('PASS_REVIEW', 'SECOND_REVIEW', weak)).toEqual([]);
    for (const action of ['PUBLISH', 'SCHEDULE'] as const) {
      expect(unmet(action, 'VERIFIED', weak)).toEqual(['SUFFICIENT']);
      const reservation = { caveat: 'Rests on one report.', identifiesNobody: true };
      expect(unmet(action, 'VERIFIED', { ...weak, request: { ...weak.request!, reservation } })).toEqual([]);
    }
  });
});

describe('an adjudication', () => {
  it.each([
    [[], null],
    [['UPHOLD', 'UPHOLD'], null],
    [['UPHOLD', 'UPHOLD', 'UPHOLD'], 'VERIFIED'],
    [['OVERTURN', 'UPHOLD', 'UPHOLD'], 'VERIFIED'],
    [['UPHOLD', 'OVERTURN', 'OVERTURN'], 'IN_REVIEW'],
    [['OVERTURN', 'OVERTURN', 'OVERTURN'], 'IN_REVIEW'],
  ] as const)('of %j ends in %s: three vote, and the majority decides', (votes, outcome) => {
    expect(adjudicated(votes)).toBe(outcome);
  });
});

describe('a record', () => {
  it('is complete with a summary, a use, a subject and a source, and says what it lacks', () => {
    expect(lacksOf({ hasSummary: true, uses: 1, subjects: 1, sources: 1 })).toEqual([]);
    expect(lacksOf({ hasSummary: true, uses: 2, subjects: 0, sources: 1 })).toEqual(['a subject (updateDraft)']);
  });
});
