import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Client, PoolClient } from 'pg';
import { busy, unknownOutcome } from '../errors/domain-error.js';
import type { WalPosition } from './wal-position.rules.js';
import { DataSource, type EntityTarget, type ObjectLiteral, type QueryRunner, type Repository } from 'typeorm';

interface Scope {
  readonly mode: 'reading' | 'writing';
  /** Opened at the first statement, so that an operation that needs no database takes no connection. */
  connection: Promise<Connection> | undefined;
  /** Its connection may already serve somebody else. */
  hasEnded: boolean;
  readonly afterCommit: (() => Promise<void>)[];
  /** Something was written inside it, which it is to see. */
  hasWritten: boolean;
  /** When its transaction was opened, by `performance.now()`. */
  openedAt: number;
}

/** Where else than on the primary may be read. */
export interface ReadSource {
  /** @param written what must be there, as far as whoever asks has written. @returns `null`: the primary is to be read. */
  sourceFor(written: WalPosition | null): DataSource | null;
}

/** How far somebody has written: with what they come, and what they are told. */
interface Following {
  readonly written: WalPosition | null;
  reached: string | null;
}

const following = new AsyncLocalStorage<Following>();

/**
 * Has what `work` reads include all that was written up to a position.
 *
 * @param written the position that whoever asks was told when they wrote last; `null` for none.
 * @returns with the result, the position of what `work` itself has committed; `null` where nothing was, or where only one
 *   database is read.
 */
export async function followingWrites<T>(
  written: WalPosition | null,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly reached: string | null }> {
  const of: Following = { written, reached: null };
  const result = await following.run(of, work);
  return { result, reached: of.reached };
}

interface Connection {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
}

const bearers = new AsyncLocalStorage<string | null>();

/**
 * Has every transaction that `work` opens carry a token, from which the database derives who is asking. Nothing else is
 * ever told to it: who holds the application's login, but no token, reads what everybody may.
 *
 * @param token as it came with the request; `null` for a visitor.
 */
export function withBearer<T>(token: string | null, work: () => T): T {
  return bearers.run(token, work);
}

const commands = new AsyncLocalStorage<string>();

/**
 * Names what `work` does: every read-write transaction that it opens carries the name, and the audit log keeps it with
 * each row that the transaction changes. A change without a bearer and without a name leaves no leaf in the log, and is
 * found there as tampering.
 *
 * @param name of the mutation, such as `createDraft`; or, of what a process does by itself, such as `reference.load`.
 */
export function asCommand<T>(name: string, work: () => T): T {
  return commands.run(name, work);
}

/**
 * The only way to the database: every statement belongs to the transaction of the scope it is sent in.
 *
 * A reading scope is one read-only transaction that sees one state of the data from its first statement to its last;
 * a writing scope is one read-write transaction. Outside a scope every statement is refused.
 */
@Injectable()
export class UnitOfWork {
  readonly #scope = new AsyncLocalStorage<Scope>();
  readonly #afterCommand: (() => void)[] = [];
  #elsewhere: ReadSource | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Has `listener` called whenever a command (see {@link asCommand}) has committed, or may have. */
  afterEachCommand(listener: () => void): void {
    this.#afterCommand.push(listener);
  }

  /** Whether what is read now is for somebody who bears no token, and comes after nothing that they wrote. */
  get isForVisitors(): boolean {
    const written = following.getStore()?.written ?? null;
    return this.isReading && !bearers.getStore() && written === null;
  }

  /** Whether the scope that is open reads alone, and nothing was written inside it. */
  get isReading(): boolean {
    const scope = this.#scope.getStore();
    return scope?.mode === 'reading' && !scope.hasWritten;
  }

  /** When the transaction that is open was opened, by `performance.now()`; before ever where none is. */
  get openedAt(): number {
    return this.#scope.getStore()?.openedAt ?? -Infinity;
  }

  /** Has visitors read from somewhere else, as long as it says so. */
  readFrom(elsewhere: ReadSource): void {
    this.#elsewhere = elsewhere;
  }

