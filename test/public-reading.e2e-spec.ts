/** What a visitor and a dashboard read: pages, filters, provisions, and the protocol they come over. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { serverAudits } from 'graphql-http';
import { readFileSync } from 'node:fs';
import { overlaps, parseEdtf, within } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

interface DocumentedCase {
  readonly ref: string;
  readonly title: string;
  readonly summary: string;
  readonly hostStates: string[];
  readonly targetProfile: string[];
  readonly disputed: boolean;
  readonly uses: {
    readonly mechanismId: string;
    readonly requestingState: string | null;
    readonly respondingStates: string[];
    readonly ground: string[];
    readonly outcome: string;
  }[];
  readonly provisionLinks: { readonly provisionId: string | null; readonly instrumentId: string }[];
}
const documented = (JSON.parse(readFileSync('data/cases.json', 'utf8')) as { items: DocumentedCase[] }).items;

const refsOf = async (filter: object): Promise<string[]> => {
  const { data, errors } = await api.anonymous(
    'query ($filter: CaseFilter) { publicCases(first: 100, filter: $filter) { totalCount edges { node { documentation { ref } } } } }',
    { filter },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const refs = data.publicCases.edges.map(({ node }: any) => node.documentation.ref as string);
  expect(data.publicCases.totalCount).toBe(refs.length);
  return refs.sort();
};
const matching = (holds: (one: DocumentedCase) => boolean): string[] =>
  documented
    .filter(holds)
    .map(({ ref }) => ref)
    .sort();

describe('a walk through the pages', () => {
  it.each(['NEWEST', 'OLDEST', 'OCCURRED_FIRST', 'OCCURRED_LAST'])(
    'sees every case exactly once in the order %s while others are added',
    async (orderBy) => {
      const seen: string[] = [];
      let after: string | null = null;
      for (let page = 0; ; page += 1) {
        const { data }: any = await api.anonymous(
          `query ($after: String) { publicCases(first: 7, after: $after, orderBy: ${orderBy}) { edges { cursor node { reference } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          { after },
        );
        const { edges, pageInfo } = data.publicCases;
        seen.push(...edges.map(({ node }: any) => node.reference as string));
        expect(pageInfo).toMatchObject({
          hasPreviousPage: page > 0,
          startCursor: edges[0].cursor,
          endCursor: edges.at(-1).cursor,
        });
        if (page === 3) await addDocumentedCase(`added-during-${orderBy.toLowerCase().replace('_', '-')}`);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(new Set(seen).size).toBe(seen.length);
      const references = await database.asOwner<{ reference: string }>(
        `select reference from case_file where documented_ref not like 'added-%'`,
      );
      for (const { reference } of references) expect(seen).toContain(reference);
      await database.asOwner(`delete from case_file where documented_ref like 'added-%'`);
    },
  );

  async function addDocumentedCase(ref: string): Promise<void> {
    await database.asOwner(
      `with d as (insert into documented_case (ref, verified, original_terms) values ($1, false, '{}') returning ref),
      c as (insert into case_file (reference, state, title, documented_ref) select 'TNR-1999-' || lpad((random() * 999999)::int::text, 6, '0'), 'DOCUMENTED', 'Added', ref from d returning id)
      insert into case_version (case_id, version) select id, 1 from c`,
      [ref],
    );
  }
});

describe('a filter', () => {
  it('holds its conditions on a measure of one and the same use', async () => {
    expect(await refsOf({ requestingState: 'TR', mechanism: 'interpol-red-notice' })).toEqual(
      matching(({ uses }) =>
        uses.some((use) => use.requestingState === 'TR' && use.mechanismId === 'interpol-red-notice'),
      ),
    );
    expect(await refsOf({ and: [{ requestingState: 'TR' }, { mechanism: 'interpol-red-notice' }] })).toEqual(
      matching(
        ({ uses }) =>
          uses.some((use) => use.requestingState === 'TR') &&
          uses.some((use) => use.mechanismId === 'interpol-red-notice'),
      ),
    );
  });

  it('means the same as a plain reading of the records, whatever is combined', async () => {
    const values = {
      requestingState: distinct((one) => one.uses.map((use) => use.requestingState)),
      respondingState: distinct((one) => one.uses.flatMap((use) => use.respondingStates)),
      hostState: distinct((one) => one.hostStates),
      mechanism: distinct((one) => one.uses.map((use) => use.mechanismId)),
      offence: distinct((one) => one.uses.flatMap((use) => use.ground)),
      outcome: distinct((one) => one.uses.map((use) => use.outcome.toUpperCase().replaceAll('-', '_'))),
      profile: distinct((one) => one.targetProfile),
      provision: distinct((one) => one.provisionLinks.map((link) => link.provisionId)),
      instrument: distinct((one) => one.provisionLinks.map((link) => link.instrumentId)),
    };
    const leaf = fc.record(
      {
        ...Object.fromEntries(
          Object.entries(values).map(([field, known]) => [
            field,
            fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 4 }),
          ]),
        ),
        disputed: fc.boolean(),
        text: fc.constantFrom('the', 'Interpol', 'journalist', '50%', '_'),
      },
      { requiredKeys: [] },
    );
    const { filter } = fc.letrec<{ filter: object; leaf: object }>((tie) => ({
      leaf,
      filter: fc.oneof(
        { maxDepth: 2 },
        tie('leaf'),
        fc.record(
          { and: fc.array(tie('filter'), { maxLength: 2 }), or: fc.array(tie('filter'), { maxLength: 3 }) },
          { requiredKeys: [] },
        ),
        fc.record({ not: tie('filter') }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(filter, async (random) => {
        expect(await refsOf(random)).toEqual(matching((one) => holds(random, one)));
      }),
      { numRuns: 150 },
    );
  });

  it('on dates means what the EDTF rules say', async () => {
    const { data } = await api.anonymous(
      '{ publicCases(first: 100) { edges { node { documentation { ref } occurred { edtf } } } } }',
    );
    const cases = data.publicCases.edges.map(({ node }: any) => ({
      ref: node.documentation.ref,
      occurred: parseEdtf(node.occurred.edtf),
    }));
    expect(cases).toHaveLength(68);
    for (const text of ['2017', '2019-05/2020', '2021~', '../2015', '2018/..', '201X']) {
      const period = parseEdtf(text);
      const when = (rule: typeof overlaps) =>
        cases
          .filter(({ occurred }: any) => rule(occurred, period))
          .map(({ ref }: any) => ref as string)
          .sort();
      expect([text, await refsOf({ occurred: { overlaps: text } })]).toEqual([text, when(overlaps)]);
      expect([text, await refsOf({ occurred: { within: text } })]).toEqual([text, when(within)]);
    }
  });

  it('by region finds the States of the region', async () => {
    const { data } = await api.anonymous('{ countries(region: "Central Asia") { code } }');
    const codes = data.countries.map(({ code }: any) => code as string);
    expect(codes).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ']);
    expect(await refsOf({ region: '143' })).toEqual(
      matching(({ uses }) => uses.some((use) => codes.includes(use.requestingState))),
    );
  });

  function distinct(of: (one: DocumentedCase) => (string | null)[]): string[] {
    return [...new Set(documented.flatMap(of))].filter((value) => value !== null);
  }

  /** An independent reading of the filter over the records of the file. */
  function holds(filter: any, one: DocumentedCase): boolean {
    const some = (wanted: string[] | undefined, has: (string | null)[]) =>
      !wanted || has.some((value) => wanted.includes(value!));
    const aboutUse = ['requestingState', 'respondingState', 'mechanism', 'offence', 'outcome'].some(
      (field) => field in filter,
    );
    return (
      (filter.and ?? []).every((part: any) => holds(part, one)) &&
      (!filter.or || filter.or.some((part: any) => holds(part, one))) &&
      (!filter.not || !holds(filter.not, one)) &&
      (!aboutUse ||
        one.uses.some(
          (use) =>
            some(filter.requestingState, [use.requestingState]) &&
            some(filter.respondingState, use.respondingStates) &&
            some(filter.mechanism, [use.mechanismId]) &&
            some(filter.offence, use.ground) &&
            some(filter.outcome, [use.outcome.toUpperCase().replaceAll('-', '_')]),
        )) &&
      some(filter.hostState, one.hostStates) &&
      some(filter.profile, one.targetProfile) &&
      some(
        filter.provision,
        one.provisionLinks.map((link) => link.provisionId),
      ) &&
      some(
        filter.instrument,
        one.provisionLinks.map((link) => link.instrumentId),
      ) &&
      (filter.disputed === undefined || filter.disputed === one.disputed) &&
      (!filter.text || `${one.title}\n${one.summary}`.toLowerCase().includes(filter.text.toLowerCase()))
    );
  }
});

