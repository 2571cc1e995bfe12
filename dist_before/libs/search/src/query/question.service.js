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
import { RecentlyUsed, ReferenceSnapshots } from '#platform';
import { EVERY_CASE } from '../index/searched-field.rules.js';
import { heard } from '../index/document.js';
import { leavesVowelsOut, syllables } from '../text/romanisation.js';
import { scriptOf } from '../text/script.rules.js';
import { distance, remainders, slipsForgiven } from '../text/typo.rules.js';
import { soughtWords } from '../text/words.rules.js';
import { Lexicon } from './lexicon.service.js';
import { FUNCTION_WORDS } from './match.rules.js';
import { TermNames } from './term-names.service.js';
/** Most words of a question that are looked at. */
const MOST_SOUGHT = 12;
/** Most other words that one may stand for. */
const MOST_OTHERS = 12;
/** How much less alike than the best a word may be, of which both are at most 1 and at least 0. */
const AS_CLOSE = 0.3;
/** How much alike a word of another script must be where the word itself occurs. */
const SURELY = 0.75;
/** Questions that are remembered, as they were read. */
const MOST_KEPT = 500;
/** Reads what somebody looks for: which words of public cases they may mean by each of theirs. */
let Questions = class Questions {
    #read = new RecentlyUsed(MOST_KEPT);
    constructor(lexicon, names, snapshots) {
        this.lexicon = lexicon;
        this.names = names;
        this.snapshots = snapshots;
    }
    /**
     * @param state names the state of the index, in which a question is read once: whoever refines a search, or turns its pages, asks for
     *   the same words. Null where it is changing.
     */
    async read(text, crossScript, state) {
        const key = state && JSON.stringify([state, this.snapshots.epoch, crossScript, text]);
        const known = key === null ? undefined : this.#read.get(key);
        if (known)
            return known;
        const question = await this.#readAnew(text, crossScript);
        if (key !== null)
            this.#read.set(key, question);
        return question;
    }
    async #readAnew(text, crossScript) {
        const asked = askedOf(text);
        const known = await this.lexicon.named([
            EVERY_CASE,
            ...asked.flatMap(({ words }) => words),
            ...asked.flatMap(({ words }) => words.flatMap((word) => this.names.wordsFor(word))),
            ...(crossScript ? asked.flatMap((one) => spelled(one).flat()) : []),
            ...asked.flatMap((one) => withoutArticle(one)),
        ]);
        const exact = asked.map((one) => [...this.#exact(one, known), ...this.#terms(one, known)]);
        const isUnknown = (at) => exact[at].length === 0;
        // Words of the same script are asked for only where one that is sought occurs nowhere.
        const isKnown = (script) => asked.every((one, at) => one.script !== script || !isUnknown(at));
        const heardAlike = await this.lexicon.soundingLike(distinct(asked.flatMap(({ readings }, at) => crossScript || isUnknown(at) ? readings.flatMap(({ skeletons }) => skeletons) : [])), distinct(asked.map(({ script }) => script)).filter((script, _, all) => all.length === 1 && isKnown(script)));
        const slipped = await this.lexicon.withRemainders(distinct(asked.flatMap(({ words, script }, at) => (isUnknown(at) ? slipsOf(words, script) : []))));
        return {
            allCases: known.get(EVERY_CASE)?.cases ?? 0,
            sought: asked.map((one, at) => ({
                text: one.text,
                forms: [
                    ...exact[at],
                    ...(crossScript ? crossForms(one, heardAlike, known, isUnknown(at) ? 0 : SURELY) : []),
                    ...(isUnknown(at) ? similarForms(one, slipped, heardAlike) : []),
                ],
            })),
        };
    }
    #exact(one, known) {
        return [one.words, withoutArticle(one)].flatMap((words) => formOf(words, 'EXACT', known));
    }
    #terms({ words }, known) {
        if (words.length > 1)
            return [];
        return this.names.wordsFor(words[0]).flatMap((word) => formOf([word], 'EXACT', known));
    }
};
Questions = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Lexicon,
        TermNames,
        ReferenceSnapshots])
], Questions);
export { Questions };
function askedOf(text) {
    const found = new Map();
    for (const run of soughtWords(text)) {
        const words = run.map(({ word }) => word);
        const [start, end] = [run[0].start, run.at(-1).end];
        const whole = words.length > 1 ? text.slice(start, end) : words[0];
        found.set(words.join(' '), { text: text.slice(start, end), words, script: scriptOf(words[0]), whole });
    }
    const all = [...found.values()].slice(0, MOST_SOUGHT);
    const telling = all.filter(({ words }) => !FUNCTION_WORDS.has(words[0]));
    const sought = telling.length > 0 ? telling : all;
    return sought.map(({ text: of, words, script, whole }, at) => ({
        text: of,
        words,
        script,
        readings: readingsOf(whole, script, sought[at - 1]?.whole, sought[at + 1]?.whole).map((word) => heard(word, script)),
    }));
}
/**
 * An Arabic name is heard without its article, with the article's l like the consonant that follows, and joined to the name that it
 * is part of; in Latin letters each of these is written.
 */
