import { describe, expect, it } from '@jest/globals';
import type { CodedAnswer, CodedFact, SafeguardTest, SafeguardValue } from '#law';
import {
  CODE_OF_BITS,
  type CodedSafeguard,
  contributionsOf,
  NO_CHANGE,
  type Route,
  NO_ROUTES,
  outcomeOf,
  routeCode,
  routeVerdict,
  type TextChange,
  together,
  type UseFacts,
  type Verdict,
  verdictOf,
} from './counterfactual.rules.js';

const BARS_ON = (answer: 'YES' | 'NO'): SafeguardTest => ({
  YES: answer === 'YES' ? 'BARRED' : 'NOT_BARRED',
  NO: answer === 'NO' ? 'BARRED' : 'NOT_BARRED',
  DISPUTED: 'UNDETERMINED',
  UNKNOWN: 'UNDETERMINED',
});
const GIVES_A_SAY: SafeguardTest = { YES: 'MET', NO: 'NOT_MET', UNKNOWN: 'UNDETERMINED' };

const SAFEGUARDS: readonly CodedSafeguard[] = [
  { id: 'dual-criminality', codedFact: 'dualCriminality', counterfactualTest: BARS_ON('NO'), codedInProvisions: true },
  { id: 'core-crime-scope', codedFact: 'coreCybercrime', counterfactualTest: BARS_ON('NO'), codedInProvisions: false },
  {
    id: 'political-offence-refusal',
    codedFact: 'politicalCharacter',
    counterfactualTest: BARS_ON('YES'),
    codedInProvisions: true,
  },
  { id: 'human-rights-refusal', codedFact: null, counterfactualTest: {}, codedInProvisions: true },
  { id: 'proportionality', codedFact: null, counterfactualTest: {}, codedInProvisions: true },
  { id: 'notification', codedFact: 'targetNotified', counterfactualTest: GIVES_A_SAY, codedInProvisions: true },
];
const FACTS: readonly CodedFact[] = ['dualCriminality', 'coreCybercrime', 'politicalCharacter', 'targetNotified'];
const ANSWERS: readonly CodedAnswer[] = ['YES', 'NO', 'UNKNOWN', 'DISPUTED'];
const VALUES: readonly SafeguardValue[] = ['MANDATORY', 'OPTIONAL', 'WEAK', 'ABSENT', 'UNKNOWN'];

function generator(seed: number): <T>(of: readonly T[]) => T {
  let state = seed;
  return (of) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return of[Math.floor((state / 4_294_967_296) * of.length)]!;
  };
}

/** A case: uses by their facts, provisions by their values, and which use goes by which provision. */
interface World {
  readonly safeguards: readonly CodedSafeguard[];
  readonly uses: readonly UseFacts[];
  readonly provisions: readonly ReadonlyMap<string, SafeguardValue>[];
  readonly routes: readonly (readonly [use: number, provision: number])[];
  readonly change: TextChange;
}

function world(seed: number): World {
  const one = generator(seed);
  const left = [...SAFEGUARDS];
  const safeguards = Array.from({ length: one([1, 2, 3]) }, () => {
    const [of] = left.splice(left.indexOf(one(left)), 1);
    return of!;
  });
  const facts = () => Object.fromEntries(FACTS.map((fact) => [fact, one(ANSWERS)])) as UseFacts;
  const values = () => new Map(safeguards.filter(() => one([true, true, false])).map(({ id }) => [id, one(VALUES)]));
  const change = safeguards
    .filter(() => one([true, false]))
    .map(({ id }) => [id, one(['MANDATORY', 'MANDATORY', 'ABSENT', 'WEAK'] as const)] as const);
  const routes = one<readonly (readonly [number, number])[]>([
    [[0, 0]],
    [[0, 0]],
    [
      [0, 0],
      [1, 0],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [0, 0],
      [1, 1],
    ],
  ]);
  const [uses, provisions] = [
    [facts(), facts()],
    [values(), values()],
  ];
  return { safeguards, uses, provisions, routes, change: new Map(change) };
}

