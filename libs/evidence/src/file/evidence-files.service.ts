import { Injectable } from '@nestjs/common';
import { recordEvent } from '#audit';
import { ContentParts, Idempotency } from '#cases';
import { type Actor, personOf } from '#identity';
import {
  Batch,
  edtfDate,
  FileStore,
  globalId,
  grouped,
  type InputProblem,
  invalid,
  notFound,
  parseEdtf,
  Refused,
  shown,
  UnitOfWork,
  isUuid,
} from '#platform';
import { evidenceKey } from './downloads.service.js';
import type { RecordCustodyInput } from './evidence.input.js';
import type { CustodyEventModel, EvidenceModel } from './evidence.model.js';
import { type CustodyEventKind, type EvidenceKind, TEXT_LIMITS } from './evidence.rules.js';
import { CustodyRefusedModel } from './evidence-errors.model.js';
import { fileRecord, type Verified, verify } from './evidence-verification.js';
import { agrees } from './file-type.rules.js';

/** A file as the resolvers hand it on. */
export interface EvidenceView extends EvidenceModel {
  readonly evidenceId: string;
  readonly masterId: string | null;
}

interface EvidenceRow {
  readonly id: string;
  readonly caseId: string;
  readonly number: number;
  readonly version: number;
  readonly sha256: string;
  readonly size: number;
  readonly declaredType: string;
  readonly detectedType: string;
  readonly kind: EvidenceKind;
  readonly masterId: string | null;
  readonly description: string | null;
  readonly receivedBy: string;
  readonly receivedAt: Date;
}

interface CustodyRow {
  readonly evidenceId: string;
  readonly number: number;
  readonly kind: CustodyEventKind;
  readonly userId: string;
  readonly actor: string | null;
  readonly edtf: string | null;
  readonly note: string | null;
  readonly derivativeId: string | null;
  readonly recordedAt: Date;
  readonly hash: string;
}

/** Which part of the custody of a file: up to `limit` events after one. */
export interface CustodyPage {
  readonly evidenceId: string;
  readonly after: number;
  readonly limit: number;
}

