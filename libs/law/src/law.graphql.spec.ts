import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '#platform';
import { type LawApi, startLawApi } from './testing/law-api.js';
import { type LawDatabase, shipped, startLawDatabase } from './testing/law-database.js';

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

describe('instruments', () => {
  it('are listed in the order of the reference data', async () => {
    const { data } = await api.ask('{ instruments { slug } }');
    expect(data.instruments.map(({ slug }: { slug: string }) => slug)).toEqual(
      shipped('instruments').items.map(({ id }) => id),
    );
  });

  it('can be asked for by kind', async () => {
    const { data } = await api.ask('{ instruments(kind: PROTOCOL) { slug kind parent { slug } } }');
    expect(data.instruments).toEqual([
      { slug: 'budapest-2ap', kind: 'PROTOCOL', parent: { slug: 'budapest-convention' } },
      { slug: 'budapest-1ap', kind: 'PROTOCOL', parent: { slug: 'budapest-convention' } },
    ]);
  });

  it('have their texts in order, each saying what it superseded', async () => {
    const { data } = await api.ask(
      '{ instrument(slug: "interpol-rpd") { versions { slug stage supersedes { slug } instrument { slug } } } }',
    );
    expect(data.instrument.versions).toEqual([
      { slug: 'rpd-2011', stage: 'ADOPTED', supersedes: null, instrument: { slug: 'interpol-rpd' } },
      {
        slug: 'rpd-2019',
        stage: 'CONSOLIDATED',
        supersedes: { slug: 'rpd-2011' },
        instrument: { slug: 'interpol-rpd' },
      },
      {
        slug: 'rpd-2025',
        stage: 'CONSOLIDATED',
        supersedes: { slug: 'rpd-2019' },
        instrument: { slug: 'interpol-rpd' },
      },
    ]);
  });

  it('say which of their fields rest on general knowledge', async () => {
    const { data } = await api.ask(
      '{ instrument(slug: "iccpr") { verified unverifiedFields statusAsOf sources { slug kind seen } } }',
    );
    expect(data.instrument).toMatchObject({ verified: true, statusAsOf: null });
    expect(data.instrument.unverifiedFields).toContain('inForceOn');
    expect(data.instrument.sources).not.toEqual([]);
  });

  it('are null where there is none, by slug and by id', async () => {
    const { data } = await api.ask(
      'query ($other: ID!) { a: instrument(slug: "none") { id } b: instrument(id: "none") { id } c: instrument(id: $other) { id } }',
      { other: globalId('Provision', 'cat-art-3') },
    );
    expect(data).toEqual({ a: null, b: null, c: null });
  });

  it.each(['', '(slug: "iccpr", id: "x")'])('are refused to who names none or two: instrument%s', async (args) => {
    const { errors } = await api.ask(`{ instrument${args} { id } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a provision', () => {
  it('keeps the official wording and the words of the registry apart', async () => {
    const { data } = await api.ask(
      '{ provision(slug: "uncc-zero-art-5") { number summary quotedText quotedTextLanguage verifiedAspects textVersion { slug } instrument { slug } } }',
    );
    expect(data.provision).toMatchObject({
      number: 'Art. 5',
      quotedText: expect.stringMatching(/^States Parties shall ensure/),
      quotedTextLanguage: 'en',
      summary: expect.stringMatching(/^General clause/),
      verifiedAspects: expect.arrayContaining(['TEXT']),
      textVersion: { slug: 'uncc-zero-2023' },
      instrument: { slug: 'un-cybercrime-convention' },
    });
  });

  it('shows an unknown safeguard as UNKNOWN, an absent one as ABSENT, and on what each rests', async () => {
    const { data } = await api.ask(
      '{ provision(slug: "uncc-zero-art-35") { safeguards { safeguard { slug } value sourceBacked basis strengthBasis } } }',
    );
    const rest = { basis: 'REPORTED_BY_SOURCE', strengthBasis: 'ANALYST' };
    expect(data.provision.safeguards).toContainEqual({
      safeguard: { slug: 'specificity' },
      value: 'ABSENT',
      sourceBacked: true,
      ...rest,
    });
    expect(data.provision.safeguards).toContainEqual({
      safeguard: { slug: 'notification' },
      value: 'UNKNOWN',
      sourceBacked: false,
      ...rest,
    });
  });

  it('lists no safeguard that is not coded for it', async () => {
    const { data } = await api.ask('{ provision(slug: "uncc-zero-art-3") { safeguardsBasis safeguards { value } } }');
    expect(data.provision).toEqual({ safeguardsBasis: 'NOT_APPLICABLE', safeguards: [] });
  });

  it('attributes a concern only where the source names the article', async () => {
    const { data } = await api.ask(
      '{ provision(slug: "uncc-zero-art-35") { concerns { type { slug } articleLink raisedBy raisedInGeneralBy raisedAgainstDraftBy } } }',
    );
    expect(data.provision.concerns).toContainEqual({
      type: { slug: 'serious-crime-threshold' },
      articleLink: 'NAMED_BY_SOURCE',
      raisedBy: ['EFF'],
      raisedInGeneralBy: [],
      raisedAgainstDraftBy: [],
    });
    expect(data.provision.concerns).toContainEqual({
      type: { slug: 'lowest-common-denominator' },
      articleLink: 'ASSIGNED_BY_COMPILER',
      raisedBy: [],
      raisedInGeneralBy: ['UN CTED (quoted by EFF)'],
      raisedAgainstDraftBy: [],
    });
  });

  it('attributes to nobody what was raised against a draft only', async () => {
    const { data } = await api.ask(
      '{ provision(slug: "uncc-final-art-47") { concerns { articleLink raisedBy raisedInGeneralBy raisedAgainstDraftBy } } }',
    );
    const carriedOver = data.provision.concerns.filter(
      (concern: { articleLink: string }) => concern.articleLink === 'CARRIED_OVER_FROM_DRAFT',
    );
    expect(carriedOver).not.toEqual([]);
    for (const concern of carriedOver) {
      expect(concern).toMatchObject({
        raisedBy: [],
        raisedInGeneralBy: [],
        raisedAgainstDraftBy: ['HRW', 'ARTICLE 19'],
      });
    }
  });

  it('lists the changes that were proposed for it', async () => {
    const { data } = await api.ask(
      '{ provision(slug: "uncc-zero-art-17") { proposedAmendments { summary proposedBy sources { slug } } } }',
    );
    expect(data.provision.proposedAmendments[0]).toEqual({
      summary: expect.any(String),
      proposedBy: ['HRW', 'ARTICLE 19'],
      sources: [{ slug: 'hrw-a19-2023' }],
    });
  });

  it('knows its parts and what it is a part of', async () => {
    const { data } = await api.ask('{ provision(slug: "uncc-zero-art-35") { children { slug parent { slug } } } }');
    expect(data.provision.children).toEqual([
      { slug: 'uncc-zero-art-35-1', parent: { slug: 'uncc-zero-art-35' } },
      { slug: 'uncc-zero-art-35-3', parent: { slug: 'uncc-zero-art-35' } },
    ]);
  });

  it('leads from the draft to the adopted text and back', async () => {
    const counterparts =
      'counterparts { direction kinds number verified changeVerified provision { slug } textVersion { slug } edge { slug } }';
    const { data } = await api.ask(
      `{ zero: provision(slug: "uncc-zero-art-17") { ${counterparts} } final: provision(slug: "uncc-final-art-4") { ${counterparts} } }`,
    );
    const edge = { kinds: ['MOVED', 'NARROWED'], changeVerified: true, edge: { slug: 'xw-17-to-4' } };
    expect(data.zero.counterparts).toEqual([
      {
        direction: 'TO',
        number: 'Art. 4',
        verified: expect.any(Boolean),
        provision: { slug: 'uncc-final-art-4' },
        textVersion: { slug: 'uncc-final-2024' },
        ...edge,
      },
    ]);
    expect(data.final.counterparts).toEqual([
      {
        direction: 'FROM',
        number: 'Art. 17',
        verified: expect.any(Boolean),
        provision: { slug: 'uncc-zero-art-17' },
        textVersion: { slug: 'uncc-zero-2023' },
        ...edge,
      },
    ]);
  });

  it('has a counterpart without number where nobody checked the draft', async () => {
    const { data } = await api.ask(
      '{ provision(slug: "uncc-final-art-40-22") { counterparts { kinds number provision { slug } textVersion { slug } } } }',
    );
    expect(data.provision.counterparts).toContainEqual({
      kinds: ['NEW_OR_UNCONFIRMED'],
      number: null,
      provision: null,
      textVersion: { slug: 'uncc-zero-2023' },
    });
  });
});

describe('the crosswalk', () => {
  const FIELDS =
    '{ slug kinds originalRelation fromVersion { slug } toVersion { slug } fromProvision { number } toProvision { number } }';

  it('answers by slug and by id alike', async () => {
    const bySlug = await api.ask(`{ crosswalk(from: "uncc-zero-2023", to: "uncc-final-2024") ${FIELDS} }`);
    const byId = await api.ask(`query ($from: ID!, $to: ID!) { crosswalk(from: $from, to: $to) ${FIELDS} }`, {
      from: globalId('TextVersion', 'uncc-zero-2023'),
      to: globalId('TextVersion', 'uncc-final-2024'),
    });
    expect(bySlug.data.crosswalk).toHaveLength(shipped('crosswalk').items.length);
    expect(byId.data).toEqual(bySlug.data);
  });

  it('is empty against the direction in which it was curated', async () => {
    const { data } = await api.ask(`{ crosswalk(from: "uncc-final-2024", to: "uncc-zero-2023") ${FIELDS} }`);
    expect(data.crosswalk).toEqual([]);
  });

  it('says which text it does not know', async () => {
    const { errors } = await api.ask(`{ crosswalk(from: "uncc-zero-2023", to: "iccpr") ${FIELDS} }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('There is no text version "iccpr".'),
      extensions: { code: 'BAD_USER_INPUT', problems: [{ path: ['to'] }] },
    });
  });
});

