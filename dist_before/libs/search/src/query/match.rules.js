/** How a word that somebody looks for meets a word of a case. */
export const MATCH_MEANINGS = {
    EXACT: 'The same word, but for capitals, marks over letters and variants of one letter; or a name of what the case carries.',
    CROSS_SCRIPT: 'A word of another script that is read alike.',
    SIMILAR: 'A word that differs by a slip of the hand, or that is read alike; looked for only where the word itself occurs nowhere.',
};
/** What a word is worth by how it meets what is sought. */
export const MATCH_WORTH = { EXACT: 1, CROSS_SCRIPT: 0.75, SIMILAR: 0.5 };
/** Words that tell nothing, as long as there are others. */
export const FUNCTION_WORDS = new Set(('a an and are as at be by for from in into is it of on or that the to was were with ' +
    'al el de la los las del y en le les du des et der die das und von w i v na с аль эль в и на по из за ال به از در و في من על אל').split(' '));
//# sourceMappingURL=match.rules.js.map