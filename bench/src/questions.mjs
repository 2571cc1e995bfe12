/** Writes the requests of each contender, and refuses to race servers that do not answer the same. */
import { deepStrictEqual } from 'node:assert';
import { HEADERS } from './headers.mjs';
import { CONTENDERS } from './operation.mjs';
import { SIGNED_IN } from './sign-in.mjs';

/** Pages that a walk consists of, and filters that take turns: more than any cache of whole answers would expect. */
const PAGES = 100;
const FILTERS = 64;

/** @returns pairs of a State and a mechanism with more than one page of public cases, from the commonest to the rarest. */
export async function filtersOf(owner) {
  const { rows } = await owner.query(`
    select u.requesting_state as "requestingState", u.mechanism_id as mechanism, count(distinct u.case_id)::int as cases
    from mechanism_use u join case_file c on c.id = u.case_id
    where c.state in ('PUBLISHED', 'DOCUMENTED') group by 1, 2 having count(distinct u.case_id) > 20
    order by cases desc, 1, 2`);
  if (rows.length < FILTERS) throw new Error(`Only ${rows.length} filters have a full page; make more cases.`);
  return Array.from({ length: FILTERS }, (_, index) => rows[Math.floor((index * rows.length) / FILTERS)]);
}

/**
 * Asks every contender every question once, and compares.
 *
 * @returns for each contender and operation, the requests with the length of their checked answers.
 * @throws AssertionError that shows where two answers differ.
 */
export async function checkedQuestions(servers, filters) {
  const questions = {};
  const expected = {};
  for (const [name, { url }] of Object.entries(servers)) {
    const contender = CONTENDERS[name];
    if (!contender.body) {
      const request = await asked(url, { nothing: true });
      questions[name] = { walk: [request.request] };
      continue;
    }
    questions[name] = { walk: [], filtered: [], single: [] };
    const ask = async (operation, variables, place) => {
      const body = contender.body(operation, variables);
      const { request, answer } = contender.isByGet
        ? await askedByGet(url, body, contender)
        : await asked(url, body, contender.isSignedIn ? SIGNED_IN : HEADERS);
      questions[name][operation].push(request);
      const canonical = contender.canonical(answer);
      const key = `${operation} ${place}`;
      expected[key] ??= canonical;
      deepStrictEqual(canonical, expected[key], `${name} answers differently: ${key}`);
      for (const { state, reference } of canonical.cases) {
        if (state !== 'PUBLISHED' && state !== 'DOCUMENTED')
          throw new Error(`${name} shows ${reference}, which is ${state}.`);
      }
      const length = operation === 'single' ? 1 : 20;
      if (canonical.cases.length !== length)
        throw new Error(`${name} answered ${canonical.cases.length} cases to ${key}.`);
      return { next: contender.cursor(answer), references: canonical.cases.map(({ reference }) => reference) };
    };
    let after = null;
    const seen = [];
    for (let page = 1; page <= PAGES; page += 1) {
      const { next, references } = await ask('walk', { after }, `page ${page}`);
      after = next;
      seen.push(...references.slice(0, 1));
    }
    if (contender.operations) continue; // the walk alone
    for (const reference of seen) await ask('single', { reference }, reference);
    for (const filter of filters) await ask('filtered', filter, `${filter.requestingState}, ${filter.mechanism}`);
  }
  return { questions, compared: Object.keys(expected).length };
}

/** Waits until our server has made the index of the search, which costs it time that nobody asked for. */
export async function indexed(url, report) {
  const begun = performance.now();
  for (;;) {
    const { answer } = await asked(url, { query: '{ searchCases(query: "synthetic", first: 1) { waiting } }' });
    if (answer.data.searchCases.waiting === 0) break;
    await new Promise((done) => setTimeout(done, 1000));
  }
  report(`The index of the search was made in ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
}

/** Sends a request as the load will, and keeps it with the length of its answer. */
export async function asked(url, body, headers = HEADERS) {
  const text = JSON.stringify(body);
  const response = await fetch(url, { method: 'POST', headers, body: text });
  const answer = await response.text();
  const parsed = JSON.parse(answer);
  if (response.status !== 200 || parsed.errors) {
    throw new Error(`${url} answered ${response.status}: ${answer.slice(0, 1000)}\nto ${text.slice(0, 2000)}`);
  }
  return { request: { body: text, headers, bytes: Buffer.byteLength(answer) }, answer: parsed };
}

/** The same by GET; for a client that holds the answer, the request is the one that asks whether it still does. */
async function askedByGet(url, { query, variables }, { holds }) {
  const { pathname, searchParams, href } = new URL(url);
  searchParams.set('query', query);
  searchParams.set('variables', JSON.stringify(variables));
  const headers = { accept: HEADERS.accept };
  const response = await fetch(`${href}?${searchParams}`, { headers });
  const text = await response.text();
  const answer = JSON.parse(text);
  const tag = response.headers.get('etag');
  if (response.status !== 200 || answer.errors || !tag) {
    throw new Error(`${url} answered ${response.status}, tag ${tag}: ${text.slice(0, 1000)}`);
  }
  const request = { method: 'GET', path: `${pathname}?${searchParams}` };
  return holds
    ? { request: { ...request, headers: { ...headers, 'if-none-match': tag }, status: 304, bytes: 0 }, answer }
    : { request: { ...request, headers, bytes: Buffer.byteLength(text) }, answer };
}
