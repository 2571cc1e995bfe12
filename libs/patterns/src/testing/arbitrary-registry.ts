/** Arbitrary registries and questions, and what the filters among them mean. */
import fc from 'fast-check';
import { type CaseFilter, CaseState, OUTCOMES } from '#cases';
import {
  MAX_DIMENSIONS,
  PATTERN_DIMENSIONS,
  PATTERN_MEASURES,
  type PatternDimension,
  type PatternMeasure,
} from '../pattern.rules.js';
import { SAMPLE, type SampleCase, type SampleDays } from './sample-registry.js';

export function anyCase(): fc.Arbitrary<SampleCase> {
  const countries = Object.keys(SAMPLE.regions);
  return fc.integer({ min: 0, max: 4 }).chain((useCount) =>
    fc.record({
      state: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('PUBLISHED', 'DOCUMENTED') },
        fc.constantFrom(...Object.values(CaseState)),
      ),
      grade: fc.option(fc.constantFrom('CONFIRMED', 'FAIR', 'WEAK', 'CONTESTED')),
      occurred: fc.option(anyDays()),
      hostStates: fc.subarray(countries, { maxLength: 3 }),
      uses: fc.tuple(
        ...Array.from({ length: useCount }, (_, index) =>
          fc.record({
            mechanism: fc.constantFrom(...Object.keys(SAMPLE.families)),
            requestingState: fc.option(fc.constantFrom(...countries)),
            respondingStates: fc.subarray(countries, { maxLength: 2 }),
            grounds: fc.subarray([...SAMPLE.offences], { maxLength: 2 }),
            outcome: fc.constantFrom(...Object.keys(OUTCOMES).slice(-4)),
            sameMeasureAs: fc
              .option(fc.integer({ min: 1, max: useCount }), { freq: 3 })
              .map((other) => (other === index + 1 ? null : other)),
            events: fc.array(anyDays(), { maxLength: 2 }),
          }),
        ),
      ),
      subjects: fc.array(
        fc.record({ personCount: fc.option(fc.nat(5)), profiles: fc.subarray([...SAMPLE.profiles], { maxLength: 2 }) }),
        { maxLength: 3 },
      ),
      events: fc.array(anyDays(), { maxLength: 2 }),
      links: fc
        .array(
          fc.record({
            use: fc
              .option(fc.nat(), { freq: 2 })
              .map((any) => (any === null || useCount === 0 ? null : (any % useCount) + 1)),
            to: fc.constantFrom<[string, string | null]>(
              ...Object.entries(SAMPLE.versions).map(([provision, version]): [string, string] => [version, provision]),
              ['uncc-zero', null],
              ['uncc-final', null],
            ),
          }),
          { maxLength: 3 },
        )
        .map((links) => links.map(({ use, to: [version, provision] }) => ({ use, version, provision }))),
      sources: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    }),
  );
}

export function anyQuestion() {
  return fc.record({
    dimensions: fc.shuffledSubarray(Object.keys(PATTERN_DIMENSIONS) as PatternDimension[], {
      maxLength: MAX_DIMENSIONS,
    }),
    measure: fc.constantFrom(...(Object.keys(PATTERN_MEASURES) as PatternMeasure[])),
    filter: anyFilter(),
  });
}

/** Whether the record is counted at all, and selected by the filter. */
export function isCounted(record: SampleCase, filter: CaseFilter): boolean {
  return (record.state === 'PUBLISHED' || record.state === 'DOCUMENTED') && meets(record, filter);
}

/** What the filters of {@link anyFilter} mean. */
function meets(record: SampleCase, filter: CaseFilter): boolean {
  const some = (wanted: readonly string[] | null | undefined, values: readonly (string | null)[]) =>
    !wanted || values.some((value) => value !== null && wanted.includes(value));
  return (
    (!filter.not || !meets(record, filter.not)) &&
    (!filter.or || filter.or.some((part) => meets(record, part))) &&
    some(
      filter.mechanism,
      record.uses.map(({ mechanism }) => mechanism),
    ) &&
    some(
      filter.requestingState,
      record.uses.map(({ requestingState }) => requestingState),
    ) &&
    some(filter.hostState, record.hostStates) &&
    some(
      filter.profile,
      record.subjects.flatMap(({ profiles }) => profiles),
    ) &&
    some(filter.state, [record.state])
  );
}

function anyFilter(): fc.Arbitrary<CaseFilter> {
  const simple: fc.Arbitrary<CaseFilter> = fc.oneof(
    fc.constant({}),
    fc.record({ mechanism: someOf(Object.keys(SAMPLE.families)) }),
    fc.record({ requestingState: someOf(Object.keys(SAMPLE.regions)) }),
    fc.record({ hostState: someOf(Object.keys(SAMPLE.regions)), profile: someOf(SAMPLE.profiles) }),
    fc.record({ state: someOf(Object.values(CaseState)) }),
  );
  return fc.oneof(
    { weight: 3, arbitrary: simple },
    { weight: 1, arbitrary: fc.record({ not: simple }) },
    { weight: 1, arbitrary: fc.record({ or: fc.array(simple, { minLength: 1, maxLength: 2 }) }) },
  );
}

/** At least one side is known, as in every date that the registry reads. */
function anyDays(): fc.Arbitrary<SampleDays> {
  const lower = fc.constantFrom('0987-06-01', '2016-12-31', '2017-01-01', '2017-07-01');
  const upper = fc.constantFrom('2017-12-31', '2019-02-01');
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ lower, upper }) },
    { weight: 1, arbitrary: fc.record({ lower, upper: fc.constant(null) }) },
    { weight: 1, arbitrary: fc.record({ lower: fc.constant(null), upper }) },
  );
}

function someOf(values: readonly string[]): fc.Arbitrary<never[]> {
  return fc.subarray([...values], { minLength: 1 }) as fc.Arbitrary<never[]>;
}
