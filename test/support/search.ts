/** Waiting for the index of the search, where a test begins with it. */
import type { TestApi } from './api.js';

/** Resolves once all public cases are searched. */
export async function searched(api: TestApi): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const { data } = await api.anonymous('{ searchCases(query: "x", first: 1) { waiting } }');
    if (data?.searchCases.waiting === 0) return;
    if (tries === 30) throw new Error('The index of the search is not made.');
  }
}