/**
 * What a case comes to, by filling in everything that is not known in every way. Written from the words of docs/METHOD.md and
 * with nothing of the rules.
 *
 * @param isShared whether one and the same unknown (a fact of a use, a word of a provision) is filled in alike in all routes.
 */
function byFillingIn({ safeguards, uses, provisions, routes, change }: World, isShared: boolean): Verdict {
  const open: string[] = [];
  const bitOf = (bits: number, name: string): boolean => {
    if (!open.includes(name)) open.push(name);
    return ((bits >> open.indexOf(name)) & 1) === 1;
  };
  const isBarred = (bits: number, isChanged: boolean): boolean =>
    routes.every(([use, provision], at) => {
      const [ofUse, ofText] = isShared ? [`use ${use}`, `text ${provision}`] : [`route ${at}`, `route ${at}`];
      return safeguards.some(({ id, codedFact, codedInProvisions }) => {
        const now = provisions[provision]!.get(id) ?? (codedInProvisions ? undefined : 'UNKNOWN');
        const value = isChanged ? (change.get(id) ?? now) : now;
        const isAsked = value !== undefined && value !== 'ABSENT';
        if (!isAsked || !(value === 'MANDATORY' || bitOf(bits, `${ofText} ${id}`)) || id === 'notification')
          return false;
        // Of a text that has it already nobody knows on which grounds; it is not added there.
        const isAdded = change.get(id) === 'MANDATORY' && now !== 'MANDATORY';
        if (id === 'human-rights-refusal' && isAdded && uses[use]!.politicalCharacter === 'YES') return true;
        if (codedFact === null) return bitOf(bits, `${ofUse} bars ${id}`);
        const answer = uses[use]![codedFact];
        if (answer === 'YES' || answer === 'NO') return (id === 'political-offence-refusal') === (answer === 'YES');
        return bitOf(bits, `${ofUse} ${codedFact}`);
      });
    });
  const both = (bits: number) => [isBarred(bits, false), isBarred(bits, true)] as const;
  // Names are given to what is asked for: again until there are no more.
  for (let count = -1; count < open.length;) {
    count = open.length;
    for (const bits of [0, -1, ...Array.from({ length: open.length }, (_, at) => 1 << at)]) both(bits);
  }
  const all: (readonly [boolean, boolean])[] = [];
  for (let bits = 0; bits < 2 ** open.length; bits += 1) all.push(both(bits));
  if (all.every(([before, after]) => before === after)) return 'UNCHANGED';
  if (all.every(([, after]) => after)) return 'BARRED';
  return all.every(([, after]) => !after) ? 'OPENED' : 'UNDETERMINED';
}

const judged = ({ safeguards, uses, provisions, routes, change }: World) => {
  let code = NO_ROUTES;
  for (const [use, provision] of routes) {
    const route: Route = { facts: uses[use]!, values: provisions[provision]! };
    code = together(code, routeCode(routeVerdict(route, change, safeguards)));
  }
  return outcomeOf(code);
};

const WORLDS = 10_000;

