const CHAPTER_V = [35, 52];
export const COUNTERFACTUAL_PRESETS = [
    {
        slug: 'dual-criminality-mandatory',
        label: 'Dual criminality mandatory in Article 35',
        demand: 'Cooperation only where the conduct is an offence in the State asked, too.',
        add: ['dual-criminality'],
        asInArticle: null,
        articles: CHAPTER_V,
        but: [],
    },
    {
        slug: 'core-crimes-only',
        label: 'Chapter V limited to the offences of the convention',
        demand: 'Cooperation only for the offences of Articles 6 to 16 of the zero draft, not for any serious crime.',
        add: ['core-crime-scope'],
        asInArticle: null,
        articles: CHAPTER_V,
        but: [],
    },
    {
        slug: 'specific-restored',
        label: '“Specific” restored',
        demand: 'Cooperation only in specific criminal investigations or proceedings.',
        add: ['specificity'],
        asInArticle: null,
        articles: CHAPTER_V,
        but: [],
    },
    {
        slug: 'article-24-in-chapter-v',
        label: 'Article 24 applied to Chapter V',
        demand: 'The conditions and safeguards of Article 24 hold for cooperation as they do for domestic powers: as strongly as that article words them, and no more.',
        add: [],
        asInArticle: 24,
        articles: CHAPTER_V,
        but: [],
    },
    {
        slug: 'human-rights-law-in-article-36',
        label: 'International human rights law and data-protection principles in Article 36(1)',
        demand: 'Personal data only in accordance with international human rights law, instead of applicable international law, and under the principles of data protection.',
        add: ['human-rights-refusal', 'data-protection'],
        asInArticle: null,
        articles: CHAPTER_V,
        but: [37, 38, 39],
    },
    {
        slug: 'refusal-grounds',
        label: 'Refusal for political offences and on account of human rights',
        demand: 'A duty to refuse where the offence is political, or where the request is made to punish somebody for who they are or what they think.',
        add: ['political-offence-refusal', 'human-rights-refusal'],
        asInArticle: null,
        articles: CHAPTER_V,
        but: [],
    },
];
/** The article that a number such as "Art. 36(1)" is of; null where it is of none. */
export function articleOf(number) {
    const [, digits] = /^Art\. (\d{1,4})(?:\(|$)/.exec(number) ?? [];
    return digits === undefined ? null : Number(digits);
}
/** Whether a preset changes a provision of this number. */
export function reaches({ articles: [first, last], but }, number) {
    const article = articleOf(number);
    return article !== null && article >= first && article <= last && !but.includes(article);
}
//# sourceMappingURL=presets.rules.js.map