import { describe, expect, it } from '@jest/globals';
import { PersonalDataKind, personalDataIn } from './personal-data.rules.js';

/** What is found in one text, as its kind and the characters that it covers. */
function found(text: string): string[] {
  const characters = Array.from(text);
  return personalDataIn([{ path: 'summary', text }]).map(
    ({ kind, position, length }) => `${kind} ${characters.slice(position, position + length).join('')}`,
  );
}

describe('a finding', () => {
  it('tells path, place and kind, and nothing else', () => {
    const texts = [
      { path: 'title', text: 'An arrest in Exampleland' },
      { path: 'summary', text: 'They wrote to anna@example.org.' },
    ];
    expect(personalDataIn(texts)).toEqual([
      { kind: PersonalDataKind.EMAIL, path: 'summary', position: 14, length: 16 },
    ]);
  });

  it('counts code points of the text as it was given', () => {
    const text = '\u{1F4DE}\u{20000} ﬁle: A\u0301nna@\u200Bexample.org';
    expect(personalDataIn([{ path: 'summary', text }])).toEqual([
      { kind: PersonalDataKind.EMAIL, path: 'summary', position: 8, length: 18 },
    ]);
  });

  it('covers the marks and invisible characters behind its last letter', () =>
    expect(found('a@example.orge\u0301\u200B left')).toEqual(['EMAIL a@example.orge\u0301\u200B']));

  it('comes in the order of the text, whatever its kind', () =>
    expect(found('+90 532 123 45 67, 10000000146, a@example.org')).toEqual([
      'PHONE +90 532 123 45 67',
      'DOCUMENT_NUMBER 10000000146',
      'EMAIL a@example.org',
    ]));

  it('is nowhere without texts', () => expect(personalDataIn([])).toEqual([]));
});

describe('an e-mail address is found', () => {
  it.each([
    'anna@example.org',
    'Anna.T+case_7@mail.example.co.uk',
    'anna＠example.org',
    'anna@example．org',
    'anna@example。org',
    'anna [at] example.org',
    'anna(at)example(dot)org',
    'anna (AT) example [dot] org',
    'anna at example dot org',
    'anna @ example.org',
    'анна@пример.рф',
    'анна(собака)пример(точка)рф',
    'anna@xn--e1afmkfd.xn--p1ai',
    'أحمد@مثال.شبكة',
    'a\u200Bnna@exam\u202Eple.org',
    'ａｎｎａ@example.org',
  ])('%s', (text) => expect(found(`Write to: ${text}, please`)).toEqual([`EMAIL ${text}`]));

  it('each of several', () =>
    expect(found('a@example.org,b@example.org;<c@example.org>')).toEqual([
      'EMAIL a@example.org',
      'EMAIL b@example.org',
      'EMAIL c@example.org',
    ]));
  it('without the full stop of its sentence', () =>
    expect(found('Write to a@example.org.')).toEqual(['EMAIL a@example.org']));
});

describe('no e-mail address', () => {
  it.each([
    'the handle @annatest on a platform, or @anna.example',
    'https://example.org/@annatest/12',
    'a rate of 5 @ 2.5',
    'see annex (at) the end. Then',
    'he was at home dot',
    'x@localhost and y@1.2',
  ])('is in %j', (text) => expect(found(text)).toEqual([]));
});

