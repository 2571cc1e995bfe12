/** Words and marks that stand before, between and after the numbers of a citation, in several languages. */
import { tokensOf } from './citation-token.rules.js';
const words = (list) => tokensOf(list).map(({ text }) => text);
export const UNITS = new Map([
    ...words('art arts article articles artikel artikeln articulo articulos artigo artigos articolo articoli статья статьи статье статей ст مادة المادة المواد madde').map((word) => [word, 'ARTICLE']),
    ...words('s ss sec secs section sections § usc usceighteen').map((word) => [word, 'SECTION']),
    ...words('rule rules').map((word) => [word, 'RULE']),
    ...words('rec recs recommendation recommendations').map((word) => [word, 'RECOMMENDATION']),
]);
export const PLURALS = new Set(words('arts articles artikeln articulos artigos articoli статей المواد ss secs sections rules recs recommendations'));
export const PARAGRAPHS = new Set(words('para paras paragraph paragraphs par pars abs absatz parrafo parrafos paragraphe paragraphes alinea n п пункт часть ч فقرة الفقرة fikra §'));
export const POINTS = new Set(words('subpara subparas subparagraph subparagraphs lit literal letter let point points clause clauses item inciso pt пп подпункт'));
/** Greater parts of a text, and places outside of it: their numbers are of no article. */
export const NOT_OF_ARTICLES = new Set(words('chapter chapters title part annex recital preamble p pp page pages vol volume footnote fn глава kapitel chapitre'));
export const AND = new Set(words(', ; and & or as well et und y e и oder ou plus cum in conjunction read together with'));
export const UP_TO = new Set(words('- to through until till bis hasta al a до по'));
export const LATIN_SUFFIX = new Set(words('bis ter quater quinquies sexies'));
export const ORDINAL_SUFFIX = new Set(words('er re st nd rd th o'));
export const FIRST = new Set(words('premier primero primer primeiro first erster первая'));
export const BETWEEN_MARK_AND_NUMBER = new Set(words('. : - no nr nos § #'));
//# sourceMappingURL=citation-number-words.rules.js.map