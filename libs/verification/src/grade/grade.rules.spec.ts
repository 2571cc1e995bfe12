import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assess,
  EvidenceGrade,
  type GradedClaim,
  type GradedSource,
  type GradeFacts,
  insufficientToPublish,
  insufficientToVerify,
} from './grade.rules.js';

const source = (number: number, more: Partial<GradedSource> = {}): GradedSource => ({
  number,
  group: `group ${number}`,
  kind: 'NEWS',
  reliability: null,
  seen: true,
  isRetracted: false,
  ...more,
});
const claim = (of: number, more: Partial<GradedClaim> = {}): GradedClaim => ({
  field: 'REQUESTING_STATE',
  number: 0,
  values: ['TR'],
  source: of,
  basis: null,
  credibility: 2,
  isAdopted: false,
  ...more,
});
const facts = (more: Partial<GradeFacts>): GradeFacts => ({
  sources: [],
  claims: [],
  files: 0,
  isDisputed: false,
  ...more,
});
const gradeOf = (more: Partial<GradeFacts>) => assess(facts(more)).grade;
const rulesOf = (more: Partial<GradeFacts>) => assess(facts(more)).reasons.map(({ rule }) => rule);

describe('corroboration', () => {
  it('is WEAK with one source, and with several of one origin', () => {
    expect(gradeOf({ sources: [source(1, { reliability: 'A' })] })).toBe('WEAK');
    expect(gradeOf({ sources: [1, 2, 3].map((at) => source(at, { reliability: 'A', group: 'a wire report' })) })).toBe(
      'WEAK',
    );
  });

  it('is FAIR with two independent sources, if one is rated A or B', () => {
    expect(gradeOf({ sources: [source(1), source(2)] })).toBe('WEAK');
    expect(rulesOf({ sources: [source(1), source(2)] })).toEqual(['NONE_RATED']);
    expect(gradeOf({ sources: [source(1), source(2, { reliability: 'C' })] })).toBe('WEAK');
    expect(gradeOf({ sources: [source(1), source(2, { reliability: 'B' })] })).toBe('FAIR');
  });

  it('is FAIR with a primary document that was seen and whose file is kept', () => {
    const judgment = source(1, { kind: 'JUDGMENT' });
    expect(gradeOf({ sources: [judgment] })).toBe('WEAK');
    expect(gradeOf({ sources: [judgment], files: 1 })).toBe('FAIR');
    expect(gradeOf({ sources: [{ ...judgment, seen: false }], files: 1 })).toBe('WEAK');
    expect(gradeOf({ sources: [source(1)], files: 1 })).toBe('WEAK');
  });

  it('counts neither what was retracted nor what is rated E', () => {
    const one = source(1, { reliability: 'A' });
    expect(gradeOf({ sources: [one, source(2, { isRetracted: true })] })).toBe('WEAK');
    expect(gradeOf({ sources: [one, source(2, { reliability: 'E' })] })).toBe('WEAK');
    expect(gradeOf({ sources: [source(2, { reliability: 'E' })] })).toBeNull();
    expect(assess(facts({ sources: [one, source(2, { isRetracted: true })] })).leftOut).toEqual([
      { number: 2, why: 'Whoever published it has taken it back.' },
    ]);
  });

  it('says which sources count, and which of them count as one', () => {
    const sources = [source(1, { group: 'wire' }), source(2), source(3, { group: 'wire' })];
    expect(assess(facts({ sources })).independent).toEqual([[1, 3], [2]]);
  });
});

