import { describe, expect, it } from '@jest/globals';
import { formsIn, formsOfName } from './sealed-name.rules.js';

/** Whether a text holds one of the names. */
function holds(text: string, ...sealedNames: string[]): boolean {
  const forms = formsIn(text);
  return sealedNames.some((name) => [...formsOfName(name)].some((form) => forms.has(form)));
}

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
  ])('%s', (_, text, sealed) => expect(holds(`Then ${text}, it says.`, sealed)).toBe(true));

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
  ])('%s', (_, text, sealed) => expect(holds(`Then ${text}, it says.`, sealed)).toBe(true));
});

describe('a name in an account name', () => {
  it('is found before figures and signs', () => {
    expect(holds('see @testova1985', 'testova')).toBe(true);
    expect(holds('see anna_testova_x', 'Anna Testova')).toBe(true);
  });
  it('is found in a URL and in an e-mail address', () => {
    expect(holds('https://example.org/anna-testova', 'Anna Testova')).toBe(true);
    expect(holds('to=anna.testova%40example.org', 'Anna Testova')).toBe(true);
  });
});

describe('a name in Cyrillic is found', () => {
  it.each(['Тестов', 'Тестова', 'Тестову', 'Тестовым', 'Тестове'])('as %s', (text) =>
    expect(holds(`Дело ${text} закрыто`, 'Тестов')).toBe(true),
  );
  it.each(['Пробновальный', 'Пробновального', 'Пробновальному', 'Пробновальным', 'Пробновальная', 'Пробновальной'])(
    'as %s',
    (text) => expect(holds(`Дело ${text} закрыто`, 'Пробновальный')).toBe(true),
  );
  it.each(['Пробский', 'Пробского', 'Пробскому', 'Пробская', 'Пробскую'])('as %s', (text) =>
    expect(holds(`Дело ${text} закрыто`, 'Пробский')).toBe(true),
  );
  it('in the genitive of both its words', () =>
    expect(holds('Арест Анны Петровны Тестовой', 'Анна Тестова')).toBe(true));
  it('with е for ё, and ё for е', () => {
    expect(holds('Семен Тестовёв', 'Семён Тестовев')).toBe(true);
    expect(holds('Алёна', 'Алена')).toBe(true);
  });
  it('with initials without spaces', () =>
    expect(holds('гражданин А.Б. Тестов', 'Алексей Борисович Тестов')).toBe(true));
  it('in Russian letters, when it has Kazakh ones', () => expect(holds('Айгуль', 'Айгүль')).toBe(true));
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
  ])('%s', (_, text, sealed) => expect(holds(`قال ${text} ذلك`, sealed)).toBe(true));

  it('though one name alone is spelled as the commonest preposition is', () => {
    expect(holds('قال علي ذلك', 'علي')).toBe(true);
    expect(holds('تم القبض على الرجل', 'علي')).toBe(false);
  });
});

describe('a name in Chinese is found', () => {
  it('in running text', () => expect(holds('警方说张测试已被拘留', '张测试')).toBe(true));
  it('when it has two characters', () => expect(holds('警方说张测已被拘留。', '张测')).toBe(true));
  it('with spaces, dots or invisible characters in it', () => {
    expect(holds('警方说张 测\u200B试已', '张测试')).toBe(true);
    expect(holds('阿不都•热合曼测', '阿不都·热合曼测')).toBe(true);
    expect(holds('阿不都热合曼测', '阿不都·热合曼测')).toBe(true);
  });
  it('beside its Latin form in one entry', () => {
    expect(holds('张测试', 'Zhang Ceshi (张测试)')).toBe(true);
    expect(holds('Ceshi Zhang', 'Zhang Ceshi (张测试)')).toBe(true);
  });
  it('in characters beyond the basic plane', () =>
    expect(holds('说\u{20000}\u{20001}。', '\u{20000}\u{20001}')).toBe(true));
  it('but a single character is not looked for', () => expect(holds('警方说张测试', '张')).toBe(false));
  it('but not across other punctuation', () => expect(holds('主张，测试', '张测试')).toBe(false));
});

describe('a name in other scripts is found', () => {
  it('in Korean, with a particle behind it', () => expect(holds('홍길동은 말했다', '홍길동')).toBe(true));
  it('in Hebrew, with points or without', () => expect(holds('אמר דָּוִד כן', 'דוד')).toBe(true));
  it('in Devanagari, whose vowels tell names apart', () => {
    expect(holds('यह रामा है', 'रामा')).toBe(true);
    expect(holds('यह रमी है', 'रामा')).toBe(false);
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
  ])('%s', (_, text, sealed) => expect(holds(text, sealed)).toBe(false));
});

describe('one word of a sealed name of several words is not the name, for it may be somebody else’s', () => {
  it.each([
    ['a surname', 'the trial of Testova', 'Anna Testova'],
    ['a given name', 'Anna said no', 'Anna Testova'],
    ['an inflected surname', 'дело Тестовой', 'Анна Тестова'],
    ['an Arabic one', 'قال محمد ذلك', 'محمد تجريبي'],
    ['beside a particle', 'Salim Bin Omar', 'OMAR BIN TESTAWI'],
    ['beside a word which the sealed name has in small letters', 'away from Raven', 'Raven from Testland'],
  ])('%s', (_, text, sealed) => expect(holds(text, sealed)).toBe(false));

  it('but is the name when all others are particles', () =>
    expect(holds('the Testawi family', 'al-Testawi')).toBe(true));
});

describe('a long name', () => {
  it('in characters without spaces is looked for by its beginning', () => {
    expect(holds('阿不都热合曼测试测试测试测试和别人', '阿不都热合曼测试测试测试测试')).toBe(true);
    expect(holds('热合曼测试', '阿不都热合曼测试测试测试测试')).toBe(false);
  });
  it('has no more forms than are worth looking for, though it be a whole text', () => {
    expect(formsOfName('Testova '.repeat(125)).size).toBeLessThan(10);
    const words = Array.from({ length: 160 }, (_, n) => `Te${String.fromCharCode(97 + (n % 26), 97 + n / 26)}st`);
    expect(formsOfName(words.join(' ')).size).toBeLessThan(5000);
  });
});

describe('nothing is a name', () => {
  it('where none is sealed', () => {
    expect(holds('Anna Testova was arrested.')).toBe(false);
    expect(holds('Anna Testova was arrested.', '', ' - ', '.')).toBe(false);
  });
});

describe('long texts without end', () => {
  it.each([
    ['apostrophes', "a'"],
    ['characters without spaces', '张 '],
    ['initials', 'A. '],
    ['names of two words', 'Anna Btest '],
    ['names in Cyrillic', 'Анна Тестова '],
    ['names in Arabic', 'وللتجريبي '],
  ])('are read to their end: %s', (_, piece) =>
    expect(holds(`${piece.repeat(30_000)}\nZoe Testova`, 'Zoe Testova')).toBe(true),
  );
});
