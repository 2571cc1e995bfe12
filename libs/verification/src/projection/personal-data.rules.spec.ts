import { describe, expect, it } from '@jest/globals';
import { PersonalDataKind, personalDataIn } from './personal-data.rules.js';

/** What is found in one text, as its kind and the characters that it covers. */
function found(text: string, ...sealedNames: string[]): string[] {
  const characters = Array.from(text);
  return personalDataIn([{ path: 'summary', text }], sealedNames).map(
    ({ kind, position, length }) => `${kind} ${characters.slice(position, position + length).join('')}`,
  );
}

describe('a finding', () => {
  it('tells path, place and kind, and nothing else', () => {
    const texts = [
      { path: 'title', text: 'An arrest in Exampleland' },
      { path: 'summary', text: 'They came for Anna Testova.' },
    ];
    expect(personalDataIn(texts, ['Anna Testova'])).toEqual([
      { kind: PersonalDataKind.NAME, path: 'summary', position: 14, length: 12 },
    ]);
  });

  it('counts code points of the text as it was given', () => {
    const text = '\u{1F4DE}\u{20000} ﬁle: A\u0301nna\u200B Testova';
    expect(personalDataIn([{ path: 'summary', text }], ['Anna Testova'])).toEqual([
      { kind: PersonalDataKind.NAME, path: 'summary', position: 8, length: 14 },
    ]);
  });

  it('covers the marks and invisible characters behind its last letter', () =>
    expect(found('Testove\u0301\u200B left', 'Testove')).toEqual(['NAME Testove\u0301\u200B']));

  it('is one for a name whose words are found in several ways', () =>
    expect(found('Anna Maria Testova Testova', 'Anna Maria Testova')).toEqual(['NAME Anna Maria Testova Testova']));

  it('comes in the order of the text, whatever its kind', () =>
    expect(found('+90 532 123 45 67, Testova, a@example.org', 'Testova')).toEqual([
      'PHONE +90 532 123 45 67',
      'NAME Testova',
      'EMAIL a@example.org',
    ]));

  it('is nowhere without texts, and no name is found when none is sealed', () => {
    expect(personalDataIn([], ['Anna Testova'])).toEqual([]);
    expect(found('Anna Testova was arrested.')).toEqual([]);
    expect(found('Anna Testova was arrested.', '', ' - ', '.')).toEqual([]);
  });
});

describe('a sealed name is found', () => {
  it.each([
    ['in any case of letters', 'anna TESTOVA', 'Anna Testova'],
    ['surname first', 'TESTOVA, Anna', 'Anna Testova'],
    ['with initials in the middle', 'Anna B. C. Testova', 'Anna Testova'],
    ['with two more names in the middle', 'Anna Maria Sofia Testova', 'Anna Testova'],
    ['without its middle name', 'Anna Testova', 'Anna Petrovna Testova'],
    ['with the given name as an initial', 'A. Testova', 'Anna Testova'],
    ['with an initial behind the surname', 'Testova, A', 'Anna Testova'],
    ['with an initial where the vault has one', 'Testova A', 'A. Testova'],
    ['with initials of which the vault knows the last', 'Testova M. A', 'Anna Testova'],
    ['written as one word', 'AnnaTestova', 'Anna Testova'],
    ['written as one word, surname first', 'testova_anna', 'Anna Testova'],
    ['written as one word, surname first and unparted', 'testovaanna', 'Anna Testova'],
    ['across the end of a line', 'Tes-\ntova', 'Testova'],
    ['with its particle far off', 'Anna von und zu Testova', 'Anna Testova'],
    ['with an apostrophe or without', 'OBrientest', "O'Brientest"],
    ['with a typographic apostrophe', 'O’Brientest', "O'Brientest"],
    ['with a hyphen or without', 'Annamaria', 'Anna-Maria'],
    ['with a space for a hyphen', 'Anna Maria', 'Anna-Maria'],
  ])('%s', (_, text, sealed) => expect(found(`Then ${text}, it says.`, sealed)).toEqual([`NAME ${text}`]));

  it.each([
    ['without its diacritics', 'Mullertest', 'Müllertest'],
    ['with ue for ü', 'Muellertest', 'Müllertest'],
    ['with ü for ue', 'Müllertest', 'Muellertest'],
    ['with ss for ß', 'Weisstest', 'Weißtest'],
    ['with å as aa', 'Haakontest', 'Håkontest'],
    ['in letters with strokes', 'Łukasz Tøstđ', 'Lukasz Tostd'],
    ['with a dotless i', 'Aydın', 'Aydin'],
    ['with a dotted capital i', 'İPEKTEST', 'Ipektest'],
    ['with a capital I for a dotless one', 'AYDIN', 'Aydın'],
    ['in decomposed letters', 'Mu\u0308llertest', 'M\u00fcllertest'],
    ['in full-width letters', 'Ｔｅｓｔｏｖａ', 'Testova'],
    ['in mathematical letters', '𝐓𝐞𝐬𝐭𝐨𝐯𝐚', 'Testova'],
    ['with ligatures', 'Griﬃntest', 'Griffintest'],
    ['with zero-width characters in it', 'T\u200Be\u200Cs\u200Dt\u2060o\uFEFFv\u00ADa', 'Testova'],
    ['with bidi controls in it', 'Tes\u202Eto\u202C\u2066va', 'Testova'],
    ['with Cyrillic letters among Latin ones', 'сhаrlietest', 'Charlietest'],
    ['with Latin letters among Cyrillic ones', 'Тecтoвa', 'Тестова'],
    ['with Greek letters among Latin ones', 'Τestοvα', 'Testova'],
    ['with a possessive', "Testova's", 'Testova'],
    ['with a Turkish ending', 'Aydın’ın', 'Aydın'],
    ['with a French elision', "d'Testova", 'Testova'],
    ['in the plural of a family', 'Testovas', 'Testova'],
  ])('%s', (_, text, sealed) => expect(found(`Then ${text}, it says.`, sealed)).toEqual([`NAME ${text}`]));
});

