/**
 * Reads the numbers of a citation: "Art. 36(1)", "Arts 6–16", "paragraph 1 of article 36", "§ 2703", "35.1.c".
 *
 * It looks at each token a bounded number of times and never goes back over what it has read.
 */
import { AND, BETWEEN_MARK_AND_NUMBER, FIRST, LATIN_SUFFIX, NOT_OF_ARTICLES, ORDINAL_SUFFIX, PARAGRAPHS, PLURALS, POINTS, UNITS, UP_TO, } from './citation-number-words.rules.js';
import { canonical, isNumeric, isStep, placeOf, romanValue } from './citation-step.rules.js';
import { isYear, tokensOf } from './citation-token.rules.js';
/** @param taken places of tokens that belong to a name; numbers end there. */
export function readNumbers(tokens, taken = new Set()) {
    const reader = new NumberReader(tokens, taken);
    reader.readMarked();
    if (reader.isEmpty())
        reader.readUnmarked();
    return reader.result();
}
/** @returns the numbers that a recorded number such as "Arts. 26 and 27" stands for; none for "RATS database". */
export function numbersOf(recorded) {
    const tokens = tokensOf(recorded);
    const end = tokens.findIndex((token) => token.text === 'of');
    const reader = new NumberReader(end < 0 ? tokens : tokens.slice(0, end), new Set());
    reader.readMarked();
    return reader.result().numbers;
}
/** @returns the number as this registry writes it, such as "Art. 35(1)(c)". */
export function written({ unit, steps, to }) {
    const [label = '', ...rest] = steps;
    const added = ADDED.exec(label);
    const name = `${added ? 'Additional ' : ''}${UNIT_LABEL[unit]}${added ? added[1] : label}`;
    const inner = rest.map((step) => `(${step})`).join('');
    if (to === null)
        return name + inner;
    return `${name}${inner} to ${rest.length > 0 ? `(${to})` : to}`;
}
/** An article that was put beside the others and counts for itself: "Additional Art. 4" is not Art. 4. */
const ADDED = /^additional (.+)$/;
const UNIT_LABEL = {
    ARTICLE: 'Art. ',
    SECTION: '§ ',
    RULE: 'Rule ',
    RECOMMENDATION: 'Recommendation ',
};
class NumberReader {
    #at = 0;
    #numbers = [];
    #used = new Set();
    /** Paragraphs that were named before their article. */
    #ahead = [];
    #andFollowing = false;
    /** Roman numbers are read right after a word such as "article", and in a list that began with one. */
    #roman = false;
    constructor(tokens, taken) {
        this.tokens = tokens;
        this.taken = taken;
    }
    isEmpty() {
        return this.#numbers.length === 0;
    }
    result() {
        return {
            numbers: this.#numbers,
            used: this.#used,
            paragraphOnly: this.isEmpty() && this.#ahead.length > 0,
            andFollowing: this.#andFollowing,
        };
    }
    /** Reads what stands after words such as "article" and "para.". */
    readMarked() {
        while (this.#at < this.tokens.length) {
            const start = this.#at;
            if (!this.#readGroup())
                this.#at = start + 1;
        }
    }
    /** Reads the first number that may be one of an article, where no word says so: "zero draft 36(1)". */
    readUnmarked() {
        this.#roman = false;
        for (this.#at = 0; this.#at < this.tokens.length; this.#at += 1) {
            const token = this.#peek();
            if (token?.kind !== 'NUMBER' || isYear(token.text) || this.#used.has(this.#at))
                continue;
            this.#add('ARTICLE', this.#items('UNIT', false));
            return;
        }
    }
    #readGroup() {
        const marker = this.#peek();
        if (!marker)
            return false;
        const start = this.#at;
        if (NOT_OF_ARTICLES.has(marker.text))
            return this.#skipOther();
        const unit = this.#unitOf(marker);
        if (unit === null && !PARAGRAPHS.has(marker.text) && !POINTS.has(marker.text)) {
            this.#andFollowing ||= this.#isFollowing();
            return false;
        }
        const added = unit !== null && this.tokens[start - 1]?.text === 'additional';
        this.#at += 1;
        this.#skipMarks();
        this.#roman = true;
        const items = this.#items(unit === null ? 'PART' : 'UNIT', PLURALS.has(marker.text) || this.#before(start, '§'));
        if (items.length === 0)
            return false;
        this.#use(start, this.#at);
        if (unit === null)
            this.#addParts(items, PARAGRAPHS.has(marker.text));
        else
            this.#add(unit, added ? items.map(addedTo) : items);
        return true;
    }
    /** "§" names a section, or after an article its paragraph. */
    #unitOf(marker) {
        if (marker.text === '§' && !this.isEmpty())
            return null;
        return UNITS.get(marker.text) ?? null;
    }
    /** The number after "chapter" or "page" is read for nothing. */
    #skipOther() {
        const start = this.#at;
        this.#at += 1;
        if (this.#peek()?.text === '.')
            this.#at += 1;
        const number = this.#peek();
        if (!number || (number.kind !== 'NUMBER' && romanValue(number.text) === null))
            return false;
        this.#at += 1;
        this.#use(start, this.#at);
        return true;
    }
    #isFollowing() {
        const { text } = this.#peek();
        return text === 'ff' || (text === 'seq' && !this.isEmpty());
    }
    #skipMarks() {
        for (let skipped = 0; skipped < 3 && BETWEEN_MARK_AND_NUMBER.has(this.#peek()?.text ?? ''); skipped += 1) {
            this.#at += 1;
        }
    }
    #add(unit, items) {
        const [first, ...rest] = items;
        if (!first)
            return;
        const ahead = this.#ahead;
        this.#ahead = [];
        if (ahead.length > 0 && first.to === null) {
            this.#numbers.push(...ahead.map((part) => ({ unit, steps: [...first.steps, ...part.steps], to: part.to })));
        }
        else {
            this.#numbers.push({ unit, ...first });
        }
        this.#numbers.push(...rest.map((item) => ({ unit, ...item })));
    }
    #addParts(items, areParagraphs) {
        const last = this.#numbers.at(-1);
        if (!last) {
            const [outer] = this.#ahead;
            // "point (c) of paragraph 1 of article 35" goes from the inside out.
            this.#ahead = outer ? items.map((item) => ({ steps: [...item.steps, ...outer.steps], to: outer.to })) : items;
            return;
        }
        if (last.to !== null) {
            // "Articles 35 to 40, paragraph 4": of the article that it stands beside.
            const within = [...last.steps.slice(0, -1), last.to];
            this.#numbers.push(...items.map(({ steps, to }) => ({ unit: last.unit, steps: [...within, ...steps], to })));
            return;
        }
        // "para. 1 and para. 2": the second one is beside the first, not a part of it.
        const beside = areParagraphs && last.steps.length > 1;
        const within = beside ? last.steps.slice(0, 1) : last.steps;
        if (!beside)
            this.#numbers.pop();
        this.#numbers.push(...items.map(({ steps, to }) => ({ unit: last.unit, steps: [...within, ...steps], to })));
    }
    /** A list of numbers of one level, with its ranges. */
    #items(level, plural) {
        const items = [];
        let item = this.#item(level, plural);
        while (item) {
            items.push(item);
            const start = this.#at;
            item = this.#next(level, plural, items);
            if (!item)
                this.#at = start;
        }
        return items;
    }
    #next(level, plural, items) {
        const last = items.at(-1);
        const upTo = this.#skipSeparator(plural);
        if (upTo === null)
            return null;
        const sibling = last.steps.length > 1 || level === 'PART' ? this.#sibling(last, level) : null;
        const next = sibling ?? this.#item(level, plural);
        if (!next || (isYear(next.steps[0]) && !/^[0-9]{4}$/.test(last.steps[0])))
            return null;
        if (!upTo || !isRange(last, next))
            return next;
        items.pop();
        return { steps: last.steps, to: next.steps.at(-1) };
    }
    /** @returns whether a range follows; null where the list ends. */
    #skipSeparator(plural) {
        const token = this.#peek();
        if (!token)
            return null;
        if (token.text === '/' && plural)
            return this.#advance(false);
        if (UP_TO.has(token.text))
            return this.#advance(true);
        if (!AND.has(token.text))
            return null;
        for (let skipped = 0; skipped < 3 && AND.has(this.#peek()?.text ?? ''); skipped += 1)
            this.#at += 1;
        return false;
    }
    #advance(result) {
        this.#at += 1;
        return result;
    }
    /** "(3)" after "35(1) and": it is of the same article, at the depth where such a step stood last. */
    #sibling(last, level) {
        const steps = this.#inner();
        const [first] = steps;
        if (!first)
            return null;
        const from = level === 'UNIT' ? 1 : 0;
        const depth = last.steps.findLastIndex((step, index) => index >= from && isNumeric(step) === isNumeric(first));
        return depth < 0 ? null : { steps: [...last.steps.slice(0, depth), ...steps], to: null };
    }
    #item(level, plural) {
        const start = this.#at;
        const base = level === 'UNIT' ? this.#label() : (this.#parenthesis() ?? this.#bareStep());
        if (base === null)
            return null;
        const steps = [base, ...this.#inner(base, plural)];
        this.#use(start, this.#at);
        return { steps, to: null };
    }
    /** The number of an article, with "bis" and the like, and without "er" of "1er". */
    #label() {
        const token = this.#peek();
        if (!token)
            return null;
        const value = labelOf(token, this.#roman);
        if (value === null)
            return null;
        this.#roman = token.kind === 'WORD';
        this.#at += 1;
        const suffix = this.#peek();
        if (suffix && !suffix.spaced && ORDINAL_SUFFIX.has(suffix.text))
            this.#at += 1;
        if (!suffix || !LATIN_SUFFIX.has(suffix.text) || this.tokens[this.#at + 1]?.kind === 'NUMBER')
            return value;
        this.#at += 1;
        return value + suffix.text;
    }
    #bareStep() {
        const token = this.#peek();
        if (!token || !isStep(token))
            return null;
        this.#at += 1;
        return canonical(token.text);
    }
    /** What narrows a number down: "(1)(c)", ".1", "/1", "-1", "a". */
    #inner(base, plural = false) {
        const steps = [];
        for (;;) {
            const step = this.#parenthesis() ?? (base === undefined ? null : this.#attached(base, plural, steps.length));
            if (step === null)
                return steps;
            steps.push(step);
        }
    }
    #parenthesis() {
        const [open, inside, close] = [this.#peek(), this.#peek(1), this.#peek(2)];
        if (open?.text !== '(' || close?.text !== ')' || !inside || !isStep(inside) || isYear(inside.text))
            return null;
        this.#at += 3;
        this.#use(this.#at - 3, this.#at);
        return canonical(inside.text);
    }
    #attached(base, plural, depth) {
        const mark = this.#peek();
        if (!mark || mark.spaced)
            return null;
        if (mark.kind === 'WORD' && mark.text.length === 1 && isNumeric(base))
            return this.#take(1, mark);
        const step = this.#peek(1);
        if (!step || step.spaced || !isStep(step))
            return null;
        if (mark.text === '.')
            return this.#take(2, step);
        const ascends = depth === 0 && isNumeric(step.text) && Number(step.text) > Number(base);
        if (mark.text === '/' && !(plural && ascends))
            return this.#take(2, step);
        if (mark.text !== '-' || ascends || (depth > 0 && isNumeric(step.text)))
            return null;
        return this.#take(2, step);
    }
    #take(tokens, step) {
        this.#at += tokens;
        return canonical(step.text);
    }
    #peek(ahead = 0) {
        const at = this.#at + ahead;
        return this.taken.has(at) ? undefined : this.tokens[at];
    }
    #before(at, text) {
        return this.tokens[at + 1]?.text === text;
    }
    #use(from, to) {
        for (let at = from; at < to; at += 1)
            this.#used.add(at);
    }
}
function addedTo({ steps, to }) {
    return { steps: [`additional ${steps[0]}`, ...steps.slice(1)], to };
}
function labelOf(token, mayBeRoman) {
    if (token.kind === 'NUMBER')
        return canonical(token.text);
    if (!mayBeRoman)
        return null;
    if (FIRST.has(token.text))
        return '1';
    const value = romanValue(token.text);
    return value === null ? null : String(value);
}
/** A range goes up at the last step and keeps all before it: "6–16", "36(1)–(3)". */
function isRange(from, to) {
    const [first, last] = [from.steps.at(-1), to.steps.at(-1)];
    const samePrefix = from.steps.length === to.steps.length && from.steps.slice(0, -1).every((s, i) => s === to.steps[i]);
    return samePrefix && isNumeric(first) === isNumeric(last) && placeOf(last) > placeOf(first);
}
//# sourceMappingURL=citation-number.rules.js.map