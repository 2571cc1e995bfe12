/** Patterns count public cases only, so whatever they answer is everybody's. */
import { open, type PolicyPart } from '#identity';

/** What this library states about its types; it has no tables. */
export const patternsPolicy: PolicyPart = {
  types: [
    {
      type: 'PatternCell',
      fields: { casesOfUnknownNumber: open, keys: open, value: open },
    },
    {
      type: 'PatternCoverage',
      fields: {
        cases: open,
        casesByState: open,
        firstDay: open,
        lastDay: open,
        measures: open,
        measuresOfUnknownOutcome: open,
        note: open,
        shareOfUnknownOutcome: open,
        sources: open,
      },
    },
    {
      type: 'PatternCube',
      fields: { cells: open, coverage: open, dimensions: open, measure: open, total: open },
    },
    {
      type: 'PatternKey',
      fields: { dimension: open, key: open, label: open },
    },
    {
      type: 'PatternStateCount',
      fields: { cases: open, standing: open, state: open },
    },
    {
      type: 'PatternTotal',
      fields: { casesOfUnknownNumber: open, value: open },
    },
  ],
  tables: [],
};