describe('participation', () => {
  it('is listed for an instrument and for a country, and is the same', async () => {
    const { data } = await api.ask(
      `{ instrument(slug: "budapest-2ap") { participation { slug country { code } boundStatus signedOn inForceOn verified } }
         countries(region: "155") { code participations { slug instrument { slug } } } }`,
    );
    expect(data.instrument.participation).toHaveLength(
      shipped('participation').items.filter(({ instrumentId }) => instrumentId === 'budapest-2ap').length,
    );
    expect(data.instrument.participation[0]).toEqual({
      slug: 'budapest-2ap/ad',
      country: { code: 'AD' },
      boundStatus: 'SIGNED_ONLY',
      signedOn: '2022-05-20',
      inForceOn: null,
      verified: true,
    });
    const austria = data.countries.find(({ code }: { code: string }) => code === 'AT');
    expect(austria.participations.map(({ slug }: { slug: string }) => slug)).toContain('budapest-2ap/at');
  });

  it('is recorded for the European Union as for a State', async () => {
    const { data } = await api.ask(
      '{ instrument(slug: "un-cybercrime-convention") { participation { country { code kind } } } }',
    );
    const codes = data.instrument.participation.map(({ country }: { country: { code: string } }) => country.code);
    expect(codes).toEqual([...codes].sort());
  });
});

