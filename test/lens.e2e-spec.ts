/** The treaty lens over the real data: each article that the project was asked about answers each question. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverChanges } from '#cases';
import { PublicRegistry } from '#registry';
import { UnitOfWork, withDatabase } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { moreStaff, step, twoVerifiers, verifiedCase } from './support/draft.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await loadedDatabase();
  // As if the depositary had said so: none of the real ones is recorded.
  const declaration = {
    summary: 'Made for a test.',
    madeOn: null,
    withdrawnOn: null,
    provisionIds: [],
    against: [],
    precludesForce: false,
  };
  for (const [country, declared] of [
    [PARTIES[2].countryCode, { ...declaration, kind: 'RESERVATION', provisionIds: ['budapest-art-27'] }],
    [
      PARTIES[3].countryCode,
      { ...declaration, kind: 'OBJECTION', against: [PARTIES[4].countryCode], precludesForce: true },
    ],
  ]) {
    await database.asOwner(
      `update participation set declarations = $2 where id = 'budapest-convention/' || lower($1)`,
      [country, JSON.stringify([declared])],
    );
  }
  api = await startApi(database, { pointsPerMinute: { anonymous: 0, key: 0, person: 0, global: 0 } });
  await moreStaff(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const file = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')).items as any[];
const CASES = file('cases');
const PARTIES = file('participation').filter((of) => of.instrumentId === 'budapest-convention' && of.inForceOn);
const SAFEGUARDS = file('safeguards');
const PROVISIONS = new Map(file('provisions').map((of) => [of.id, of]));

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await api.anonymous(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** Articles that the founding demands name, in the zero draft. */
const NAMED = [5, ...Array.from({ length: 11 }, (_, n) => n + 6), 17, 24, 35]
  .map((n) => `uncc-zero-art-${n}`)
  .concat('uncc-zero-art-36-1');

const EXPOSURE = `provision { slug } cases narrowedAway note byStanding { standing cases } byRelation { relation cases }
  byRequestingState { country { code } cases } byMechanism { mechanism { slug } cases } byYear { year cases }
  equivalents { linkedTo { slug } kinds verified cases } linkedCases(first: 100) { totalCount edges { node { reference } } }`;
const COUNTERFACTUAL = `rules selected judged narrowedAway shareUndetermined undeterminedForWantOfText note
  changes { safeguard { slug } value } within { slug } verdicts { verdict cases } missingFacts { fact cases settles maySettle }`;
const LISTED = `cases(first: 100) { totalCount pageInfo { hasNextPage } edges { node { verdict before after case { reference documentation { ref } }
  routes { use before after verdict kinds isVerifiedCounterpart mechanism { slug } provision { slug } linkedTo { slug }
    steps { rule fact answer bars value changedTo applied applies safeguard { slug } } } } } }`;

