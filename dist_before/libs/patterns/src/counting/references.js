export function groupingsOf(cases, countries, vocabulary, law) {
    return {
        regions: grouped(cases.countries, (code) => countries.find(code)?.regionCode ?? null),
        families: grouped(cases.mechanisms, (slug) => vocabulary.mechanisms.get(slug)?.family ?? null),
        instruments: grouped(cases.textVersions, (id) => law.textVersion(id)?.instrumentId ?? null),
    };
}
function grouped(words, unitOf) {
    const keys = [''];
    const of = new Uint16Array(words.size);
    for (let code = 1; code < words.size; code += 1) {
        const unit = unitOf(words.word(code));
        if (unit === null)
            continue;
        const known = keys.indexOf(unit);
        of[code] = known < 0 ? keys.push(unit) - 1 : known;
    }
    return { keys, of };
}
//# sourceMappingURL=references.js.map