  /**
   * Runs `work` in a read-write transaction, joining the open one if there is one. A throw rolls back all of it.
   *
   * Inside a reading scope the transaction is one of its own, and what that scope reads afterwards includes it. The
   * scope gives its connection back meanwhile: were each of ten operations to hold one and wait for a second, a pool of
   * ten would stand still.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const outer = this.#scope.getStore();
    if (outer?.mode === 'writing') return work();
    if (outer) {
      outer.hasWritten = true;
      await this.#forget(outer);
    }
    const result = await this.#within('writing', work);
    if (outer) await this.#forget(outer); // what was read meanwhile may be from before the commit
    return result;
  }

  /** Runs `work` in a read-only transaction, joining the open scope, whichever it is. */
  async reading<T>(work: () => Promise<T>): Promise<T> {
    if (this.#scope.getStore()) return work();
    return this.#within('reading', work);
  }

  /** Frees every promise of the process from carrying its scope: for one that is not used again. */
  end(): void {
    this.#scope.disable();
  }

  /** Puts `task` off until the commit. Best effort: what must surely happen belongs into the transaction. */
  afterCommit(task: () => Promise<void>): void {
    const scope = this.#scope.getStore();
    if (scope?.mode !== 'writing') throw new Error('afterCommit() needs an open read-write unit of work');
    scope.afterCommit.push(task);
  }

  /** A repository whose statements belong to the open transaction. */
  async repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Promise<Repository<E>> {
    const { runner } = await this.#connection();
    return runner.manager.getRepository(entity);
  }

  /**
   * Sends one statement and returns its rows as the driver gives them. Values go into `values`, never into `text`.
   *
   * Prepared once per connection, for the first texts that a process sends; see {@link rowsOnce} for the others.
   */
  async rows<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const { client } = await this.#connection();
    const result = await client.query<R>({ ...nameOf(text), text, values: [...values] });
    return result.rows;
  }

  /**
   * As {@link rows}, for a text that is put together for one request: planned with its values each time.
   *
   * A prepared statement may come to be planned without regard to its values, and a filter by a rare pair of them then
   * walks through all cases (50 to 100 times the work, measured); and filters come in shapes without end.
   */
  async rowsOnce<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const { client } = await this.#connection();
    const result = await client.query<R>({ text, values: [...values] });
    return result.rows;
  }

  /**
   * Sends one statement that is a transaction by itself, apart from the scope that is open, and carries nobody's token. Prepared as by
   * {@link rows}.
   */
  async rowsApart<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = await connected(runner);
      const asked = client.query<R>({ ...nameOf(text), text, values: [...values] });
      const { rows } = await asked.catch((error: unknown) => {
        if (!isRefusal(error)) close(client);
        throw error;
      });
      return rows;
    } finally {
      await runner.release();
    }
  }

  /** Not `async`: whoever has passed the check is in line before the commit, which waits for the same promise. */
  #connection(): Promise<Connection> {
    const scope = this.#scope.getStore();
    if (!scope) throw new Error('A statement was sent outside a unit of work; wrap it in run() or reading().');
    if (scope.hasEnded) {
      throw new Error('A statement was sent when its unit of work has ended; wait for everything that it begins.');
    }
    return (scope.connection ??= this.#open(scope));
  }

  async #open(scope: Scope): Promise<Connection> {
    const { mode } = scope;
    scope.openedAt = performance.now();
    const elsewhere = this.#elsewhereFor(scope);
    if (elsewhere) {
      // Where it cannot be reached, the primary can.
      const connection = await this.#openOn(elsewhere, mode).catch(() => null);
      if (connection) return connection;
    }
    return this.#openOn(this.dataSource, mode);
  }

  /** Whoever bears a token reads with the rights of now, and whoever has written reads what they wrote. */
  #elsewhereFor({ mode, hasWritten }: Scope): DataSource | null {
    if (mode !== 'reading' || hasWritten || bearers.getStore()) return null;
    return this.#elsewhere?.sourceFor(following.getStore()?.written ?? null) ?? null;
  }

  async #openOn(source: DataSource, mode: Scope['mode']): Promise<Connection> {
    const runner = source.createQueryRunner();
    try {
      const client = await connected(runner);
      if (mode === 'reading') startReading(client);
      else await runner.startTransaction('READ COMMITTED'); // TypeORM must know, or save() would begin and commit its own
      const token = bearers.getStore();
      if (token && mode === 'writing' && READS_ONLY.test(token)) {
        client.query('set transaction read only').catch(() => undefined); // fails only with its connection
      }
      if (token) client.query({ ...CARRY_TOKEN, values: [token] }).catch(() => undefined); // fails only with its connection
      const command = commands.getStore();
      if (command && mode === 'writing') {
        client.query({ ...CARRY_COMMAND, values: [command] }).catch(() => undefined); // fails only with its connection
      }
      return { runner, client };
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  async #within<T>(mode: Scope['mode'], work: () => Promise<T>): Promise<T> {
    const scope: Scope = {
      mode,
      connection: undefined,
      hasEnded: false,
      afterCommit: [],
      hasWritten: false,
      openedAt: -Infinity,
    };
    let result: T;
    try {
      result = await this.#scope.run(scope, work);
    } catch (error) {
      scope.hasEnded = true;
      await this.#close(scope.connection, 'rollback').catch(() => undefined); // the first error is the one to tell
      throw error;
    }
    scope.hasEnded = true;
    if (mode === 'reading') await this.#forget(scope);
    else await this.#commit(scope);
    for (const task of scope.afterCommit) await task();
    return result;
  }

  async #commit({ connection }: Scope): Promise<void> {
    try {
      await this.#close(connection, 'commit');
    } finally {
      if (connection && commands.getStore()) for (const listener of this.#afterCommand) listener();
    }
  }

  /** Ends the transaction of a reading scope; its next statement opens a new one. There is nothing to lose. */
  async #forget(scope: Scope): Promise<void> {
    const { connection } = scope;
    scope.connection = undefined;
    await this.#close(connection, 'rollback').catch(() => undefined);
  }

  async #close(connection: Scope['connection'], how: 'commit' | 'rollback'): Promise<void> {
    if (!connection) return;
    const { runner, client } = await connection;
    try {
      const { command } = await client.query(how).catch((error: unknown) => {
        if (isRefusal(error)) throw error;
        close(client);
        throw how === 'commit' ? unknownOutcome() : error;
      });
      if (how === 'commit' && command !== 'COMMIT') {
        throw new Error('The transaction had failed, so its commit became a rollback: nothing was written.');
      }
      const of = following.getStore();
      if (how === 'commit' && of && this.#elsewhere) of.reached = await reachedOn(client);
    } finally {
      await runner.release();
    }
  }
}

