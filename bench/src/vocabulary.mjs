/**
 * Invented words for the texts of the synthetic registry, from the commonest to the rarest.
 *
 * A natural text has a few words that are nearly everywhere and very many that are nearly nowhere, and what a search costs depends on
 * which is asked for. A word is four syllables that its number draws, so that words are far apart and a slip of the hand hits none.
 */

/** Words of summaries, and of the names in titles: each by its number, from 1. */
export const WORDS = 20_000;
export const NAMES = 5_000;

const CONSONANTS = 'bdklmnrstv';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;

/** No divisor of the number of words that there could be, so that no two numbers draw the same. */
const STEP = 2_719_777;

export function wordOf(number) {
  let left = (number * STEP) % SYLLABLES ** 4;
  let word = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    const drawn = left % SYLLABLES;
    word += CONSONANTS[drawn % CONSONANTS.length] + VOWELS[Math.floor(drawn / CONSONANTS.length)];
    left = Math.floor(left / SYLLABLES);
  }
  return word;
}

/** As a name is written in Latin letters. */
export const nameOf = (number) => capital(wordOf(WORDS + number));

/** As it is written in Cyrillic ones. */
export const cyrillicOf = (name) => capital([...name.toLowerCase()].map((letter) => CYRILLIC[letter]).join(''));

/** With one letter struck wrongly. */
export const slipIn = (name) => `${name.slice(0, 5)}z${name.slice(6)}`;

const capital = (word) => word[0].toUpperCase() + word.slice(1);

const CYRILLIC = Object.fromEntries([...'bdklmnrstvaeiou'].map((letter, index) => [letter, 'бдклмнрстваеиоу'[index]]));
