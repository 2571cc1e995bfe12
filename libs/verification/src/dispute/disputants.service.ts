import { Injectable } from '@nestjs/common';
import type { CaseField } from '#cases';
import { badInput, DomainError, ErrorCode, invalid, notFound, Refused, UnitOfWork, withBearer } from '#platform';
import { disputeCodeHash, newDisputeCode } from './dispute-code.js';
import { readDisputeCode } from './dispute-code.rules.js';
import {
  DisputeAwaitsAnswerModel,
  DisputeClosedModel,
  TooManyDisputesModel,
  tooMany,
  UnknownDisputeCodeModel,
} from './dispute-errors.model.js';
import type { OpenDisputeInput, ReplyToDisputeInput } from './dispute.input.js';
import type { FollowedDisputeModel } from './dispute.model.js';
import {
  correspondence,
  type DisputeParty,
  disputeState,
  ending,
  type ToldAct,
  type ToldMessage,
} from './dispute.rules.js';

interface Followed {
  readonly tryAgainAt: Date | null;
  /** Null, as all of the following, where the code is unknown. */
  readonly reference: string | null;
  readonly party: DisputeParty;
  readonly fields: readonly CaseField[];
  readonly openedAt: Date;
  readonly acts: readonly (Omit<ToldAct, 'at'> & { readonly at: string })[];
  readonly messages: readonly (Omit<ToldMessage, 'at'> & { readonly at: string })[];
}

/**
 * Disputes as whoever opens one meets them, without an account.
 *
 * The database is told nobody's token, whoever asks: that somebody who works here disputes a case is nobody's business, and
 * so stands in no log.
 */
@Injectable()
export class Disputants {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Opens a dispute.
   *
   * @param clientPrefix as of `clientPrefixOf`. @returns its code, which is kept nowhere.
   * @throws Refused with TooManyDisputes. @throws DomainError NOT_FOUND where there is no public case of the reference.
   */
  async open(input: OpenDisputeInput, clientPrefix: string | null): Promise<string> {
    const code = newDisputeCode();
    const fields = [...new Set(input.fields)];
    const opened = await this.#one<{ isOpened: boolean; tryAgainAt: Date | null }>(
      `select is_opened as "isOpened", try_again_at as "tryAgainAt" from access.open_dispute($1, $2, $3, $4, $5, $6, $7)`,
      [
        clientPrefix,
        input.reference,
        disputeCodeHash(code),
        input.party,
        fields,
        input.statement.trim(),
        input.reply?.trim() ?? null,
      ],
    );
    if (opened.tryAgainAt) throw new Refused([new TooManyDisputesModel(opened.tryAgainAt)]);
    if (!opened.isOpened) throw notFound('public case');
    return code;
  }

  /**
   * The dispute of a code; null where it is the code of none.
   *
   * @throws DomainError BAD_USER_INPUT where the text cannot be a code, LIMIT_EXCEEDED after too many wrong ones.
   */
  async follow(typed: string, clientPrefix: string | null): Promise<FollowedDisputeModel | null> {
    const code = readDisputeCode(typed);
    if (typeof code !== 'string') throw badInput([{ path: ['code'], value: null, message: code.fault }]);
    const found = await this.#find(code, clientPrefix);
    if (found.tryAgainAt) throw new DomainError(ErrorCode.LimitExceeded, tooMany(found.tryAgainAt));
    return viewOf(found);
  }

  /**
   * Adds a message to the dispute of a code.
   *
   * @throws Refused with ValidationFailed, UnknownDisputeCode, DisputeClosed, DisputeAwaitsAnswer or TooManyDisputes.
   */
  async reply(input: ReplyToDisputeInput, clientPrefix: string | null): Promise<FollowedDisputeModel | null> {
    const code = readDisputeCode(input.code);
    if (typeof code !== 'string') throw invalid({ path: ['code'], value: null, message: code.fault }); // a secret is never shown
    const { result, tryAgainAt } = await this.#one<{ result: ReplyResult; tryAgainAt: Date | null }>(
      `select result, try_again_at as "tryAgainAt" from access.reply_to_dispute($1, $2, $3, $4)`,
      [clientPrefix, disputeCodeHash(code), input.text.trim(), input.forPublication],
    );
    if (tryAgainAt) throw new Refused([new TooManyDisputesModel(tryAgainAt)]);
    const refusal = REFUSALS[result]?.();
    if (refusal) throw new Refused([refusal]);
    return viewOf(await this.#find(code, clientPrefix));
  }

  #find(code: string, clientPrefix: string | null): Promise<Followed> {
    return this.#one<Followed>(
      `select reference, party, fields, opened_at as "openedAt", acts, messages, try_again_at as "tryAgainAt"
         from access.dispute_by_code($1, $2)`,
      [clientPrefix, disputeCodeHash(code)],
    );
  }

  async #one<R extends object>(text: string, values: readonly unknown[]): Promise<R> {
    const [row] = await withBearer(null, () => this.work.run(() => this.work.rows<R>(text, values)));
    return row!;
  }
}

type ReplyResult = 'SENT' | 'UNKNOWN' | 'CLOSED' | 'WAITING' | 'STOPPED';

const REFUSALS: Readonly<
  Partial<Record<ReplyResult, () => UnknownDisputeCodeModel | DisputeClosedModel | DisputeAwaitsAnswerModel>>
> = {
  UNKNOWN: () => new UnknownDisputeCodeModel(),
  CLOSED: () => new DisputeClosedModel(),
  WAITING: () => new DisputeAwaitsAnswerModel(),
};

function viewOf({ reference, party, fields, openedAt, ...followed }: Followed): FollowedDisputeModel | null {
  if (reference === null) return null;
  const acts = followed.acts.map((act) => ({ ...act, at: new Date(act.at) }));
  const messages = followed.messages.map((message) => ({ ...message, at: new Date(message.at) }));
  return {
    reference,
    party,
    fields,
    openedAt,
    state: disputeState(acts.map(({ kind }) => kind)),
    outcome: ending(acts)?.outcome ?? null,
    answer: ending(acts)?.text ?? null,
    messages: correspondence(acts, messages),
  };
}
