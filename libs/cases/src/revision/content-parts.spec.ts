import { expect, it } from '@jest/globals';
import { ContentParts } from './content-parts.js';

it('are written after those that they rest on, whichever announced itself first', () => {
  const parts = new ContentParts();
  parts.register({ name: 'claims', restsOn: ['sources'] });
  parts.register({ name: 'evidence' });
  parts.register({ name: 'sources' });
  expect(parts.all.map(({ name }) => name)).toEqual(['sources', 'claims', 'evidence']);
});
