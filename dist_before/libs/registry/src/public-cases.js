/**
 * What questions about the whole registry need of every public case, held in columns in the process: they are asked of all
 * cases at once, and reading some hundred thousand rows for each would take longer than answering.
 *
 * Of a changed case the old row is dead and a new one is appended; once more rows are dead than alive, all are laid anew.
 */
import { CODED_FACTS, referenceOf, } from '#cases';
import { Bytes, Days, Dictionary, Identifiers, Lists, Numbers, Shorts } from './columns.js';
import { isDay, periodOf } from './days.rules.js';
import { LINK_STANDINGS } from './link-standing.rules.js';
import { measuresOf } from './measures.rules.js';
/** Those by which a request goes on come first. */
export const RELATIONS = [
    'INVOKED',
    'WOULD_COMPEL',
    'WOULD_PERMIT',
    'FAILS_TO_PREVENT',
    'WOULD_HAVE_BARRED',
];
/** By their bits. */
export const ANSWERS = ['UNKNOWN', 'YES', 'NO', 'DISPUTED'];
/** A number of persons that nobody knows. */
export const UNKNOWN_NUMBER = 2 ** 32 - 1;
/** Numbers of rows; the columns of a kind are all as long. What is called `first…` says where the list of a row begins. */
export class PublicCases {
    #referenceYear;
    #referenceNumber;
    #alive;
    #dictionaries;
    #watchers;
    #firstDay;
    #lastDay;
    #extensions;
    #count;
    #every;
    /** @param expected about how many cases there will be. */
    constructor(expected = 64) {
        this.states = new Dictionary();
        this.grades = new Dictionary();
        this.countries = new Dictionary();
        this.mechanisms = new Dictionary();
        this.outcomes = new Dictionary();
        this.offences = new Dictionary();
        this.profiles = new Dictionary();
        this.textVersions = new Dictionary();
        this.provisions = new Dictionary();
        this.eventTypes = new Dictionary();
        this.languages = new Dictionary();
        this.state = new Bytes();
        this.grade = new Bytes();
        this.disputed = new Bytes();
        this.requesting = new Shorts();
        this.occurredLower = new Days();
        this.occurredUpper = new Days();
        this.firstHost = new Lists();
        this.firstUse = new Lists();
        this.firstEvent = new Lists();
        this.firstSubject = new Lists();
        this.firstLink = new Lists();
        this.firstSource = new Lists();
        this.host = new Shorts();
        this.useNumber = new Shorts();
        this.useMechanism = new Shorts();
        this.useRequesting = new Shorts();
        this.useOutcome = new Bytes();
        this.useFacts = new Shorts();
        /** Number of the use that stands for the measure. */
        this.useMeasure = new Shorts();
        /** The first and the last day on which the measure may have begun: of its earliest event, else of the case. */
        this.useBegins = new Days();
        this.useBeginsBy = new Days();
        this.firstResponder = new Lists();
        this.responder = new Shorts();
        this.firstGround = new Lists();
        this.ground = new Shorts();
        /** 0: no use. */
        this.eventUse = new Shorts();
        this.eventType = new Bytes();
        this.eventLower = new Days();
        this.eventUpper = new Days();
        /** Or {@link UNKNOWN_NUMBER}. */
        this.subjectPersons = new Numbers();
        this.firstProfile = new Lists();
        this.profile = new Shorts();
        /** 0: the case as a whole. */
        this.linkUse = new Shorts();
        this.linkTextVersion = new Shorts();
        /** 0: an article without a record. */
        this.linkProvision = new Shorts();
        this.linkRelation = new Bytes();
        this.linkStanding = new Bytes();
        this.source = new Numbers();
        /** By the number of the source. */
        this.sourceLanguage = new Bytes();
        this.#referenceYear = new Shorts();
        this.#referenceNumber = new Numbers();
        this.#alive = new Bytes();
        this.#dictionaries = [
            ...[this.states, this.grades, this.countries, this.mechanisms, this.outcomes, this.offences, this.profiles],
            ...[this.textVersions, this.provisions, this.eventTypes, this.languages],
        ];
        this.#watchers = new Set();
        this.#firstDay = 0;
        this.#lastDay = 0;
        this.#extensions = 0;
        this.#count = 0;
        this.#every = null;
        this.ids = new Identifiers(expected);
        this.sources = new Identifiers(2 * expected);
    }
    /** How many rows there are, dead ones among them. */
    get size() {
        return this.ids.length;
    }
    /** How many cases there are. */
    get count() {
        return this.#count;
    }
    /**
     * Grows with each word that occurs for the first time, and with each day before or after all others: what knows words and
     * periods by numbers may know too few of them then.
     */
    get vocabulary() {
        return this.#dictionaries.reduce((sum, { size }) => sum + size, this.#extensions);
    }
    /** The first and the last known day on which anything may have begun; both 0 where none is known. */
    get firstAndLastDay() {
        return [this.#firstDay, this.#lastDay];
    }
    get isWasteful() {
        return this.size > 1000 && this.size > 2 * this.count;
    }
    /** All of them. */
    get every() {
        if (this.#every)
            return this.#every;
        const [alive, rows] = [this.#alive.values, new Uint32Array(this.count)];
        let at = 0;
        for (let row = 0; row < alive.length; row += 1)
            if (alive[row] === 1)
                rows[at++] = row;
        return (this.#every = { cases: this, rows });
    }
    rowOf(id) {
        const row = this.ids.find(id);
        return row >= 0 && this.#alive.at(row) === 1 ? row : undefined;
    }
    /** The rows of the cases among some ids, 16 bytes each, one after the other: 1 for each of them. */
    marked(ids) {
        const marks = new Uint8Array(this.size);
        for (const row of this.ids.findAll(ids))
            if (row >= 0)
                marks[row] = this.#alive.at(row);
        return marks;
    }
    reference(row) {
        return referenceOf(this.#referenceYear.at(row), this.#referenceNumber.at(row));
    }
    /** Has somebody be told of every change from now on, before it is seen in {@link every}. */
    watch(watcher) {
        this.#watchers.add(watcher);
    }
    unwatch(watcher) {
        this.#watchers.delete(watcher);
    }
    /** Forgets a case: it has changed, or is public no more. */
    remove(id) {
        const row = this.rowOf(id);
        if (row === undefined)
            return;
        for (const watcher of this.#watchers)
            watcher.removed(row);
        this.#alive.set(row, 0);
        this.#count -= 1;
        this.#every = null;
    }
    add(of) {
        this.remove(of.id);
        this.#every = null;
        this.#addCase(of);
        this.#addUses(of);
        this.#addEvents(of);
        this.#addSubjects(of);
        this.#addLinks(of);
        this.#addSources(of);
        for (const watcher of this.#watchers)
            watcher.added(this.size - 1);
    }
    #addCase(of) {
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
        for (const country of of.hostStates)
            this.host.push(this.countries.code(country));
        this.firstHost.end(this.host.length);
        this.#extend(of.occurred.lower);
    }
    #extend(day) {
        if (!isDay(day) || (this.#extensions > 0 && day >= this.#firstDay && day <= this.#lastDay))
            return;
        this.#firstDay = this.#extensions === 0 ? day : Math.min(day, this.#firstDay);
        this.#lastDay = this.#extensions === 0 ? day : Math.max(day, this.#lastDay);
        this.#extensions += 1;
    }
    #addUses(of) {
        const measures = measuresOf(of.uses);
        for (const use of of.uses) {
            this.useNumber.push(use.number);
            this.useMechanism.push(this.mechanisms.code(use.mechanism));
            this.useRequesting.push(this.countries.codeOrNone(use.requestingState));
            this.useOutcome.push(this.outcomes.code(use.outcome));
            this.useFacts.push(packed(use.facts));
            this.useMeasure.push(measures.get(use.number));
            const begins = beginning(of, use.number);
            this.useBegins.push(begins.lower);
            this.useBeginsBy.push(begins.upper);
            this.#extend(begins.lower);
            for (const country of use.respondingStates)
                this.responder.push(this.countries.code(country));
            this.firstResponder.end(this.responder.length);
            for (const offence of use.grounds)
                this.ground.push(this.offences.code(offence));
            this.firstGround.end(this.ground.length);
        }
        this.firstUse.end(this.useNumber.length);
    }
    #addEvents({ events }) {
        for (const event of events) {
            this.eventUse.push(event.use ?? 0);
            this.eventType.push(this.eventTypes.code(event.type));
            this.eventLower.push(event.lower);
            this.eventUpper.push(event.upper);
        }
        this.firstEvent.end(this.eventUse.length);
    }
    #addSubjects({ subjects }) {
        for (const { persons, profiles } of subjects) {
            this.subjectPersons.push(persons ?? UNKNOWN_NUMBER);
            for (const profile of profiles)
                this.profile.push(this.profiles.code(profile));
            this.firstProfile.end(this.profile.length);
        }
        this.firstSubject.end(this.subjectPersons.length);
    }
    #addLinks({ links }) {
        for (const link of links) {
            this.linkUse.push(link.use ?? 0);
            this.linkTextVersion.push(this.textVersions.code(link.textVersion));
            this.linkProvision.push(this.provisions.codeOrNone(link.provision));
            this.linkRelation.push(RELATIONS.indexOf(link.relation));
            this.linkStanding.push(LINK_STANDINGS.indexOf(link.standing));
        }
        this.firstLink.end(this.linkUse.length);
    }
    #addSources({ sources }) {
        for (const { id, language } of sources) {
            const known = this.sources.find(id);
            const number = known < 0 ? this.sources.push(id) : known;
            const code = this.languages.codeOrNone(language);
            if (known < 0)
                this.sourceLanguage.push(code);
            else
                this.sourceLanguage.set(number, code);
            this.source.push(number);
        }
        this.firstSource.end(this.source.length);
    }
}
/**
 * When a measure may have begun: with its earliest dated event; where it has none, when the case happened. An event that is
 * open towards the past makes the first day unknown, whatever the others say.
 */
function beginning({ events, occurred }, use) {
    let [lower, upper] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const event of events) {
        if (event.use !== use)
            continue;
        lower = Math.min(lower, event.lower);
        upper = Math.min(upper, event.upper);
    }
    return lower === Number.POSITIVE_INFINITY ? occurred : { lower, upper };
}
/** How many ways there are of answering the coded facts of a use. */
export const WAYS_OF_FACTS = 4 ** CODED_FACTS.length;
/** The answers of a use as one number, two bits a fact. */
export function packed(facts) {
    return CODED_FACTS.reduce((bits, fact, at) => bits | (ANSWERS.indexOf(facts[fact] ?? 'UNKNOWN') << (2 * at)), 0);
}
/** What {@link packed} was given. */
export function unpacked(bits) {
    return Object.fromEntries(CODED_FACTS.map((fact, at) => [fact, ANSWERS[(bits >> (2 * at)) & 3]]));
}
/** The year in which a case may have happened first; 0 where it is not known. */
export function yearOf(cases, row) {
    const day = cases.occurredLower.at(row);
    return isDay(day) ? 1970 + periodOf(day, 'YEAR') : 0;
}
//# sourceMappingURL=public-cases.js.map