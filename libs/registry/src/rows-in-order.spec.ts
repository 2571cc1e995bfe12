import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PublicCases, type PublicCaseRow } from './public-cases.js';
import { RowsInOrder } from './rows-in-order.js';

const UNDATED = { lower: 0, upper: 0 };

const caseOf = (id: string): PublicCaseRow => ({
  ...{ id, reference: 'TNR-2026-000001', state: 'PUBLISHED', grade: null, disputed: false, requestingState: null },
  ...{ occurred: UNDATED, hostStates: [], uses: [], events: [], subjects: [], links: [], sources: [] },
});

describe('public cases in the order of their ids', () => {
  it('are those that are there, whatever has come, changed and gone, from wherever a page goes on', () => {
    const IDS = Array.from({ length: 12 }, () => randomUUID());
    const change = fc.record({ id: fc.constantFrom(...IDS), comes: fc.boolean() });
    const page = fc.record({ after: fc.option(fc.constantFrom(...IDS, randomUUID())), limit: fc.nat({ max: 14 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...IDS)),
        fc.array(change),
        page,
        (first, changes, { after, limit }) => {
          const cases = new PublicCases();
          for (const id of first) cases.add(caseOf(id));
          const rows = new RowsInOrder(cases);
          const there = new Set(first);
          for (const { id, comes } of changes) {
            if (comes) cases.add(caseOf(id));
            else cases.remove(id);
            there[comes ? 'add' : 'delete'](id);
          }
          const sorted = [...there].sort();
          const following = sorted.filter((id) => after === null || id > after).slice(0, limit);
          const preceding = sorted.filter((id) => after === null || id < after).reverse();
          expect(rows.after(after, limit)).toEqual(following);
          expect(rows.before(after, limit)).toEqual(preceding.slice(0, limit));
        },
      ),
    );
  });
});
