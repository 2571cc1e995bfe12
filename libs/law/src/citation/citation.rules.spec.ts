import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCitations } from '../testing/citable-law.js';
import { type CitationReading, readCitation } from './citation.rules.js';

const index = shippedCitations();

function read(text: string): CitationReading {
  const reading = readCitation(text, index);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
}

/** Provisions by their ids; those that only contain the cited number with "<", and those that are a part of it with ">". */
function found(text: string): string {
  const marks = { EXACT: '', CONTAINING: '<', PART: '>' } as const;
  return read(text)
    .matches.map(({ kind, provisionId }) => marks[kind] + provisionId)
    .join(' ');
}

function refused(text: string): string {
  const reading = readCitation(text, index);
  return 'refused' in reading ? reading.refused : `read as ${found(text)}`;
}

describe('a citation', () => {
  it.each([
    ['UNCC zero draft art 36(1)', 'uncc-zero-art-36-1'],
    ['Art. 36 para. 1 of the draft UN Cybercrime Convention (A/AC.291/22)', 'uncc-zero-art-36-1'],
    ['Art.36(1) zero draft UNCC', 'uncc-zero-art-36-1'],
    ['zero-draft-36(1)', 'uncc-zero-art-36-1'],
    ['zero draft 36.1', 'uncc-zero-art-36-1'],
    ['UNCC zero draft Art. 36/1', 'uncc-zero-art-36-1'],
    ['uncc-zero-art-36-1', 'uncc-zero-art-36-1'],
    ['uncc-zero-2023, art 36-1', 'uncc-zero-art-36-1'],
    ['paragraph 1 of article 36 of the zero draft', 'uncc-zero-art-36-1'],
    ['Article 36, paragraph 1, of the Zero Draft (May 2023)', 'uncc-zero-art-36-1'],
    ['Artículo 36, párrafo 1, del borrador cero', 'uncc-zero-art-36-1'],
    ['zero draft Article 35, paras 1 and 3', 'uncc-zero-art-35-1 uncc-zero-art-35-3'],
    ['zero draft Article 35(1) and (3)', 'uncc-zero-art-35-1 uncc-zero-art-35-3'],
    ['Art. 35 para. 1 and para. 3 zero draft', 'uncc-zero-art-35-1 uncc-zero-art-35-3'],
    ['zero draft, Arts 35(1)-(3)', 'uncc-zero-art-35-1 uncc-zero-art-35-3'],
    ['UNCC zero draft art. 40 § 4', 'uncc-zero-art-40-4'],
    [
      'Articles 38 to 40, paragraph 4, zero draft',
      'uncc-zero-art-38 uncc-zero-art-39 uncc-zero-art-40 uncc-zero-art-40-4',
    ],
    ['Convención de Budapest, artículo 32', 'budapest-art-32'],
    ['Articles 23 and 35 of the zero draft', 'uncc-zero-art-23 uncc-zero-art-35'],
    ['Arts. 5, 24 & 36(1), zero draft', 'uncc-zero-art-5 uncc-zero-art-24 uncc-zero-art-36-1'],
    ['Arts 6–8 zero draft', 'uncc-zero-art-6 uncc-zero-art-7 uncc-zero-art-8'],
    ['A/AC.291/22, articles 6 through 8', 'uncc-zero-art-6 uncc-zero-art-7 uncc-zero-art-8'],
    ['UNCC Arts. 5 to 7, adopted text', 'uncc-final-art-5 uncc-final-art-6 uncc-final-art-7'],
    ['A/RES/79/243 art. 35(1)(c)', 'uncc-final-art-35-1-c'],
    ['Art 35 para 1 lit c A/RES/79/243', 'uncc-final-art-35-1-c'],
    ['point (c) of paragraph 1 of Article 35, A/RES/79/243', 'uncc-final-art-35-1-c'],
    ['A/RES/79/243, Art. 35.1.c', 'uncc-final-art-35-1-c'],
    ['General Assembly resolution 79/243, annex, Article 6(2)', 'uncc-final-art-6-2'],
    ['Art. 4 of the final text of the UN Cybercrime Convention', 'uncc-final-art-4'],
    ['UN Cybercrime Convention (2024), Article 36', 'uncc-final-art-36'],
    ['UN Convention against Cybercrime, as adopted, Art. 2(h)', 'uncc-final-art-2-h'],
    ['Art. 2 UNCC adopted text', '>uncc-final-art-2-h'],
    ['Article 40(21) UN Convention against Cybercrime', '<uncc-zero-art-40 uncc-final-art-40-21'],
    ['Hanoi Convention, Article 24', 'uncc-zero-art-24 uncc-final-art-24'],
    ['Article 37, paragraph 15, Hanoi Convention', '<uncc-zero-art-37 uncc-final-art-37-15'],
    ['UNCC art 17', 'uncc-zero-art-17 uncc-final-art-17'],
    ['U.N.C.C. – cyber-crime treaty, art. 17', 'uncc-zero-art-17 uncc-final-art-17'],
    ['Budapest Convention art 27', 'budapest-art-27'],
    ['art. 27 ETS 185', 'budapest-art-27'],
    ['ETS No. 185, Article 27(4)(a)', '<budapest-art-27'],
    ['ARTICLE 27 OF THE BUDAPEST CONVENTION', 'budapest-art-27'],
    ['Article XXVII, Budapest Convention', 'budapest-art-27'],
    ['Budapest Convention, Art.\u00a027', 'budapest-art-27'],
    ['artículo 27 del Convenio de Budapest', 'budapest-art-27'],
    ['article 27 de la Convention de Budapest', 'budapest-art-27'],
    ['Artikel 27 Abs. 4 Budapest Convention', '<budapest-art-27'],
    ['Статья 27, Будапештская конвенция', 'budapest-art-27'],
    ['第27条 Budapest Convention', 'budapest-art-27'],
    ['المادة ٢٧ ETS 185', 'budapest-art-27'],
    ['Convention on Cybercrime (Budapest, 2001), art. 32(b)', '<budapest-art-32'],
    ['Budapest Convention art 25(5)', 'budapest-art-25-5'],
    ['Second Additional Protocol Art 7', '2ap-art-7'],
    ['2AP, Article 6', '2ap-art-6'],
    ['Second Additional Protocol to the Budapest Convention, Art. 14', '2ap-art-14'],
    ['CETS No. 224 art 12', '2ap-art-12'],
    ['RPD Art. 83(1)(a)', '<interpol-rpd-art-83'],
    ["INTERPOL's Rules on the Processing of Data, Article 82", 'interpol-rpd-art-82'],
    ['INTERPOL Constitution, Article 3', 'interpol-const-art-3'],
    ['Artikel 3 der INTERPOL Constitution', 'interpol-const-art-3'],
    ['Constitution of the ICPO-INTERPOL, Arts. 2-3', 'interpol-const-art-2 interpol-const-art-3'],
    ['CCF Statute Article 32', 'interpol-ccf-art-32'],
    ['Art. 3 CAT', 'cat-art-3'],
    ['C.A.T., art. 3', 'cat-art-3'],
    ['Art. 36(1)(a)–(c) zero draft', '<uncc-zero-art-36-1'],
    ['ICCPR art. 17(1) in conjunction with 2(1)', '<iccpr-art-17 <iccpr-art-2'],
    ['Artículo 17 del Pacto Internacional de Derechos Civiles y Políticos', 'iccpr-art-17'],
    ['Convention on Cybercrime of the United Nations, adopted text, art. 27', 'uncc-final-art-27'],
    ['Convention against Torture, Article 3(1)', '<cat-art-3'],
    ['ICCPR art 19(3)', '<iccpr-art-19'],
    [
      'Articles 12, 17 and 19 of the International Covenant on Civil and Political Rights',
      'iccpr-art-12 iccpr-art-17 iccpr-art-19',
    ],
    ['1951 Refugee Convention art 33(1)', '<refugee-art-33'],
    ['UNTOC art. 2(b)', 'untoc-art-2-b'],
    ['Palermo Convention Article 16 para 14', 'untoc-art-16-14'],
    ['UNTOC Art. 18', '>untoc-art-18-4 >untoc-art-18-9 >untoc-art-18-21'],
    ['European Convention on Extradition (ETS No. 24), Art. 3(2)', '<ece-art-3'],
    ['18 U.S.C. § 2713', 'us-cloud-2713'],
    ['§ 2713 CLOUD Act', 'us-cloud-2713'],
    ['18 USC 2702(b)(8)', '<us-sca-2702-b8'],
    ['SCA § 2702', '>us-sca-2702-b8'],
    ['Regulation (EU) 2023/1543, Article 12(1)(a)', '<eev-art-12'],
    ['e-Evidence Directive art 3', 'eev-dir-art-3'],
    ['Art. 217/A Turkish Penal Code', 'tr-217a'],
    ['Law 5651, Additional Article 4', 'tr-5651-additional-4'],
    ['IT Rules 2021, rule 4(1)(a)', '<in-rule-4'],
    ['MR 5/2020 Article 5', '<id-mr5-registration'],
    ['Decree 53 Art. 27', '<vn-decree-53-art-26'],
    ['Viet Nam Cybersecurity Law 2018, Article 26(3)', 'vn-law-2018-art-26'],
    ['Cybersecurity Law art. 25', 'vn-law-2025-art-25'],
    ['Article 37 of the Cybersecurity Law of China', 'cn-csl-art-37'],
    ['Art. 18(5) of Law 152-FZ', 'ru-242-art-18-5'],
    ['FATF Recommendation 8', 'fatf-rec-8'],
    ['Arab Convention on IT Offences, Articles 32 and 35', 'arab-it-art-32 arab-it-art-35'],
    ['GCC Security Agreement art. 4', 'gcc-art-4'],
    ['Netherlands-Morocco MLA treaty art 3', 'nl-ma-mla-art-3'],
  ])('"%s" means %s', (text, provisions) => {
    expect(found(text)).toBe(provisions);
  });

  it.each([
    ['', 'The citation is empty.'],
    [' \u00a0\t', 'The citation is empty.'],
    ['Art. 5 UNCC '.repeat(30), 'A citation has at most 300 characters; this has 360.'],
    ['Art. 5', 'It does not say what the article is of.'],
    ['Art. 5 of the adopted text', 'It does not say what the article is of.'],
    ['()', 'It does not say what the article is of.'],
    ['Moon Treaty art 5', 'The registry has no instrument that is called "moon treaty".'],
    ['Budapst Convention art 27', 'Near to it: Budapest Convention'],
    ['UNCC', 'It names UN Cybercrime Convention and no article. Give one, such as "Art. 5".'],
    ['UNCC chapter V', 'It names UN Cybercrime Convention and no article.'],
    [
      'Budapest Convention article twenty-seven',
      'Recorded are of Convention text (ETS No. 185): Arts. 14 to 15, Arts. 22 to 35.',
    ],
    ['para 4 of the zero draft', 'It names a paragraph of UN Cybercrime Convention and no article.'],
    ['UNCC art 99 zero draft', 'Recorded are of Zero draft (A/AC.291/22): Arts. 3 to 52, Art. 54.'],
    ['UNCC art 99 zero draft', 'That does not mean that there is none'],
    ['UNCC Rev.1 art 17', 'Provisions are recorded of: Zero draft (A/AC.291/22); Adopted text'],
    ['UNCC Rev.9 art 5', 'No text of UN Cybercrime Convention that is recorded fits "Rev.9".'],
    [
      'draft ICCPR art 19',
      'No text of ICCPR that is recorded fits "draft". Recorded are: Covenant text (A/RES/2200(XXI)A).',
    ],
    ['A/AC.291/22 as adopted, art 5', 'that is recorded fits "as adopted"'],
    ['A/AC.291/22 and A/RES/79/243, art 5', 'It names texts that exclude one another.'],
    ['ECHR art 8', 'No provision of it is recorded.'],
    ['UNCAC art 46', 'No text of UNCAC is recorded'],
    ['Budapest Convention art 27 and ICCPR art 17', 'It names several instruments: Budapest Convention and ICCPR.'],
    ['Optional Protocol to the ICCPR, art 1', 'It speaks of a protocol beside ICCPR'],
    ['Protocol to the Budapest Convention art 3', 'It speaks of a protocol'],
    ['UNTOC art 18(5)', 'Art. 18(5) is not recorded in UNTOC'],
    ['§ 2703 SCA', '§ 2703 is not recorded in SCA emergency disclosure'],
    ['Law 5651 art 4', 'Art. 4 is not recorded in Turkey Law 5651'],
  ])('"%s" is refused: %s', (text, because) => {
    expect(refused(text)).toContain(because);
  });
});

