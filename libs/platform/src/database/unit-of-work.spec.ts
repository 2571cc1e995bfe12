import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, EntitySchema } from 'typeorm';
import { emptyDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { dataSourceOptions } from './database.module.js';
import { UnitOfWork, withBearer } from './unit-of-work.js';

let database: TestDatabase;
const open: DataSource[] = [];
const noteSchema = new EntitySchema<{ id: number; text: string }>({
  name: 'note',
  columns: { id: { type: 'integer', primary: true, generated: 'increment' }, text: { type: 'text' } },
});

beforeAll(async () => {
  database = await emptyDatabase();
  await database.asOwner('create table note (id serial primary key, text text not null unique)');
  await database.asOwner('grant select, insert on note to recourse_application');
  await database.asOwner('grant usage on sequence note_id_seq to recourse_application');
});
afterEach(async () => {
  for (const dataSource of open.splice(0)) await dataSource.destroy();
  await database.asOwner('truncate note');
});
afterAll(() => database.drop());

async function unitOfWork(poolSize = 4): Promise<UnitOfWork> {
  const options = dataSourceOptions({ url: database.applicationUrl, entities: [], poolSize });
  const dataSource = await new DataSource(options).initialize();
  open.push(dataSource);
  return new UnitOfWork(dataSource);
}

const insert = (work: UnitOfWork, text: string) => work.rows('insert into note (text) values ($1)', [text]);
const count = async (work: UnitOfWork) =>
  (await work.rows<{ count: number }>('select count(*)::int as count from note'))[0]!.count;
const stored = async () =>
  (await database.asOwner<{ text: string }>('select text from note order by text')).map(({ text }) => text);

describe('a writing scope', () => {
  it('keeps all of its writes, and those of scopes that joined it', async () => {
    const work = await unitOfWork();
    await work.run(async () => {
      await insert(work, 'one');
      await work.run(() => insert(work, 'two'));
      expect(await work.reading(() => count(work))).toBe(2);
    });
    expect(await stored()).toEqual(['one', 'two']);
  });

  it('keeps none of them when it throws, and tells the error that was thrown', async () => {
    const work = await unitOfWork();
    const refused = work.run(async () => {
      await work.run(() => insert(work, 'one'));
      throw new Error('changed my mind');
    });
    await expect(refused).rejects.toThrow('changed my mind');
    expect(await stored()).toEqual([]);
  });

  it('writes nothing for the key of a program, whatever it is asked to do', async () => {
    const work = await unitOfWork(1);
    const key = `rck_${'0'.repeat(32)}_${'a'.repeat(43)}`;
    for (let times = 0; times < 2; times += 1) {
      const refused = withBearer(key, () => work.run(() => insert(work, 'one')));
      await expect(refused).rejects.toMatchObject({ code: '25006' }); // read_only_sql_transaction
      expect(await withBearer(key, () => work.run(() => count(work)))).toBe(0);
    }
    await withBearer(`rcs_${'a'.repeat(43)}`, () => work.run(() => insert(work, 'two')));
    expect(await stored()).toEqual(['two']);
  });

  it('takes what TypeORM saves into its own transaction, and back with it', async () => {
    const options = dataSourceOptions({ url: database.applicationUrl, entities: [noteSchema], poolSize: 1 });
    const dataSource = await new DataSource(options).initialize();
    open.push(dataSource);
    const work = new UnitOfWork(dataSource);
    const refused = work.run(async () => {
      await (await work.repository(noteSchema)).save({ text: 'saved' });
      throw new Error('changed my mind');
    });
    await expect(refused).rejects.toThrow('changed my mind');
    expect(await stored()).toEqual([]);
  });

  it('does not pretend to have written when a statement had failed and nobody minded', async () => {
    const work = await unitOfWork();
    const pretending = work.run(async () => {
      await insert(work, 'one');
      await work.rows('select 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(pretending).rejects.toThrow('nothing was written');
    expect(await stored()).toEqual([]);
  });

  it('does what waits for the commit after it, and never on a rollback', async () => {
    const work = await unitOfWork();
    const seen: string[] = [];
    const announce = (text: string) =>
      work.run(async () => {
        work.afterCommit(async () => void seen.push(`${text}: ${(await stored()).join()}`));
        await insert(work, text);
        if (text === 'refused') throw new Error(text);
      });
    await announce('kept');
    await expect(announce('refused')).rejects.toThrow('refused');
    expect(seen).toEqual(['kept: kept']);
    expect(() => work.afterCommit(() => Promise.resolve())).toThrow('needs an open read-write unit of work');
  });
});

describe('a reading scope', () => {
  it('sees one state of the data while others commit', async () => {
    const work = await unitOfWork();
    await work.reading(async () => {
      expect(await count(work)).toBe(0);
      await database.asOwner(`insert into note (text) values ('from elsewhere')`);
      expect(await work.reading(() => count(work))).toBe(0);
    });
    expect(await work.reading(() => count(work))).toBe(1);
  });

  it('cannot write: PostgreSQL refuses it', async () => {
    const work = await unitOfWork();
    await expect(work.reading(() => insert(work, 'one'))).rejects.toThrow('read-only transaction');
    expect(await stored()).toEqual([]);
  });

  it('gives back what it has read although another of its statements failed', async () => {
    const work = await unitOfWork();
    const read = work.reading(async () => {
      const before = await count(work);
      await work.rows('select 1 / 0').catch(() => undefined);
      return before;
    });
    expect(await read).toBe(0);
  });

  it('sees what a write inside it has committed', async () => {
    const work = await unitOfWork();
    await work.reading(async () => {
      expect(await count(work)).toBe(0);
      await work.run(() => insert(work, 'one'));
      expect(await count(work)).toBe(1);
    });
  });

  it('sees it even where something was read between the write and its commit', async () => {
    const work = await unitOfWork();
    let goOn = (): void => undefined;
    const hasRead = new Promise<void>((resolve) => (goOn = resolve));
    await work.reading(async () => {
      const written = work.run(async () => {
        await insert(work, 'one');
        await hasRead;
      });
      expect(await count(work)).toBe(0);
      goOn();
      await written;
      expect(await count(work)).toBe(1);
    });
  });

  it('lets a write inside it stand when a read before it had failed', async () => {
    const work = await unitOfWork();
    await work.reading(async () => {
      await work.rows('select 1 / 0').catch(() => undefined);
      await work.run(() => insert(work, 'one'));
      expect(await count(work)).toBe(1);
    });
    expect(await stored()).toEqual(['one']);
  });

  it('holds no connection while a write inside it has one', async () => {
    const work = await unitOfWork(1);
    await work.reading(async () => {
      await count(work);
      await work.run(() => insert(work, 'one'));
    });
    expect(await stored()).toEqual(['one']);
  });
});

describe('a statement', () => {
  it('is refused outside a scope', async () => {
    const work = await unitOfWork();
    await expect(work.rows('select 1')).rejects.toThrow('outside a unit of work');
  });

  it('is refused when its scope has ended, so that it never runs in somebody else’s transaction', async () => {
    const work = await unitOfWork(1);
    let goOn = (): void => undefined;
    const ended = new Promise<void>((resolve) => (goOn = resolve));
    let straggler: Promise<unknown> = Promise.resolve();
    await work.reading(async () => {
      await count(work);
      straggler = ended.then(() => insert(work, 'astray'));
      straggler.catch(() => undefined);
    });
    await work.run(async () => {
      await insert(work, 'mine');
      goOn();
      await straggler.catch(() => undefined);
    });
    await expect(straggler).rejects.toThrow('has ended');
    expect(await stored()).toEqual(['mine']);
  });
});

describe('the connections', () => {
  it('come back after every kind of failure', async () => {
    const work = await unitOfWork(1);
    const kinds = [
      () => work.reading(() => count(work)),
      () => work.run(() => work.rows('select 1')),
      () => work.reading(() => work.rows('select nonsense')),
      () => work.run(() => work.rows('select 1 / 0')),
      () => work.run(() => work.rows('select 1 / 0').catch(() => [])),
      () => work.reading(() => insert(work, 'no')),
      () => work.run(() => Promise.reject(new Error('no'))),
      () => work.run(() => Promise.all([insert(work, 'same'), insert(work, 'same'), count(work)])),
      () => work.reading(() => Promise.all([count(work), work.rows('select nonsense'), count(work)])),
      () => work.reading(() => Promise.resolve('no statement at all')),
    ];
    await Promise.allSettled(Array.from({ length: 200 }, (_, index) => kinds[index % kinds.length]!()));
    expect(await work.reading(() => count(work))).toBe(0);
  });

  it('are replaced when the server has cut them off, and the process lives on', async () => {
    const work = await unitOfWork(1);
    const cutOff = work.run(async () => {
      await insert(work, 'one');
      await database.asOwner(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'recourse' and pid <> pg_backend_pid()`,
      );
      await new Promise((later) => setTimeout(later, 50));
      await insert(work, 'two');
    });
    await expect(cutOff).rejects.toThrow();
    await work.run(() => insert(work, 'three'));
    expect(await stored()).toEqual(['three']);
  });
});