describe('a phone number is found', () => {
  it.each([
    '+90 532 123 45 67',
    '+905321234567',
    '0090 532 123 45 67',
    '00905321234567',
    '+90 (532) 123-45-67',
    '+44 20 7946 0000',
    '+1.202.555.0143',
    '+ 1 202 555 0143',
    '(202) 555-0143',
    '202-555-0143',
    '0532 123 45 67',
    '05321234567',
    '(0532) 123 45 67',
    '020 7946 0000',
    '06 12 34 56 78',
    '8 (916) 123-45-67',
    '89161234567',
    '532 123 45 67',
    '13800138000',
    '138 0013 8000',
    '010-12345678',
    '0755-12345678',
    '+٩٠ ٥٣٢ ١٢٣ ٤٥ ٦٧',
    '۰۹۱۲۳۴۵۶۷۸۹',
    '＋９０５３２１２３４５６７',
    '+90\u00A0532\u2011123\u201145\u201167',
    '+90 53\u200B2 123 4\u202E5 67',
  ])('%s', (text) => expect(found(`They used: ${text}, it says`)).toEqual([`PHONE ${text}`]));

  it.each([
    ['Tel. 123456', '123456'],
    ['phone number is 555 0143', '555 0143'],
    ['WhatsApp: 5550143', '5550143'],
    ['тел.: 123-45-67', '123-45-67'],
    ['номер телефона № 1234567', '1234567'],
    ['телефон № 1234567', '1234567'],
    ['هاتف رقم ١٢٣٤٥٦٧', '١٢٣٤٥٦٧'],
    ['تلفن: ۸۸۷۶۵۴۳', '۸۸۷۶۵۴۳'],
    ['电话：62345678', '62345678'],
    ['手机号13800138000', '13800138000'],
  ])('behind a word for phone: %s', (text, phone) => expect(found(text)).toEqual([`PHONE ${phone}`]));

  it('behind other numbers', () => {
    expect(found('in 2019 0532 123 45 67')).toEqual(['PHONE 0532 123 45 67']);
    expect(found('on 12.05.2019 +90 532 123 45 67')).toEqual(['PHONE +90 532 123 45 67']);
  });
  it('with no more groups than a number can have', () =>
    expect(found('+90 532 123 45 67 890 12 34')).toEqual(['PHONE +90 532 123 45 67 890']));
  it('in running Chinese text, and behind a URL in it', () => {
    expect(found('他的号码是13800138000已停用')).toEqual(['PHONE 13800138000']);
    expect(found('https://example.org/1，13800138000')).toEqual(['PHONE 13800138000']);
  });
});

describe('a document number is found by its check digits', () => {
  it.each([
    ['of an IBAN', 'DE89370400440532013000'],
    ['of an IBAN in groups', 'TR33 0006 1005 1978 6457 8413 26'],
    ['of an IBAN in small letters', 'gb82 west 1234 5698 7654 32'],
    ['of an IBAN with a Cyrillic letter', 'DЕ89370400440532013000'],
    ['of a Chinese resident', '11010519491231002X'],
    ['of a Chinese resident, with a small x', '11010519491231002x'],
    ['of a Chinese resident, in groups', '110105 19491231 002X'],
    ['of a Chinese resident, in full width', '１１０１０５１９４９１２３１００２Ｘ'],
    ['of a citizen of Türkiye', '10000000146'],
    ['of a citizen of Türkiye, in groups', '100 000 001 46'],
    ['of a payment card', '4111 1111 1111 1111'],
    ['of a telephone', '49-015420-323751-8'],
    ['with invisible characters in it', '100\u200B0000\u20600146'],
  ])('%s', (_, text) => expect(found(`It gives ${text}, it says`)).toEqual([`DOCUMENT_NUMBER ${text}`]));

  it.each([
    ['of an IBAN', 'DE88370400440532013000'],
    ['of a Chinese resident', '110105194912310021'],
    ['of a citizen of Türkiye, the tenth', '20000000147'],
    ['of a citizen of Türkiye, the eleventh', '10000000147'],
    ['of a payment card', '4111 1111 1111 1112'],
    ['of a telephone', '49-015420-323751-9'],
  ])('but not when they are wrong: %s', (_, text) => expect(found(`It gives ${text}, it says`)).toEqual([]));

  it('before words that could belong to it, and twice in a row', () => {
    expect(found('DE89 3704 0044 0532 0130 00 was closed')).toEqual(['DOCUMENT_NUMBER DE89 3704 0044 0532 0130 00']);
    expect(found('XX19 0000 0000 0017 0058')).toEqual(['DOCUMENT_NUMBER XX19 0000 0000 0017 0058']); // its first sixteen would do
    expect(found('DE89370400440532013000 GB82WEST12345698765432')).toEqual([
      'DOCUMENT_NUMBER DE89370400440532013000',
      'DOCUMENT_NUMBER GB82WEST12345698765432',
    ]);
  });
});

describe('a line that machines read in a passport is found', () => {
  it.each([
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    'L898902C36UTO7408122F1204159ZE184226B1234510',
    'I<UTOD231458907<<<<<<<<<<<<<<<',
    '7408122F1204159UTOA1234567890123',
  ])('%s', (text) => expect(found(`Scan:\n${text}\n`)).toEqual([`DOCUMENT_NUMBER ${text}`]));
});

