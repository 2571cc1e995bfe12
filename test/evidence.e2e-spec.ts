/** Files of evidence: handed in once, kept as they are, fetched by those who may, and known to be whole. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chmod, open, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { entities } from '#exchange';
import { sweep, verifyAll } from '#evidence';
import { FolderStorage, withDatabase } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { type CaseState, completeDraft, step, succeed } from './support/draft.js';
import { announce, askFor, fetchFile, handIn, linkFor, onDisk, pathOf, put, sha256 } from './support/evidence.js';

let database: TestDatabase;
let api: TestApi;
let draft: CaseState;

const PDF = Buffer.from('%PDF-1.7\nA warrant, scanned.\n');
const bare = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!;

const EVIDENCE = `{ id number version sha256 size declaredType detectedType typesAgree kind master description derivatives { id kind }
  custody(first: 20) { totalCount edges { node { number kind actor date { edtf } note derivative by { displayName } } } } }`;

async function filesOf(account: string, { id }: { id: string }): Promise<any> {
  const { data, errors } = await api.as(account)(
    `query ($id: ID!) { case(id: $id) { evidence(first: 20) { totalCount edges { node ${EVIDENCE} } } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.case === null ? 'NO_CASE' : data.case.evidence;
}
async function fileOf(id: string): Promise<any> {
  const { data } = await api.as('researcher')(`query ($id: ID!) { node(id: $id) { ... on Evidence ${EVIDENCE} } }`, {
    id,
  });
  return data.node;
}
const eventsOf = (file: any): any[] => file.custody.edges.map(({ node }: any) => node);
const rowOf = async (id: string) =>
  (
    await database.asOwner<{ objectId: string; custody: number }>(
      'select object_id as "objectId", custody_number as custody from evidence where id = $1',
      [bare(id)],
    )
  )[0]!;
const verify = async (account: string, evidence: string) => {
  const { data, errors } = await api.as(account)(
    `mutation ($input: EvidenceInput!) { verifyEvidence(input: $input) { state foundSha256 custodyBrokenAt errors { code } } }`,
    { input: { evidence } },
  );
  return errors ? errors[0]!.extensions['code'] : data.verifyEvidence;
};
const custody = async (account: string, input: object) => {
  const { data, errors } = await api.as(account)(
    `mutation ($input: RecordCustodyInput!) { recordCustody(input: $input) { evidence { id } errors { __typename path } } }`,
    { input },
  );
  return errors ? errors[0]!.extensions['code'] : data.recordCustody;
};
/** Under the owner's login, with the triggers off that keep even it from doing so by mistake. */
const tamper = (statement: string, values: readonly unknown[] = []) => database.asOwner(statement, values);

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
  draft = await completeDraft(api, 'With files');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('a file', () => {
  it('is received as it was announced, and is a new version of the case', async () => {
    const link = await linkFor(api, draft.id, PDF, { declaredType: 'Application/PDF', description: ' A warrant ' });
    const { status, body, headers } = await put(api, link, PDF);
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        evidence: expect.any(String),
        sha256: sha256(PDF),
        detectedType: 'application/pdf',
        version: draft.version + 1,
      },
    });
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(await fileOf(body.evidence)).toMatchObject({
      number: 1,
      version: draft.version + 1,
      sha256: sha256(PDF),
      size: PDF.length,
      declaredType: 'application/pdf',
      detectedType: 'application/pdf',
      typesAgree: true,
      kind: 'MASTER',
      master: null,
      description: 'A warrant',
    });
    const { data } = await api.as('researcher')(`query ($id: ID!) { case(id: $id) { version } }`, { id: draft.id });
    expect(data.case.version).toBe(draft.version + 1);
    const { objectId } = await rowOf(body.evidence);
    expect((await stat(pathOf(api, objectId))).mode & 0o777).toBe(0o400);
    expect((await onDisk(api)).quarantine).toEqual([]);
  });

  it('is declared as something else than its first bytes show: both are told', async () => {
    const id = await handIn(api, draft.id, Buffer.from('AT&TFORM\0\0\0\0DJVU'), { declaredType: 'image/jpeg' });
    expect(await fileOf(id)).toMatchObject({
      declaredType: 'image/jpeg',
      detectedType: 'application/octet-stream',
      typesAgree: false,
    });
  });

  it('is made from a master of the same case, and both know it', async () => {
    const master = await handIn(api, draft.id, Buffer.from('all of it'));
    const redacted = await handIn(api, draft.id, Buffer.from('some of it'), { kind: 'REDACTED', derivedFrom: master });
    expect(await fileOf(redacted)).toMatchObject({ kind: 'REDACTED', master, derivatives: [] });
    const file = await fileOf(master);
    expect(file.derivatives).toEqual([{ id: redacted, kind: 'REDACTED' }]);
    expect(eventsOf(file)).toMatchObject([{ kind: 'RECEIVED' }, { kind: 'DERIVED', derivative: redacted }]);
    const other = await completeDraft(api, 'Another');
    for (const derivedFrom of [redacted, other.id, 'nonsense', await handIn(api, other.id, PDF)]) {
      const refused = await announce(api, 'researcher', {
        id: draft.id,
        size: 1,
        sha256: sha256(PDF),
        kind: 'WORKING',
        derivedFrom,
      });
      expect(refused).toMatchObject({ url: null, errors: [{ __typename: 'UploadRefused', path: ['derivedFrom'] }] });
    }
  });

  it.each([
    ['size', { size: 0 }],
    ['size', { size: 209_715_201 }],
    ['sha256', { sha256: 'abc' }],
    ['declaredType', { declaredType: '../../etc/passwd' }],
    ['declaredType', { declaredType: 'image/png; name="a.png"' }],
    ['derivedFrom', { kind: 'REDACTED' }],
    ['derivedFrom', { derivedFrom: 'anything' }],
    ['description', { description: 'x'.repeat(501) }],
  ])('is not announced with a wrong %s', async (field, input) => {
    const refused = await announce(api, 'researcher', { id: draft.id, size: 1, sha256: sha256(PDF), ...input });
    expect(refused).toMatchObject({ url: null, errors: [{ __typename: 'ValidationFailed', path: [field] }] });
  });

  it('gets another link when the request for one is sent again, and the first is good no more', async () => {
    const [again, octets] = [await completeDraft(api, 'Asked again'), Buffer.from('asked again')];
    const input = {
      ...{ id: again.id, expectedVersion: again.version, size: octets.length, sha256: sha256(octets) },
      ...{ idempotencyKey: 'key of an upload', reason: 'A warrant was found' },
    };
    const links = [await announce(api, 'researcher', input), await announce(api, 'researcher', input)];
    expect(new Set(links.map(({ url }) => url)).size).toBe(2);
    expect((await put(api, links[0].url, octets)).status).toBe(404);
    expect(await put(api, links[1].url, octets)).toMatchObject({ status: 201, body: { version: again.version + 1 } });
    expect((await announce(api, 'researcher', input)).errors).toMatchObject([
      { __typename: 'UploadRefused', path: ['idempotencyKey'] },
    ]);
    expect((await announce(api, 'researcher', { ...input, description: 'x' })).errors).toMatchObject([
      { __typename: 'IdempotencyKeyReused' },
    ]);
    expect((await announce(api, 'researcher', { ...input, idempotencyKey: 'another key' })).errors).toMatchObject([
      { __typename: 'StaleVersion' },
    ]);
  });

  it('stands in the history of its case, for whoever may see files, and stays when an earlier version is restored', async () => {
    const file = await completeDraft(api, 'With a history');
    const id = await handIn(api, file.id, PDF);
    const restored = await succeed(api.as('researcher'), 'restoreVersion', 'RestoreVersionInput', {
      ...{ id: file.id, expectedVersion: file.version + 1, version: file.version, reason: 'To see what stays' },
    });
    const seenBy = async (account: string) => {
      const { data } = await api.as(account)(
        `{ case(reference: "${file.reference}") { evidence(first: 5) { edges { node { id version } } }
             history(first: 2) { edges { node { version changes { path after } } } } } }`,
      );
      return data.case;
    };
    expect(await seenBy('researcher')).toEqual({
      evidence: { edges: [{ node: { id, version: file.version + 1 } }] },
      history: {
        edges: [
          { node: { version: restored.version, changes: [] } },
          { node: { version: file.version + 1, changes: [{ path: 'evidence/1/id', after: [id] }] } },
        ],
      },
    });
  });

  it('is handed in by the author of a draft, and by nobody else', async () => {
    const input = { id: draft.id, size: 1, sha256: sha256(PDF) };
    await expect(announce(api, 'researcher-two', input)).rejects.toThrow('NOT_FOUND');
    await expect(announce(api, 'verifier-one', input)).rejects.toThrow('FORBIDDEN');
    const handedIn = await step(api, 'researcher', 'submitCase', await completeDraft(api, 'Handed in'));
    expect(await announce(api, 'researcher', { ...input, id: handedIn.id })).toMatchObject({
      errors: [{ __typename: 'ContentClosed' }],
    });
  });

  it('is not taken in when the case was submitted while the link lay unused', async () => {
    const closing = await completeDraft(api, 'Closing');
    const link = await linkFor(api, closing.id, PDF);
    await step(api, 'researcher', 'submitCase', closing);
    const before = await onDisk(api);
    expect(await put(api, link, PDF)).toMatchObject({ status: 404, body: { error: { code: 'ABSENT' } } });
    expect(await onDisk(api)).toEqual(before);
  });

  it('is handed in within what one person may in a day', async () => {
    await database.asOwner(
      `insert into evidence_upload (object_id, token_hash, case_id, user_id, size, sha256, declared_type, kind)
       select gen_random_uuid(), sha256(n::text::bytea), $1, c.author_id, 200000000, sha256(''), 'a/b', 'MASTER'
       from generate_series(1, 26) n, case_file c where c.id = $1`,
      [bare(draft.id)],
    );
    const large = { id: draft.id, size: 200_000_000, sha256: sha256(PDF) };
    expect(await announce(api, 'researcher', large)).toMatchObject({ errors: [{ code: 'UPLOAD_REFUSED' }] });
    await database.asOwner(`delete from evidence_upload where declared_type = 'a/b'`);
    expect(await announce(api, 'researcher', large)).toMatchObject({ errors: [] });
  });
});