describe('the same number in several texts', () => {
  it('is told apart by subject where the crosswalk pairs it with another number', () => {
    const [ambiguity] = read('UNCC art 17').ambiguities;
    expect(ambiguity).toMatchObject({ number: 'Art. 17', relation: 'OTHER_SUBJECT' });
    for (const words of [
      'in Zero draft (A/AC.291/22) Art. 17 is "Offences relating to other international treaties"',
      '(A/RES/79/243) Art. 17 is "Laundering of proceeds of crime"',
      'Art. 17 of Zero draft (A/AC.291/22) corresponds to Art. 4 of Adopted text',
    ]) {
      expect(ambiguity!.warning).toContain(words);
    }
  });

  it('is the same subject where the crosswalk pairs the two', () => {
    expect(read('UNCC art 24').ambiguities[0]!.relation).toBe('SAME_SUBJECT');
    expect(read('UNCC art 35(1)(c)').ambiguities[0]!.relation).toBe('SAME_SUBJECT');
  });

  it('is left open where only the articles are paired', () => {
    expect(read('UNCC art 40(21)').ambiguities[0]!.relation).toBe('ARTICLES_CORRESPOND');
  });

  it('is no ambiguity where the text is named', () => {
    const { ambiguities, textId, unrecordedTextIds } = read('UNCC adopted text art 17');
    expect({ ambiguities, textId, unrecordedTextIds }).toEqual({
      ambiguities: [],
      textId: 'uncc-final-2024',
      unrecordedTextIds: [],
    });
  });

  it('is warned of in texts whose numbers are not recorded', () => {
    expect(read('RPD Art. 82').unrecordedTextIds).toEqual(['rpd-2019', 'rpd-2025']);
    expect(read('UNCC art 17').unrecordedTextIds).toContain('uncc-rev3-2024');
  });
});

