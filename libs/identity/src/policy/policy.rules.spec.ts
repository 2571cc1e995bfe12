import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Actor } from '../actor.js';
import { Role } from '../role.rules.js';
import { type Clause, connectionPolicy, decide, type FieldRule, open, Policy, type Relation } from './policy.rules.js';

const signedIn = (...roles: Role[]) => Actor.signedIn('a user', roles, 'a session');
const RELATIONS: readonly Relation[] = ['OWN', 'ORGANISATION', 'ASSIGNED', 'GRANTED', 'OTHER'];
const STATES = ['DRAFT', 'IN_REVIEW', 'PUBLISHED'];
const ROLES = Object.values(Role);

const clause: fc.Arbitrary<Clause> = fc
  .record({
    roles: fc.subarray([...ROLES, 'SIGNED_IN' as const, 'EVERYONE' as const]),
    states: fc.option(fc.subarray(STATES), { nil: undefined }),
    relations: fc.option(fc.subarray([...RELATIONS]), { nil: undefined }),
  })
  .map(({ roles, states, relations }) => ({
    roles,
    ...(states ? { states } : {}),
    ...(relations ? { relations } : {}),
  }));
const rule: fc.Arbitrary<FieldRule> = fc.oneof(
  fc.constant(open),
  fc.record({
    allow: fc.array(clause, { maxLength: 4 }),
    otherwise: fc.constantFrom('MASK' as const, 'DENY' as const),
  }),
);
const record = fc.option(
  fc.record({ state: fc.constantFrom(...STATES), relations: fc.subarray(RELATIONS.slice(0, 4)) }),
  { nil: null },
);

describe('a decision on a field', () => {
  const ownDrafts: FieldRule = {
    allow: [{ roles: ['RESEARCHER'], states: ['DRAFT'], relations: ['OWN'] }],
    otherwise: 'MASK',
  };

  it('lets everybody see what is open, and nobody what nothing is stated of', () => {
    expect(decide(open, Actor.anonymous, null)).toBe('ALLOW');
    for (const role of ROLES) expect(decide(undefined, signedIn(role), null)).toBe('DENY');
  });

  it('asks role, state and relation of one clause together', () => {
    const draft = { state: 'DRAFT', relations: ['OWN'] } as const;
    expect(decide(ownDrafts, signedIn('RESEARCHER'), draft)).toBe('ALLOW');
    expect(decide(ownDrafts, signedIn('EDITOR'), draft)).toBe('MASK');
    expect(decide(ownDrafts, signedIn('RESEARCHER'), { ...draft, state: 'SUBMITTED' })).toBe('MASK');
    expect(decide(ownDrafts, signedIn('RESEARCHER'), { ...draft, relations: ['ORGANISATION'] })).toBe('MASK');
  });

  it('opens nothing that asks for a relation while it is not known how the reader stands', () => {
    for (const relation of RELATIONS) {
      const asks: FieldRule = { allow: [{ roles: ['EVERYONE'], relations: [relation] }], otherwise: 'DENY' };
      expect(decide(asks, signedIn('RESEARCHER'), null)).toBe('DENY');
    }
  });

  it('counts as OTHER only who stands in no other relation', () => {
    const others: FieldRule = { allow: [{ roles: ['SIGNED_IN'], relations: ['OTHER'] }], otherwise: 'DENY' };
    expect(decide(others, signedIn(), { state: 'DRAFT', relations: [] })).toBe('ALLOW');
    expect(decide(others, signedIn(), { state: 'DRAFT', relations: ['GRANTED'] })).toBe('DENY');
    expect(decide(others, Actor.anonymous, { state: 'DRAFT', relations: [] })).toBe('DENY');
  });

  it('is never turned against somebody by one role more', () => {
    fc.assert(
      fc.property(rule, record, fc.subarray(ROLES), fc.constantFrom(...ROLES), (of, standing, roles, more) => {
        if (decide(of, signedIn(...roles), standing) !== 'ALLOW') return;
        expect(decide(of, signedIn(...roles, more), standing)).toBe('ALLOW');
      }),
    );
  });

  it('shows a visitor nothing that it keeps from whoever has signed in', () => {
    fc.assert(
      fc.property(rule, record, fc.subarray(ROLES), (of, standing, roles) => {
        if (decide(of, Actor.anonymous, standing) !== 'ALLOW') return;
        expect(decide(of, signedIn(...roles), standing)).toBe('ALLOW');
      }),
    );
  });
});

describe('the policy of all libraries', () => {
  const policy = new Policy([
    { types: [{ type: 'Case', fields: { title: open } }, ...connectionPolicy('Case')], tables: [] },
    { types: [], tables: [{ table: 'case_file', protection: 'ROWS' }] },
  ]);

  it('knows a rule for what is stated, and none for what is not', () => {
    expect(policy.ruleOf('Case', 'title')).toBe(open);
    expect(policy.ruleOf('CaseEdge', 'cursor')).toBe(open);
    expect(policy.ruleOf('Case', 'name')).toBeUndefined();
    expect(policy.ruleOf('Dossier', 'title')).toBeUndefined();
  });

  it('finds no rule under a name that every object has', () => {
    fc.assert(
      fc.property(fc.constantFrom('constructor', 'toString', '__proto__', 'hasOwnProperty'), (name) => {
        expect(policy.ruleOf('Case', name)).toBeUndefined();
        expect(policy.ruleOf(name, 'title')).toBeUndefined();
      }),
    );
  });

  it('has a table without a schema in public', () => {
    expect([...policy.tables.keys()]).toEqual(['public.case_file']);
  });

  it('takes no second entry for a type or a table', () => {
    const twice = { types: [{ type: 'Case', fields: {} }], tables: [] };
    expect(() => new Policy([twice, twice])).toThrow('The policy has two entries for Case. Leave one.');
  });
});