describe('a name in an account name', () => {
  it('is found before figures and signs', () =>
    expect(found('see @testova1985 and anna_testova_x', 'Anna Testova', 'testova')).toEqual([
      'NAME testova',
      'NAME anna_testova',
    ]));
  it('is found in a URL and in an e-mail address', () =>
    expect(found('https://example.org/anna-testova?to=anna.testova%40example.org', 'Anna Testova')).toEqual([
      'NAME anna-testova',
      'NAME anna.testova',
      'EMAIL anna.testova%40example.org',
    ]));
});

describe('a name in Cyrillic is found', () => {
  it.each(['Тестов', 'Тестова', 'Тестову', 'Тестовым', 'Тестове'])('as %s', (text) =>
    expect(found(`Дело ${text} закрыто`, 'Тестов')).toEqual([`NAME ${text}`]),
  );
  it.each(['Пробновальный', 'Пробновального', 'Пробновальному', 'Пробновальным', 'Пробновальная', 'Пробновальной'])(
    'as %s',
    (text) => expect(found(`Дело ${text} закрыто`, 'Пробновальный')).toEqual([`NAME ${text}`]),
  );
  it.each(['Пробский', 'Пробского', 'Пробскому', 'Пробская', 'Пробскую'])('as %s', (text) =>
    expect(found(`Дело ${text} закрыто`, 'Пробский')).toEqual([`NAME ${text}`]),
  );
  it('in the genitive of both its words', () =>
    expect(found('Арест Анны Петровны Тестовой', 'Анна Тестова')).toEqual(['NAME Анны Петровны Тестовой']));
  it('with е for ё, and ё for е', () => {
    expect(found('Семен Тестовёв', 'Семён Тестовев')).toEqual(['NAME Семен Тестовёв']);
    expect(found('Алёна', 'Алена')).toEqual(['NAME Алёна']);
  });
  it('with initials without spaces', () =>
    expect(found('гражданин А.Б. Тестов', 'Алексей Борисович Тестов')).toEqual(['NAME А.Б. Тестов']));
  it('in Russian letters, when it has Kazakh ones', () => expect(found('Айгуль', 'Айгүль')).toEqual(['NAME Айгуль']));
});

