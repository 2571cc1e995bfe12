/**
 * What questions about the whole registry need of every public case, held in columns in the process: they are asked of all
 * cases at once, and reading some hundred thousand rows for each would take longer than answering.
 *
 * Of a changed case the old row is dead and a new one is appended; once more rows are dead than alive, all are laid anew.
 */
import {
  CODED_FACTS,
  type CodedAnswer,
  type CodedFact,
  type EventType,
  type LinkRelation,
  type Outcome,
  type PublicStanding,
  referenceOf,
} from '#cases';
import { Bytes, Days, Dictionary, Identifiers, Lists, Numbers, Shorts } from './columns.js';
import { isDay, periodOf } from './days.rules.js';
import { LINK_STANDINGS, type LinkStanding } from './link-standing.rules.js';
import { measuresOf } from './measures.rules.js';

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

/** First and last possible day, as numbers; see `days.rules.ts`. */
export interface PossibleDays {
  readonly lower: number;
  readonly upper: number;
}

/** One public case as it is read. */
export interface PublicCaseRow {
  readonly id: string;
  readonly reference: string;
  readonly state: PublicStanding;
  /** Evidence grade; null where it has none. */
  readonly grade: string | null;
  readonly disputed: boolean;
  readonly requestingState: string | null;
  /** When it happened. */
  readonly occurred: PossibleDays;
  readonly hostStates: readonly string[];
  readonly uses: readonly {
    readonly number: number;
    readonly mechanism: string;
    readonly requestingState: string | null;
    readonly respondingStates: readonly string[];
    readonly grounds: readonly string[];
    readonly outcome: Outcome;
    /** Number of another use that codes the same act. */
    readonly sameMeasureAs: number | null;
    readonly facts: Readonly<Record<CodedFact, CodedAnswer>>;
  }[];
  readonly events: readonly (PossibleDays & {
    /** Null: it belongs to no use. */
    readonly use: number | null;
    readonly type: EventType;
  })[];
  readonly subjects: readonly {
    /** Null: nobody knows how many. */
    readonly persons: number | null;
    readonly profiles: readonly string[];
  }[];
  readonly links: readonly {
    /** Null: it is about the case as a whole. */
    readonly use: number | null;
    readonly textVersion: string;
    /** Null: an article without a record. */
    readonly provision: string | null;
    readonly relation: LinkRelation;
    readonly standing: LinkStanding;
  }[];
  readonly sources: readonly { readonly id: string; readonly language: string | null }[];
}

/** Some of the public cases, by the numbers of their rows. */
export interface Selection {
  readonly cases: PublicCases;
  readonly rows: Uint32Array;
}

/** Is told of each change of the rows. */
export interface Watcher {
  added(row: number): void;
  removed(row: number): void;
}

/** A number of persons that nobody knows. */
export const UNKNOWN_NUMBER = 2 ** 32 - 1;

/** Numbers of rows; the columns of a kind are all as long. What is called `first…` says where the list of a row begins. */
export class PublicCases {
  readonly states = new Dictionary();
  readonly grades = new Dictionary();
  readonly countries = new Dictionary();
  readonly mechanisms = new Dictionary();
  readonly outcomes = new Dictionary();
  readonly offences = new Dictionary();
  readonly profiles = new Dictionary();
  readonly textVersions = new Dictionary();
  readonly provisions = new Dictionary();
  readonly eventTypes = new Dictionary();
  readonly languages = new Dictionary();

  readonly state = new Bytes();
  readonly grade = new Bytes();
  readonly disputed = new Bytes();
  readonly requesting = new Shorts();
  readonly occurredLower = new Days();
  readonly occurredUpper = new Days();
  readonly firstHost = new Lists();
  readonly firstUse = new Lists();
  readonly firstEvent = new Lists();
  readonly firstSubject = new Lists();
  readonly firstLink = new Lists();
  readonly firstSource = new Lists();

  readonly host = new Shorts();

  readonly useNumber = new Shorts();
  readonly useMechanism = new Shorts();
  readonly useRequesting = new Shorts();
  readonly useOutcome = new Bytes();
  readonly useFacts = new Shorts();
  /** Number of the use that stands for the measure. */
  readonly useMeasure = new Shorts();
  /** The first and the last day on which the measure may have begun: of its earliest event, else of the case. */
  readonly useBegins = new Days();
  readonly useBeginsBy = new Days();
  readonly firstResponder = new Lists();
  readonly responder = new Shorts();
  readonly firstGround = new Lists();
  readonly ground = new Shorts();

