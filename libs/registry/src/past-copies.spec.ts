import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicRegistry } from './public-registry.service.js';
import { type RegistryDatabase, registryDatabase } from './testing/registry-database.js';
import { aCase } from './testing/sample-registry.js';

let database: RegistryDatabase;

beforeAll(async () => {
  database = await registryDatabase();
});

afterAll(() => database?.stop());

const at = (registry: PublicRegistry, moment: Date) =>
  database.work.reading(async () => registry.past((await registry.pastAt(moment))!));
/** Corrects the first case. @returns a moment afterwards. */
const corrected = async () => {
  await database.correct(1, aCase());
  return database.moment();
};

describe('copies of pasts', () => {
  it('are shared by moments between which nothing changed for everybody', async () => {
    await database.replace([aCase(), aCase({ state: 'DRAFT' })]);
    const registry = database.copy();
    const one = await database.moment();
    await database.correct(2, aCase({ state: 'DRAFT' }));
    await database.move(1, 'IN_REVIEW');
    const same = await database.moment();
    await database.move(1, 'SUSPENDED');
    const other = await database.moment();
    await database.move(1, 'IN_REVIEW');

    const cases = await at(registry, one);
    expect(cases.count).toBe(1);
    expect(await at(registry, same)).toBe(cases);
    expect((await at(registry, other)).count).toBe(0);
  });

  it('are not told apart by what happened to a case that is public no more', async () => {
    await database.replace([aCase(), aCase()]);
    const registry = database.copy();
    const one = await database.moment();
    await database.correct(2, aCase({ hostStates: ['DE'] }));
    const other = await database.moment();
    expect(await at(registry, other)).not.toBe(await at(registry, one));

    await database.move(2, 'SUSPENDED');

    expect(await at(registry, other)).toBe(await at(registry, one));
  });

  it('count a source that no public case rests on any more, and say nothing else of it', async () => {
    await database.replace([aCase({ sources: [1] }), aCase()]);
    const owner = await database.begin();
    await owner.query(`update source set language = 'tr'`);
    await owner.query('commit');
    await owner.end();
    const moment = await database.moment();
    const languages = async () => {
      const { sources, sourceLanguage, languages: words } = await at(database.copy(), moment);
      return Array.from({ length: sources.length }, (_, number) => words.word(sourceLanguage.at(number)));
    };
    expect(await languages()).toEqual(['tr']);

    await database.correct(1, aCase());

    expect(await languages()).toEqual(['']);
  });

  it('are two: the one that was asked for longest ago goes when a third is asked for', async () => {
    await database.replace([aCase()]);
    const registry = database.copy();
    const moments = [await database.moment(), await corrected(), await corrected()] as const;

    const [first, second] = [await at(registry, moments[0]), await at(registry, moments[1])];
    expect(await at(registry, moments[0])).toBe(first);
    await at(registry, moments[2]);

    expect(await at(registry, moments[0])).toBe(first);
    expect(await at(registry, moments[1])).not.toBe(second);
  });

  it('are read once by all who ask meanwhile', async () => {
    await database.replace([aCase()]);
    const registry = database.copy();
    const moment = await database.moment();

    const [one, ...others] = await Promise.all([1, 2, 3].map(() => at(registry, moment)));

    for (const other of others) expect(other).toBe(one);
  });

  it('have what was committed only after they were read, if it was made before their moment', async () => {
    await database.replace([aCase({ hostStates: ['DE'] }), aCase()]);
    const registry = database.copy();
    const late = await database.begin();
    await late.query(`update case_file set state = 'SUSPENDED' where reference = 'TNR-2026-000001'`);
    await late.query('set constraints all immediate'); // its revision is made now, and seen by nobody yet
    await database.correct(2, aCase({ hostStates: ['TH'] }));
    const moment = await database.moment();

    expect((await at(registry, moment)).count).toBe(2);
    await late.query('commit');
    await late.end();
    expect((await at(registry, moment)).count).toBe(1);
    await database.move(1, 'DOCUMENTED');

    expect((await at(registry, moment)).count).toBe(1); // it was suspended then
  });
});
