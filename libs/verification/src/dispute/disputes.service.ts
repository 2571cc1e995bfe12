import { Injectable } from '@nestjs/common';
import { CaseDirectory, type CaseField, type CaseFileEntity, Idempotency, type Repeatable } from '#cases';
import type { Actor } from '#identity';
import { globalId, invalid, isUuid, keyOf, notFound, Refused, UnitOfWork } from '#platform';
import { Deciders } from '../deciders.service.js';
import { Interests } from '../interest/interests.service.js';
import type { ScreenedText } from '../projection/personal-data.rules.js';
import { besideFault, type NameScreening } from '../projection/public-texts.js';
import { CLEAR, SealedNames } from '../projection/sealed-names.service.js';
import { errorOf } from '../workflow-errors.model.js';
import { DisputeActEntity } from './dispute.entity.js';
import { IllegalDisputeStepModel } from './dispute-errors.model.js';
import type { DisputeModel } from './dispute.model.js';
import {
  correspondence,
  DISPUTE_ACTS,
  type DisputeActKind,
  type DisputeOutcome,
  type DisputeParty,
  disputeState,
  ending,
  type ToldAct,
  type ToldMessage,
  unmetForDispute,
} from './dispute.rules.js';

/** What an officer wants to do about a dispute. */
export interface DisputeActRequest extends Repeatable {
  /** As the schema shows it. */
  readonly id: string;
}

/** What belongs to one kind of act alone. */
export interface DisputeActContent {
  readonly isBlocking?: boolean;
  readonly text?: string;
  readonly outcome?: DisputeOutcome;
  /** Number of the message that is published. */
  readonly reply?: number;
}

interface DisputeRow {
  readonly caseId: string;
  readonly id: string;
  readonly party: DisputeParty;
  readonly fields: readonly CaseField[];
  readonly openedAt: Date;
}

type ActRow = ToldAct & { readonly disputeId: string; readonly isBlocking: boolean | null };
type MessageRow = ToldMessage & { readonly disputeId: string };

/** Disputes as officers work on them. Row-level security shows them to nobody else, and none of a case that is hidden. */
@Injectable()
export class Disputes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CaseDirectory,
    private readonly idempotency: Idempotency,
    private readonly deciders: Deciders,
    private readonly interests: Interests,
    private readonly names: SealedNames,
  ) {}

  /** Disputes of some keys (`case/dispute`), in their order; `null` for those that the bearer may not see. */
  async byKeys(keys: readonly string[]): Promise<(DisputeModel | null)[]> {
    const pairs = keys.map(pairOf);
    const known = pairs.filter((pair) => pair !== null);
    const values = [known.map(([caseId]) => caseId), known.map(([, id]) => id)];
    const disputes = await this.work.rows<DisputeRow>(DISPUTES, values);
    const acts = await this.work.rows<ActRow>(ACTS, values);
    const messages = await this.work.rows<MessageRow>(MESSAGES, values);
    const views = new Map(
      disputes.map((row) => [
        row.id,
        viewOf(
          row,
          acts.filter(({ disputeId }) => disputeId === row.id),
          messages.filter(({ disputeId }) => disputeId === row.id),
        ),
      ]),
    );
    return pairs.map((pair) => (pair && views.get(pair[1])) ?? null);
  }

  /**
   * Does something about a dispute. The case stays locked until the commit, so two officers who act at once act one after the
   * other, and the second meets what the first has left.
   *
   * @returns the dispute as it is then.
   * @throws Refused with IllegalDisputeStep, FourEyesViolation, GuardNotMet, ValidationFailed or IdempotencyKeyReused.
   * @throws DomainError NOT_FOUND when there is no such dispute or the actor may not see it.
   */
  async act(
    actor: Actor,
    kind: DisputeActKind,
    request: DisputeActRequest,
    content: DisputeActContent,
  ): Promise<DisputeModel> {
    const key = keyOf(request.id, 'Dispute') ?? '';
    const [caseId, id] = pairOf(key) ?? [];
    const shown = caseId
      ? await this.work.reading(async () => toBeRead(kind, content, (await this.byKeys([key]))[0]))
      : null;
    const screened = shown ? await this.names.screenBeside(caseId!, [shown]) : CLEAR;
    return this.work.run(async () => {
      if (!caseId || !id || !(await this.byKeys([key]))[0]) throw notFound('dispute');
      await this.idempotency.once(actor, DISPUTE_ACTS[kind].mutation, request, caseId, async () => {
        const file = await this.cases.lockVisible(caseId);
        const [dispute] = await this.byKeys([key]); // who waited meets what the other left
        if (!dispute) throw notFound('dispute');
        const names = shown ? await this.names.confirmBeside(caseId, [shown], screened) : CLEAR;
        await this.#refuse(actor, kind, file, dispute, content, names);
        await this.#insert(actor, kind, caseId, id, content);
      });
      return (await this.byKeys([key]))[0]!;
    });
  }

  async #refuse(
    actor: Actor,
    kind: DisputeActKind,
    file: CaseFileEntity,
    dispute: DisputeModel,
    content: DisputeActContent,
    names: NameScreening,
  ): Promise<void> {
    const { state } = dispute;
    const { reply } = content;
    if (!DISPUTE_ACTS[kind].from.includes(state)) throw new Refused([new IllegalDisputeStepModel(kind, state)]);
    const unmet = unmetForDispute(kind, await this.deciders.facts(actor, file));
    if (unmet.length > 0) throw new Refused(unmet.map(errorOf));
    const shown = toBeRead(kind, content, dispute);
    if (reply !== undefined && !shown) {
      throw invalid({
        path: ['message'],
        value: String(reply),
        message: `The dispute has no message ${reply} that was written for publication. Take a number from its messages.`,
      });
    }
    const fault = shown && besideFault(shown, names, REMEDIES[shown.path]!);
    if (fault) throw new Refused([errorOf(fault)]);
  }

  async #insert(
    actor: Actor,
    kind: DisputeActKind,
    caseId: string,
    disputeId: string,
    content: DisputeActContent,
  ): Promise<void> {
    const capacity = await this.deciders.register(caseId, actor.userId!);
    const interest = (await this.interests.current(actor))!;
    await (
      await this.work.repository(DisputeActEntity)
    ).insert({
      caseId,
      disputeId,
      kind,
      actedBy: actor.userId!,
      capacity,
      isBlocking: content.isBlocking ?? null,
      outcome: content.outcome ?? null,
      reply: content.reply ?? null,
      text: content.text ?? null,
      interestDeclaration: interest.id,
      interestDeclaredAt: interest.declaredAt,
    });
  }
}