describe('each article that the founding demands name', () => {
  it.each(NAMED)('%s answers every question', async (slug) => {
    const data = await ask(
      `query ($slug: String!, $id: ID!, $text: String!) {
        provision(slug: $slug) { number heading textVersion { slug } safeguards { value } counterparts { kinds provision { slug } } }
        provisionByCitation(text: $text) { provisions { slug } }
        provisionExposure(provision: $id) { ${EXPOSURE} }
        counterfactual(textVersion: "uncc-zero-2023", add: ["dual-criminality"], within: [$id]) { ${COUNTERFACTUAL} }
      }`,
      { slug, id: slug, text: `UNCC zero draft ${PROVISIONS.get(slug).number}` },
    );
    expect(data.provision.textVersion.slug).toBe('uncc-zero-2023');
    expect(data.provisionByCitation.provisions).toEqual([{ slug }]);
    expect(data.provision.counterparts.length).toBeGreaterThan(0);
    const [exposure] = data.provisionExposure;
    const isOf = (id: string | null): boolean => id !== null && (id === slug || isOf(PROVISIONS.get(id).parentId));
    const linked = CASES.filter(({ provisionLinks }) => provisionLinks.some((link: any) => isOf(link.provisionId)));
    expect(exposure.cases).toBe(linked.length);
    expect(exposure.linkedCases.totalCount).toBe(linked.length);
    expect(exposure.note).toMatch(/not representative/);
    const { verdicts, judged } = data.counterfactual;
    expect(verdicts.reduce((sum: number, { cases }: any) => sum + cases, 0)).toBe(judged);
    expect(verdicts.find(({ verdict }: any) => verdict === 'OPENED').cases).toBe(0);
  });

  it('stands in the matrix of its text and in the map of concerns', async () => {
    const data = await ask(`{
      safeguardMatrix(by: PROVISION, textVersion: "uncc-zero-2023") { safeguards { slug } rows { cases provision { slug }
        cells { value isGap cases casesOfUnknownFact references safeguard { slug } } } }
      concernMap(instrument: "un-cybercrime-convention") { adopted { slug } concerns { provision { slug } answer isProvisional cases
        safeguard { slug } texts { textVersion { slug } provision { slug } kinds value }
        concern { raisedBy } amendment { summary } } }
    }`);
    const cells = data.safeguardMatrix.rows.flatMap(({ cells: of }: any) => of);
    expect(cells.filter(({ value }: any) => value === 'UNKNOWN').length).toBeGreaterThan(0);
    for (const cell of cells) {
      if (['ABSENT', 'WEAK', 'OPTIONAL'].includes(cell.value)) expect(cell.isGap).toBe(true);
      else expect([cell.isGap, cell.cases, cell.casesOfUnknownFact, cell.references]).toEqual([false, 0, 0, []]);
    }
    const article35 = data.safeguardMatrix.rows.find(({ provision }: any) => provision.slug === 'uncc-zero-art-35');
    const dual = article35.cells.find(({ safeguard }: any) => safeguard.slug === 'dual-criminality');
    const fell = CASES.filter(
      ({ provisionLinks, uses }) =>
        provisionLinks.some(({ provisionId }: any) => provisionId === 'uncc-zero-art-35') &&
        uses.some(({ codedFacts }: any) => codedFacts.dualCriminality === 'NO'),
    );
    expect([dual.value, dual.isGap, dual.cases]).toEqual(['OPTIONAL', true, fell.length]);
    expect(data.concernMap.adopted.slug).toBe('uncc-final-2024');
    const raised = (slug: string) => data.concernMap.concerns.filter(({ provision }: any) => provision.slug === slug);
    expect(raised('uncc-zero-art-17').filter(({ answer }: any) => answer === 'PARTLY').length).toBeGreaterThan(0);
    for (const { concern, provision } of data.concernMap.concerns) {
      // Nobody is said to have named an article who is not known to have.
      const source = PROVISIONS.get(provision.slug).concerns.filter((of: any) => of.articleLink === 'named-by-source');
      const names = source.flatMap(({ raisedBy }: any) => raisedBy);
      for (const name of concern?.raisedBy ?? []) expect(names).toContain(name);
    }
  });
});

describe('a case that is linked to the draft', () => {
  it('counts under the adopted article with what changed, and not where the power was narrowed', async () => {
    const of = async (id: string, more = 'includeEquivalent: true') =>
      (await ask(`{ provisionExposure(provision: "${id}", ${more}) { ${EXPOSURE} } }`)).provisionExposure[0];
    const [then, now] = [await of('uncc-zero-art-35', 'includeEquivalent: false'), await of('uncc-final-art-35')];
    expect(now.cases).toBe(then.cases);
    expect(now.equivalents).toEqual([
      { linkedTo: { slug: 'uncc-zero-art-35' }, kinds: ['SAME_NUMBER', 'CHANGED'], verified: true, cases: then.cases },
    ]);
    expect((await of('uncc-final-art-35', 'includeEquivalent: false')).cases).toBe(0);
    const linked = CASES.filter(({ provisionLinks }) =>
      provisionLinks.some((l: any) => l.provisionId === 'uncc-zero-art-17'),
    );
    expect(linked.length).toBeGreaterThan(0);
    const narrowed = await of('uncc-final-art-4');
    expect([narrowed.cases, narrowed.narrowedAway]).toEqual([0, linked.length]);
    // An edge that was not verified can be left out.
    expect((await of('uncc-final-art-40')).cases).toBeGreaterThan(0);
    expect((await of('uncc-final-art-40', 'includeEquivalent: true, verifiedEdgesOnly: true')).cases).toBe(0);
  });
});

