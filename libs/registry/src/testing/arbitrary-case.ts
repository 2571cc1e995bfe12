/** Arbitrary cases. */
import fc from 'fast-check';
import { CaseState, OUTCOMES } from '#cases';
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
