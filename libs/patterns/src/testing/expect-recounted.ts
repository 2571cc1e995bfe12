/** Holds an answer to what a recount by hand gives. */
import { expect } from '@jest/globals';
import type { CaseFilter } from '#cases';
import { compareCells, type PatternDimension, type PatternMeasure } from '../pattern.rules.js';
import type { SampleCase } from '../../../registry/src/testing/sample-registry.js';
import { isCounted } from './arbitrary-question.js';
import type { AskedCube } from './counting-database.js';
import { measuresOf, recountCells, recountTotal } from './recount.js';

/** @param cases all that there are; those that are not public are not counted. */
export function expectRecounted(
  cube: AskedCube,
  cases: readonly SampleCase[],
  { dimensions, measure, filter }: { dimensions: PatternDimension[]; measure: PatternMeasure; filter: CaseFilter },
): void {
  const selected = cases.filter((record) => isCounted(record, filter));
  const expected = dimensions.length === 0 ? [] : recountCells(selected, dimensions, measure).sort(compareCells);
  expect(cube.cells.map(({ keys, ...figure }) => ({ keys: keys.map(({ key }) => key), ...figure }))).toEqual(expected);
  expect(cube.total).toEqual(recountTotal(selected, measure));
  expect(cube.coverage).toMatchObject(recountCoverage(selected));
  expect(cube.rows).toHaveLength(cube.cells.length);
  for (const [at, row] of cube.rows.entries()) {
    const { keys, ...figure } = cube.cells[at]!;
    const fields = keys.map(({ dimension, key }) => [
      dimension.toLowerCase().replace(/_(.)/g, (_, c: string) => c.toUpperCase()),
      key,
    ]);
    expect(row).toMatchObject({ ...Object.fromEntries(fields), ...figure });
  }
}

function recountCoverage(cases: readonly SampleCase[]): object {
  const measures = cases.flatMap((record) => {
    const groups = measuresOf(record);
    return [...new Set(groups)].map((group) => record.uses.filter((_, index) => groups[index] === group));
  });
  const days = cases.flatMap(({ events, uses }) => [...events, ...uses.flatMap((use) => use.events)]);
  return {
    cases: cases.length,
    casesByState: ['PUBLISHED', 'DOCUMENTED'].map((state) => ({
      state,
      cases: cases.filter((record) => record.state === state).length,
    })),
    measures: measures.length,
    measuresOfUnknownOutcome: measures.filter((uses) => uses.every(({ outcome }) => outcome === 'UNKNOWN')).length,
    sources: new Set(cases.flatMap(({ sources }) => sources)).size,
    firstDay:
      days
        .flatMap(({ lower }) => lower ?? [])
        .sort()
        .at(0) ?? null,
    lastDay:
      days
        .flatMap(({ upper }) => upper ?? [])
        .sort()
        .at(-1) ?? null,
  };
}