describe('a finding', () => {
  const found = (more: Partial<GradedClaim> = {}) => claim(1, { basis: 'BODY_FINDING', isAdopted: true, ...more });

  it('of a court or competent body, and an admission, make it CONFIRMED', () => {
    for (const basis of ['COURT_DECISION', 'BODY_FINDING', 'ADMISSION'] as const) {
      expect(gradeOf({ sources: [source(1)], claims: [found({ basis })] })).toBe('CONFIRMED');
    }
    expect(rulesOf({ sources: [source(1)], claims: [found({ basis: 'ADMISSION' })] })).toEqual(['ADMISSION']);
  });

  it('confirms nothing that is not adopted, not material, or from a source that was retracted', () => {
    expect(gradeOf({ sources: [source(1)], claims: [found({ isAdopted: false })] })).toBe('WEAK');
    expect(gradeOf({ sources: [source(1)], claims: [found({ field: 'SUBJECT_PROFILES', number: 1 })] })).toBe('WEAK');
    expect(gradeOf({ sources: [source(1, { isRetracted: true })], claims: [found()] })).toBeNull();
    for (const basis of ['OFFICIAL_DOCUMENT', 'MULTIPLE_INDEPENDENT_SOURCES'] as const) {
      expect(gradeOf({ sources: [source(1)], claims: [found({ basis })] })).toBe('WEAK');
    }
  });

  it('of the contrary makes it DISCOUNTED', () => {
    const said = claim(1, { isAdopted: true });
    const contrary = claim(2, { values: ['AZ'], basis: 'COURT_DECISION' });
    expect(gradeOf({ sources: [source(1), source(2)], claims: [said, contrary] })).toBe('DISCOUNTED');
    expect(
      gradeOf({ sources: [source(1), source(2)], claims: [said, { ...contrary, basis: 'OFFICIAL_DOCUMENT' }] }),
    ).toBe('DISCOUNTED');
  });

  it('decides between sources that conflict, unless another finds otherwise', () => {
    const sources = [source(1), source(2)];
    expect(gradeOf({ sources, claims: [found(), claim(2, { values: ['AZ'] })] })).toBe('CONFIRMED');
    expect(gradeOf({ sources, claims: [found(), claim(2, { values: ['AZ'], basis: 'COURT_DECISION' })] })).toBe(
      'CONTESTED',
    );
  });
});

describe('a conflict', () => {
  const sources = [source(1, { reliability: 'A' }), source(2)];
  const conflicting = [claim(1), claim(2, { values: ['AZ'] })];

  it('of credible, independent sources on a material field makes it CONTESTED', () => {
    expect(gradeOf({ sources, claims: conflicting })).toBe('CONTESTED');
    expect(gradeOf({ sources: sources.map((one) => ({ ...one, group: 'one' })), claims: conflicting })).toBe('WEAK');
    expect(gradeOf({ sources, claims: conflicting.map((one) => ({ ...one, credibility: 4 })) })).toBe('FAIR');
    expect(
      gradeOf({
        sources,
        claims: conflicting.map((one) => ({ ...one, field: 'OCCURRED' as const, values: ['2019'] })),
      }),
    ).toBe('FAIR');
    expect(gradeOf({ sources: [sources[0]!, source(2, { reliability: 'D' })], claims: conflicting })).toBe('FAIR');
  });

  it('is none where one source names more than another', () => {
    const hosts = (of: number, values: string) => claim(of, { field: 'HOST_STATES', values: values.split(',') });
    expect(gradeOf({ sources, claims: [hosts(1, 'ES'), hosts(2, 'ES,FR')] })).toBe('FAIR');
    expect(gradeOf({ sources, claims: [hosts(1, 'DE,ES'), hosts(2, 'ES,FR')] })).toBe('CONTESTED');
  });

  it('is there, too, where the record says that it is disputed', () => {
    expect(gradeOf({ sources, isDisputed: true })).toBe('CONTESTED');
  });
});

