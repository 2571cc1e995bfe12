import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '#platform';
import { type LawApi, startLawApi } from '../testing/law-api.js';
import { folderWithFile, type LawDatabase, shipped, startLawDatabase } from '../testing/law-database.js';

let database: LawDatabase;
let api: LawApi;

/** Wordings for both sides of Art. 17 of the zero draft; the shipped data quote no such pair in one language. */
const QUOTED: Readonly<Record<string, string>> = {
  'uncc-zero-art-17': 'States Parties shall ensure that this applies.',
  'uncc-final-art-4': 'States Parties may ensure that this applies.',
};

beforeAll(async () => {
  database = await startLawDatabase();
  await database.load(
    folderWithFile('provisions', ({ items }) => {
      for (const one of items.filter(({ id }) => id in QUOTED)) {
        Object.assign(one, { quotedText: QUOTED[one.id as string], quotedTextLanguage: 'en' });
      }
    }),
  );
  api = await startLawApi(database.applicationUrl);
});

afterAll(async () => {
  await api.stop();
  await database.stop();
});

const compare = (a: string, b: string) =>
  api.ask(
    `query ($a: ID!, $b: ID!) { compareProvisions(a: $a, b: $b) {
      a { slug heading summary quotedText textVersion { slug } } b { slug textVersion { slug } }
      edges { slug kinds } safeguards { safeguard { slug } a { value basis } b { value } change }
      quotedTextDiff { kind text } noDiffReason } }`,
    { a, b },
  );

describe('two provisions side by side', () => {
  it('show what the crosswalk says of them and what differs in their wordings', async () => {
    const { data } = await compare('uncc-zero-art-17', globalId('Provision', 'uncc-final-art-4'));
    expect(data.compareProvisions).toMatchObject({
      a: { slug: 'uncc-zero-art-17', textVersion: { slug: 'uncc-zero-2023' } },
      b: { slug: 'uncc-final-art-4', textVersion: { slug: 'uncc-final-2024' } },
      edges: [{ slug: 'xw-17-to-4', kinds: ['MOVED', 'NARROWED'] }],
      quotedTextDiff: [
        { kind: 'SAME', text: 'States Parties ' },
        { kind: 'REMOVED', text: 'shall' },
        { kind: 'ADDED', text: 'may' },
        { kind: 'SAME', text: ' ensure that this applies.' },
      ],
      noDiffReason: null,
    });
  });

  it('say why there is nothing to compare', async () => {
    const [none, languages] = [
      await compare('uncc-zero-art-36', 'uncc-final-art-36'),
      await compare('uncc-zero-art-5', 'uncc-final-art-6-2'),
    ];
    expect(none.data.compareProvisions).toMatchObject({ quotedTextDiff: null, noDiffReason: 'NO_TEXT_OF_BOTH' });
    expect(languages.data.compareProvisions).toMatchObject({ quotedTextDiff: null, noDiffReason: 'OTHER_LANGUAGE' });
  });

  it('never show an unknown safeguard as a change', async () => {
    const { data } = await compare('uncc-zero-art-35', 'uncc-final-art-35');
    const { safeguards } = data.compareProvisions;
    const unknown = safeguards.filter((one: any) => one.a?.value === 'UNKNOWN' || one.b?.value === 'UNKNOWN');
    expect(unknown).not.toEqual([]);
    expect(new Set(unknown.map(({ change }: any) => change))).toEqual(new Set(['UNKNOWN']));
  });

  it('may be of different instruments, of which the crosswalk says nothing', async () => {
    const { data } = await compare('cat-art-3', 'refugee-art-33');
    expect(data.compareProvisions.edges).toEqual([]);
  });

  it('are refused where one is not recorded', async () => {
    const { errors } = await compare('uncc-zero-art-17', 'uncc-zero-art-99');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path: ['b'] }] });
  });
});

const compareTexts = (a: string, b: string) =>
  api.ask(
    `query ($a: ID!, $b: ID!) { compareTexts(a: $a, b: $b) {
      a { slug } b { slug } isCurated rows { pairing aNumber bNumber a { slug heading } b { slug heading } edge { slug } } } }`,
    { a, b },
  );

describe('two texts side by side', () => {
  it('have every recorded provision of both in some line', async () => {
    const { data } = await compareTexts('uncc-zero-2023', 'uncc-final-2024');
    const { rows, isCurated } = data.compareTexts;
    expect(isCurated).toBe(true);
    const shownIn = new Set(rows.flatMap(({ a, b }: any) => [a?.slug, b?.slug]));
    const recorded = shipped('provisions').items.filter(({ versionId }) =>
      ['uncc-zero-2023', 'uncc-final-2024'].includes(versionId),
    );
    expect(recorded.filter(({ id }) => !shownIn.has(id))).toEqual([]);
    expect(rows).toContainEqual(expect.objectContaining({ aNumber: 'Art. 17', bNumber: 'Art. 4', pairing: 'PAIRED' }));
  });

  it('mark what no edge names as not mapped', async () => {
    const { data } = await compareTexts('uncc-zero-2023', 'uncc-final-2024');
    expect(data.compareTexts.rows).toContainEqual({
      pairing: 'NOT_MAPPED',
      aNumber: null,
      bNumber: 'Art. 53',
      a: null,
      b: { slug: 'uncc-final-art-53', heading: 'Preventive measures' },
      edge: null,
    });
  });

  it('can be read against the direction of the crosswalk', async () => {
    const { data } = await compareTexts('uncc-final-2024', 'uncc-zero-2023');
    expect(data.compareTexts.rows).toContainEqual(
      expect.objectContaining({ aNumber: 'Art. 4', bNumber: 'Art. 17', edge: { slug: 'xw-17-to-4' } }),
    );
  });

  it('without a crosswalk are all not mapped', async () => {
    const { data } = await compareTexts('iccpr-1966', 'cat-1984');
    expect(data.compareTexts.isCurated).toBe(false);
    expect(new Set(data.compareTexts.rows.map(({ pairing }: any) => pairing))).toEqual(new Set(['NOT_MAPPED']));
  });

  it.each([
    ['uncc-zero-2023', 'uncc-zero-2023', 'b'],
    ['iccpr', 'uncc-zero-2023', 'a'],
  ])('are refused as %s and %s', async (a, b, argument) => {
    const { errors } = await compareTexts(a, b);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path: [argument] }] });
  });
});