/** A counterfactual of one safeguard, worked out from the files alone. */
function recounted(
  textVersionId: string,
  safeguardId: string,
  isWithin: (id: string) => boolean,
): Record<string, number> {
  const safeguard = SAFEGUARDS.find(({ id }) => id === safeguardId);
  const counts: Record<string, number> = {};
  for (const { uses, provisionLinks } of CASES) {
    const ways = provisionLinks.filter(
      (link: any) =>
        link.textVersionId === textVersionId &&
        link.provisionId &&
        ['INVOKED', 'WOULD_COMPEL', 'WOULD_PERMIT'].includes(link.relation),
    );
    if (ways.length === 0) continue;
    const held = (link: any) => PROVISIONS.get(link.provisionId).safeguards.values[safeguardId] ?? null;
    const bars = (use: any) => {
      const result = safeguard.counterfactual.test[use.codedFacts[safeguard.codedFact]];
      return result === 'barred' ? true : result === 'undetermined' ? null : false;
    };
    const all = uses.flatMap((use: any) =>
      ways.map((link: any) => ({ bars: bars(use), isIn: isWithin(link.provisionId), value: held(link) })),
    );
    const changed = all.filter(({ isIn, value, bars: by }: any) => isIn && value !== 'MANDATORY' && by !== false);
    const isAllBarred = all.every(({ isIn, value, bars: by }: any) => by === true && (isIn || value === 'MANDATORY'));
    // Of what is left open by other safeguards nothing is certain in these texts, so a change either bars all or is not determined.
    const verdict = changed.length === 0 ? 'UNCHANGED' : isAllBarred ? 'BARRED' : 'UNDETERMINED';
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

describe('a counterfactual', () => {
  it.each(['dual-criminality', 'core-crime-scope', 'specificity', 'political-offence-refusal'])(
    'of %s in the whole zero draft says of the real cases what the files say',
    async (slug) => {
      const { counterfactual } = await ask(
        `query ($add: [ID!]) { counterfactual(textVersion: "uncc-zero-2023", add: $add, includeEquivalent: false) { ${COUNTERFACTUAL} ${LISTED} } }`,
        { add: [slug] },
      );
      const expected = recounted('uncc-zero-2023', slug, () => true);
      const counts = Object.fromEntries(counterfactual.verdicts.map(({ verdict, cases }: any) => [verdict, cases]));
      expect(counts).toEqual({ BARRED: 0, OPENED: 0, UNCHANGED: 0, UNDETERMINED: 0, ...expected });
      expect(counterfactual.cases.totalCount).toBe(counterfactual.judged);
      expect(counterfactual.selected).toBe(CASES.length);
    },
  );

  it.each([
    'dual-criminality-mandatory',
    'core-crimes-only',
    'specific-restored',
    'article-24-in-chapter-v',
    'human-rights-law-in-article-36',
    'refusal-grounds',
  ])(
    'of the preset %s is answered for the draft and the adopted text, each verdict with its derivation',
    async (preset) => {
      for (const textVersion of ['uncc-zero-2023', 'uncc-final-2024']) {
        const { counterfactual } = await ask(
          `query ($text: ID!, $preset: String) { counterfactual(textVersion: $text, preset: $preset) { ${COUNTERFACTUAL} ${LISTED} } }`,
          { text: textVersion, preset },
        );
        expect(counterfactual.judged).toBeGreaterThan(10);
        expect(counterfactual.within.length).toBeGreaterThan(10);
        expect(counterfactual.changes.length).toBeGreaterThan(0);
        for (const { node } of counterfactual.cases.edges) {
          for (const { steps, before, after } of node.routes) {
            const state = (applies: 'applied' | 'applies') => {
              const each = steps.map((of: any) =>
                of[applies] === false || of.bars === false ? false : of[applies] && of.bars ? true : null,
              );
              return each.includes(true) ? 'BARRED' : each.includes(null) ? 'UNDETERMINED' : 'OPEN';
            };
            expect([state('applied'), state('applies')]).toEqual([before, after]);
          }
        }
      }
    },
  );

  it('is there by slug for each preset', async () => {
    const { counterfactualPresets } = await ask('{ counterfactualPresets { slug label demand } }');
    expect(counterfactualPresets).toHaveLength(6);
  });

  it('tells which fact would settle most, and how many cases no fact would', async () => {
    const { counterfactual } = await ask(
      `{ counterfactual(textVersion: "uncc-zero-2023", add: ["dual-criminality", "specificity"]) { ${COUNTERFACTUAL} } }`,
    );
    expect(counterfactual.missingFacts.map(({ fact }: any) => fact).sort()).toEqual([
      'DUAL_CRIMINALITY',
      'SPECIFIC_REQUEST',
    ]);
    const [first, second] = counterfactual.missingFacts;
    expect(first.settles).toBeGreaterThanOrEqual(second.settles);
    for (const { cases, settles, maySettle } of counterfactual.missingFacts) {
      expect(maySettle).toBeGreaterThanOrEqual(settles);
      expect(cases).toBeGreaterThanOrEqual(maySettle);
    }
  });

  it('pages through each case once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = (
        await ask(
          `query ($after: String) { counterfactual(textVersion: "uncc-zero-2023", add: ["dual-criminality"]) {
             judged cases(first: 7, after: $after) { pageInfo { hasNextPage endCursor } edges { node { case { reference } } } } } }`,
          { after },
        )
      ).counterfactual;
      seen.push(...page.cases.edges.map(({ node }: any) => node.case.reference));
      if (!page.cases.pageInfo.hasNextPage) {
        expect([new Set(seen).size, seen.length]).toEqual([page.judged, page.judged]);
        return;
      }
      after = page.cases.pageInfo.endCursor;
    }
  });

  it.each([
    ['textVersion: "nowhere", add: ["dual-criminality"]', 'textVersion', /no such text version/],
    ['textVersion: "uncc-zero-2023"', 'add', /Nothing is changed/],
    ['textVersion: "uncc-zero-2023", add: ["kindness"]', 'add', /no such safeguard/],
    ['textVersion: "uncc-zero-2023", add: ["specificity"], remove: ["specificity"]', 'add', /named twice/],
    ['textVersion: "uncc-zero-2023", preset: "none"', 'preset', /no such preset/],
    ['textVersion: "budapest-2001", preset: "specific-restored"', 'preset', /of the UN Cybercrime Convention/],
    [
      'textVersion: "uncc-zero-2023", add: ["specificity"], within: ["uncc-final-art-35"]',
      'within',
      /no such provision in this text/,
    ],
  ])('refuses %s, and says what is at fault', async (args, field, message) => {
    const { errors } = await api.anonymous(`{ counterfactual(${args}) { judged } }`);
    expect(errors![0]!.message).toMatch(message);
    expect(JSON.stringify(errors![0]!.extensions)).toContain(field);
  });
});