describe('what would change the grade', () => {
  it('is told with the grade that it would have', () => {
    const { raisedBy, loweredBy } = assess(facts({ sources: [source(1), source(2, { reliability: 'B' })] }));
    expect(raisedBy.map(({ grade }) => grade)).toEqual(['CONFIRMED']);
    expect(loweredBy).toEqual([
      { change: 'Source 1 being retracted.', grade: 'WEAK' },
      { change: 'Source 2 being retracted.', grade: 'WEAK' },
      { change: 'Its sources turning out to derive from one another.', grade: 'WEAK' },
      { change: 'A party, a court or serious sources contesting it.', grade: 'CONTESTED' },
    ]);
  });

  it('leads out of a conflict, and out of what was shown false', () => {
    const sources = [source(1), source(2)];
    for (const basis of [null, 'COURT_DECISION'] as const) {
      const claims = [claim(1, { isAdopted: true }), claim(2, { values: ['AZ'], basis })];
      const { raisedBy } = assess(facts({ sources, claims }));
      expect(raisedBy.map(({ grade }) => grade)).toEqual(['CONFIRMED', 'WEAK']);
    }
  });

  it('raises what raises and lowers what lowers, whatever the case', () => {
    const ORDER = [null, 'DISCOUNTED', 'CONTESTED', 'WEAK', 'FAIR', 'CONFIRMED'];
    fc.assert(
      fc.property(anyFacts(), (of) => {
        const { grade, raisedBy, loweredBy, reasons, independent, leftOut } = assess(of);
        const at = ORDER.indexOf(grade);
        expect(reasons.length).toBeGreaterThan(0);
        expect(raisedBy.every((change) => ORDER.indexOf(change.grade) > at)).toBe(true);
        expect(loweredBy.every((change) => ORDER.indexOf(change.grade) < at)).toBe(true);
        const told = [...independent.flat(), ...leftOut.map(({ number }) => number)].sort((one, other) => one - other);
        expect(told).toEqual(of.sources.map(({ number }) => number));
      }),
      { numRuns: 500 },
    );
  });

  it('never is a source more: one that nobody contradicts lowers no grade', () => {
    fc.assert(
      fc.property(anyFacts(), (of) => {
        const more = { ...of, sources: [...of.sources, source(99, { reliability: 'B', group: 'another' })] };
        expect(ranked(assess(more).grade)).toBeGreaterThanOrEqual(ranked(assess(of).grade));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the floor', () => {
  const caveat = { caveat: 'Rests on one report.', identifiesNobody: true };

  it('lets be verified what has a source and was not shown false', () => {
    expect(insufficientToVerify('WEAK')).toBeNull();
    expect(insufficientToVerify('CONTESTED')).toBeNull();
    expect(insufficientToVerify(null)).toContain('addSource');
    expect(insufficientToVerify('DISCOUNTED')).toContain('requestChanges');
  });

  it('lets be published what is FAIR or CONFIRMED, and less with a caveat where nobody can be identified', () => {
    for (const grade of Object.values(EvidenceGrade)) {
      const isHigh = grade === 'FAIR' || grade === 'CONFIRMED';
      expect(insufficientToPublish(grade, { caveat: null, identifiesNobody: false }) === null).toBe(isHigh);
      expect(insufficientToPublish(grade, caveat) === null).toBe(grade !== 'DISCOUNTED');
    }
    expect(insufficientToPublish('WEAK', { ...caveat, caveat: '  ' })).toContain('caveat');
    expect(insufficientToPublish('WEAK', { ...caveat, identifiesNobody: false })).toContain('identifiesNobody');
    expect(insufficientToPublish(null, caveat)).toContain('addSource');
  });
});

const GRADES = [null, 'DISCOUNTED', 'CONTESTED', 'WEAK', 'FAIR', 'CONFIRMED'];
function ranked(grade: string | null): number {
  return GRADES.indexOf(grade);
}

function anyFacts(): fc.Arbitrary<GradeFacts> {
  const anySource = fc.record({
    group: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom('NEWS', 'JUDGMENT', 'NGO_PUBLICATION'),
    reliability: fc.constantFrom(null, 'A', 'B', 'C', 'D', 'E', 'F'),
    seen: fc.boolean(),
    isRetracted: fc.boolean(),
  });
  return fc.array(anySource, { maxLength: 5 }).chain((sources) =>
    fc.record({
      sources: fc.constant(sources.map((one, index) => ({ ...one, number: index + 1 }))),
      files: fc.nat(1),
      isDisputed: fc.boolean(),
      claims:
        sources.length === 0
          ? fc.constant([])
          : fc.array(
              fc.record({
                field: fc.constantFrom('REQUESTING_STATE', 'HOST_STATES', 'OCCURRED'),
                number: fc.constant(0),
                values: fc.constantFrom(['TR'], ['AZ'], ['AZ', 'TR']),
                source: fc.integer({ min: 1, max: sources.length }),
                basis: fc.constantFrom(null, 'COURT_DECISION', 'OFFICIAL_DOCUMENT', 'ADMISSION'),
                credibility: fc.integer({ min: 1, max: 6 }),
                isAdopted: fc.boolean(),
              }),
              { maxLength: 5 },
            ),
    }),
  );
}