describe('who may', () => {
  let reviewed: CaseState;
  let file: string;

  beforeAll(async () => {
    reviewed = await completeDraft(api, 'Reviewed');
    file = await handIn(api, reviewed.id, PDF);
    reviewed = { ...reviewed, version: reviewed.version + 1 };
  });

  const mayFetch = async (account: string) => {
    const { errors } = await askFor(api, account, file);
    return errors ? errors[0]!.extensions['code'] : true;
  };

  it('fetch a file of a draft: its author', async () => {
    expect((await filesOf('researcher', reviewed)).totalCount).toBe(1);
    expect(await mayFetch('researcher')).toBe(true);
    for (const account of ['researcher-two', 'triage', 'verifier-one', 'custodian']) {
      expect([account, await mayFetch(account), await filesOf(account, reviewed)]).toEqual([
        account,
        'NOT_FOUND',
        'NO_CASE',
      ]);
    }
    for (const account of ['analyst', 'administrator']) expect(await mayFetch(account)).toBe('FORBIDDEN');
    expect(
      (await api.anonymous(`mutation { downloadEvidence(input: { evidence: "${file}" }) { url } }`)).errors![0]!
        .extensions['code'],
    ).toBe('UNAUTHENTICATED');
  });

  it('fetch a file of a case under review: who reviews it', async () => {
    reviewed = await step(api, 'researcher', 'submitCase', reviewed);
    expect(await mayFetch('triage')).toBe(true);
    expect(await mayFetch('verifier-one')).toBe('NOT_FOUND');
    reviewed = await step(api, 'triage', 'acceptForReview', reviewed);
    expect(await mayFetch('verifier-one')).toBe(true);
    expect((await filesOf('verifier-one', reviewed)).totalCount).toBe(1);
  });

  it('fetch a file of a public case: its author and who decided on it, not whoever reads the case', async () => {
    reviewed = await step(api, 'verifier-one', 'passReview', reviewed);
    reviewed = await step(api, 'verifier-two', 'passReview', reviewed);
    reviewed = await step(api, 'editor', 'publishCase', reviewed);
    for (const account of ['researcher', 'verifier-one', 'verifier-two', 'editor', 'triage']) {
      expect([account, await mayFetch(account)]).toEqual([account, true]);
    }
    for (const account of ['researcher-two', 'disputes']) {
      expect([account, await filesOf(account, reviewed)]).toEqual([account, null]);
      expect(await mayFetch(account)).toBe('NOT_FOUND');
    }
    const rows = await database.asBearer(api.tokenOf('researcher-two'), 'select 1 from evidence');
    expect(rows).toEqual([]);
    expect(await database.asApplication('select 1 from evidence')).toEqual([]);
  });

  it('fetch a file of a draft: whom its author opened it to, until that is revoked, and no colleague', async () => {
    await database.asOwner(
      `insert into organisation_member (organisation_id, user_id)
       select m.organisation_id, u.id from app_user a join organisation_member m on m.user_id = a.id, app_user u
       where a.email = 'researcher@example.org' and u.email = 'researcher-two@example.org'`,
    );
    const shared = await completeDraft(api, 'Shared');
    const id = await handIn(api, shared.id, PDF);
    const answer = async () => {
      const { errors } = await askFor(api, 'researcher-two', id);
      return [errors?.[0]!.extensions['code'] ?? true, (await filesOf('researcher-two', shared))?.totalCount ?? null];
    };
    expect(await answer()).toEqual(['NOT_FOUND', null]); // a colleague, who reads the case
    await database.asOwner(
      `insert into case_grant (case_id, user_id, reason, granted_by, expires_at)
       select c.id, u.id, 'To compare', c.author_id, now() + interval '1 day' from case_file c, app_user u
       where c.id = $1 and u.email = 'researcher-two@example.org'`,
      [bare(shared.id)],
    );
    expect(await answer()).toEqual([true, 1]);
    await database.asOwner('update case_grant set revoked_at = now() where case_id = $1', [bare(shared.id)]);
    expect(await answer()).toEqual(['NOT_FOUND', null]);
    await database.asOwner(
      `delete from organisation_member where user_id = (select id from app_user where email = 'researcher-two@example.org')
         and organisation_id in (select m.organisation_id from organisation_member m join app_user a on a.id = m.user_id
                                 where a.email = 'researcher@example.org')`,
    );
  });

  it('knows a file by its id: nobody for whom it is not', async () => {
    const { data } = await api.as('researcher-two')(`query ($id: ID!) { node(id: $id) { id } }`, { id: file });
    expect(data.node).toBeNull();
    expect(await verify('researcher-two', file)).toBe('NOT_FOUND');
    expect(await custody('researcher-two', { evidence: file, kind: 'COLLECTED' })).toBe('NOT_FOUND');
  });
});