describe('Article 35 of the zero draft', () => {
  it('is shown with its concerns, safeguards, counterpart in the adopted text, and the cases linked to it', async () => {
    const { data, errors } = await api.anonymous(`{
      provision(slug: "uncc-zero-art-35") {
        number heading textVersion { slug } instrument { shortTitle }
        concerns { summary raisedBy articleLink }
        safeguards { safeguard { slug } value }
        counterparts { direction kinds provision { slug textVersion { slug } } }
        cases(first: 100) { totalCount edges { node { documentation { ref } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const { provision } = data;
    expect(provision).toMatchObject({ number: 'Art. 35', textVersion: { slug: 'uncc-zero-2023' } });
    expect(provision.concerns.length).toBeGreaterThan(5);
    for (const concern of provision.concerns) {
      if (concern.articleLink !== 'NAMED_BY_SOURCE') expect(concern.raisedBy).toEqual([]);
    }
    const valueOf = (slug: string) => provision.safeguards.find(({ safeguard }: any) => safeguard.slug === slug)?.value;
    expect([valueOf('dual-criminality'), valueOf('human-rights-refusal')]).toEqual(['OPTIONAL', 'UNKNOWN']);
    expect(provision.counterparts).toContainEqual(
      expect.objectContaining({ provision: { slug: 'uncc-final-art-35', textVersion: { slug: 'uncc-final-2024' } } }),
    );
    expect(provision.cases.edges.map(({ node }: any) => node.documentation.ref).sort()).toEqual(
      matching(({ provisionLinks }) => provisionLinks.some(({ provisionId }) => provisionId === 'uncc-zero-art-35')),
    );
    expect(provision.cases.totalCount).toBe(provision.cases.edges.length);
  });
});

describe('a documented case', () => {
  it('keeps the flags of its record and says everywhere that this registry has not verified it', async () => {
    const { data } = await api.anonymous(
      '{ publicCases(first: 100) { edges { node { state standing disputed documentation { ref verified confidence } provisionLinks { legalReview } uses { codedFacts { fact answer basis } } } } } }',
    );
    const file = new Map(documented.map((one) => [one.ref, one as any]));
    for (const { node } of data.publicCases.edges) {
      const record = file.get(node.documentation.ref);
      expect(node).toMatchObject({
        state: 'DOCUMENTED',
        standing: 'Documented in public sources, not verified by this registry.',
        disputed: record.disputed,
        documentation: { verified: record.verified, confidence: record.confidence.toUpperCase() },
      });
      expect(node.provisionLinks.every(({ legalReview }: any) => legalReview === 'PENDING')).toBe(true);
      node.uses.forEach(({ codedFacts }: any, index: number) =>
        expect(codedFacts.map(({ answer }: any) => answer)).toEqual(Object.values(record.uses[index].codedFacts)),
      );
    }
  });

  it('is fetched again by its id, alone and among others', async () => {
    const { data } = await api.anonymous('{ publicCases(first: 2) { edges { node { id } } } }');
    const ids = data.publicCases.edges.map(({ node }: any) => node.id as string);
    const mechanism = Buffer.from('Mechanism:interpol-diffusion').toString('base64url');
    const again = await api.anonymous('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [ids[1], mechanism, 'nonsense', ids[0]],
    });
    expect(again.data.nodes).toEqual([
      { __typename: 'PublicCase', id: ids[1] },
      { __typename: 'Mechanism', id: mechanism },
      null,
      { __typename: 'PublicCase', id: ids[0] },
    ]);
  });
});

describe('the protocol', () => {
  it('passes every audit of GraphQL over HTTP', async () => {
    const failed: string[] = [];
    const audits = serverAudits({ url: api.url });
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${result.status} ${audit.id} ${audit.name}`);
    }
    expect(audits.length).toBeGreaterThan(55);
    expect(failed).toEqual([]);
  });

  it('sends the same number of statements for 1 case and for 60', async () => {
    const page = (first: number) =>
      api.anonymous(
        `{ publicCases(first: ${first}) { edges { node { reference hostStates { code } sourceCount uses { mechanism { label } requestingState { code } respondingStates { code } } provisionLinks { provision { heading instrument { shortTitle } } } } } } }`,
      );
    const statements = async (first: number): Promise<number> => {
      await database.asOwner('select pg_stat_statements_reset()');
      await page(first);
      const [row] = await database.asOwner<{ calls: number }>(
        `select sum(calls)::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
         where r.rolname like '%_app' and s.dbid = (select oid from pg_database where datname = current_database())`,
      );
      return row!.calls;
    };
    await database.asOwner('create extension if not exists pg_stat_statements');
    await page(1); // parse and validate once
    // The least of some: the server looks every few seconds whether reference data have changed, in statements of its own.
    const least = async (first: number) =>
      Math.min(await statements(first), await statements(first), await statements(first));
    const [one, many] = [await least(1), await least(60)];
    expect(many).toBe(one);
    expect(one).toBeLessThan(12);
  });

  it('in production shows neither GraphiQL nor the schema nor guesses at names', async () => {
    const closed = await startApi(database, { openToExploration: false });
    try {
      const page = await fetch(closed.url, { headers: { accept: 'text/html' } });
      expect(await page.text()).not.toMatch(/graphiql/i);
      const schema = await closed.anonymous('{ __schema { types { name } } }');
      expect([schema.status, schema.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
      const guess = await closed.anonymous('{ publicCase(reference: "x") { titel { text } } }');
      expect(guess.errors?.[0]?.message).not.toMatch(/did you mean/i);
      expect((await closed.anonymous('{ publicCases(first: 1) { totalCount } }')).data.publicCases.totalCount).toBe(68);
    } finally {
      await closed.close();
    }
  });
});
