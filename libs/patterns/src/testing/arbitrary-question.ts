/** Arbitrary questions, and what the filters among them mean. */
import fc from 'fast-check';
import { type CaseFilter, CaseState } from '#cases';
import {
  MAX_DIMENSIONS,
  PATTERN_DIMENSIONS,
  PATTERN_MEASURES,
  type PatternDimension,
  type PatternMeasure,
} from '../pattern.rules.js';
import { SAMPLE, type SampleCase } from '../../../registry/src/testing/sample-registry.js';

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

function someOf(values: readonly string[]): fc.Arbitrary<never[]> {
  return fc.subarray([...values], { minLength: 1 }) as fc.Arbitrary<never[]>;
}