describe('a file that is fetched', () => {
  it('comes as an attachment that no browser opens, with its digest', async () => {
    const html = Buffer.from('<html><script>alert(document.domain)</script>');
    const id = await handIn(api, draft.id, html, { declaredType: 'text/html' });
    const response = await fetchFile(api, 'researcher', id);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(html);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(html.length),
      'content-disposition': expect.stringMatching(/^attachment; filename="TNR-\d{4}-\d{6}-\d+\.bin"$/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining(`sandbox; default-src 'none'`),
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
      'repr-digest': `sha-256=:${createHash('sha256').update(html).digest('base64')}:`,
    });
    expect(eventsOf(await fileOf(id))).toMatchObject([
      { kind: 'RECEIVED', by: { displayName: expect.any(String) } },
      { kind: 'ACCESSED', by: { displayName: expect.any(String) } },
    ]);
  });

  it('is fetched once with a link, also by ten at once, and written into its custody once', async () => {
    const id = await handIn(api, draft.id, PDF);
    const { data } = await askFor(api, 'researcher', id);
    const link = new URL(data.downloadEvidence.url, api.url);
    const looked = await fetch(link, { method: 'HEAD' }); // as a mail scanner does
    expect(looked.status).toBe(404);
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await fetch(link)).status));
    expect(statuses.sort()).toEqual([200, ...Array<number>(9).fill(404)]);
    expect((await rowOf(id)).custody).toBe(2);
  });

  it('is not fetched when the session of the link has ended, or the minute is over', async () => {
    const id = await handIn(api, draft.id, PDF);
    const { data } = await askFor(api, 'researcher', id);
    await database.asOwner(
      `update evidence_download set created_at = created_at - interval '1 hour', expires_at = expires_at - interval '1 hour' where used_at is null`,
    );
    expect((await fetch(new URL(data.downloadEvidence.url, api.url))).status).toBe(404);
    const again = await askFor(api, 'researcher', id);
    const [session] = await database.asOwner<{ id: string }>(
      `select session_id as id from evidence_download order by created_at desc limit 1`,
    );
    await database.asOwner(`update session set ended_at = now() where id = $1`, [session!.id]);
    expect((await fetch(new URL(again.data.downloadEvidence.url, api.url))).status).toBe(404);
    await database.asOwner(`update session set ended_at = null where id = $1`, [session!.id]);
    expect((await rowOf(id)).custody).toBe(1);
  });
});

