var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from '@nestjs/common';
import { CountryDirectory } from '#geography';
import { LawDirectory } from '#law';
import { InvalidEdtf, keyOf, parseEdtf, shown } from '#platform';
import { endBeforeStart } from '../mechanism-use/measure-order.rules.js';
import { VocabularyDirectory } from '../vocabulary/vocabulary.directory.js';
import { slugIn } from './case-filter.service.js';
import { OUTCOMES, SUBJECT_KINDS } from '../vocabulary/closed-vocabulary.rules.js';
import { BETWEEN_MEMBERS, CaseField } from './case-field.rules.js';
import { CodedAnswer, CODED_FACTS, TEXT_LIMITS } from './case.rules.js';
/** Turns what an author wrote into content, with ids for names, and collects what is wrong with it. */
export class DraftReader {
    constructor(countries, law, vocabulary) {
        this.countries = countries;
        this.law = law;
        this.vocabulary = vocabulary;
        this.problems = [];
    }
    /** What the input says; columns and lists that it leaves out are absent. */
    content(input) {
        const columns = {};
        if (input.title) {
            const title = this.text(input.title, TEXT_LIMITS.title, ['title']);
            Object.assign(columns, { title: title.text, titleLanguage: title.language });
        }
        if (input.summary) {
            const summary = this.text(input.summary, TEXT_LIMITS.summary, ['summary']);
            Object.assign(columns, { summary: summary.text, summaryLanguage: summary.language });
        }
        else if (input.summary === null) {
            columns.summary = null;
        }
        if (input.requestingState !== undefined) {
            columns.requestingState = this.country(input.requestingState, ['requestingState']);
        }
        if (input.occurred !== undefined) {
            const date = this.date(input.occurred, ['occurred']);
            Object.assign(columns, {
                occurredEdtf: date?.edtf ?? null,
                occurredLower: date?.lower ?? null,
                occurredUpper: date?.upper ?? null,
            });
        }
        const lists = {
            ...(input.hostStates ? { hostStates: this.countryList(input.hostStates, ['hostStates']) } : {}),
            ...(input.uses ? { uses: this.uses(input.uses, ['uses']) } : {}),
            ...(input.subjects ? { subjects: this.subjects(input.subjects, ['subjects']) } : {}),
        };
        return { columns, lists };
    }
    text(input, limit, path) {
        if (input.text.length > limit) {
            this.#problem([...path, 'text'], input.text, `The text has ${input.text.length} characters; at most ${limit} are allowed. Shorten it.`);
        }
        if (input.text.trim() === '')
            this.#problem([...path, 'text'], input.text, 'The text is blank. Write it, or leave the field out.');
        return input;
    }
    date(text, path) {
        if (!text)
            return null;
        try {
            return parseEdtf(text);
        }
        catch (error) {
            if (!(error instanceof InvalidEdtf))
                throw error;
            this.#problem(path, text, error.message);
            return null;
        }
    }
    country(code, path) {
        if (!code)
            return null;
        if (!this.countries.has(code)) {
            this.#problem(path, code, `There is no country code "${code}". ISO 3166-1 alpha-2 lists them; see the query countries.`);
        }
        return code;
    }
    countryList(codes, path) {
        return this.#distinct(codes, path).map((code, index) => this.country(code, [...path, String(index)]));
    }
    uses(inputs, path) {
        return inputs.map((input, index) => this.use(input, [...path, String(index)], index + 1));
    }
    subjects(inputs, path) {
        return inputs.map((input, index) => ({
            kind: input.kind,
            personCount: input.personCount ?? null,
            publicName: null,
            profiles: this.#terms(this.vocabulary.profiles, 'Profile', input.profiles, [...path, String(index), 'profiles']),
        }));
    }
    /** @param uses how many uses the case has. */
    link(input, path, uses, authorId) {
        const provision = this.law.provisionNamed(input.provision);
        if (!provision) {
            this.#problem([...path, 'provision'], input.provision, `There is no provision "${shown(input.provision)}". See the provisions of a text version.`);
            return null;
        }
        const wanted = input.textVersion && (keyOf(input.textVersion, 'TextVersion') ?? input.textVersion);
        if (wanted && wanted !== provision.textVersionId) {
            this.#problem([...path, 'textVersion'], input.textVersion, `The provision "${provision.id}" is of the text version "${provision.textVersionId}", not of "${shown(wanted)}". Articles were renumbered: name the provision of the version that you mean.`);
        }
        if (input.use && (input.use < 1 || input.use > uses)) {
            this.#problem([...path, 'use'], String(input.use), `The case has no use number ${input.use}. It has ${uses}.`);
        }
        const { instrumentId, documentSymbol, label } = this.law.textVersionOf(provision.textVersionId);
        return {
            useNumber: input.use ?? null,
            textVersionId: provision.textVersionId,
            provisionId: provision.id,
            citedAs: `${this.law.instrumentOf(instrumentId).shortTitle} (${documentSymbol ?? label}), ${provision.number}`,
            relation: input.relation,
            originalRelation: null,
            rationale: input.rationale,
            articleNumberBasis: 'AUTHOR_READING',
            note: null,
            authorId,
        };
    }
    /** @param number of the use within its case. */
    use(input, path, number) {
        const [mechanismId] = this.#terms(this.vocabulary.mechanisms, 'Mechanism', [input.mechanism], [...path, 'mechanism']);
        const same = input.sameMeasureAs ?? null;
        if (same !== null && (same < 1 || same >= number)) {
            this.#problem([...path, 'sameMeasureAs'], String(same), `Name an earlier use of the case by its number, from 1 to ${number - 1}; this one is ${number}.`);
        }
        const events = input.events.map((event, index) => this.#event(event, [...path, 'events', String(index)]));
        const dated = events.filter((event) => event !== null);
        const wrong = endBeforeStart(dated);
        if (wrong >= 0) {
            this.#problem([...path, 'events', String(wrong), 'date'], dated[wrong].date.edtf, `The measure ends (${dated[wrong].type}, ${dated[wrong].date.edtf}) before it begins. Correct one of the dates.`);
        }
        return {
            mechanismId: mechanismId ?? '',
            requestingState: this.country(input.requestingState, [...path, 'requestingState']),
            respondingStates: this.countryList(input.respondingStates, [...path, 'respondingStates']),
            respondingProvider: input.respondingProvider ?? null,
            ground: this.#terms(this.vocabulary.offences, 'Offence', input.ground, [...path, 'ground']),
            ...this.#facts(input, path),
            outcome: input.outcome,
            sameMeasureAs: same,
            note: input.note ?? null,
            events: dated,
        };
    }
    /**
     * The value of a single field, in the one form that two equal values share; sets are written with commas between.
     *
     * @returns `null` where it is none, with the problem kept.
     */
    fieldValue(field, text, path) {
        const before = this.problems.length;
        const value = this.#fieldValue(field, text.trim(), path);
        if (this.problems.length > before)
            return null;
        if (value === '')
            this.#problem(path, text, 'The value is blank. Write what the source says.');
        return value === '' ? null : value;
    }
    #fieldValue(field, text, path) {
        const members = text
            .split(BETWEEN_MEMBERS)
            .map((member) => member.trim())
            .filter(Boolean);
        const setOf = (values) => [...values].sort().join(BETWEEN_MEMBERS);
        switch (field) {
            case CaseField.REQUESTING_STATE:
            case CaseField.USE_REQUESTING_STATE:
                return this.country(text, path) ?? '';
            case CaseField.HOST_STATES:
            case CaseField.USE_RESPONDING_STATES:
                return setOf(this.countryList(members, path));
            case CaseField.OCCURRED:
            case CaseField.EVENT_DATE:
                return this.date(text, path)?.edtf ?? '';
            case CaseField.OUTCOME:
            case CaseField.USE_OUTCOME:
                return this.#termOf(Object.keys(OUTCOMES), text, path);
            case CaseField.SUBJECT_KIND:
                return this.#termOf(Object.keys(SUBJECT_KINDS), text, path);
            case CaseField.USE_MECHANISM:
                return this.#terms(this.vocabulary.mechanisms, 'Mechanism', [text], path)[0] ?? '';
            case CaseField.USE_GROUND:
                return setOf(this.#terms(this.vocabulary.offences, 'Offence', members, path));
            case CaseField.SUBJECT_PROFILES:
                return setOf(this.#terms(this.vocabulary.profiles, 'Profile', members, path));
            case CaseField.SUBJECT_PERSON_COUNT:
                if (!/^[0-9]{1,8}$/.test(text) || Number(text) > 10_000_000) {
                    this.#problem(path, text, 'A number of persons is a whole number from 0 to 10000000.');
                }
                return String(Number(text));
            case CaseField.USE_RESPONDING_PROVIDER:
                if (text.length > TEXT_LIMITS.provider) {
                    this.#problem(path, text, `The provider may have at most ${TEXT_LIMITS.provider} characters. Shorten it.`);
                }
                return text;
            case CaseField.USE_POLITICAL_CHARACTER:
                return this.#termOf([CodedAnswer.YES, CodedAnswer.NO, CodedAnswer.DISPUTED], text, path);
            case CaseField.USE_DUAL_CRIMINALITY:
            case CaseField.USE_CORE_CYBERCRIME:
            case CaseField.USE_SPECIFIC_REQUEST:
            case CaseField.USE_JUDICIAL_AUTHORISATION:
            case CaseField.USE_TARGET_NOTIFIED:
            case CaseField.USE_REMEDY_USED:
                return this.#termOf([CodedAnswer.YES, CodedAnswer.NO], text, path);
        }
    }
    /** A term of a closed vocabulary. That something is unknown is no statement of a source. */
    #termOf(terms, text, path) {
        const known = terms.filter((term) => term !== 'UNKNOWN');
        if (!known.includes(text)) {
            this.#problem(path, text, `"${shown(text)}" is none of ${known.join(', ')}.`);
        }
        return text;
    }
    #facts(input, path) {
        const codedFacts = Object.fromEntries(CODED_FACTS.map((fact) => [fact, CodedAnswer.UNKNOWN]));
        const codedFactsBasis = {};
        input.codedFacts.forEach(({ fact, answer, reason }, index) => {
            const at = [...path, 'codedFacts', String(index)];
            if (fact in codedFactsBasis)
                this.#problem([...at, 'fact'], fact, 'The question is answered twice. Keep one answer.');
            if (answer === CodedAnswer.DISPUTED && fact !== 'politicalCharacter') {
                this.#problem([...at, 'answer'], answer, 'Only POLITICAL_CHARACTER can be DISPUTED; answer YES or NO, or leave the question out.');
            }
            codedFacts[fact] = answer;
            codedFactsBasis[fact] = { basis: 'RECORD_TEXT', reason };
        });
        return { codedFacts, codedFactsBasis };
    }
    #event(input, path) {
        const date = this.date(input.date, [...path, 'date']);
        const country = this.country(input.country, [...path, 'country']);
        return date && { type: input.type, date, country, description: input.description ?? null, basis: 'SOURCE' };
    }
    #terms(terms, type, ids, path) {
        return this.#distinct(ids, path).flatMap((id) => {
            const slug = slugIn(terms, id, type);
            if (slug !== null)
                return [slug];
            const list = `${type.toLowerCase()}s`;
            this.#problem(path, id, `There is no ${type.toLowerCase()} "${shown(id)}". See the query ${list}.`);
            return [];
        });
    }
    #distinct(values, path) {
        const double = values.find((value, index) => values.indexOf(value) !== index);
        if (double !== undefined)
            this.#problem(path, double, `"${shown(double)}" is named twice. Keep one.`);
        return [...new Set(values)];
    }
    #problem(path, value, message) {
        this.problems.push({ path, value: shown(value), message });
    }
}
/** Makes a reader for one input. */
let DraftReaders = class DraftReaders {
    constructor(countries, law, vocabulary) {
        this.countries = countries;
        this.law = law;
        this.vocabulary = vocabulary;
    }
    reader() {
        return new DraftReader(this.countries, this.law, this.vocabulary);
    }
};
DraftReaders = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [CountryDirectory,
        LawDirectory,
        VocabularyDirectory])
], DraftReaders);
export { DraftReaders };
//# sourceMappingURL=draft-reading.service.js.map