describe('safeguards', () => {
  it('say which fact tests them, and what follows', async () => {
    const { data } = await api.ask('{ safeguards { slug codedFact counterfactualTest { answer result } } }');
    expect(data.safeguards).toHaveLength(11);
    expect(data.safeguards[0]).toEqual({
      slug: 'dual-criminality',
      codedFact: 'dualCriminality',
      counterfactualTest: [
        { answer: 'YES', result: 'NOT_BARRED' },
        { answer: 'NO', result: 'BARRED' },
        { answer: 'UNKNOWN', result: 'UNDETERMINED' },
      ],
    });
  });

  it('without a coded fact have no test', async () => {
    const { data } = await api.ask('{ safeguards { slug codedFact counterfactualTest { answer } } }');
    expect(data.safeguards).toContainEqual({ slug: 'proportionality', codedFact: null, counterfactualTest: [] });
  });
});

describe('legal records as nodes', () => {
  it.each([
    ['Instrument', 'iccpr'],
    ['TextVersion', 'uncc-zero-2023'],
    ['Provision', 'uncc-zero-art-35'],
    ['Safeguard', 'specificity'],
    ['CrosswalkEdge', 'xw-17-to-4'],
    ['Participation', 'budapest-2ap/ad'],
  ])('%s is fetched again by its id', async (type, slug) => {
    const id = globalId(type, slug);
    const { data } = await api.ask(`query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { slug } } }`, {
      id,
    });
    expect(data.node).toEqual({ __typename: type, id, slug });
  });
});