/** Reads and verifies files, and records what happened to them. Row-level security says which. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: FileStore,
    private readonly idempotency: Idempotency,
    parts: ContentParts,
  ) {
    parts.register({
      name: 'evidence',
      named: {
        isAt: (path) => /^evidence\/\d+\/id$/.test(path),
        globalId: (id) => globalId('Evidence', id),
        visible: (ids) => this.#visible(ids),
      },
    });
  }

  /** Files of cases, in order, as far as they are the bearer's to see. A case has at most 500. */
  readonly ofCase = new Batch(async (caseIds: readonly string[]) => {
    const rows = await this.work.rows<EvidenceRow>(`${FILES} where e.case_id = any ($1) order by e.case_id, e.number`, [
      caseIds,
    ]);
    return grouped(caseIds, rows, ({ caseId }) => caseId).map((ofCase) => ofCase.map(viewOf));
  });

  /** Derivatives of masters, in order. */
  readonly derivatives = new Batch(async (masterIds: readonly string[]) => {
    const rows = await this.work.rows<EvidenceRow>(`${FILES} where e.master_id = any ($1) order by e.number`, [
      masterIds,
    ]);
    return grouped(masterIds, rows, ({ masterId }) => masterId!).map((ofMaster) => ofMaster.map(viewOf));
  });

  /** Pages of custody, first to last, one statement however many files a request asks about; keys as {@link pageKey} makes them. */
  readonly custody = new Batch(async (keys: readonly string[]) => {
    const pages = keys.map((key) => JSON.parse(key) as CustodyPage);
    const rows = await this.work.rows<CustodyRow & { readonly page: number }>(
      `select p.page::int, v.evidence_id as "evidenceId", v.number, v.kind, v.user_id as "userId", v.actor, v.edtf, v.note,
         v.derivative_id as "derivativeId", v.recorded_at as "recordedAt", encode(v.hash, 'hex') as hash
       from unnest($1::uuid[], $2::int[], $3::int[]) with ordinality p (evidence_id, after, size, page)
       cross join lateral (
         select * from custody_event c where c.evidence_id = p.evidence_id and c.number > p.after order by c.number limit p.size) v
       order by p.page, v.number`,
      [pages.map((of) => of.evidenceId), pages.map(({ after }) => after), pages.map(({ limit }) => limit)],
    );
    const numbers = keys.map((_, index) => index + 1);
    return grouped(numbers, rows, ({ page }) => page).map((ofPage) => ofPage.map(eventOf));
  });

  /** How many custody events files have. */
  readonly custodyCount = new Batch(async (ids: readonly string[]) => {
    const rows = await this.work.rows<{ id: string; count: number }>(
      'select evidence_id as id, count(*)::int as count from custody_event where evidence_id = any ($1) group by evidence_id',
      [ids],
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });

  /** Files of bare ids, in their order; `null` for those that the bearer may not see. */
  async byIds(ids: readonly string[]): Promise<(EvidenceView | null)[]> {
    const known = ids.filter(isUuid);
    const rows = await this.work.rows<EvidenceRow>(`${FILES} where e.id = any ($1)`, [known]);
    const views = new Map(rows.map((row) => [row.id, viewOf(row)]));
    return ids.map((id) => views.get(id) ?? null);
  }

  /**
   * Records what a person tells of the custody of a file of a case of theirs.
   *
   * @throws Refused with ValidationFailed, CustodyRefused or IdempotencyKeyReused. @throws DomainError NOT_FOUND.
   */
  async recordCustody(actor: Actor, input: RecordCustodyInput): Promise<EvidenceView> {
    const problems = [
      ...lengthProblems('actor', input.actor, TEXT_LIMITS.actor),
      ...lengthProblems('note', input.note, TEXT_LIMITS.note),
    ];
    if (problems.length > 0) throw invalid(...problems);
    const id = evidenceKey(input.evidence);
    return this.work.run(async () => {
      const [file] = await this.work.rows<{ caseId: string }>(
        'select case_id as "caseId" from evidence where id = $1',
        [id],
      );
      if (!file) throw notFound('file of yours');
      await this.idempotency.once(actor, 'recordCustody', input, file.caseId, () => this.#record(id, input));
      const [view] = await this.byIds([id]);
      if (!view) throw notFound('file of yours');
      return view;
    });
  }

  async #visible(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.work.rows<{ id: string }>('select id from evidence where id = any ($1)', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async #record(id: string, { kind, actor, date: edtf, note }: RecordCustodyInput): Promise<void> {
    const date = edtf ? parseEdtf(edtf) : null;
    const [row] = await this.work.rows<{ outcome: string }>(
      'select access.record_custody($1, $2, $3, $4, $5, $6, $7) as outcome',
      [
        ...[id, kind, actor?.trim() || null],
        ...[date?.edtf ?? null, date?.lower ?? null, date?.upper ?? null],
        note?.trim() || null,
      ],
    );
    if (row!.outcome === 'TOO_MANY') throw new Refused([new CustodyRefusedModel()]);
    if (row!.outcome !== 'RECORDED') throw notFound('file of yours');
  }

  /** Reads a file's octets again and compares. Holds no transaction meanwhile. @throws DomainError NOT_FOUND. */
  async verify(evidence: string): Promise<Verified> {
    const id = evidenceKey(evidence);
    const record = await this.work.run(() => fileRecord(this.work, id));
    if (!record) throw notFound('file');
    const verified = await verify(this.store.storage, record);
    await this.work.run(() =>
      recordEvent(this.work, 'evidence.verified', id, {
        state: verified.state,
        custodyBrokenAt: verified.custodyBrokenAt,
      }),
    );
    return verified;
  }
}

/** The key of a page of custody: pages that are alike are one. */
export function pageKey(page: CustodyPage): string {
  return JSON.stringify(page);
}

const FILES = `
  select e.id, e.case_id as "caseId", e.number, e.version, encode(e.sha256, 'hex') as sha256, e.size, e.declared_type as "declaredType",
    e.detected_type as "detectedType", e.kind, e.master_id as "masterId", e.description, e.received_by as "receivedBy",
    e.received_at as "receivedAt"
  from evidence e`;

function viewOf({ id, caseId: _, receivedBy, ...row }: EvidenceRow): EvidenceView {
  return {
    ...row,
    id: globalId('Evidence', id),
    evidenceId: id,
    master: row.masterId === null ? null : globalId('Evidence', row.masterId),
    typesAgree: agrees(row.declaredType, row.detectedType),
    receivedBy: personOf(receivedBy),
  };
}

function eventOf({ userId, edtf, derivativeId, ...row }: CustodyRow): CustodyEventModel {
  return {
    ...row,
    by: personOf(userId),
    date: edtf === null ? null : edtfDate(edtf),
    derivative: derivativeId === null ? null : globalId('Evidence', derivativeId),
  };
}

function lengthProblems(field: string, text: string | null | undefined, limit: number): InputProblem[] {
  if ((text?.trim().length ?? 0) <= limit) return [];
  return [{ path: [field], value: shown(text), message: `At most ${limit} characters. Shorten it.` }];
}