describe('a name in Arabic letters is found', () => {
  it.each([
    ['whatever its yeh', 'یاسمینتست', 'ياسمينتست'],
    ['whatever its kaf', 'کريمتست', 'كريمتست'],
    ['whatever its final yeh', 'مصطفي', 'مصطفى'],
    ['whatever its alef', 'احمد', 'أحمد'],
    ['whatever its heh', 'فاطمه', 'فاطمة'],
    ['with tatweel', 'أحـــمد', 'أحمد'],
    ['with harakat', 'مُحَمَّد', 'محمد'],
    ['in presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
    ['with a conjunction before it', 'ومحمد', 'محمد'],
    ['with a conjunction and a preposition', 'وبمحمد', 'محمد'],
    ['with a preposition that swallows the article', 'للتجريبي', 'التجريبي'],
    ['without its article', 'تجريبي', 'التجريبي'],
    ['with a zero-width non-joiner or without', 'علی‌رضا', 'علیرضا'],
    ['with a space where the sealed name has none', 'عبد الله', 'عبدالله'],
    ['in Persian letters', 'محمد کریمی', 'محمد كريمي'],
  ])('%s', (_, text, sealed) => expect(found(`قال ${text} ذلك`, sealed)).toEqual([`NAME ${text}`]));

  it('though one name alone is spelled as the commonest preposition is', () => {
    expect(found('قال علي ذلك', 'علي')).toEqual(['NAME علي']);
    expect(found('تم القبض على الرجل', 'علي')).toEqual([]);
  });
});

describe('a name in Chinese is found', () => {
  it('in running text', () => expect(found('警方说张测试已被拘留', '张测试')).toEqual(['NAME 张测试']));
  it('when it has two characters', () => expect(found('警方说张测已被拘留。', '张测')).toEqual(['NAME 张测']));
  it('with spaces, dots or invisible characters in it', () => {
    expect(found('警方说张 测\u200B试已', '张测试')).toEqual(['NAME 张 测\u200B试']);
    expect(found('阿不都•热合曼测', '阿不都·热合曼测')).toEqual(['NAME 阿不都•热合曼测']);
    expect(found('阿不都热合曼测', '阿不都·热合曼测')).toEqual(['NAME 阿不都热合曼测']);
  });
  it('beside its Latin form in one entry', () => {
    expect(found('张测试', 'Zhang Ceshi (张测试)')).toEqual(['NAME 张测试']);
    expect(found('Ceshi Zhang', 'Zhang Ceshi (张测试)')).toEqual(['NAME Ceshi Zhang']);
  });
  it('in characters beyond the basic plane', () =>
    expect(found('说\u{20000}\u{20001}。', '\u{20000}\u{20001}')).toEqual(['NAME \u{20000}\u{20001}']));
  it('but a single character is not looked for', () => expect(found('警方说张测试', '张')).toEqual([]));
  it('but not across other punctuation', () => expect(found('主张，测试', '张测试')).toEqual([]));
});

describe('a name in other scripts is found', () => {
  it('in Korean, with a particle behind it', () => expect(found('홍길동은 말했다', '홍길동')).toEqual(['NAME 홍길동']));
  it('in Hebrew, with points or without', () => expect(found('אמר דָּוִד כן', 'דוד')).toEqual(['NAME דָּוִד']));
  it('in Devanagari, whose vowels tell names apart', () => {
    expect(found('यह रामा है', 'रामा')).toEqual(['NAME रामा']);
    expect(found('यह रमी है', 'रामा')).toEqual([]);
  });
});

describe('a sealed name is not found', () => {
  it.each([
    ['inside longer words', 'Alice doubts the quality of salient alibis', 'Ali'],
    ['in words that merely begin like it', 'Testovaniye was postponed', 'Testova'],
    ['in its words far from each other', 'Lea said that in the month of May', 'Lea May'],
    ['in words in small letters with another between', 'the rose in may', 'Rose May'],
    ['in a word in small letters', 'it may rise', 'Rose May'],
    ['in what it shares with all names', 'the bin of von der Layen, el al', 'Ahmed bin Testawi'],
    ['in a Cyrillic word of another stem', 'Тестовский сказал', 'Тестов'],
    ['in a short word with an ending', 'Да, яна нет', 'Ян'],
    ['in a letter', 'Part A, no. A', 'Anna'],
  ])('%s', (_, text, sealed) => expect(found(text, sealed)).toEqual([]));
});

describe('one word of a sealed name of several words', () => {
  it.each([
    ['a surname', 'the trial of Testova', 'Anna Testova', 'Testova'],
    ['a given name', 'Anna said no', 'Anna Testova', 'Anna'],
    ['an inflected surname', 'дело Тестовой', 'Анна Тестова', 'Тестовой'],
    ['an Arabic one', 'قال محمد ذلك', 'محمد تجريبي', 'محمد'],
  ])('is a part: %s', (_, text, sealed, part) => expect(found(text, sealed)).toEqual([`NAME_PART ${part}`]));

  it('is no part beside the whole name', () =>
    expect(found('Anna Testova. Testova', 'Anna Testova')).toEqual(['NAME Anna Testova. Testova']));
  it('is no part when it has under four letters', () => expect(found('Kim left', 'Kim Testova')).toEqual([]));
  it('is no more than that beside a particle', () =>
    expect(found('Salim Bin Omar', 'OMAR BIN TESTAWI')).toEqual(['NAME_PART Omar']));
  it('is no more than that beside a word which the sealed name has in small letters', () =>
    expect(found('away from Raven', 'Raven from Testland')).toEqual(['NAME_PART Raven']));
  it('is the name when all others are particles', () =>
    expect(found('the Testawi family', 'al-Testawi')).toEqual(['NAME Testawi']));
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
    ['apostrophes', "a'"],
    ['starts of account numbers', 'DE89 '],
    ['characters without spaces', '张 '],
    ['slashes', 'a/'],
    ['initials', 'A. '],
  ])('are read to their end: %s', (_, piece) => {
    const text = `${piece.repeat(30_000)}\nanna@example.org`;
    expect(found(text, 'Anna B. Atest', '张测试').at(-1)).toBe('EMAIL anna@example.org');
  });
});