/**
 * The same under the vault's login, which alone reaches what is sealed: its transactions are others than those of
 * {@link UnitOfWork}, and carry the same token.
 */
@Injectable()
export class VaultUnitOfWork extends UnitOfWork {}

/** @throws DomainError BUSY where none of the connections becomes free in time. */
async function connected(runner: QueryRunner): Promise<PoolClient> {
  return (await runner.connect().catch((error: unknown) => {
    throw error instanceof Error && error.message.startsWith(NONE_FREE) ? busy() : error;
  })) as PoolClient;
}

/** How pg-pool says that it waited in vain; it has no code for it. */
const NONE_FREE = 'timeout exceeded when trying to connect';

/** Has nobody else get a connection: a server that stops says so a while before the line ends. */
function close(client: PoolClient): void {
  (client as PoolClient & Client).end().catch(() => undefined);
}

/** The position after what was committed; `null` where it cannot be asked for any more, and whoever wrote is told nothing. */
async function reachedOn(client: PoolClient): Promise<string | null> {
  const asked = client.query<{ reached: string }>({
    name: 'reached',
    text: 'select pg_current_wal_insert_lsn()::text as reached',
  });
  const answer = await asked.catch(() => null);
  return answer?.rows[0]?.reached ?? null;
}

/**
 * Sent ahead of the first statement, together with it, and not waited for: where it fails, the connection does, and the
 * statement with it.
 */
function startReading(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
  client.query('start transaction isolation level repeatable read, read only').catch(() => undefined);
}

/**
 * Whether the database itself has said that a statement failed: a commit of which it does has written nothing. What says that a server is
 * stopping (class 57) or that a connection broke (class 08, or no code of the database's) leaves it open.
 */
function isRefusal(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^(08|57)/.test(code);
}

/** Tokens with which nothing is ever written, whoever asks for it: the API keys of programs. */
const READS_ONLY = /^rck_/;

/** For this transaction alone: a setting of the connection would be there for whoever gets the connection next. */
const CARRY_TOKEN = { name: 'carry_token', text: `select set_config('app.token', $1, true)` };

const CARRY_COMMAND = { name: 'carry_command', text: `select set_config('app.command', $1, true)` };

/** Most statements that a process prepares on each of its connections; those that come later are parsed each time. */
const MAX_PREPARED = 200;

const names = new Map<string, { readonly name: string }>();

function nameOf(text: string): { readonly name?: string } {
  const known = names.get(text);
  if (known || names.size >= MAX_PREPARED) return known ?? {};
  const name = { name: createHash('sha256').update(text).digest('base64url').slice(0, 32) };
  names.set(text, name);
  return name;
}
