/** Curators change the law: one proposes, another decides, everybody reads what was accepted, and nothing gets round the second. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entities, loadReferenceData } from '#exchange';
import { withDatabase } from '#platform';
import { type Ask, startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { judge, newSigner, seal } from './support/audit.js';
import { sessionOf } from './support/case-in-every-state.js';

const NO_RIGHT = '42501';
const REASON = 'Seen in the depositary’s list.';

let database: TestDatabase;
let api: TestApi;
/** A second lawyer. */
let lawyer: Ask;

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  await database.asOwner(
    `with made as (insert into app_user (email, display_name, password_hash)
                   values ('lawyer@example.org', 'A lawyer', '$argon2id$none') returning id)
     insert into user_role (user_id, role) select id, 'LEGAL_REVIEWER' from made`,
  );
  lawyer = api.bearing(await sessionOf(database, 'lawyer@example.org', 'a lawyer'));
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const INPUTS: Readonly<Record<string, string>> = {
  createInstrument: 'InstrumentInput',
  changeInstrument: 'InstrumentInput',
  addTextVersion: 'TextVersionInput',
  changeTextVersion: 'TextVersionInput',
  upsertProvision: 'ProvisionInput',
  mapProvisions: 'MapProvisionsInput',
  recordParticipation: 'ParticipationInput',
  acceptLawChanges: 'AcceptLawChangesInput',
  rejectLawChanges: 'RejectLawChangesInput',
  withdrawLawChange: 'WithdrawLawChangeInput',
};
const CHANGE = `id kind slug isNew outcome revision reason note fields { field before after } newSources { slug title seen }
  proposedBy { id } decidedBy { id }`;

async function send(ask: Ask, mutation: string, input: object) {
  const { data, errors } = await ask(
    `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { changes { ${CHANGE} }
      errors { __typename code message path ... on ValidationFailed { value } ... on LawChangeRefused { reason slug } } } }`,
    { input },
  );
  if (errors) return { refused: errors[0]!.extensions['code'], changes: [], errors: [] };
  return { refused: null, ...(data[mutation] as { changes: any[] | null; errors: any[] }) };
}

