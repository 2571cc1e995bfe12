import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';

/** A word that occurs in public cases. */
export interface KnownWord {
  readonly word: string;
  readonly script: string;
  readonly sound: string;
  readonly skeletons: readonly string[];
  /** In how many cases it occurs, and in the title of how many. */
  readonly cases: number;
  readonly titles: number;
}

/** Most words that are weighed for one question. */
const MOST_WORDS = 4_000;

/** The words that occur in public cases: what does not occur in any is unknown to it. */
@Injectable()
export class Lexicon {
  constructor(private readonly work: UnitOfWork) {}

  async named(words: readonly string[]): Promise<Map<string, KnownWord>> {
    const rows = await this.work.rows<KnownWord>(`${SELECT} where w.word = any ($1)`, [words]);
    return new Map(rows.map((row) => [row.word, row]));
  }

  /** Words, of other scripts than some, that share a skeleton with what is sought; the more frequent come first. */
  async soundingLike(skeletons: readonly string[], butOf: readonly string[]): Promise<KnownWord[]> {
    if (skeletons.length === 0) return [];
    return this.work.rows<KnownWord>(
      `${SELECT} where w.skeletons && $1 and w.script <> all ($2) order by w.cases desc, w.word limit ${MOST_WORDS}`,
      [skeletons, butOf],
    );
  }

  /** Words that have a remainder in common with what is sought. */
  async withRemainders(remainders: readonly number[]): Promise<KnownWord[]> {
    if (remainders.length === 0) return [];
    return this.work.rows<KnownWord>(
      `${SELECT} where w.remainders && $1 order by w.cases desc, w.word limit ${MOST_WORDS}`,
      [remainders],
    );
  }
}

const SELECT = `select w.word, w.script, w.sound, w.skeletons, w.cases, w.titles from published.search_word w`;