const OF_KEYS = `in (select * from unnest($1::uuid[], $2::uuid[]))`;

const DISPUTES = `
  select case_id as "caseId", id, party, fields, opened_at as "openedAt" from dispute where (case_id, id) ${OF_KEYS}`;

const ACTS = `
  select dispute_id as "disputeId", kind, is_blocking as "isBlocking", outcome, reply, text, acted_at as at
    from dispute_act where (case_id, dispute_id) ${OF_KEYS} order by id`;

const MESSAGES = `
  select dispute_id as "disputeId", number, is_for_publication as "isForPublication", text, sent_at as at
    from dispute_message where (case_id, dispute_id) ${OF_KEYS} order by number`;

/** Ids of the case and the dispute in a key, or null where it can be that of none. */
function pairOf(key: string): readonly [caseId: string, id: string] | null {
  const [caseId = '', id = '', ...more] = key.split('/');
  return isUuid(caseId) && isUuid(id) && more.length === 0 ? [caseId, id] : null;
}

function viewOf(row: DisputeRow, acts: readonly ActRow[], messages: readonly MessageRow[]): DisputeModel {
  return {
    id: globalId('Dispute', `${row.caseId}/${row.id}`),
    caseId: row.caseId,
    party: row.party,
    fields: row.fields,
    openedAt: row.openedAt,
    state: disputeState(acts.map(({ kind }) => kind)),
    isBlocking: acts.some(({ isBlocking }) => isBlocking === true),
    outcome: ending(acts)?.outcome ?? null,
    messages: correspondence(acts, messages),
  };
}

/** What everybody is to read after an act: the note on how a dispute ended, or the reply that is published; null for others. */
function toBeRead(
  kind: DisputeActKind,
  { text, reply }: DisputeActContent,
  dispute: DisputeModel | null | undefined,
): ScreenedText | null {
  if (kind === 'RESOLVE') return { path: 'publicNote', text: text! };
  const message = dispute?.messages.find(({ number, isForPublication }) => number === reply && isForPublication);
  return message ? { path: 'reply', text: message.text } : null;
}

const REMEDIES: Readonly<Record<string, string>> = {
  publicNote: 'Take it out.',
  reply: 'Ask for another reply without it (answerDispute).',
};