/** Proposes as the sample lawyer. */
async function propose(mutation: string, input: object): Promise<any[]> {
  const { changes, errors, refused } = await send(api.as('legal'), mutation, { reason: REASON, ...input });
  if (refused || errors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(refused ?? errors)}`);
  return changes!;
}

const idsOf = (changes: readonly { id: string }[]) => changes.map(({ id }) => id);
const accept = (changes: readonly { id: string }[], by: Ask = api.as('editor')) =>
  send(by, 'acceptLawChanges', { changes: idsOf(changes) });
/** Proposes and accepts. */
async function settle(mutation: string, input: object): Promise<any> {
  const { changes, errors } = await accept(await propose(mutation, input));
  expect(errors).toEqual([]);
  return changes![0];
}
const read = async (query: string) => {
  const { data, errors } = await api.anonymous(query);
  expect(errors).toBeUndefined();
  return data;
};
const problems = ({ errors }: { errors: any[] }) => errors.map(({ path, message }) => [path.join('.'), message]);

const SOURCE = {
  slug: 'tashkent-depositary',
  title: 'Tashkent Convention, certified copy',
  url: 'https://example.org/tashkent',
  publisher: 'Depositary',
  kind: 'LAW',
  seen: true,
};
const INSTRUMENT = {
  slug: 'tashkent-convention',
  title: 'Convention of Tashkent on Assistance in Criminal Matters',
  shortTitle: 'Tashkent Convention',
  aliases: ['TCACM'],
  kind: 'MULTILATERAL_TREATY',
  regime: 'MUTUAL_LEGAL_ASSISTANCE',
  jurisdictions: ['CIS'],
  summary: 'Assistance in criminal matters, without dual criminality.',
  status: 'IN_FORCE',
  sources: [SOURCE],
  verified: true,
};
const TEXT = { slug: 'tashkent-2019', instrument: 'tashkent-convention', label: 'Text of 2019', stage: 'ADOPTED' };
const ARTICLE = {
  slug: 'tashkent-art-8',
  textVersion: 'tashkent-2019',
  number: 'Art. 8',
  heading: 'Assistance',
  summary: 'Parties assist one another.',
  quotedText: 'The Parties shall assist one another.',
  quotedTextLanguage: 'en',
  cooperationPowers: ['MUTUAL_LEGAL_ASSISTANCE'],
  safeguards: [
    { safeguard: 'political-offence-refusal', value: 'OPTIONAL', sourceBacked: true },
    { safeguard: 'dual-criminality', value: 'ABSENT' },
  ],
  safeguardsBasis: 'TEXT_READ',
  sources: [{ slug: 'tashkent-depositary' }],
};

describe('a treaty that curators enter', () => {
  it('is there with its text, provisions, crosswalk and States once another has accepted all of it, and not before', async () => {
    const proposed = [
      ...(await propose('createInstrument', INSTRUMENT)),
      ...(await propose('addTextVersion', TEXT)),
      ...(await propose('upsertProvision', ARTICLE)),
      ...(await propose('upsertProvision', {
        ...ARTICLE,
        slug: 'tashkent-art-8-1',
        number: 'Art. 8(1)',
        parent: 'tashkent-art-8',
      })),
      ...(await propose('mapProvisions', {
        edges: [
          {
            fromProvision: 'tashkent-art-8',
            toProvision: 'uncc-zero-art-35',
            kinds: ['BORROWED'],
            mappingBasis: 'BOTH_SIDES_SEEN',
            changeSummary: 'Taken over.',
          },
        ],
      })),
      ...(await propose('recordParticipation', {
        instrument: 'tashkent-convention',
        country: 'UZ',
        signedOn: '2019-03-01',
        boundOn: '2020-01-01',
        boundBy: 'RATIFICATION',
        inForceOn: '2020-04-01',
        boundStatus: 'BOUND',
        declarations: [{ kind: 'RESERVATION', summary: 'Not Article 8.', provisions: ['tashkent-art-8'] }],
      })),
    ];
    expect(proposed.map(({ kind, slug, isNew }) => [kind, slug, isNew])).toEqual([
      ['INSTRUMENT', 'tashkent-convention', true],
      ['TEXT_VERSION', 'tashkent-2019', true],
      ['PROVISION', 'tashkent-art-8', true],
      ['PROVISION', 'tashkent-art-8-1', true],
      ['CROSSWALK_EDGE', 'tashkent-2019-art-8-to-uncc-zero-2023-art-35', true],
      ['PARTICIPATION', 'tashkent-convention/uz', true],
    ]);
    expect(proposed[0].newSources).toEqual([{ slug: SOURCE.slug, title: SOURCE.title, seen: true }]);
    expect((await read('{ instrument(slug: "tashkent-convention") { slug } }')).instrument).toBeNull();

    // In any order: they are accepted as they were proposed.
    const { errors, changes } = await accept(proposed.toReversed());
    expect(errors).toEqual([]);
    expect(changes!.map(({ outcome, revision }) => [outcome, revision])).toEqual(proposed.map(() => ['ACCEPTED', 1]));

    const { instrument, provisionByCitation, provision } = await read(`{
      instrument(slug: "tashkent-convention") { title aliases status verified sources { slug seen }
        revisions { number reason fields { field before after } }
        versions { slug stage provisions { slug number eId parent { slug } } }
        participation { country { code } inForceOn declarations { kind provisionIds } } }
      provisionByCitation(text: "TCACM art 8(1)") { provisions { slug } }
      provision(slug: "tashkent-art-8") { quotedText children { slug } safeguards { safeguard { slug } value sourceBacked }
        counterparts { kinds verified provision { slug } } }
    }`);
    expect(instrument).toMatchObject({
      aliases: ['TCACM'],
      verified: true,
      sources: [{ slug: SOURCE.slug, seen: true }],
    });
    expect(instrument.versions).toMatchObject([
      {
        slug: 'tashkent-2019',
        provisions: [
          { slug: 'tashkent-art-8', eId: 'art_8', parent: null },
          { slug: 'tashkent-art-8-1', number: 'Art. 8(1)', parent: { slug: 'tashkent-art-8' } },
        ],
      },
    ]);
    expect(instrument.participation).toEqual([
      {
        country: { code: 'UZ' },
        inForceOn: '2020-04-01',
        declarations: [{ kind: 'RESERVATION', provisionIds: ['tashkent-art-8'] }],
      },
    ]);
    expect(instrument.revisions).toHaveLength(1);
    expect(instrument.revisions[0]).toMatchObject({ number: 1, reason: REASON });
    expect(instrument.revisions[0].fields).toContainEqual({ field: 'jurisdictions', before: null, after: ['CIS'] });
    expect(provisionByCitation.provisions).toEqual([{ slug: 'tashkent-art-8-1' }]);
    expect(provision.children).toEqual([{ slug: 'tashkent-art-8-1' }]);
    expect(provision.safeguards).toContainEqual({
      safeguard: { slug: 'political-offence-refusal' },
      value: 'OPTIONAL',
      sourceBacked: true,
    });
    expect(provision.counterparts).toMatchObject([
      { kinds: ['BORROWED'], verified: false, provision: { slug: 'uncc-zero-art-35' } },
    ]);
  });

  it('waits for what it names: a provision of a text that nobody has accepted is not accepted alone', async () => {
    await propose('addTextVersion', { ...TEXT, slug: 'tashkent-2024' });
    const [article] = await propose('upsertProvision', {
      ...ARTICLE,
      slug: 'tashkent-2024-8',
      textVersion: 'tashkent-2024',
    });
    const { errors } = await accept([article]);
    expect(errors).toMatchObject([
      { __typename: 'LawChangeRefused', reason: 'RESTS_ON_ANOTHER', slug: 'tashkent-2024-8' },
    ]);
    const part = {
      ...ARTICLE,
      slug: 'tashkent-2024-8-1',
      number: 'Art. 8(1)',
      textVersion: 'tashkent-2024',
      parent: 'tashkent-2024-8',
    };
    const above = { ...ARTICLE, slug: 'uncc-zero-art-90', number: 'Art. 90', textVersion: 'uncc-zero-2023' };
    await propose('upsertProvision', part);
    await propose('upsertProvision', above);
    const [below] = await propose('upsertProvision', {
      ...above,
      slug: 'uncc-zero-art-90-1',
      number: 'Art. 90(1)',
      parent: 'uncc-zero-art-90',
    });
    expect((await accept([below])).errors).toMatchObject([{ reason: 'RESTS_ON_ANOTHER', slug: 'uncc-zero-art-90-1' }]);
    expect((await read('{ provision(slug: "tashkent-2024-8") { slug } }')).provision).toBeNull();
  });
});

describe('a change of the law', () => {
  it('is read with what it was before, and the safeguard matrix follows it', async () => {
    const matrix = `{ provision(slug: "uncc-zero-art-35") { heading safeguards { safeguard { slug } value } revisions { number } } }`;
    const before = (await read(matrix)).provision;
    const safeguards = before.safeguards.map(({ safeguard, value }: any) => ({
      safeguard: safeguard.slug,
      value: safeguard.slug === 'dual-criminality' ? 'MANDATORY' : value,
    }));
    const [change] = await propose('upsertProvision', {
      slug: 'uncc-zero-art-35',
      heading: 'Another heading',
      safeguards,
    });
    expect(change.fields.map(({ field }: any) => field)).toEqual(['heading', 'safeguards']);
    expect(change.fields[0]).toEqual({ field: 'heading', before: [before.heading], after: ['Another heading'] });
    expect((await read(matrix)).provision).toEqual(before);
    await accept([change]);
    const after = (await read(matrix)).provision;
    expect(after).toMatchObject({ heading: 'Another heading', revisions: [{ number: 1 }] });
    expect(after.safeguards).toContainEqual({ safeguard: { slug: 'dual-criminality' }, value: 'MANDATORY' });
    expect(after.safeguards).toHaveLength(before.safeguards.length);
    const { safeguardMatrix } = await read(`{ safeguardMatrix(by: PROVISION, textVersion: "uncc-zero-2023") {
      rows { provision { slug } cells { safeguard { slug } value isGap } } } }`);
    const { cells } = safeguardMatrix.rows.find((row: any) => row.provision.slug === 'uncc-zero-art-35');
    expect(cells.find(({ safeguard }: any) => safeguard.slug === 'dual-criminality')).toMatchObject({
      value: 'MANDATORY',
      isGap: false,
    });
  });

  it('of a number is a change of the edges that lead there', async () => {
    const edges = '{ provision(slug: "uncc-zero-art-17") { number counterparts { edge { fromNumber } } } }';
    await settle('upsertProvision', { slug: 'uncc-zero-art-17', number: 'Art. 17 bis' });
    const { provision } = await read(edges);
    expect(provision.counterparts.length).toBeGreaterThan(0);
    for (const { edge } of provision.counterparts) expect(edge.fromNumber).toBe('Art. 17 bis');
  });

  it('of what was left out stays, and null takes away', async () => {
    const asked =
      '{ participation: instrument(slug: "budapest-convention") { participation { country { code } inForceOn withdrawnOn } } }';
    const of = async () =>
      (await read(asked)).participation.participation.find(({ country }: any) => country.code === 'DE');
    const before = await of();
    await settle('recordParticipation', {
      instrument: 'budapest-convention',
      country: 'DE',
      withdrawnOn: '2026-06-01',
    });
    expect(await of()).toEqual({ ...before, withdrawnOn: '2026-06-01' });
    await settle('recordParticipation', { instrument: 'budapest-convention', country: 'DE', withdrawnOn: null });
    expect(await of()).toEqual(before);
  });

  it('opens and closes a treaty route with it', async () => {
    const route = async () =>
      (
        await read(
          `{ treatyRoute(from: "UZ", to: "KZ", on: "2021-01-01") { links { instrument { slug } link powers { provision { slug } excludedBy { code } } } } }`,
        )
      ).treatyRoute.links.find(({ instrument }: any) => instrument.slug === 'tashkent-convention');
    const before = await route();
    await settle('recordParticipation', {
      instrument: 'tashkent-convention',
      country: 'KZ',
      boundOn: '2020-01-01',
      inForceOn: '2020-04-01',
      boundStatus: 'BOUND',
    });
    expect(before?.link).not.toBe('IN_FORCE');
    const after = await route();
    expect(after).toMatchObject({ link: 'IN_FORCE' });
    expect(after.powers).toContainEqual({ provision: { slug: 'tashkent-art-8' }, excludedBy: [{ code: 'UZ' }] });
  });

  it('stands over the files when they are loaded anew, in its place in the text', async () => {
    await settle('upsertProvision', {
      ...ARTICLE,
      slug: 'uncc-zero-art-34-bis',
      textVersion: 'uncc-zero-2023',
      number: 'Art. 34 bis',
      after: 'uncc-zero-art-35',
    });
    const asked = `{ textVersion: provision(slug: "uncc-zero-art-35") { heading quotedText safeguards { safeguard { slug } value }
      textVersion { provisions { slug } } } }`;
    const before = (await read(asked)).textVersion;
    const slugs = before.textVersion.provisions.map(({ slug }: any) => slug);
    expect(slugs[slugs.indexOf('uncc-zero-art-35') + 1]).toBe('uncc-zero-art-34-bis');
    const folder = mkdtempSync(join(tmpdir(), 'recourse-data-'));
    cpSync('data', folder, { recursive: true });
    const file = join(folder, 'provisions.json');
    const data = JSON.parse(readFileSync(file, 'utf8'));
    for (const item of data.items) item.summary = `${item.summary} In new files.`;
    writeFileSync(file, JSON.stringify(data));
    await withDatabase(database.ownerUrl, entities, (work) => loadReferenceData(work, folder));
    rmSync(folder, { recursive: true });
    const [loaded] = await database.asOwner<{ summary: string }>(
      `select summary from provision where id = 'uncc-zero-art-24'`,
    );
    expect(loaded!.summary).toMatch(/In new files\.$/);
    const rows = await database.asOwner<{ id: string; heading: string; summary: string }>(
      `select id, heading, summary from provision where text_version_id = 'uncc-zero-2023' order by position`,
    );
    const places = await database.asOwner('select position from provision group by position having count(*) > 1');
    expect(places).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(slugs);
    const kept = rows.find(({ id }) => id === 'uncc-zero-art-35')!;
    expect([kept.heading, kept.summary]).toEqual(['Another heading', expect.not.stringMatching(/In new files/)]);
    const [held] = await database.asOwner<{ value: string }>(
      `select value from provision_safeguard where provision_id = 'uncc-zero-art-35' and safeguard_id = 'dual-criminality'`,
    );
    expect(held!.value).toBe('MANDATORY');
  });

  it('is refused when the record was changed meanwhile', async () => {
    const [change] = await propose('upsertProvision', { slug: 'uncc-zero-art-24', chapter: 'Another chapter' });
    await database.asOwner(`update provision set summary = summary || ' Changed.' where id = 'uncc-zero-art-24'`);
    expect((await accept([change])).errors).toMatchObject([{ reason: 'RECORD_CHANGED', slug: 'uncc-zero-art-24' }]);
    expect((await send(api.as('legal'), 'withdrawLawChange', { change: change.id })).changes).toMatchObject([
      { outcome: 'WITHDRAWN', revision: null },
    ]);
    await settle('upsertProvision', { slug: 'uncc-zero-art-24', chapter: 'Another chapter' });
  });

  it('waits for the one before it, and says nothing new twice', async () => {
    const [change] = await propose('upsertProvision', { slug: 'uncc-zero-art-5', heading: 'First' });
    const second = await send(lawyer, 'upsertProvision', {
      slug: 'uncc-zero-art-5',
      heading: 'Second',
      reason: REASON,
    });
    expect(second.errors).toMatchObject([{ reason: 'ALREADY_OPEN' }]);
    await accept([change]);
    const again = await send(lawyer, 'upsertProvision', { slug: 'uncc-zero-art-5', heading: 'First', reason: REASON });
    expect(again.errors).toMatchObject([{ reason: 'NOTHING_CHANGED' }]);
  });

  it('that was rejected or taken back changes nothing, and nobody but curators ever reads it', async () => {
    const asked = '{ provision(slug: "uncc-zero-art-36") { heading revisions { number } } }';
    const before = await read(asked);
    const [change] = await propose('upsertProvision', { slug: 'uncc-zero-art-36', heading: 'A slip' });
    const rejected = await send(lawyer, 'rejectLawChanges', { changes: [change.id], note: 'It says otherwise.' });
    expect(rejected.changes).toMatchObject([{ outcome: 'REJECTED', note: 'It says otherwise.', revision: null }]);
    expect(await read(asked)).toEqual(before);
    expect((await accept([change])).errors).toMatchObject([{ reason: 'DECIDED' }]);
    const list = '{ lawChanges(first: 1) { totalCount edges { node { reason } } } }';
    for (const account of ['researcher', 'verifier-one', 'triage', 'analyst', 'administrator']) {
      expect((await api.as(account)(list)).errors?.[0]!.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await api.as('editor')(list)).data.lawChanges.totalCount).toBeGreaterThan(0);
    for (const account of ['researcher', 'verifier-one', 'triage', 'analyst']) {
      expect(await database.asBearer(api.tokenOf(account), 'select from law_change')).toEqual([]);
    }
  });

  it('is read page by page, newest first', async () => {
    const page = async (after: string | null) =>
      (
        await api.as('legal')(
          'query ($after: String) { lawChanges(first: 3, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id } } } }',
          { after },
        )
      ).data.lawChanges;
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo } = await page(after);
      seen.push(...edges.map(({ node }: any) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe((await page(null)).totalCount);
    expect(seen).toHaveLength(new Set(seen).size);
  });
});

describe('the second person', () => {
  it('is another one: whoever proposed a change neither accepts nor rejects it, over HTTP or by SQL', async () => {
    const [change] = await propose('upsertProvision', { slug: 'uncc-zero-art-6', heading: 'Mine' });
    expect((await accept([change], api.as('legal'))).errors).toMatchObject([{ reason: 'PROPOSED_BY_YOU' }]);
    const key = (
      await database.asOwner<{ id: string }>(
        `select id from law_change where outcome is null and record_id = 'uncc-zero-art-6'`,
      )
    )[0]!.id;
    const decide = (verdict: boolean) =>
      database.asBearer(api.tokenOf('legal'), `select access.decide_law_change('${key}', ${verdict}, 'x')`);
    await expect(decide(true)).rejects.toMatchObject({ constraint: 'law_change_is_decided_by_another' });
    await expect(decide(false)).rejects.toMatchObject({ constraint: 'law_change_is_decided_by_another' });
    for (const statement of [
      `update law_change set outcome = 'ACCEPTED' where id = '${key}'`,
      `insert into law_change (kind, record_id, after, reason, proposed_by) values ('PROVISION', 'x', '{}', 'x', access.user_id())`,
      `delete from law_change`,
      `update provision set heading = 'Mine'`,
      `select access.put_law_record('PROVISION', 'uncc-zero-art-6', '{}', null, true)`,
      `select access.put_curated_law()`,
    ]) {
      await expect(database.asBearer(api.tokenOf('legal'), statement)).rejects.toMatchObject({ code: NO_RIGHT });
      await expect(database.asBearer(api.tokenOf('editor'), statement)).rejects.toMatchObject({ code: NO_RIGHT });
    }
    expect((await send(lawyer, 'withdrawLawChange', { change: change.id })).errors).toMatchObject([
      { reason: 'NOT_PROPOSED_BY_YOU' },
    ]);
    expect((await accept([change], lawyer)).changes).toMatchObject([{ outcome: 'ACCEPTED' }]);
  });

  it('is a lawyer or an editor; nobody else proposes or decides, over HTTP or by SQL', async () => {
    const [change] = await propose('upsertProvision', { slug: 'uncc-zero-art-7', heading: 'Theirs' });
    const key = (
      await database.asOwner<{ id: string }>(
        `select id from law_change where outcome is null and record_id = 'uncc-zero-art-7'`,
      )
    )[0]!.id;
    for (const account of [
      'researcher',
      'verifier-one',
      'triage',
      'disputes',
      'safety',
      'custodian',
      'analyst',
      'administrator',
    ]) {
      expect((await accept([change], api.as(account))).refused).toBe('FORBIDDEN');
      const input = { slug: 'uncc-zero-art-8', heading: 'x', reason: 'x' };
      expect((await send(api.as(account), 'upsertProvision', input)).refused).toBe('FORBIDDEN');
      const statements = [
        `select access.decide_law_change('${key}', true, null)`,
        `select access.propose_law_change('PROVISION', 'uncc-zero-art-8', '{}', '[]', null, 'x')`,
      ];
      for (const statement of statements) {
        await expect(database.asBearer(api.tokenOf(account), statement)).rejects.toMatchObject({ code: NO_RIGHT });
      }
    }
    expect(
      (await send(api.as('editor'), 'upsertProvision', { slug: 'uncc-zero-art-8', heading: 'x', reason: 'x' })).refused,
    ).toBe('FORBIDDEN');
    await accept([change]);
  });

  it('decides once: of ten who decide at the same moment, one does', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [change] = await propose('upsertProvision', { slug: 'uncc-zero-art-9', heading: `Round ${round}` });
      const deciding = Array.from({ length: 10 }, (_, at) =>
        at % 2 === 0
          ? accept([change], at % 4 === 0 ? lawyer : api.as('editor'))
          : send(lawyer, 'rejectLawChanges', { changes: [change.id], note: 'No.' }),
      );
      const answers = await Promise.all(deciding);
      expect(answers.filter(({ changes }) => changes)).toHaveLength(1);
      const [row] = await database.asOwner<{ outcome: string; heading: string; revisions: number }>(
        `select c.outcome, p.heading, (select count(*)::int from law_change r where r.record_id = p.id and r.revision is not null) as revisions
           from law_change c join provision p on p.id = c.record_id where p.id = 'uncc-zero-art-9' order by c.proposed_at desc limit 1`,
      );
      expect(row!.heading === `Round ${round}`).toBe(row!.outcome === 'ACCEPTED');
    }
  });

  it('leaves a trace of each proposal and decision: the registry is what its audit log says', async () => {
    const signer = newSigner();
    await seal(database, signer);
    const leaves = async () => {
      const [row] = await database.asOwner<{ count: number }>(
        `select count(*)::int as count from audit.leaf where convert_from(canonical, 'UTF8') like '%"public.law_change"%'`,
      );
      return row!.count;
    };
    const before = await leaves();
    await settle('upsertProvision', { slug: 'uncc-zero-art-10', heading: 'Traced' });
    await seal(database, signer);
    expect(await leaves()).toBe(before + 2);
    const ofTheLaw = async () =>
      (await judge(database, signer)).faults.filter(({ object }) => object.includes('law_change'));
    expect(await ofTheLaw()).toEqual([]);
    await database.asOwner('alter table law_change disable trigger user');
    await database.asOwner(`update law_change set reason = 'Another one' where record_id = 'uncc-zero-art-10'`);
    await database.asOwner('alter table law_change enable trigger user');
    expect(await ofTheLaw()).toHaveLength(1);
  });
});

describe('a proposal that does not hold', () => {
  const refusal = async (mutation: string, input: object) =>
    problems(await send(api.as('legal'), mutation, { reason: REASON, ...input }));

  it.each<[string, string, object, [string, RegExp][]]>([
    [
      'names what is missing',
      'createInstrument',
      { slug: 'x-1' },
      [
        ['title', /needs it/],
        ['shortTitle', /needs it/],
        ['kind', /needs it/],
        ['regime', /needs it/],
        ['jurisdictions', /needs it/],
        ['summary', /needs it/],
        ['status', /needs it/],
      ],
    ],
    ['has a slug of another form', 'createInstrument', { ...INSTRUMENT, slug: 'X 1' }, [['slug', /lower case/]]],
    ['is there already', 'createInstrument', { ...INSTRUMENT, slug: 'iccpr' }, [['slug', /changeInstrument/]]],
    ['is not there', 'changeInstrument', { slug: 'no-such' }, [['slug', /createInstrument/]]],
    [
      'has a status without its day',
      'createInstrument',
      { ...INSTRUMENT, slug: 'x-2', status: 'REPEALED' },
      [['statusDate', /Give the day/]],
    ],
    [
      'names no State',
      'createInstrument',
      { ...INSTRUMENT, slug: 'x-3', jurisdictions: ['XX'] },
      [['jurisdictions', /"XX"/]],
    ],
    [
      'is verified and was not seen',
      'createInstrument',
      { ...INSTRUMENT, slug: 'x-4', sources: [] },
      [['verified', /seen/]],
    ],
    [
      'contradicts a source',
      'createInstrument',
      { ...INSTRUMENT, slug: 'x-5', sources: [{ ...SOURCE, title: 'Another title' }] },
      [['sources.0.title', /proposed with/]],
    ],
    [
      'has a source of which too little is said',
      'createInstrument',
      { ...INSTRUMENT, slug: 'x-6', sources: [{ slug: 'new-source' }] },
      [
        ['sources.0.title', /needs it/],
        ['sources.0.url', /needs it/],
        ['sources.0.publisher', /needs it/],
        ['sources.0.kind', /needs it/],
      ],
    ],
    [
      'supersedes the text of another',
      'addTextVersion',
      { ...TEXT, slug: 'x-7', supersedes: 'uncc-zero-2023' },
      [['supersedes', /same instrument/]],
    ],
    [
      'stands in no text',
      'upsertProvision',
      { ...ARTICLE, slug: 'x-8', textVersion: 'no-such' },
      [['textVersion', /no such text/]],
    ],
    [
      'has the number of another',
      'upsertProvision',
      { ...ARTICLE, slug: 'x-10' },
      [['number', /has Art. 8 already: "tashkent-art-8"/]],
    ],
    [
      'follows what stands in another text',
      'upsertProvision',
      { ...ARTICLE, slug: 'x-11', number: 'Art. 11', after: 'uncc-zero-art-35' },
      [['after', /same text/]],
    ],
    [
      'is part of another text',
      'upsertProvision',
      { ...ARTICLE, slug: 'x-9', number: 'Art. 9', parent: 'uncc-zero-art-35' },
      [['parent', /another text/]],
    ],
    [
      'is part of itself',
      'upsertProvision',
      { slug: 'tashkent-art-8', parent: 'tashkent-art-8-1' },
      [['parent', /part of itself/]],
    ],
    [
      'moves to another text',
      'upsertProvision',
      { slug: 'tashkent-art-8', number: 'Art. 800', textVersion: 'uncc-zero-2023' },
      [['textVersion', /stays in its text/]],
    ],
    [
      'quotes in no language',
      'upsertProvision',
      { slug: 'tashkent-art-8', quotedTextLanguage: null },
      [['quotedTextLanguage', /language/]],
    ],
    [
      'holds no such safeguard',
      'upsertProvision',
      { slug: 'tashkent-art-8', safeguards: [{ safeguard: 'luck', value: 'WEAK' }] },
      [['safeguards.0.safeguard', /no such safeguard/]],
    ],
    [
      'leads nowhere',
      'mapProvisions',
      {
        edges: [
          { fromVersion: 'uncc-zero-2023', toVersion: 'uncc-final-2024', kinds: ['NEW'], mappingBasis: 'NUMBER_ONLY' },
        ],
      },
      [['edges.0.toNumber', /one side/]],
    ],
    [
      'is the same and was not compared',
      'mapProvisions',
      {
        edges: [
          {
            fromProvision: 'uncc-zero-art-24',
            toProvision: 'tashkent-art-8',
            kinds: ['SAME_NUMBER', 'IDENTICAL'],
            mappingBasis: 'NUMBER_ONLY',
          },
        ],
      },
      [['edges.0.kinds', /Keep one/]],
    ],
    [
      'has another number than its provision',
      'mapProvisions',
      {
        edges: [
          {
            fromProvision: 'uncc-zero-art-24',
            fromNumber: 'Art. 1',
            toProvision: 'tashkent-art-8',
            kinds: ['CHANGED'],
            mappingBasis: 'NUMBER_ONLY',
          },
        ],
      },
      [['edges.0.fromNumber', /has the number/]],
    ],
    [
      'enters into force for whoever only signed',
      'recordParticipation',
      { instrument: 'tashkent-convention', country: 'TJ', boundStatus: 'SIGNED_ONLY', inForceOn: '2020-01-01' },
      [['inForceOn', /no entry into force/]],
    ],
    [
      'is bound before it signs',
      'recordParticipation',
      {
        instrument: 'tashkent-convention',
        country: 'TJ',
        boundStatus: 'BOUND',
        signedOn: '2020-01-01',
        boundOn: '2019-01-01',
      },
      [['boundOn', /in this order/]],
    ],
    [
      'has no whole day',
      'recordParticipation',
      { instrument: 'tashkent-convention', country: 'TJ', boundStatus: 'BOUND', boundOn: '2019' },
      [['boundOn', /whole day/]],
    ],
    [
      'reserves what another instrument says',
      'recordParticipation',
      {
        instrument: 'tashkent-convention',
        country: 'TJ',
        boundStatus: 'BOUND',
        declarations: [{ kind: 'RESERVATION', summary: 'x', provisions: ['uncc-zero-art-35'] }],
      },
      [['declarations.0.provisions.0', /another instrument/]],
    ],
  ])('%s', async (_, mutation, input, expected) => {
    const found = await refusal(mutation, input);
    expect(found.map(([path]) => path)).toEqual(expected.map(([path]) => path));
    found.forEach(([, message], at) => expect(message).toMatch(expected[at]![1]));
  });

  it('leaves nothing behind, also where one edge of several does not hold', async () => {
    const count = async () => (await database.asOwner<{ count: string }>('select count(*) from law_change'))[0]!.count;
    const before = await count();
    const good = {
      fromProvision: 'uncc-zero-art-24',
      toProvision: 'tashkent-art-8',
      kinds: ['BORROWED'],
      mappingBasis: 'NUMBER_ONLY',
    };
    const found = await refusal('mapProvisions', { edges: [good, { ...good, toProvision: 'no-such' }] });
    expect(found).toEqual(
      [['edges.1.toProvision', expect.stringMatching(/no such provision/)], expect.anything()].slice(0, found.length),
    );
    expect(await count()).toBe(before);
  });
});