describe('one coded fact, or one link', () => {
  /** The verdict on each case that is judged, by its reference in the data. */
  async function verdicts(): Promise<Map<string, string>> {
    const { counterfactual } = await ask(
      `{ counterfactual(textVersion: "uncc-zero-2023", add: ["dual-criminality"]) { cases(first: 100) {
         edges { node { verdict case { documentation { ref } } } } } } }`,
    );
    return new Map(counterfactual.cases.edges.map(({ node }: any) => [node.case.documentation.ref, node.verdict]));
  }
  const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
    [...new Set([...before.keys(), ...after.keys()])].filter((ref) => before.get(ref) !== after.get(ref));
  const isLinked = (of: any) =>
    of.uses.length === 1 &&
    of.uses[0].codedFacts.dualCriminality === 'UNKNOWN' &&
    of.provisionLinks.filter(({ provisionId }: any) => provisionId === 'uncc-zero-art-35').length === 1;
  const { ref } = CASES.find(isLinked);
  const OF_CASE = `case_id = (select id from case_file where documented_ref = '${ref}')`;

  it('changes the verdict on the case that rests on it, and on no other', async () => {
    const before = await verdicts();
    expect(before.get(ref)).toBe('UNDETERMINED');
    await database.asOwner(`update mechanism_use set dual_criminality = 'NO' where ${OF_CASE}`);
    const barred = await verdicts();
    expect([changed(before, barred), barred.get(ref)]).toEqual([[ref], 'BARRED']);
    await database.asOwner(`update mechanism_use set dual_criminality = 'YES' where ${OF_CASE}`);
    const unchanged = await verdicts();
    expect([changed(before, unchanged), unchanged.get(ref)]).toEqual([[ref], 'UNCHANGED']);
    await database.asOwner(`update mechanism_use set dual_criminality = 'UNKNOWN' where ${OF_CASE}`);
    expect(await verdicts()).toEqual(before);
  });

  it('takes the case out of the count when its links are gone', async () => {
    const before = await verdicts();
    await database.asOwner(`delete from provision_link where ${OF_CASE} and text_version_id like 'uncc-%'`);
    const after = await verdicts();
    expect([changed(before, after), after.has(ref)]).toEqual([[ref], false]);
  });
});