describe('a large question', () => {
  it('may ask for every provision of every instrument with its safeguards', async () => {
    const { data } = await api.ask(
      '{ instruments { versions { provisions { number heading safeguards { safeguard { slug } value } } } } }',
    );
    const provisions = data.instruments.flatMap((instrument: { versions: { provisions: unknown[] }[] }) =>
      instrument.versions.flatMap((version) => version.provisions),
    );
    expect(provisions).toHaveLength(shipped('provisions').items.length);
  });

  it('is refused when it goes in circles', async () => {
    const { errors } = await api.ask(
      '{ instruments { versions { provisions { textVersion { provisions { textVersion { provisions { slug } } } } } } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
  });
});

describe('the schema', () => {
  interface Described {
    readonly name: string;
    readonly description: string | null;
    readonly kind: string;
    readonly fields: readonly (Described & { readonly args: readonly Described[] })[] | null;
    readonly enumValues: readonly Described[] | null;
  }

  const ENUMS = [
    'ArticleLink',
    'BoundBy',
    'BoundStatus',
    'CitationMatchKind',
    'CooperationPower',
    'CounterpartDirection',
    'CrosswalkKind',
    'DiffKind',
    'InstrumentKind',
    'InstrumentStatus',
    'LegalRegime',
    'MappingBasis',
    'NoDiffReason',
    'SafeguardChange',
    'SafeguardTestResult',
    'SafeguardValue',
    'SafeguardsBasis',
    'SourceKind',
    'StrengthBasis',
    'SubjectRelation',
    'TextPairing',
    'TextStage',
    'VerifiedAspect',
  ];

  let types: readonly Described[];

  beforeAll(async () => {
    const { data } = await api.ask(
      `{ __schema { types { kind name description fields { name description args { name description } } enumValues { name description } } } }`,
    );
    types = data.__schema.types.filter(({ name, kind }: Described) => !name.startsWith('__') && kind !== 'SCALAR');
  });

  it('describes every type, field, argument and term', () => {
    const silent = types.flatMap((type) => [
      ...(type.description || ['Query', 'Mutation'].includes(type.name) ? [] : [type.name]),
      ...(type.fields ?? []).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...field.args.filter((arg) => !arg.description).map((arg) => `${type.name}.${field.name}(${arg.name})`),
      ]),
      ...(type.enumValues ?? []).filter((value) => !value.description).map((value) => `${type.name}.${value.name}`),
    ]);
    expect(silent).toEqual([]);
  });

  it('writes the terms of the law in upper case, as the reference data do', () => {
    const terms = types
      .filter(({ name }) => ENUMS.includes(name))
      .flatMap(({ name, enumValues }) => (enumValues ?? []).map((value) => `${name}.${value.name}`));
    expect(new Set(terms.map((term) => term.split('.')[0]))).toEqual(new Set(ENUMS));
    const odd = terms.filter((term) => !/^\w+\.[A-Z][A-Z0-9_]*$/.test(term));
    expect(odd).toEqual([]);
  });

  it('shows no column that only the record keeps', () => {
    const provision = types.find(({ name }) => name === 'Provision');
    const names = provision?.fields?.map(({ name }) => name);
    expect(names).toContain('slug');
    expect(names).not.toContain('position');
    expect(names).not.toContain('sourceIds');
    const concern = types.find(({ name }) => name === 'ProvisionConcern');
    expect(concern?.fields?.map(({ name }) => name)).not.toContain('allVoices');
  });
});
