/**
 * The load generator, in a process of its own: each of some connections sends a request, waits for the whole answer and
 * sends the next. One line of JSON in is one measurement; it says when it has warmed up and what it measured.
 */
import { createInterface } from 'node:readline';
import { Client } from 'undici';
import { HEADERS } from './headers.mjs';

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

for await (const line of createInterface({ input: process.stdin })) await measure(JSON.parse(line));

async function measure({ url, headers = HEADERS, requests, connections, seconds, warmupSeconds }) {
  const { origin, pathname } = new URL(url);
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }));
  await drive(clients, pathname, headers, requests, warmupSeconds);
  say({ begins: true });
  const begun = performance.now();
  const latencies = await drive(clients, pathname, headers, requests, seconds);
  const elapsed = (performance.now() - begun) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  latencies.sort((one, other) => one - other);
  const percentile = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  say({
    answers: latencies.length,
    perSecond: latencies.length / elapsed,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
  });
}

/** @returns how long each answer took, in milliseconds. */
async function drive(clients, path, headers, requests, seconds) {
  const latencies = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (client, number) => {
      let next = Math.floor((number * requests.length) / clients.length);
      while (performance.now() < until) {
        const { body: text, bytes, contains, status = 200, ...own } = requests[next % requests.length];
        next += 1;
        const sent = performance.now();
        const { statusCode, body } = await client.request({ path, method: 'POST', headers, body: text, ...own });
        const answer = Buffer.from(await body.bytes());
        latencies.push(performance.now() - sent);
        if (statusCode === status && (contains ? answer.includes(contains) : answer.length === bytes)) continue;
        throw new Error(
          contains
            ? `The answer was ${statusCode} without ${contains}: ${answer.toString().slice(0, 500)}`
            : `The answer was ${statusCode} with ${answer.length} bytes; the checked one had ${bytes}.`,
        );
      }
    }),
  );
  return latencies;
}