describe('a document number is found by the word near it', () => {
  it.each([
    ['passport no. U12345678', 'U12345678'],
    ['Passport (No. C01234567)', 'C01234567'],
    ['passport of Exampleland, number L898902C3', 'L898902C3'],
    ['his 2 passports, 1234567 and', '1234567'],
    ['паспорт серия 4506 № 123456', '4506 № 123456'],
    ['паспорта 45 06 123456', '45 06 123456'],
    ['ИНН 500100732259', '500100732259'],
    ['СНИЛС 112-233-445 95', '112-233-445 95'],
    ['удостоверение личности № 012345678', '012345678'],
    ['رقم جواز السفر: ١٢٣٤٥٦٧٨', '١٢٣٤٥٦٧٨'],
    ['گذرنامه شماره K12345678', 'K12345678'],
    ['کد ملی ۰۰۱۲۳۴۵۶۷۹', '۰۰۱۲۳۴۵۶۷۹'],
    ['护照号码：E12345678', 'E12345678'],
    ['身份证号 A123456(7)', 'A123456'],
    ['TC kimlik no: 12345678901', '12345678901'],
    ['T.C. kimlik 12345678901', '12345678901'],
    ['U12345678 (passport)', 'U12345678'],
    ['1234567, Turkish passport', '1234567'],
  ])('%s', (text, number) => expect(found(text)).toContain(`DOCUMENT_NUMBER ${number}`));

  it.each([
    'U12345678',
    '500100732259',
    '4506 123456',
    'the passport of a man.\nThe file 12345678',
    'the inn 500100732259',
    'the passport was cancelled on 2019-05-12, or 12.05.2019',
    'passports from 2017/2019 or 2017–2019',
    'passports of 125000 people and of 234,419 more',
    'a passport, see TNR-2026-000123',
    'a passport, no. 30078/06',
    'passports for USD 1,250,000 or € 1.250.000',
  ])('and not in %j', (text) => expect(found(text)).toEqual([]));
});

describe('no personal data', () => {
  it.each([
    'on 2019-05-12, 12.05.2019, 05/12/2019 and 12-05-2019',
    'on 01.02.2019 10 15 and 05.12.2019 10.15',
    '2019-05-12T10:15:30+03:00',
    '2019-05-XX, 2019-21, 201X, 2019?, 2017-05/2019-06, ../2019-05-12, [2017,2019]',
    'between 2017/2019, 2017–2019 and 2015 2016 2017 2018 2019',
    'Article 35(1), articles 6(3)(c) and 14 (2)(b), § 219a',
    'A/AC.291/22, A/AC.291/22/Rev.1, S/RES/2178(2014) and CAT/C/57/D/653/2015',
    'TNR-2026-000123',
    'USD 1,250,000; EUR 1.250.000,00; 1 250 000 000 roubles; ¥ 12,345,678',
    'no. 30078/06, nos. 30078/06 and 12345/19 and C-123/45',
    '（2019）京0105民初12345号',
    '2017/12345 E., 2018/6789 K.',
    'https://example.org/2019/05/12/05321234567?id=10000000146&x=+905321234567',
    'http://example.org/DE89370400440532013000/passport/12345678',
    'ISBN 978-0-306-40615-7 and 9780306406157',
    'doi:10.1017/S0020818319000123',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '01234567-0123-4567-8901-0123456789ab',
    '192.168.100.200 and 0.123456789012',
    'hotel 1234567, phone 112, tel. 12 34',
    '234,419 people, 12,345,678 records, 45.3 %',
  ])('is in %j', (text) => expect(found(text)).toEqual([]));
});

describe('long texts without end', () => {
  it.each([
    ['digits', '1'],
    ['groups of digits', '123 '],
    ['groups that might be phones', '05 '],
    ['at signs', 'a@'],
    ['a domain without end', 'a-'],
    ['fillers', 'P<'],
    ['starts of account numbers', 'DE89 '],
    ['slashes', 'a/'],
  ])('are read to their end: %s', (_, piece) => {
    const text = `${piece.repeat(30_000)}\nanna@example.org`;
    expect(found(text).at(-1)).toBe('EMAIL anna@example.org');
  });
});
