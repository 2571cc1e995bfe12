import { Args, Query, Resolver } from '@nestjs/graphql';
import { badInput, Requires, shown } from '#platform';
import { LawDirectory } from '../law.directory.js';
import { CitationReadingModel } from './citation.model.js';
import { type CitationReading, readCitation } from './citation.rules.js';
import { textName } from './citation-words.rules.js';

@Resolver(() => CitationReadingModel)
export class CitationResolver {
  constructor(private readonly law: LawDirectory) {}

  @Query(() => CitationReadingModel, {
    description:
      'The provisions that a citation means, such as "UNCC zero draft art 36(1)", "A/RES/79/243 art. 35(1)(c)" or "Arts 6–16 zero draft". Where it names no text and its number stands in several, all of them, with a warning: numbers moved between drafts. Open to everyone.',
    complexity: ({ childComplexity }) => 1 + 40 * childComplexity,
  })
  @Requires('reference.read')
  provisionByCitation(
    @Args('text', {
      type: () => String,
      description:
        'One citation, at most 300 characters: an article, and what it is of by title, short title, alias or document symbol. Better with the text that is meant.',
    })
    text: string,
  ): CitationReadingModel {
    const reading = readCitation(text, this.law.citations());
    if ('refused' in reading) throw badInput([{ path: ['text'], value: shown(text), message: reading.refused }]);
    return this.shownAs(reading);
  }

  private shownAs({ instrumentIds, textId, matches, ambiguities, unrecordedTextIds, warnings }: CitationReading) {
    return {
      instruments: instrumentIds.map((id) => this.law.instrumentOf(id)),
      textVersion: textId === null ? null : this.law.textVersionOf(textId),
      provisions: [...new Set(matches.map(({ provisionId }) => provisionId))].map((id) => this.law.provisionOf(id)),
      matches: matches.map(({ number, kind, provisionId, note }) => ({
        number,
        kind,
        note,
        ...this.found(provisionId),
      })),
      ambiguities: ambiguities.map(({ number, provisionIds, relation, warning }) => {
        return { number, relation, warning, provisions: provisionIds.map((id) => this.law.provisionOf(id)) };
      }),
      unrecordedTexts: unrecordedTextIds.map((id) => this.law.textVersionOf(id)),
      warnings,
    };
  }

  private found(provisionId: string) {
    const provision = this.law.provisionOf(provisionId);
    const textVersion = this.law.textVersionOf(provision.textVersionId);
    const { shortTitle } = this.law.instrumentOf(provision.instrumentId);
    return { provision, textVersion, citeAs: `${provision.number}, ${shortTitle}, ${textName(textVersion)}` };
  }
}
