/** Finds e-mail addresses and phone numbers in folded texts. */
import { foldedPattern, spansOf } from './folded-text.rules.js';
/** An at sign, also as people write it to hide an address from machines. */
const AT = foldedPattern('\\s@\\s|@|%40|\\s?(?:[\\[({<]\\s?(?:at|собака)\\s?[\\])}>])\\s?| at (?=[\\p{L}\\p{N}-]{1,63} dot [\\p{L}\\p{N}-])');
const LOCAL = /[\p{L}\p{M}\p{N}._%+'-]/u;
const LABEL = '[\\p{L}\\p{M}\\p{N}-]+';
const DOT = '(?:[.\u3002]|\\s?[\\[({<]\\s?(?:dot|точка)\\s?[\\])}>]\\s?| dot )';
const DOMAIN = foldedPattern(`${LABEL}(?:${DOT}${LABEL})+`, 'uy');
export function emailsIn(text) {
    return spansOf(text, AT).flatMap((at) => {
        const start = startOfLocal(text, at.start);
        const end = endOfDomain(text, at.end);
        return start < at.start && end !== null ? [{ start, end }] : [];
    });
}
function startOfLocal(text, at) {
    let start = at;
    while (start > 0 && LOCAL.test(text.charAt(start - 1)))
        start -= 1;
    while (start < at && /[.'-]/.test(text.charAt(start)))
        start += 1;
    return start;
}
/** `null` where no domain starts, or one whose last label is none of a top level. */
function endOfDomain(text, start) {
    DOMAIN.lastIndex = start;
    const domain = DOMAIN.exec(text)?.[0] ?? '';
    const top = domain.split(/[^\p{L}\p{M}\p{N}-]+/u).at(-1) ?? '';
    return top.length > 1 && /\p{L}/u.test(top) ? start + domain.length : null;
}
/**
 * Phone numbers: international ones, ones that stand behind a word for phone, and national ones of a form that hardly
 * anything else has.
 *
 * @param withoutUrls the text with its URLs blanked.
 * @param withoutReferences the text with dates and references blanked as well.
 */
export function phonesIn(withoutUrls, withoutReferences) {
    return [
        ...spansOf(withoutUrls, INTERNATIONAL).flatMap((run) => internationalPhone(withoutUrls, run)),
        ...phonesBehindKeyword(withoutReferences),
        ...spansOf(withoutReferences, DIGIT_RUN).flatMap((run) => nationalPhones(withoutReferences, run)),
    ];
}
const SEPARATOR = '[ .()/-]{1,3}';
const DIGIT_RUN = new RegExp(`(?<![a-zа-я\\d])\\d+(?:${SEPARATOR}\\d+)*(?![a-zа-я\\d])`, 'g');
const INTERNATIONAL = new RegExp(`(?:\\+[ (]{0,2}|(?<![a-zа-я\\d])\\(?00[ .-]?(?=[1-9]))\\d+(?:${SEPARATOR}\\d+)*`, 'g');
const FEWEST_DIGITS = 6;
const FEWEST_INTERNATIONAL = 8;
const MOST_INTERNATIONAL = 15; // ITU-T E.164
/** A number may run into the next, so it ends with the last group that it can have. */
function internationalPhone(text, run) {
    const groups = groupsOf(text, run);
    const most = text.charAt(groups[0]?.start ?? 0) === '0' ? MOST_INTERNATIONAL + 2 : MOST_INTERNATIONAL;
    let digits = 0;
    let end = 0;
    for (const group of groups) {
        digits += group.end - group.start;
        if (digits > most)
            break;
        if (digits >= FEWEST_INTERNATIONAL)
            end = group.end;
    }
    return end === 0 ? [] : [{ start: run.start, end }];
}
function groupsOf(text, { start, end }) {
    return spansOf(text.slice(start, end), /\d+/g).map((group) => ({
        start: start + group.start,
        end: start + group.end,
    }));
}
const MOST_NATIONAL = 12;
/** Forms of national numbers, as their groups of digits parted by a space. */
const NATIONAL = [
    /^(?=(?:\d ?){10,12}$)0[1-9]\d*(?: \d{2,})*$/, // with the trunk prefix of most countries
    /^(?:8 \d{3,5}(?: \d{2,3}){2,3}|89\d{9})$/, // Russia and its neighbours
    /^[2-9]\d{2} [2-9]\d{2} \d{4}$/, // North America
    /^5\d{2} \d{3} (?:\d{2} \d{2}|\d{4})$/, // mobile, Türkiye
    /^1[3-9]\d(?: ?\d{4}){2}$/, // mobile, China
];
function nationalPhones(text, run) {
    const groups = groupsOf(text, run);
    const found = [];
    for (let from = 0; from < groups.length; from += 1) {
        const length = groupsOfPhone(text, groups, from);
        const [first, last] = [groups[from], groups[from + length - 1]];
        if (length === 0 || !first || !last)
            continue;
        const bracket = text.charAt(first.start - 1) === '(' ? 1 : 0;
        found.push({ start: first.start - bracket, end: last.end });
        from += length - 1;
    }
    return found;
}
/** How many groups from one on are a national number: the most that can be; 0 when none are. */
function groupsOfPhone(text, groups, from) {
    if (!areParted(text, groups[from - 1], groups[from]))
        return 0;
    let written = '';
    let longest = 0;
    for (let count = 1; from + count <= groups.length; count += 1) {
        const group = groups[from + count - 1];
        if (!group || written.length + group.end - group.start > 2 * MOST_NATIONAL)
            break;
        written += (count > 1 ? ' ' : '') + text.slice(group.start, group.end);
        const isWhole = areParted(text, group, groups[from + count]);
        if (isWhole && NATIONAL.some((form) => form.test(written)))
            longest = count;
    }
    return longest;
}
/** Dots and dashes alone hold groups together: a part of a longer number is no phone. */
function areParted(text, before, after) {
    return !before || !after || /[ /]/.test(text.slice(before.end, after.start));
}
const PHONE_WORD = '(?<!\\p{L})(?:tel|tele(?:phone|fon|fono)|téléphone|phone|mobile?|mob|cell|gsm|cep|fax|whatsapp|signal|telegram|viber)' +
    '|(?<!\\p{L})(?:тел|телефон|моб|мобильный|телефона|факс)' +
    '|(?:هاتف|الهاتف|موبايل|جوال|تلفون|تلفن|موبایل|همراه|واتساب)' +
    '|(?:电话|電話|手机|手機|传真|傳真|微信)';
const NUMBER_WORD = '(?:numbers?|no|nr|numara(?:sı)?|номер|رقم|شماره|号码|號碼|号)';
const BEHIND_PHONE_WORD = foldedPattern(`(?:${PHONE_WORD})[ .:#(]{0,3}${NUMBER_WORD}?(?: is)?[ .:#()]{0,3}(?=\\d)`);
const NEXT_RUN = new RegExp(`\\d+(?:${SEPARATOR}\\d+)*`, 'y');
function phonesBehindKeyword(text) {
    return spansOf(text, BEHIND_PHONE_WORD).flatMap(({ end: start }) => {
        NEXT_RUN.lastIndex = start;
        const run = NEXT_RUN.exec(text)?.[0] ?? '';
        const digits = run.replace(/\D/g, '').length;
        return digits >= FEWEST_DIGITS ? [{ start, end: start + run.length }] : [];
    });
}
//# sourceMappingURL=contact.rules.js.map