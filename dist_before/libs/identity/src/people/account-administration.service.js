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
import { Cursors, globalId, pageOf, Refused, UnitOfWork } from '#platform';
import { AccountChangeRefusedModel, AccountRefusal } from './account-errors.model.js';
import { nobody, personIn, refuseWhoMayNotAdminister } from './administering.js';
import { clearanceOf } from './clearance.rules.js';
import { newOneTimeToken, oneTimeTokenHash } from './one-time-token.js';
/** What administrators see of accounts, and what one of them decides alone. The database checks who asks. */
let AccountAdministration = class AccountAdministration {
    constructor(work, cursors) {
        this.work = work;
        this.cursors = cursors;
    }
    /** All accounts in the order in which they were made, for administrators; nobody else finds any. */
    async list(args) {
        const scope = ['accounts'];
        const [after] = args.after ? this.cursors.read(args.after, scope) : [null];
        const rows = await this.work.rows(`${ACCOUNTS} where $1::uuid is null or id > $1 order by id limit $2`, [after, args.first + 1]);
        const totalCount = async () => {
            const [row] = await this.work.rows('select count(*)::int as count from access.accounts()');
            return row.count;
        };
        return { ...pageOf(rows, args, ({ id }) => this.cursors.write([id], scope), accountModel), totalCount };
    }
    /**
     * Keeps a person out at once: their sessions end with it, and so do links for a new password.
     *
     * @throws Refused with ValidationFailed, AccountChangeRefused or StepUpRequired.
     */
    disable(person) {
        return this.#decide('select access.disable_account($1) as outcome', person);
    }
    /** Lets a person in again, as what they were. @throws as {@link disable}. */
    enable(person) {
        return this.#decide('select access.enable_account($1) as outcome', person);
    }
    /**
     * Makes a link for a new password. It changes nothing by itself, and a second factor stays what it is.
     *
     * @returns its token, which cannot be read again.
     * @throws as {@link disable}.
     */
    async issuePasswordReset(person) {
        const token = newOneTimeToken('rcp');
        await this.#ask('select access.issue_password_reset($1, $2) as outcome', person, [oneTimeTokenHash(token)]);
        return token;
    }
    #decide(statement, person) {
        return this.work.run(async () => {
            const userId = await this.#ask(statement, person);
            const [account] = await this.work.rows(`${ACCOUNTS} where id = $1`, [userId]);
            return accountModel(account);
        });
    }
    async #ask(statement, person, more = []) {
        const userId = personIn(person);
        const [answer] = await this.work.run(() => this.work.rows(statement, [userId, ...more]));
        const { outcome } = answer;
        refuseWhoMayNotAdminister(outcome);
        if (outcome === 'NOBODY')
            throw nobody(person);
        if (isRefusal(outcome))
            throw new Refused([new AccountChangeRefusedModel(outcome)]);
        return userId;
    }
};
AccountAdministration = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [UnitOfWork,
        Cursors])
], AccountAdministration);
export { AccountAdministration };
const ACCOUNTS = `
  select id, email, display_name as "displayName", roles, clearance, created_at as "createdAt", disabled_at as "disabledAt"
  from access.accounts()`;
function accountModel({ id, clearance, ...row }) {
    return { ...row, id: globalId('User', id), clearance: clearanceOf(clearance) };
}
function isRefusal(outcome) {
    return Object.hasOwn(AccountRefusal, outcome);
}
//# sourceMappingURL=account-administration.service.js.map