describe('what is public', () => {
  const ARGS = 'provision: "uncc-zero-art-35"';
  const counted = async () => (await ask(`{ provisionExposure(${ARGS}) { ${EXPOSURE} } }`)).provisionExposure[0];

  it('is counted from the moment of its publication, with what lawyers say of its links, and not when it is suspended', async () => {
    await twoVerifiers(database);
    const before = await counted();
    const verified = await verifiedCase(api, 'Linked to Article 35');
    expect(await counted()).toEqual(before);
    const published = await step(api, 'editor', 'publishCase', verified);
    const after = await counted();
    const { data } = await api.as('editor')(
      `query ($id: ID!) { case(id: $id) { provisionLinks { provision { slug } legalReview } } }`,
      {
        id: published.id,
      },
    );
    const isLinked = data!.case.provisionLinks.some(({ provision }: any) => provision?.slug === 'uncc-zero-art-35');
    expect(after.cases).toBe(before.cases + (isLinked ? 1 : 0));
    expect(isLinked).toBe(true);
    const bySign = (of: any) => of.byStanding.find(({ standing }: any) => standing === 'SIGNED').cases;
    expect(bySign(after)).toBe(bySign(before) + 1);
    await step(api, 'safety', 'suspendCase', published, { reason: 'Somebody is at risk.' });
    expect(await counted()).toEqual(before);
  });

  const deliver = () => withDatabase(database.ownerUrl, [], deliverChanges);
  it('stands by what lawyers had said of its links when it was published; what one says since is no news', async () => {
    const published = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'A lawyer dissents'));
    const news = async () => (await ask('{ changes(first: 1) { totalCount } }')).changes.totalCount;
    await deliver();
    const before = [await counted(), await news()];
    const dissent = { link: 1, opinion: 'DISSENT', reason: 'It does not say so.' };
    await step(api, 'legal', 'signProvisionLink', published, dissent);
    await deliver();
    expect([await counted(), await news()]).toEqual(before);
  });

  it('is not brought back by a request that began before a case was suspended', async () => {
    const [work, registry] = [
      api.app.get(UnitOfWork, { strict: false }),
      api.app.get(PublicRegistry, { strict: false }),
    ];
    const published = await step(api, 'editor', 'publishCase', await verifiedCase(api, 'Suspended meanwhile'));
    const before = await counted();
    await work.reading(async () => {
      await work.rows('select 1'); // from here on it sees the registry as it is now
      await step(api, 'safety', 'suspendCase', published, { reason: 'Somebody is at risk.' });
      await deliver();
      expect((await counted()).cases).toBe(before.cases - 1);
      await registry.selected(null);
    });
    expect((await counted()).cases).toBe(before.cases - 1);
  });
});

