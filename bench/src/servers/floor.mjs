/** The floor: node:http reading a body and answering 20 bytes. No server on Node can be faster than this one. */
import { createServer } from 'node:http';
import { bodyOf, listen } from './serve.mjs';

const ANSWER = '{"data":{"ok":true}}';

listen(
  createServer(async (request, response) => {
    await bodyOf(request);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': ANSWER.length });
    response.end(ANSWER);
  }),
);