  /** 0: no use. */
  readonly eventUse = new Shorts();
  readonly eventType = new Bytes();
  readonly eventLower = new Days();
  readonly eventUpper = new Days();

  /** Or {@link UNKNOWN_NUMBER}. */
  readonly subjectPersons = new Numbers();
  readonly firstProfile = new Lists();
  readonly profile = new Shorts();

  /** 0: the case as a whole. */
  readonly linkUse = new Shorts();
  readonly linkTextVersion = new Shorts();
  /** 0: an article without a record. */
  readonly linkProvision = new Shorts();
  readonly linkRelation = new Bytes();
  readonly linkStanding = new Bytes();

  readonly source = new Numbers();
  readonly sources: Identifiers;
  /** By the number of the source. */
  readonly sourceLanguage = new Bytes();

  readonly ids: Identifiers;
  readonly #referenceYear = new Shorts();
  readonly #referenceNumber = new Numbers();
  readonly #alive = new Bytes();
  readonly #dictionaries: readonly Dictionary[] = [
    ...[this.states, this.grades, this.countries, this.mechanisms, this.outcomes, this.offences, this.profiles],
    ...[this.textVersions, this.provisions, this.eventTypes, this.languages],
  ];
  readonly #watchers = new Set<Watcher>();
  #firstDay = 0;
  #lastDay = 0;
  #extensions = 0;
  #count = 0;
  #every: Selection | null = null;

  /** @param expected about how many cases there will be. */
  constructor(expected = 64) {
    this.ids = new Identifiers(expected);
    this.sources = new Identifiers(2 * expected);
  }

  /** How many rows there are, dead ones among them. */
  get size(): number {
    return this.ids.length;
  }

  /** How many cases there are. */
  get count(): number {
    return this.#count;
  }

  /**
   * Grows with each word that occurs for the first time, and with each day before or after all others: what knows words and
   * periods by numbers may know too few of them then.
   */
  get vocabulary(): number {
    return this.#dictionaries.reduce((sum, { size }) => sum + size, this.#extensions);
  }

  /** The first and the last known day on which anything may have begun; both 0 where none is known. */
  get firstAndLastDay(): readonly [first: number, last: number] {
    return [this.#firstDay, this.#lastDay];
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
    const row = this.ids.find(id);
    return row >= 0 && this.#alive.at(row) === 1 ? row : undefined;
  }

  /** The rows of the cases among some ids, 16 bytes each, one after the other: 1 for each of them. */
  marked(ids: Buffer): Uint8Array {
    const marks = new Uint8Array(this.size);
    for (const row of this.ids.findAll(ids)) if (row >= 0) marks[row] = this.#alive.at(row);
    return marks;
  }

  reference(row: number): string {
    return referenceOf(this.#referenceYear.at(row), this.#referenceNumber.at(row));
  }

  /** Has somebody be told of every change from now on, before it is seen in {@link every}. */
  watch(watcher: Watcher): void {
    this.#watchers.add(watcher);
  }

  unwatch(watcher: Watcher): void {
    this.#watchers.delete(watcher);
  }

  /** Forgets a case: it has changed, or is public no more. */
  remove(id: string): void {
    const row = this.rowOf(id);
    if (row === undefined) return;
    for (const watcher of this.#watchers) watcher.removed(row);
    this.#alive.set(row, 0);
    this.#count -= 1;
    this.#every = null;
  }

  add(of: PublicCaseRow): void {
    this.remove(of.id);
    this.#every = null;
    this.#addCase(of);
    this.#addUses(of);
    this.#addEvents(of);
    this.#addSubjects(of);
    this.#addLinks(of);
    this.#addSources(of);
    for (const watcher of this.#watchers) watcher.added(this.size - 1);
  }

  #addCase(of: PublicCaseRow): void {
    this.ids.push(of.id);
    this.#alive.push(1);
    this.#count += 1;
    const [, year, number] = of.reference.split('-');
    this.#referenceYear.push(Number(year));
    this.#referenceNumber.push(Number(number));
    this.state.push(this.states.code(of.state));
    this.grade.push(this.grades.codeOrNone(of.grade));
    this.disputed.push(of.disputed ? 1 : 0);
    this.requesting.push(this.countries.codeOrNone(of.requestingState));
    this.occurredLower.push(of.occurred.lower);
    this.occurredUpper.push(of.occurred.upper);
    for (const country of of.hostStates) this.host.push(this.countries.code(country));
    this.firstHost.end(this.host.length);
    this.#extend(of.occurred.lower);
  }

  #extend(day: number): void {
    if (!isDay(day) || (this.#extensions > 0 && day >= this.#firstDay && day <= this.#lastDay)) return;
    this.#firstDay = this.#extensions === 0 ? day : Math.min(day, this.#firstDay);
    this.#lastDay = this.#extensions === 0 ? day : Math.max(day, this.#lastDay);
    this.#extensions += 1;
  }

  #addUses(of: PublicCaseRow): void {
    const measures = measuresOf(of.uses);
    for (const use of of.uses) {
      this.useNumber.push(use.number);
      this.useMechanism.push(this.mechanisms.code(use.mechanism));
      this.useRequesting.push(this.countries.codeOrNone(use.requestingState));
      this.useOutcome.push(this.outcomes.code(use.outcome));
      this.useFacts.push(packed(use.facts));
      this.useMeasure.push(measures.get(use.number)!);
      const begins = beginning(of, use.number);
      this.useBegins.push(begins.lower);
      this.useBeginsBy.push(begins.upper);
      this.#extend(begins.lower);
      for (const country of use.respondingStates) this.responder.push(this.countries.code(country));
      this.firstResponder.end(this.responder.length);
      for (const offence of use.grounds) this.ground.push(this.offences.code(offence));
      this.firstGround.end(this.ground.length);
    }
    this.firstUse.end(this.useNumber.length);
  }

  #addEvents({ events }: PublicCaseRow): void {
    for (const event of events) {
      this.eventUse.push(event.use ?? 0);
      this.eventType.push(this.eventTypes.code(event.type));
      this.eventLower.push(event.lower);
      this.eventUpper.push(event.upper);
    }
    this.firstEvent.end(this.eventUse.length);
  }

  #addSubjects({ subjects }: PublicCaseRow): void {
    for (const { persons, profiles } of subjects) {
      this.subjectPersons.push(persons ?? UNKNOWN_NUMBER);
      for (const profile of profiles) this.profile.push(this.profiles.code(profile));
      this.firstProfile.end(this.profile.length);
    }
    this.firstSubject.end(this.subjectPersons.length);
  }

  #addLinks({ links }: PublicCaseRow): void {
    for (const link of links) {
      this.linkUse.push(link.use ?? 0);
      this.linkTextVersion.push(this.textVersions.code(link.textVersion));
      this.linkProvision.push(this.provisions.codeOrNone(link.provision));
      this.linkRelation.push(RELATIONS.indexOf(link.relation));
      this.linkStanding.push(LINK_STANDINGS.indexOf(link.standing));
    }
    this.firstLink.end(this.linkUse.length);
  }

  #addSources({ sources }: PublicCaseRow): void {
    for (const { id, language } of sources) {
      const known = this.sources.find(id);
      const number = known < 0 ? this.sources.push(id) : known;
      const code = this.languages.codeOrNone(language);
      if (known < 0) this.sourceLanguage.push(code);
      else this.sourceLanguage.set(number, code);
      this.source.push(number);
    }
    this.firstSource.end(this.source.length);
  }
}

/**
 * When a measure may have begun: with its earliest dated event; where it has none, when the case happened. An event that is
 * open towards the past makes the first day unknown, whatever the others say.
 */
function beginning({ events, occurred }: PublicCaseRow, use: number): PossibleDays {
  let [lower, upper] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const event of events) {
    if (event.use !== use) continue;
    lower = Math.min(lower, event.lower);
    upper = Math.min(upper, event.upper);
  }
  return lower === Number.POSITIVE_INFINITY ? occurred : { lower, upper };
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

/** The year in which a case may have happened first; 0 where it is not known. */
export function yearOf(cases: PublicCases, row: number): number {
  const day = cases.occurredLower.at(row);
  return isDay(day) ? 1970 + periodOf(day, 'YEAR') : 0;
}