describe('the counterfactual engine', () => {
  it(`says in ${WORLDS} random cases what filling in all that is unknown says`, () => {
    const counts: Record<string, number> = {};
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const of = world(seed);
      const expected = byFillingIn(of, false);
      counts[expected] = (counts[expected] ?? 0) + 1;
      expect([seed, judged(of).verdict]).toEqual([seed, expected]);
    }
    for (const verdict of ['UNCHANGED', 'BARRED', 'OPENED', 'UNDETERMINED'])
      expect(counts[verdict]).toBeGreaterThan(100);
  });

  it('where two routes hang on the same unknown says nothing else, or that it is not determined', () => {
    for (let seed = 1; seed <= WORLDS / 10; seed += 1) {
      const of = world(seed);
      expect([seed, [byFillingIn(of, true), 'UNDETERMINED'].includes(judged(of).verdict)]).toEqual([seed, true]);
    }
  });

  it('opens no route by strengthening a safeguard, and bars none by weakening one', () => {
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const of = world(seed);
      const one = generator(seed + 1);
      const stronger: TextChange = new Map(
        SAFEGUARDS.filter(() => one([true, false])).map(({ id }) => [id, 'MANDATORY']),
      );
      const weaker: TextChange = new Map(SAFEGUARDS.filter(() => one([true, false])).map(({ id }) => [id, 'ABSENT']));
      expect(judged({ ...of, change: stronger }).verdict).not.toBe('OPENED');
      expect(judged({ ...of, change: weaker }).verdict).not.toBe('BARRED');
      const [now, then] = [judged({ ...of, change: NO_CHANGE }), judged({ ...of, change: stronger })];
      if (now.after === 'BARRED') expect(then.after).toBe('BARRED');
      if (then.after === 'OPEN') expect(now.after).toBe('OPEN');
      expect(now.verdict).toBe('UNCHANGED');
    }
  });

  it('derives each verdict from its steps, which lead to it again', () => {
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const { uses, provisions, routes, change } = world(seed);
      for (const [use, provision] of routes) {
        const made = routeVerdict({ facts: uses[use]!, values: provisions[provision]! }, change, SAFEGUARDS);
        expect(verdictOf(structuredClone(made.steps))).toEqual(made);
      }
    }
  });

  it('comes to the same by what each safeguard contributes', () => {
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const { uses, provisions, routes, change } = world(seed);
      for (const [use, provision] of routes) {
        const [facts, values] = [uses[use]!, provisions[provision]!];
        const bits = contributionsOf(values, change, SAFEGUARDS).reduce(
          (all, { fact, ofAnswer }) => all | ofAnswer((fact && facts[fact]) ?? 'UNKNOWN'),
          0,
        );
        const made = routeVerdict({ facts, values }, change, SAFEGUARDS);
        expect([seed, CODE_OF_BITS[bits]]).toEqual([seed, routeCode(made)]);
      }
    }
  });

  const route = (facts: UseFacts, values: Record<string, SafeguardValue>): Route => ({
    facts,
    values: new Map(Object.entries(values)),
  });
  const dualCriminality: TextChange = new Map([['dual-criminality', 'MANDATORY']]);

  it.each([
    ['NO', 'OPTIONAL', 'BARRED'],
    ['NO', 'UNKNOWN', 'BARRED'],
    ['NO', 'ABSENT', 'BARRED'],
    ['NO', 'MANDATORY', 'UNCHANGED'],
    ['YES', 'OPTIONAL', 'UNCHANGED'],
    ['UNKNOWN', 'OPTIONAL', 'UNDETERMINED'],
    ['DISPUTED', 'ABSENT', 'UNDETERMINED'],
  ] as const)(
    'where the conduct is no offence in the State asked: %s, and dual criminality is %s: %s',
    (answer, value, verdict) => {
      const made = routeVerdict(
        route({ dualCriminality: answer }, { 'dual-criminality': value }),
        dualCriminality,
        SAFEGUARDS,
      );
      expect(made.verdict).toBe(verdict);
    },
  );

  it('bars by a human rights refusal that is added where the request was political, and not by one of unknown grounds', () => {
    const political: UseFacts = { politicalCharacter: 'YES' };
    const added: TextChange = new Map([['human-rights-refusal', 'MANDATORY']]);
    expect(routeVerdict(route(political, { 'human-rights-refusal': 'WEAK' }), added, SAFEGUARDS).after).toBe('BARRED');
    expect(routeVerdict(route(political, { 'human-rights-refusal': 'MANDATORY' }), NO_CHANGE, SAFEGUARDS).after).toBe(
      'UNDETERMINED',
    );
  });

  it('never bars for want of notification, which gives the person a say', () => {
    const added: TextChange = new Map([['notification', 'MANDATORY']]);
    expect(routeVerdict(route({ targetNotified: 'NO' }, {}), added, SAFEGUARDS).verdict).toBe('UNCHANGED');
  });
});