describe('custody', () => {
  it('is told by the author, with an uncertain date, and once under one key', async () => {
    const id = await handIn(api, draft.id, PDF);
    const told = {
      evidence: id,
      kind: 'COLLECTED',
      actor: 'A lawyer’s office',
      date: '2024-03~',
      note: 'Kept in a safe',
    };
    expect(await custody('researcher', told)).toEqual({ evidence: { id }, errors: [] });
    expect(eventsOf(await fileOf(id))[1]).toMatchObject({
      number: 2,
      kind: 'COLLECTED',
      actor: 'A lawyer’s office',
      date: { edtf: '2024-03~' },
      note: 'Kept in a safe',
    });
    const again = { ...told, note: 'Sent again', idempotencyKey: 'a key of custody' };
    const before = (await rowOf(id)).custody;
    for (let times = 0; times < 3; times += 1) {
      expect(await custody('researcher', again)).toEqual({ evidence: { id }, errors: [] });
    }
    expect((await rowOf(id)).custody).toBe(before + 1);
    expect(await custody('researcher', { ...again, note: 'Another' })).toMatchObject({
      errors: [{ __typename: 'IdempotencyKeyReused', path: ['idempotencyKey'] }],
    });
    expect(await custody('researcher', { ...told, note: 'x'.repeat(1001) })).toMatchObject({
      errors: [{ __typename: 'ValidationFailed', path: ['note'] }],
    });
    expect(await verify('researcher', id)).toMatchObject({ state: 'OK', custodyBrokenAt: null });
  });

  it('is read in pages', async () => {
    const id = await handIn(api, draft.id, PDF);
    for (let n = 0; n < 3; n += 1)
      await custody('researcher', { evidence: id, kind: 'TRANSFERRED', note: `step ${n}` });
    const page = async (after: string | null) =>
      (
        await api.as('researcher')(
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Evidence { custody(first: 3, after: $after) { pageInfo { hasNextPage endCursor } edges { node { number } } } } } }`,
          { id, after },
        )
      ).data.node.custody;
    const first = await page(null);
    expect(first.edges.map((edge: any) => edge.node.number)).toEqual([1, 2, 3]);
    const second = await page(first.pageInfo.endCursor);
    expect(second.edges.map((edge: any) => edge.node.number)).toEqual([4]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('is only ever added to, and a file is written once, under the owner’s login, too', async () => {
    for (const statement of [
      `update custody_event set note = 'other' where kind = 'COLLECTED'`,
      'delete from custody_event',
      'truncate custody_event',
      `update evidence set sha256 = sha256('')`,
      'delete from evidence where master_id is not null',
    ]) {
      await expect(tamper(statement)).rejects.toMatchObject({ code: '23514' });
    }
    await expect(database.asBearer(api.tokenOf('researcher'), 'delete from evidence')).rejects.toThrow(
      'permission denied',
    );
    await expect(
      database.asBearer(
        api.tokenOf('researcher'),
        `select access.append_custody(id, 'EXPORTED', received_by, null, null, null, null, null, null) from evidence`,
      ),
    ).rejects.toThrow('permission denied');
  });

  it('tells of everything that was changed in it behind the triggers', async () => {
    const id = await handIn(api, draft.id, PDF, { description: 'As it was' });
    for (const kind of ['COLLECTED', 'TRANSFERRED', 'EXPORTED']) {
      await custody('researcher', { evidence: id, kind, actor: 'An office', date: '2024', note: 'As it was' });
    }
    const changes: [string, number][] = [
      [`update custody_event set note = 'Other' where evidence_id = $1 and number = 3`, 3],
      [`update custody_event set actor = null where evidence_id = $1 and number = 3`, 3],
      [`update custody_event set edtf = '2023' where evidence_id = $1 and number = 2`, 2],
      [`update custody_event set upper = '2025-01-01' where evidence_id = $1 and number = 2`, 2],
      [`update custody_event set kind = 'EXPORTED' where evidence_id = $1 and number = 3`, 3],
      [
        `update custody_event set user_id = (select id from app_user where email like 'editor@%') where evidence_id = $1 and number = 1`,
        1,
      ],
      [
        `update custody_event set recorded_at = recorded_at - interval '1 microsecond' where evidence_id = $1 and number = 4`,
        4,
      ],
      [`update custody_event set hash = sha256('') where evidence_id = $1 and number = 2`, 2],
      [`delete from custody_event where evidence_id = $1 and number = 2`, 2],
      [`delete from custody_event where evidence_id = $1 and number = 4`, 4],
      [`delete from custody_event where evidence_id = $1`, 1],
      [`update evidence set description = 'Other' where id = $1`, 1],
      [`update evidence set declared_type = 'image/png' where id = $1`, 1],
      [`update evidence set number = 999 where id = $1`, 1],
      [`update evidence set received_at = now() where id = $1`, 1],
      [`update evidence set custody_number = 3 where id = $1`, 5],
    ];
    for (const [statement, brokenAt] of changes) {
      const restore = await database.asOwner<{ events: object[]; file: object }>(
        `select (select json_agg(v) from custody_event v where evidence_id = $1) as events, (select to_json(e) from evidence e where id = $1) as file`,
        [bare(id)],
      );
      const behind = (text: string, values: string) =>
        database.asOwner(`do $do$ begin
          set local session_replication_role = replica;
          execute ${literal(text)} using ${values};
        end $do$`);
      await behind(statement, `${literal(bare(id))}::uuid`);
      expect([statement, await verify('researcher', id)]).toEqual([
        statement,
        expect.objectContaining({ state: 'OK', custodyBrokenAt: brokenAt }),
      ]);
      const { events, file } = restore[0]!;
      await behind('delete from custody_event where evidence_id = $1', `${literal(bare(id))}::uuid`);
      await behind('delete from evidence where id = $1', `${literal(bare(id))}::uuid`);
      await behind(
        'insert into evidence select * from json_populate_record(null::evidence, $1)',
        `${literal(JSON.stringify(file))}::json`,
      );
      await behind(
        'insert into custody_event select * from json_populate_recordset(null::custody_event, $1)',
        `${literal(JSON.stringify(events))}::json`,
      );
    }
    expect(await verify('researcher', id)).toMatchObject({ state: 'OK', custodyBrokenAt: null });
  });
});

const literal = (text: string) => `$lit$${text}$lit$`;

describe('a file on the disk', () => {
  const all = async () => {
    const storage = await FolderStorage.in(join(api.evidenceDir, 'objects'));
    return withDatabase(database.ownerUrl, entities, async (work) => {
      const bad: unknown[] = [];
      for await (const { id, state } of verifyAll(work, storage)) if (state !== 'OK') bad.push({ id, state });
      return { bad, swept: await sweep(work, storage) };
    });
  };

  it('with one flipped bit is found and named, and does not go out whole', async () => {
    expect(await all()).toEqual({ bad: [], swept: { filesWithoutRows: [], rowsWithoutFiles: [] } });
    const octets = Buffer.alloc(300_000, 'evidence');
    const id = await handIn(api, draft.id, octets);
    const path = pathOf(api, (await rowOf(id)).objectId);
    await chmod(path, 0o600);
    const file = await open(path, 'r+');
    await file.write(Buffer.from([octets[123_456]! ^ 1]), 0, 1, 123_456);
    await file.close();
    expect(await verify('researcher', id)).toMatchObject({
      state: 'MISMATCH',
      foundSha256: expect.not.stringMatching(sha256(octets)),
    });
    expect((await all()).bad).toEqual([{ id: bare(id), state: 'MISMATCH' }]);
    const response = await fetchFile(api, 'researcher', id);
    await expect(response.arrayBuffer()).rejects.toThrow();
    await appendFile(path, 'x');
    expect((await all()).bad).toEqual([{ id: bare(id), state: 'MISMATCH' }]);
    await rm(path);
    expect(await verify('researcher', id)).toMatchObject({ state: 'MISSING', foundSha256: null });
    expect(await all()).toMatchObject({
      bad: [{ id: bare(id), state: 'MISSING' }],
      swept: { rowsWithoutFiles: [bare(id)] },
    });
    expect((await fetchFile(api, 'researcher', id)).status).toBe(500);
    await writeFile(path, octets, { mode: 0o400 });
    expect((await all()).bad).toEqual([]);
  });

  it('is verified and swept up by commands, which name what is wrong and delete nothing', async () => {
    const id = await handIn(api, draft.id, PDF);
    const path = pathOf(api, (await rowOf(id)).objectId);
    const stray = join(api.evidenceDir, 'objects', 'stray');
    expect(await command('verify-evidence')).toEqual([
      0,
      expect.stringMatching(/^(\d+) of \1 files are as they were received\.$/m),
    ]);
    await chmod(path, 0o600);
    await appendFile(path, 'x');
    await writeFile(stray, 'x');
    expect(await command('verify-evidence')).toEqual([1, expect.stringContaining(`${bare(id)}  MISMATCH`)]);
    await rm(path);
    expect(await command('verify-evidence')).toEqual([1, expect.stringContaining(`${bare(id)}  MISSING`)]);
    const [code, swept] = await command('sweep-evidence');
    expect([code, swept]).toEqual([
      0,
      expect.stringContaining('1 files without rows, 1 rows without files. Nothing was deleted.'),
    ]);
    expect(swept).toContain('stray  is in ');
    expect(swept).toContain(`${bare(id)}  has a row, and its file is not there`);
    await stat(stray);
    await rm(stray);
    await writeFile(path, PDF, { mode: 0o400 });
  });

  /** Runs a command of the operator. @returns its exit code and what it says. */
  const command = async (name: string): Promise<[number, string]> => {
    const child = spawn(process.execPath, ['dist/apps/cli/src/main.js', name], {
      env: { PATH: process.env['PATH'], DATABASE_URL: database.ownerUrl, EVIDENCE_DIR: api.evidenceDir },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
    const [code] = (await once(child, 'close')) as [number];
    return [code, text];
  };

  it('is not replaced by another under the same id', async () => {
    const id = await handIn(api, draft.id, PDF);
    const { objectId } = await rowOf(id);
    const storage = await FolderStorage.in(join(api.evidenceDir, 'objects'));
    const other = join(api.evidenceDir, 'quarantine', 'other');
    await writeFile(other, 'other');
    const file = { path: other, size: 5, sha256: sha256(Buffer.from('other')), head: Buffer.from('other') };
    await expect(storage.keep(objectId, file)).rejects.toThrow('already');
    await rm(other);
    expect(await verify('researcher', id)).toMatchObject({ state: 'OK' });
  });

  it('whose row was never written, since the process was killed, is swept up and stays', async () => {
    const link = await linkFor(api, draft.id, PDF);
    await database.asOwner('alter table evidence add constraint nothing_more check (number < 0) not valid');
    const before = await onDisk(api);
    expect(await put(api, link, PDF)).toMatchObject({ status: 500, body: { error: { code: 'FAULT' } } });
    await database.asOwner('alter table evidence drop constraint nothing_more');
    const after = await onDisk(api);
    const orphans = after.objects.filter((name) => !before.objects.includes(name));
    expect(orphans).toHaveLength(1);
    expect((await all()).swept).toEqual({ filesWithoutRows: orphans, rowsWithoutFiles: [] });
    expect(await onDisk(api)).toEqual({ ...after, quarantine: [] });
  });
});
