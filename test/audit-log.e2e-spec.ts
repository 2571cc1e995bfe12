/** The audit log: whatever is done leaves its leaf, and whatever is done past it is found and named. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkRegistry, type Finding, LOG_KEY, type LogSigner, Sequencer } from '#audit';
import { entities } from '#exchange';
import { type UnitOfWork, withDatabase } from '#platform';
import { startApi, type TestApi } from './support/api.js';
import { loadedDatabase, type TestDatabase } from './support/database.js';
import { caseInReview, step } from './support/draft.js';

/** A key for one test file. */
function newSigner(): LogSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    key: {
      name: 'registry.example.org/audit',
      type: LOG_KEY,
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
    },
    sign: (message) => sign(null, message, privateKey),
  };
}

let database: TestDatabase;
let api: TestApi;
const signer = newSigner();
const asOwner = <T>(work: (unitOfWork: UnitOfWork) => Promise<T>) => withDatabase(database.ownerUrl, entities, work);

beforeAll(async () => {
  database = await loadedDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** Seals what has been committed, signs a head, and holds the registry against its log. */
async function judge(): Promise<Finding> {
  return asOwner(async (work) => {
    await new Sequencer(work, signer).run(0);
    return checkRegistry(work, signer.key);
  });
}

describe('a registry at work', () => {
  it('is what its log says, from the loaded cases to a published one', async () => {
    const reviewed = await caseInReview(api);
    await step(api, 'verifier-one', 'passReview', reviewed);
    await step(api, 'verifier-two', 'passReview', reviewed);
    await step(api, 'editor', 'publishCase', reviewed);
    expect(await judge()).toMatchObject({ verdict: 'GOOD', faults: [], doubts: [] });
  });
});
