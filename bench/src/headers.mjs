/** Headers of a request for an answer in JSON. */
export const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
