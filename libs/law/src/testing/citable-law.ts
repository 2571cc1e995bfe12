/** The shipped reference data as citations are read against them, without a database. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { citationIndex, type CitationIndex } from '../citation/citation-index.rules.js';

const items = (file: string): any[] => JSON.parse(readFileSync(join(resolve('data'), `${file}.json`), 'utf8')).items;

export function shippedCitations(): CitationIndex {
  const instruments = items('instruments').map((one) => ({ ...one, parentId: one.parentId ?? null }));
  return citationIndex({
    instruments,
    texts: instruments.flatMap(({ id, versions }) =>
      versions.map((text: any) => ({
        ...text,
        instrumentId: id,
        stage: text.stage.toUpperCase().replaceAll('-', '_'),
      })),
    ),
    provisions: items('provisions').map((one) => ({ ...one, textVersionId: one.versionId })),
    edges: items('crosswalk'),
  });
}