describe('what a reader is told', () => {
  it('says that a draft bound nobody', () => {
    expect(read('zero draft art 5').warnings).toContain('Zero draft (A/AC.291/22) was a draft: it bound nobody.');
    expect(read('ICCPR art 17').warnings).toEqual([]);
  });

  it('says which of several numbers has no record', () => {
    expect(read('ICCPR arts 17 and 26').warnings).toEqual([
      'Art. 26 is not recorded there. That does not mean that there is none.',
    ]);
  });

  it('says that a paragraph has no record of its own', () => {
    expect(read('ICCPR art 19(3)').matches[0]).toMatchObject({
      number: 'Art. 19(3)',
      note: 'Art. 19(3) has no record of its own in Covenant text (A/RES/2200(XXI)A); the nearest recorded provision that contains it is Art. 19.',
    });
  });

  it('says that a year chose no text', () => {
    expect(read('ICCPR (1976) art 17').warnings).toEqual([
      'No text of 1976 is recorded there, so the year was not used to choose a text.',
    ]);
  });

  it('says that of a range only what is recorded is shown', () => {
    expect(read('ICCPR arts 12-19').warnings).toEqual([
      'Of Art. 12 to 19, only what is recorded is shown. That does not mean that there is no more.',
    ]);
    expect(read('2AP arts 5-8').warnings).toEqual([]);
  });

  it('says what was not understood, because it may name something else', () => {
    expect(read('Inter-American ICCPR art 17').warnings).toEqual([
      'It was read as citing ICCPR; this in it was not understood: inter american.',
    ]);
    expect(read('art. 27 of the Budapest Convention on Cybercrime').warnings).toEqual([]);
  });

  it('says that "ff." was not followed', () => {
    expect(read('ICCPR art 17 ff.').warnings).toEqual([
      'Only the articles that it names were read, not those that follow.',
    ]);
  });
});