describe('a treaty route', () => {
  const LINK =
    'link isPrecluded fromStanding toStanding instrument { slug } powers { power excludedBy { code } provision { slug } }';
  const route = async (from: string, to: string, on: string) =>
    (await ask(`{ treatyRoute(from: "${from}", to: "${to}", on: "${on}") { on note links { ${LINK} } } }`)).treatyRoute;
  const linkIn = (of: any, slug: string) => of.links.find(({ instrument }: any) => instrument.slug === slug);

  it('is open from the day on which a convention is in force for both, with the powers that it gives', async () => {
    const parties = file('participation').filter(
      (of) => of.instrumentId === 'budapest-convention' && of.inForceOn && !of.withdrawnOn,
    );
    const [one, other] = [parties[0], parties[1]];
    const day = [one.inForceOn, other.inForceOn].sort()[1];
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const open = linkIn(await route(one.countryCode, other.countryCode, day), 'budapest-convention');
    expect([open.link, open.fromStanding, open.toStanding]).toEqual(['IN_FORCE', 'IN_FORCE', 'IN_FORCE']);
    expect(open.powers).toContainEqual({
      power: 'MUTUAL_LEGAL_ASSISTANCE',
      excludedBy: [],
      provision: { slug: expect.stringMatching(/^budapest-/) },
    });
    expect(linkIn(await route(one.countryCode, other.countryCode, eve), 'budapest-convention').link).not.toBe(
      'IN_FORCE',
    );
  });

  it('is without what one of the two reserves, and none where an objection says so', async () => {
    const [, , reserving, objecting, other] = PARTIES.map(({ countryCode }) => countryCode);
    const of = async (from: string, to: string) => linkIn(await route(from, to, '2026-01-01'), 'budapest-convention');
    const reserved = await of(other, reserving);
    expect(reserved.link).toBe('IN_FORCE');
    const powers = (excluded: boolean) =>
      new Set(reserved.powers.flatMap((p: any) => (p.excludedBy.length > 0 === excluded ? p.provision.slug : [])));
    expect(powers(true)).toEqual(new Set(['budapest-art-27']));
    expect(powers(false).size).toBeGreaterThan(3);
    for (const link of [await of(objecting, other), await of(other, objecting)]) {
      expect([link.link, link.isPrecluded, link.fromStanding]).toEqual(['NONE', true, 'IN_FORCE']);
    }
    expect((await of(objecting, reserving)).link).toBe('IN_FORCE');
  });

  it('is none by a signature, and unknown where a State is not listed', async () => {
    const signatories = file('participation').filter(
      (of) => of.instrumentId === 'un-cybercrime-convention' && of.boundStatus === 'SIGNED_ONLY',
    );
    const [one, other] = signatories;
    const signedOnly = linkIn(
      await route(one.countryCode, other.countryCode, '2026-07-31'),
      'un-cybercrime-convention',
    );
    expect(signedOnly.link).toBe('SIGNED');
    const unlisted = linkIn(await route(one.countryCode, 'AQ', '2026-07-31'), 'un-cybercrime-convention');
    expect([unlisted.link, unlisted.toStanding]).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  it('is refused between a State and itself, with one that is none, and on what is no day', async () => {
    for (const args of ['from: "TR", to: "TR"', 'from: "TR", to: "Q1"', 'from: "TR", to: "DE", on: "soon"']) {
      const { errors } = await api.anonymous(`{ treatyRoute(${args}) { on } }`);
      expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('that would be new is asked of those who had ratified by the day, and of nobody who ratifies later or has left', async () => {
    const asked = (on: string) =>
      `newRoutes(instrument: "budapest-2ap", on: "${on}", ifRatifiedBy: ["TR"]) { bound { code } }`;
    const { early, late } = await ask(`{ early: ${asked('2023-06-01')} late: ${asked('2026-03-01')} }`);
    const codes = ({ bound }: any) => bound.map(({ code }: any) => code);
    const ratified = file('participation').filter(({ instrumentId }) => instrumentId === 'budapest-2ap');
    const by = (day: string) =>
      ratified.filter(({ boundOn }) => boundOn !== null && boundOn <= day).map(({ countryCode }) => countryCode);
    expect(by('2026-03-01').length).toBeGreaterThan(by('2023-06-01').length);
    expect(codes(early)).toEqual([...new Set([...by('2023-06-01'), 'TR'])].sort());
    expect(codes(late)).toEqual([...new Set([...by('2026-03-01'), 'TR'])].sort());
  });

  it('is new between those who would ratify and are linked by nothing that is recorded, with the cases between exactly them', async () => {
    const { newRoutes } =
      await ask(`{ newRoutes(instrument: "un-cybercrime-convention") { pairs linkedAlready newPairs newPairsWithCases
      ratificationsNeeded ratificationsSource inForceFrom bound { code } note
      routes(first: 100) { totalCount edges { node { one { code } other { code } mayBeLinkedAlready cases references } } } } }`);
    expect(newRoutes.linkedAlready + newRoutes.newPairs).toBe(newRoutes.pairs);
    expect(newRoutes.routes.totalCount).toBe(newRoutes.newPairs);
    expect([newRoutes.ratificationsNeeded, newRoutes.inForceFrom]).toEqual([40, expect.stringMatching(/^\d{4}-/)]);
    const between = (one: string, other: string) =>
      CASES.filter(({ uses }) =>
        uses.some(
          ({ requestingState: by, respondingStates: asked }: any) =>
            (by === one && asked.includes(other)) || (by === other && asked.includes(one)),
        ),
      ).length;
    const found = newRoutes.routes.edges.map(({ node }: any) => node);
    for (const { one, other, cases } of found) expect(cases).toBe(between(one.code, other.code));
    expect(found.filter(({ cases }: any) => cases > 0)).toHaveLength(newRoutes.newPairsWithCases);
    expect(newRoutes.newPairsWithCases).toBeGreaterThan(0);
  });
});
