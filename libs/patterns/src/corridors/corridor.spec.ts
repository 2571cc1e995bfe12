import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CountingDatabase, countingDatabase } from '../testing/counting-database.js';
import { aCase, aUse } from '../../../registry/src/testing/sample-registry.js';

let database: CountingDatabase;

beforeAll(async () => {
  database = await countingDatabase();
});

afterAll(() => database?.stop());

describe('corridors', () => {
  it('lead from who asked to where the person was, each case once in each, and say what is in none', async () => {
    const turkish = (mechanism: string) => aUse({ mechanism, requestingState: 'TR', respondingStates: ['DE'] });
    await database.hold([
      aCase({ hostStates: ['DE', 'TH'], uses: [turkish('red-notice'), turkish('diffusion')] }),
      aCase({ hostStates: ['TH'], uses: [turkish('red-notice')] }),
      aCase({ hostStates: ['TH'], uses: [aUse()] }),
      aCase({ uses: [turkish('red-notice')] }),
    ]);

    const corridors = await database.inquire(({ corridors: of }) => of.of({ measure: 'CASES', to: 'HOST' }));
    const { edges } = corridors.page({ first: 10 });

    expect(edges.map(({ node }) => [node.requestingState.code, node.otherState.code, node.value])).toEqual([
      ['TR', 'TH', 2],
      ['TR', 'DE', 1],
    ]);
    expect(edges[0]!.node.byMechanism().map(({ mechanism, value }) => [mechanism.slug, value])).toEqual([
      ['red-notice', 2],
      ['diffusion', 1],
    ]);
    expect(corridors).toMatchObject({ total: 4 });
    expect([corridors.withoutRequestingState(), corridors.withoutOtherState()]).toEqual([1, 1]);
  });

  it('lead to who was asked, of the same measure', async () => {
    const uses = [
      aUse({ requestingState: 'TR', respondingStates: ['DE'] }),
      aUse({ requestingState: 'XK', respondingStates: ['TH'] }),
    ];
    await database.hold([aCase({ hostStates: ['DE', 'TH'], uses })]);

    const { page } = await database.inquire(({ corridors }) => corridors.of({ measure: 'MEASURES', to: 'RESPONDING' }));

    expect(page({ first: 10 }).edges.map(({ node }) => [node.requestingState.code, node.otherState.code])).toEqual([
      ['TR', 'DE'],
      ['XK', 'TH'],
    ]);
  });

  it('are turned over page by page without a gap', async () => {
    const uses = ['TR', 'XK', 'TH'].map((requestingState) => aUse({ requestingState }));
    await database.hold([aCase({ hostStates: ['DE', 'TR'], uses }), aCase({ hostStates: ['DE'], uses })]);

    const { page } = await database.inquire(({ corridors }) => corridors.of({ measure: 'CASES', to: 'HOST' }));
    const all = page({ first: 100 }).edges.map(({ node }) => [node.requestingState.code, node.otherState.code]);
    const turned: unknown[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo } = page({ first: 2, after });
      turned.push(...edges.map(({ node }) => [node.requestingState.code, node.otherState.code]));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }

    expect(all).toHaveLength(6);
    expect(turned).toEqual(all);
  });
});
