var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { badInput, DomainError, ErrorCode, invalid, notFound, Refused, UnitOfWork, withBearer } from '#platform';
import { disputeCodeHash, newDisputeCode } from './dispute-code.js';
import { readDisputeCode } from './dispute-code.rules.js';
import { DisputeAwaitsAnswerModel, DisputeClosedModel, TooManyDisputesModel, tooMany, UnknownDisputeCodeModel, } from './dispute-errors.model.js';
import { correspondence, disputeState, ending, } from './dispute.rules.js';
/**
 * Disputes as whoever opens one meets them, without an account.
 *
 * The database is told nobody's token, whoever asks: that somebody who works here disputes a case is nobody's business, and
 * so stands in no log.
 */
let Disputants = class Disputants {
    constructor(work) {
        this.work = work;
    }
    /**
     * Opens a dispute.
     *
     * @param clientPrefix as of `clientPrefixOf`. @returns its code, which is kept nowhere.
     * @throws Refused with TooManyDisputes. @throws DomainError NOT_FOUND where there is no public case of the reference.
     */
    async open(input, clientPrefix) {
        const code = newDisputeCode();
        const fields = [...new Set(input.fields)];
        const opened = await this.#one(`select is_opened as "isOpened", try_again_at as "tryAgainAt" from access.open_dispute($1, $2, $3, $4, $5, $6, $7)`, [
            clientPrefix,
            input.reference,
            disputeCodeHash(code),
            input.party,
            fields,
            input.statement.trim(),
            input.reply?.trim() ?? null,
        ]);
        if (opened.tryAgainAt)
            throw new Refused([new TooManyDisputesModel(opened.tryAgainAt)]);
        if (!opened.isOpened)
            throw notFound('public case');
        return code;
    }
    /**
     * The dispute of a code; null where it is the code of none.
     *
     * @throws DomainError BAD_USER_INPUT where the text cannot be a code, LIMIT_EXCEEDED after too many wrong ones.
     */
    async follow(typed, clientPrefix) {
        const code = readDisputeCode(typed);
        if (typeof code !== 'string')
            throw badInput([{ path: ['code'], value: null, message: code.fault }]);
        const found = await this.#find(code, clientPrefix);
        if (found.tryAgainAt)
            throw new DomainError(ErrorCode.LimitExceeded, tooMany(found.tryAgainAt));
        return viewOf(found);
    }
    /**
     * Adds a message to the dispute of a code.
     *
     * @throws Refused with ValidationFailed, UnknownDisputeCode, DisputeClosed, DisputeAwaitsAnswer or TooManyDisputes.
     */
    async reply(input, clientPrefix) {
        const code = readDisputeCode(input.code);
        if (typeof code !== 'string')
            throw invalid({ path: ['code'], value: null, message: code.fault }); // a secret is never shown
        const { result, tryAgainAt } = await this.#one(`select result, try_again_at as "tryAgainAt" from access.reply_to_dispute($1, $2, $3, $4)`, [clientPrefix, disputeCodeHash(code), input.text.trim(), input.forPublication]);
        if (tryAgainAt)
            throw new Refused([new TooManyDisputesModel(tryAgainAt)]);
        const refusal = REFUSALS[result]?.();
        if (refusal)
            throw new Refused([refusal]);
        return viewOf(await this.#find(code, clientPrefix));
    }
    #find(code, clientPrefix) {
        return this.#one(`select reference, party, fields, opened_at as "openedAt", acts, messages, try_again_at as "tryAgainAt"
         from access.dispute_by_code($1, $2)`, [clientPrefix, disputeCodeHash(code)]);
    }
    async #one(text, values) {
        const [row] = await withBearer(null, () => this.work.run(() => this.work.rows(text, values)));
        return row;
    }
};
Disputants = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork])
], Disputants);
export { Disputants };
const REFUSALS = {
    UNKNOWN: () => new UnknownDisputeCodeModel(),
    CLOSED: () => new DisputeClosedModel(),
    WAITING: () => new DisputeAwaitsAnswerModel(),
};
function viewOf({ reference, party, fields, openedAt, ...followed }) {
    if (reference === null)
        return null;
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
//# sourceMappingURL=disputants.service.js.map