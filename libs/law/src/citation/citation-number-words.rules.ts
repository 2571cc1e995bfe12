/** Words and marks that stand before, between and after the numbers of a citation, in several languages. */
import { tokensOf } from './citation-token.rules.js';

/** What the smallest numbered unit is called where the citation says so. */
export type UnitKind = 'ARTICLE' | 'SECTION' | 'RULE' | 'RECOMMENDATION';

const words = (list: string): string[] => tokensOf(list).map(({ text }) => text);

export const UNITS: ReadonlyMap<string, UnitKind> = new Map([
  ...words(
    'art arts article articles artikel artikeln articulo articulos artigo artigos articolo articoli статья статьи статье статей ст مادة المادة المواد madde',
  ).map((word) => [word, 'ARTICLE'] as const),
  ...words('s ss sec secs section sections § usc usceighteen').map((word) => [word, 'SECTION'] as const),
  ...words('rule rules').map((word) => [word, 'RULE'] as const),
  ...words('rec recs recommendation recommendations').map((word) => [word, 'RECOMMENDATION'] as const),
]);
export const PLURALS: ReadonlySet<string> = new Set(
  words('arts articles artikeln articulos artigos articoli статей المواد ss secs sections rules recs recommendations'),
);
export const PARAGRAPHS: ReadonlySet<string> = new Set(
  words(
    'para paras paragraph paragraphs par pars abs absatz parrafo parrafos paragraphe paragraphes alinea n п пункт часть ч فقرة الفقرة fikra §',
  ),
);
export const POINTS: ReadonlySet<string> = new Set(
  words(
    'subpara subparas subparagraph subparagraphs lit literal letter let point points clause clauses item inciso pt пп подпункт',
  ),
);
/** Greater parts of a text, and places outside of it: their numbers are of no article. */
export const NOT_OF_ARTICLES: ReadonlySet<string> = new Set(
  words(
    'chapter chapters title part annex recital preamble p pp page pages vol volume footnote fn глава kapitel chapitre',
  ),
);
export const AND: ReadonlySet<string> = new Set(
  words(', ; and & or as well et und y e и oder ou plus cum in conjunction read together with'),
);
export const UP_TO: ReadonlySet<string> = new Set(words('- to through until till bis hasta al a до по'));
export const LATIN_SUFFIX: ReadonlySet<string> = new Set(words('bis ter quater quinquies sexies'));
export const ORDINAL_SUFFIX: ReadonlySet<string> = new Set(words('er re st nd rd th o'));
export const FIRST: ReadonlySet<string> = new Set(words('premier primero primer primeiro first erster первая'));
export const BETWEEN_MARK_AND_NUMBER: ReadonlySet<string> = new Set(words('. : - no nr nos § #'));