describe('every provision', () => {
  it('with a number is found again by its number and its text', () => {
    const lost = [...index.numberedIn.values()].flat().filter(({ provision, numbers }) => {
      if (numbers.length === 0) return false;
      const reading = readCitation(`${provision.number}, ${provision.textVersionId}`, index);
      return 'refused' in reading || !reading.matches.some(({ provisionId }) => provisionId === provision.id);
    });
    expect(lost.map(({ provision }) => provision.id)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'UNCC',
      'zero draft',
      'art',
      'Art.',
      '36',
      '(1)',
      '(c)',
      '-',
      '–',
      'to',
      'and',
      ',',
      'para',
      '§',
      '18 U.S.C.',
      'xix',
      '/',
      '.',
    ],
    ...[
      'A/AC.291/22',
      'Rev.1',
      'ETS 185',
      '2AP',
      'RPD',
      '2024',
      '99999999999999999999',
      'bis',
      'lit',
      'protocol',
      '第3条',
      'ﷺ',
      '\u0000',
    ],
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 320, unit: 'binary' }),
    fc.string({ maxLength: 320, unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );

  it('is read or refused with a reason, and never fails', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readCitation(text, index);
        if ('refused' in reading) return reading.refused.length > 0;
        return (
          reading.matches.length > 0 && reading.matches.every(({ provisionId }) => index.provisions.has(provisionId))
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '(',
    '1.',
    'art ',
    '1-',
    'i',
    'u.',
    'u. ',
    's.',
    ' ',
    '18 usc ',
    'para 1 ',
    '1(1)',
    "'s",
    'united nation',
    '第',
  ])('is read at once, also where "%s" is repeated', (piece) => {
    const started = performance.now();
    readCitation(piece.repeat(300).slice(0, 300), index);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
