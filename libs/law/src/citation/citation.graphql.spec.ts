import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LawApi, startLawApi } from '../testing/law-api.js';
import { type LawDatabase, startLawDatabase } from '../testing/law-database.js';

let database: LawDatabase;
let api: LawApi;

beforeAll(async () => {
  database = await startLawDatabase();
  await database.load();
  api = await startLawApi(database.applicationUrl);
});

afterAll(async () => {
  await api.stop();
  await database.stop();
});

const READING = `{
  instruments { slug } textVersion { slug } provisions { slug }
  matches { number kind citeAs note provision { slug } textVersion { slug stage } }
  ambiguities { number relation warning provisions { slug textVersion { label } } }
  unrecordedTexts { slug } warnings
}`;

const cite = (text: string) =>
  api.ask(`query ($text: String!) { provisionByCitation(text: $text) ${READING} }`, { text });

describe('a citation that names its text', () => {
  it('is one provision, shown with its text', async () => {
    const { data } = await cite('UNCC zero draft art 36(1)');
    expect(data.provisionByCitation).toEqual({
      instruments: [{ slug: 'un-cybercrime-convention' }],
      textVersion: { slug: 'uncc-zero-2023' },
      provisions: [{ slug: 'uncc-zero-art-36-1' }],
      matches: [
        {
          number: 'Art. 36(1)',
          kind: 'EXACT',
          citeAs: 'Art. 36(1), UN Cybercrime Convention, Zero draft (A/AC.291/22)',
          note: null,
          provision: { slug: 'uncc-zero-art-36-1' },
          textVersion: { slug: 'uncc-zero-2023', stage: 'DRAFT' },
        },
      ],
      ambiguities: [],
      unrecordedTexts: [],
      warnings: ['Zero draft (A/AC.291/22) was a draft: it bound nobody.'],
    });
  });
});

describe('a citation without a text', () => {
  it('is every provision of that number, and says that they are different things', async () => {
    const { data } = await cite('UNCC art 17');
    const { textVersion, provisions, ambiguities, warnings } = data.provisionByCitation;
    expect(textVersion).toBeNull();
    expect(provisions).toEqual([{ slug: 'uncc-zero-art-17' }, { slug: 'uncc-final-art-17' }]);
    expect(ambiguities).toHaveLength(1);
    expect(ambiguities[0]).toMatchObject({ number: 'Art. 17', relation: 'OTHER_SUBJECT' });
    expect(warnings).toContain(ambiguities[0].warning);
  });
});

describe('a citation that is not understood', () => {
  it.each([
    '',
    'Art. 5',
    'Moon Treaty art 5',
    'UNCC',
    'UNCC Rev.9 art 5',
    'ECHR art 8',
    'UNTOC art 18(5)',
    'a'.repeat(301),
  ])('is refused with what would be: "%s"', async (text) => {
    const { errors } = await cite(text);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: ['text'], message: errors?.[0]?.message }],
    });
  });
});
