/**
 * What the questions of the treaty lens need of every public case, held in columns in the process: they are asked of the whole
 * registry at once, and reading some hundred thousand rows for each would take longer than answering.
 *
 * Of a changed case the old rows are dead and new ones are appended; once more rows are dead than alive, all are laid anew.
 */
import { CODED_FACTS, type CodedAnswer, type CodedFact, type LinkRelation } from '#cases';
import { Dictionary, Numbers } from './columns.js';
import { LINK_STANDINGS, type LinkStanding } from './link-standing.rules.js';

/** Those by which a request goes on come first. */
export const RELATIONS: readonly LinkRelation[] = [
  'INVOKED',
  'WOULD_COMPEL',
  'WOULD_PERMIT',
  'FAILS_TO_PREVENT',
  'WOULD_HAVE_BARRED',
];

/** By their bits. */
export const ANSWERS: readonly CodedAnswer[] = ['UNKNOWN', 'YES', 'NO', 'DISPUTED'];

/** One public case as it is read. */
export interface PublicCaseRow {
  readonly id: string;
  readonly reference: string;
  readonly requestingState: string | null;
  /** Of the first day on which it may have happened. */
  readonly year: number | null;
  readonly uses: readonly {
    readonly number: number;
    readonly mechanism: string;
    readonly requestingState: string | null;
    readonly respondingStates: readonly string[];
    readonly facts: Readonly<Record<CodedFact, CodedAnswer>>;
  }[];
  readonly links: readonly {
    /** Null: it is about the case as a whole. */
    readonly use: number | null;
    readonly provision: string;
    readonly relation: LinkRelation;
    readonly standing: LinkStanding;
  }[];
}

/** Some of the public cases, by the numbers of their rows. */
export interface Selection {
  readonly cases: PublicCases;
  readonly rows: Uint32Array;
}

/** Numbers of rows; the columns of a kind are all as long. */
export class PublicCases {
  readonly countries = new Dictionary();
  readonly mechanisms = new Dictionary();
  readonly provisions = new Dictionary();

  readonly ids: string[] = [];
  readonly references: string[] = [];
  readonly requesting = new Numbers();
  readonly year = new Numbers();
  /** Where the uses and links of a case begin; they end where those of the next row do. */
  readonly firstUse = new Numbers();
  readonly firstLink = new Numbers();

  readonly useNumber = new Numbers();
  readonly useMechanism = new Numbers();
  readonly useRequesting = new Numbers();
  readonly useFacts = new Numbers();
  readonly firstResponder = new Numbers();
  readonly responder = new Numbers();

  /** 0: the case as a whole. */
  readonly linkUse = new Numbers();
  readonly linkProvision = new Numbers();
  readonly linkRelation = new Numbers();
  readonly linkStanding = new Numbers();

  readonly #rowOf = new Map<string, number>();
  readonly #alive = new Numbers();
  #every: Selection | null = null;

  /** How many rows there are, dead ones among them. */
  get size(): number {
    return this.ids.length;
  }

  /** How many cases there are. */
  get count(): number {
    return this.#rowOf.size;
  }

  get isWasteful(): boolean {
    return this.size > 1000 && this.size > 2 * this.count;
  }

  /** All of them. */
  get every(): Selection {
    if (this.#every) return this.#every;
    const [alive, rows] = [this.#alive.values, new Uint32Array(this.count)];
    let at = 0;
    for (let row = 0; row < alive.length; row += 1) if (alive[row] === 1) rows[at++] = row;
    return (this.#every = { cases: this, rows });
  }

  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  usesEnd(row: number): number {
    return row + 1 < this.size ? this.firstUse.at(row + 1) : this.useNumber.length;
  }

  linksEnd(row: number): number {
    return row + 1 < this.size ? this.firstLink.at(row + 1) : this.linkUse.length;
  }

  respondersEnd(use: number): number {
    return use + 1 < this.useNumber.length ? this.firstResponder.at(use + 1) : this.responder.length;
  }

  /** Forgets a case: it has changed, or is public no more. */
  remove(id: string): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    this.#alive.set(row, 0);
    this.#rowOf.delete(id);
    this.#every = null;
  }

  add(of: PublicCaseRow): void {
    this.remove(of.id);
    this.#every = null;
    this.#rowOf.set(of.id, this.ids.length);
    this.ids.push(of.id);
    this.#alive.push(1);
    this.references.push(of.reference);
    this.requesting.push(of.requestingState === null ? 0 : this.countries.code(of.requestingState));
    this.year.push(of.year ?? 0);
    this.firstUse.push(this.useNumber.length);
    this.firstLink.push(this.linkUse.length);
    for (const use of of.uses) {
      this.useNumber.push(use.number);
      this.useMechanism.push(this.mechanisms.code(use.mechanism));
      this.useRequesting.push(use.requestingState === null ? 0 : this.countries.code(use.requestingState));
      this.useFacts.push(packed(use.facts));
      this.firstResponder.push(this.responder.length);
      for (const country of use.respondingStates) this.responder.push(this.countries.code(country));
    }
    for (const link of of.links) {
      this.linkUse.push(link.use ?? 0);
      this.linkProvision.push(this.provisions.code(link.provision));
      this.linkRelation.push(RELATIONS.indexOf(link.relation));
      this.linkStanding.push(LINK_STANDINGS.indexOf(link.standing));
    }
  }
}

/** How many ways there are of answering the coded facts of a use. */
export const WAYS_OF_FACTS = 4 ** CODED_FACTS.length;

/** The answers of a use as one number, two bits a fact. */
export function packed(facts: Readonly<Partial<Record<CodedFact, CodedAnswer>>>): number {
  return CODED_FACTS.reduce((bits, fact, at) => bits | (ANSWERS.indexOf(facts[fact] ?? 'UNKNOWN') << (2 * at)), 0);
}

/** What {@link packed} was given. */
export function unpacked(bits: number): Readonly<Record<CodedFact, CodedAnswer>> {
  return Object.fromEntries(CODED_FACTS.map((fact, at) => [fact, ANSWERS[(bits >> (2 * at)) & 3]])) as Record<
    CodedFact,
    CodedAnswer
  >;
}
