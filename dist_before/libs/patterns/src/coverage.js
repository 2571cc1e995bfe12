/** What figures rest on, worked out as far as it is asked for. */
import { PublicStanding, STANDING } from '#cases';
import { isDay, isoOf, PerSelection } from '#registry';
import { COVERAGE_NOTE } from './pattern.rules.js';
const known = new PerSelection();
/** The coverage of some cases; what it has worked out of the same ones before, it knows. */
export function coverageOf(selection, countries) {
    return known.of(selection, [], () => new Coverage(selection, countries));
}
/** The coverage of some cases. Rows of a selection stay as they are, so it may be read later. */
class Coverage {
    /** What has been worked out, by what it is. */
    #known;
    constructor(selection, countries) {
        this.selection = selection;
        this.countries = countries;
        this.note = COVERAGE_NOTE;
        /** What has been worked out, by what it is. */
        this.#known = new Map();
    }
    get cases() {
        return this.selection.rows.length;
    }
    get casesByState() {
        const { cases } = this.selection;
        const counts = this.#once('states', () => this.#casesBy(cases.states, cases.state));
        return Object.values(PublicStanding).map((state) => ({
            state,
            standing: STANDING[state],
            cases: counts[cases.states.find(state)] ?? 0,
        }));
    }
    get casesByGrade() {
        const { grades, grade } = this.selection.cases;
        const counts = this.#once('grades', () => this.#casesBy(grades, grade));
        const [none, ...graded] = counts.map((count, code) => ({
            grade: code === 0 ? null : grades.word(code),
            cases: count,
        }));
        const ofGrade = graded.filter(({ cases }) => cases > 0).sort((one, other) => (one.grade < other.grade ? -1 : 1));
        return none && none.cases > 0 ? [...ofGrade, none] : ofGrade;
    }
    get undatedCases() {
        const { cases, rows } = this.selection;
        return this.#once('undated', () => {
            let count = 0;
            for (const row of rows) {
                if (!isDay(cases.occurredLower.at(row)) && !isDay(cases.occurredUpper.at(row)))
                    count += 1;
            }
            return count;
        });
    }
    get measures() {
        return this.#ofMeasures().all;
    }
    get measuresOfUnknownOutcome() {
        const { all, ended } = this.#ofMeasures();
        return all - ended;
    }
    get shareOfUnknownOutcome() {
        return this.measures === 0 ? null : this.measuresOfUnknownOutcome / this.measures;
    }
    get sources() {
        return [...this.#bySource().values()].reduce((sum, count) => sum + count, 0);
    }
    get sourcesByLanguage() {
        const { languages } = this.selection.cases;
        return [...this.#bySource()]
            .map(([code, sources]) => ({ language: code === 0 ? null : languages.word(code), sources }))
            .sort((one, other) => other.sources - one.sources || ((one.language ?? '~') < (other.language ?? '~') ? -1 : 1));
    }
    get requestingStates() {
        const { cases, rows } = this.selection;
        const found = this.#once('requesting', () => {
            const codes = new Uint8Array(cases.countries.size);
            for (const row of rows) {
                for (let use = cases.firstUse.start(row), end = cases.firstUse.endOf(row); use < end; use += 1) {
                    codes[cases.useRequesting.at(use)] = 1;
                }
            }
            return codes;
        });
        return this.#countriesOf(found);
    }
    get hostStates() {
        const { cases, rows } = this.selection;
        const found = this.#once('hosts', () => {
            const codes = new Uint8Array(cases.countries.size);
            for (const row of rows) {
                for (let at = cases.firstHost.start(row), end = cases.firstHost.endOf(row); at < end; at += 1) {
                    codes[cases.host.at(at)] = 1;
                }
            }
            return codes;
        });
        return this.#countriesOf(found);
    }
    get firstDay() {
        return this.#ofDays().first;
    }
    get lastDay() {
        return this.#ofDays().last;
    }
    #once(what, workOut) {
        if (!this.#known.has(what))
            this.#known.set(what, workOut());
        return this.#known.get(what);
    }
    #casesBy(words, column) {
        const counts = Array.from({ length: words.size }, () => 0);
        for (const row of this.selection.rows)
            counts[column.at(row)] += 1;
        return counts;
    }
    #countriesOf(found) {
        const { countries } = this.selection.cases;
        const codes = [...found.keys()].filter((code) => code !== 0 && found[code] === 1);
        return codes
            .map((code) => countries.word(code))
            .sort()
            .map((code) => this.countries.of(code));
    }
    /** A measure has ended as far as any of its uses says how. */
    #ofMeasures() {
        return this.#once('measures', () => this.#countMeasures());
    }
    #countMeasures() {
        const { cases, rows } = this.selection;
        const { useMeasure, useOutcome } = cases;
        const unknown = cases.outcomes.find('UNKNOWN');
        let [all, ended] = [0, 0];
        for (const row of rows) {
            const [first, end] = [cases.firstUse.start(row), cases.firstUse.endOf(row)];
            for (let use = first; use < end; use += 1) {
                const measure = useMeasure.at(use);
                let before = first;
                while (useMeasure.at(before) !== measure)
                    before += 1;
                if (before < use)
                    continue;
                all += 1;
                for (let of = use; of < end; of += 1) {
                    if (useMeasure.at(of) !== measure || useOutcome.at(of) === unknown)
                        continue;
                    ended += 1;
                    break;
                }
            }
        }
        return { all, ended };
    }
    /** How many distinct sources there are of each language, by its code. */
    #bySource() {
        return this.#once('sources', () => this.#countSources());
    }
    #countSources() {
        const { cases, rows } = this.selection;
        const seen = new Uint8Array(cases.sources.length);
        const counts = new Map();
        for (const row of rows) {
            for (let at = cases.firstSource.start(row), end = cases.firstSource.endOf(row); at < end; at += 1) {
                const source = cases.source.at(at);
                if (seen[source] === 1)
                    continue;
                seen[source] = 1;
                const language = cases.sourceLanguage.at(source);
                counts.set(language, (counts.get(language) ?? 0) + 1);
            }
        }
        return counts;
    }
    #ofDays() {
        return this.#once('days', () => this.#findDays());
    }
    #findDays() {
        const { cases, rows } = this.selection;
        let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (const row of rows) {
            for (let at = cases.firstEvent.start(row), end = cases.firstEvent.endOf(row); at < end; at += 1) {
                const [lower, upper] = [cases.eventLower.at(at), cases.eventUpper.at(at)];
                if (lower < first && isDay(lower))
                    first = lower;
                if (upper > last && isDay(upper))
                    last = upper;
            }
        }
        return { first: isoOf(first), last: isoOf(last) };
    }
}
//# sourceMappingURL=coverage.js.map