import { Injectable } from '@nestjs/common';
import { type CountedPage, Cursors, globalId, type PageArgs, pageOf, Refused, UnitOfWork } from '#platform';
import type { Role } from '../role.rules.js';
import { AccountChangeRefusedModel, AccountRefusal } from './account-errors.model.js';
import type { AccountModel } from './account.model.js';
import { nobody, personIn, refuseWhoMayNotAdminister } from './administering.js';
import { clearanceOf } from './clearance.rules.js';
import { newOneTimeToken, oneTimeTokenHash } from './one-time-token.js';

interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly clearance: number;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
}

/** What administrators see of accounts, and what one of them decides alone. The database checks who asks. */
@Injectable()
export class AccountAdministration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  /** All accounts in the order in which they were made, for administrators; nobody else finds any. */
  async list(args: PageArgs): Promise<CountedPage<AccountModel>> {
    const scope = ['accounts'];
    const [after] = args.after ? this.cursors.read(args.after, scope) : [null];
    const rows = await this.work.rows<AccountRow>(
      `${ACCOUNTS} where $1::uuid is null or id > $1 order by id limit $2`,
      [after, args.first + 1],
    );
    const totalCount = async () => {
      const [row] = await this.work.rows<{ count: number }>('select count(*)::int as count from access.accounts()');
      return row!.count;
    };
    return { ...pageOf(rows, args, ({ id }) => this.cursors.write([id], scope), accountModel), totalCount };
  }

  /**
   * Keeps a person out at once: their sessions end with it, and so do links for a new password.
   *
   * @throws Refused with ValidationFailed, AccountChangeRefused or StepUpRequired.
   */
  disable(person: string): Promise<AccountModel> {
    return this.#decide('select access.disable_account($1) as outcome', person);
  }

  /** Lets a person in again, as what they were. @throws as {@link disable}. */
  enable(person: string): Promise<AccountModel> {
    return this.#decide('select access.enable_account($1) as outcome', person);
  }

  /**
   * Makes a link for a new password. It changes nothing by itself, and a second factor stays what it is.
   *
   * @returns its token, which cannot be read again.
   * @throws as {@link disable}.
   */
  async issuePasswordReset(person: string): Promise<string> {
    const token = newOneTimeToken('rcp');
    await this.#ask('select access.issue_password_reset($1, $2) as outcome', person, [oneTimeTokenHash(token)]);
    return token;
  }

  #decide(statement: string, person: string): Promise<AccountModel> {
    return this.work.run(async () => {
      const userId = await this.#ask(statement, person);
      const [account] = await this.work.rows<AccountRow>(`${ACCOUNTS} where id = $1`, [userId]);
      return accountModel(account!);
    });
  }

  async #ask(statement: string, person: string, more: readonly unknown[] = []): Promise<string> {
    const userId = personIn(person);
    const [answer] = await this.work.run(() => this.work.rows<{ outcome: string }>(statement, [userId, ...more]));
    const { outcome } = answer!;
    refuseWhoMayNotAdminister(outcome);
    if (outcome === 'NOBODY') throw nobody(person);
    if (isRefusal(outcome)) throw new Refused([new AccountChangeRefusedModel(outcome)]);
    return userId;
  }
}

const ACCOUNTS = `
  select id, email, display_name as "displayName", roles, clearance, created_at as "createdAt", disabled_at as "disabledAt"
  from access.accounts()`;

function accountModel({ id, clearance, ...row }: AccountRow): AccountModel {
  return { ...row, id: globalId('User', id), clearance: clearanceOf(clearance) };
}

function isRefusal(outcome: string): outcome is AccountRefusal {
  return Object.hasOwn(AccountRefusal, outcome);
}