function readingsOf(word, script, before, next) {
    if (script !== 'Arabic')
        return [word];
    return distinct([
        word,
        word.replace(/^ال(?=....)/u, ''),
        word.replace(/ال(?=[تثدذرزسشصضطظلن])/u, 'ا'),
        ...(word === 'عبد' ? ['عبدل'] : []),
        ...(next?.startsWith('ال') ? [`${word}${next.replace(/^ال+/u, 'ل')}`] : []),
        ...(before && word.startsWith('ال') ? [`${before}${word.replace(/^ال+/u, 'ل')}`] : []),
    ]);
}
/** Words of which all are known; nothing where one occurs nowhere. */
function formOf(words, match, known) {
    const found = words.flatMap((word) => known.get(word) ?? []);
    if (found.length === 0 || found.length < words.length)
        return [];
    return [
        {
            words,
            match,
            cases: Math.min(...found.map(({ cases }) => cases)),
            titles: Math.min(...found.map(({ titles }) => titles)),
        },
    ];
}
/** An Arabic word without its article. */
function withoutArticle({ words, script }) {
    const [word] = words;
    return script === 'Arabic' && words.length === 1 && /^ال..../u.test(word) ? [word.slice(2)] : [];
}
/** How a Chinese word is spelled in Latin letters: in one word, or in two or more of which the first is a surname. */
function spelled({ words, script }) {
    const letters = words.length === 1 && script === 'Han' ? syllables(words[0]) : [];
    if (letters.length < 2)
        return [];
    const joined = [1, 2]
        .filter((at) => at < letters.length)
        .map((at) => [letters.slice(0, at).join(''), letters.slice(at).join('')]);
    return [[letters.join('')], ...joined, ...(letters.length > 2 ? [letters] : [])];
}
/** Words of other scripts that are read alike; those that are read much less alike than the best are left out. */
function crossForms(one, heardAlike, known, atLeast) {
    return [
        ...spelled(one).flatMap((words) => formOf(words, 'CROSS_SCRIPT', known)),
        ...closest(heardAlike
            .filter(({ script }) => script !== one.script)
            .map((word) => ({ word, closeness: likeness(one, word) }))
            .filter(({ closeness }) => closeness >= atLeast), 'CROSS_SCRIPT'),
    ];
}
/** Words of the same script that differ by slips, or, where there are none, that are read alike. */
function similarForms(one, slipped, heardAlike) {
    const [word] = one.words;
    const slips = slipsForgiven(Array.from(word).length);
    const near = slipped.flatMap((of) => {
        if (of.script !== one.script || slips === 0)
            return [];
        const apart = distance(word, of.word, slips);
        return apart <= slips ? [{ word: of, closeness: 1 - 0.3 * apart }] : [];
    });
    if (near.length > 0)
        return closest(near, 'SIMILAR');
    const alike = slips === 0 ? [] : heardAlike.filter(({ script }) => script === one.script);
    return closest(alike.map((of) => ({ word: of, closeness: likeness(one, of) })), 'SIMILAR');
}
function closest(found, match) {
    const best = Math.max(0, ...found.map(({ closeness }) => closeness));
    return found
        .filter(({ closeness }) => closeness > 0 && closeness >= best - AS_CLOSE)
        .sort((one, other) => other.closeness - one.closeness || other.word.cases - one.word.cases)
        .slice(0, MOST_OTHERS)
        .map(({ word: { word, cases, titles } }) => ({ words: [word], match, cases, titles }));
}
/** From 0, for words that are not read alike, to 1. */
function likeness({ words, script, readings }, other) {
    const omits = leavesVowelsOut(words[0], script) || leavesVowelsOut(other.word, other.script);
    const isSpelledOut = script === 'Han' || other.script === 'Han';
    return Math.max(...readings.map((of) => likenessOf(of, other, omits, isSpelledOut)));
}
/**
 * Where both are written with vowels, these count, as far as the scripts can say them; else the consonants must do, and must be
 * several.
 */
function likenessOf(one, other, omitsVowels, isSpelledOut) {
    const shared = one.skeletons.filter((way) => other.skeletons.includes(way));
    if (shared.length === 0)
        return 0;
    const longest = Math.max(one.sound.length, other.sound.length);
    const apart = distance(one.sound, other.sound, longest) / longest;
    const consonants = Math.max(...shared.map((way) => way.replace(/^a/, '').length));
    if (!omitsVowels) {
        const mayDiffer = isSpelledOut ? (consonants >= 3 ? 0.5 : 0.25) : 0.4;
        return apart <= mayDiffer ? 1 - apart : 0;
    }
    if (consonants >= 3)
        return 1 - apart / 2;
    if (consonants === 2)
        return longest <= 6 && apart <= 0.5 ? 1 - apart / 2 : 0;
    return longest <= 4 && apart <= 0.5 ? 1 - apart / 2 : 0;
}
function slipsOf(words, script) {
    return words.length === 1 && !leavesVowelsOut(words[0], script) ? remainders(words[0]) : [];
}
function distinct(values) {
    return [...new Set(values)];
}
//# sourceMappingURL=question.service.js.map