/** Files that are handed in and fetched over HTTP, well and badly. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import type { TestApi } from './api.js';

export const sha256 = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex');

/** Version that a case of the researcher has. */
export async function versionOf(api: TestApi, caseId: string): Promise<number> {
  const { data } = await api.as('researcher')('query ($id: ID!) { case(id: $id) { version } }', { id: caseId });
  return data.case.version as number;
}

/** Asks for a link for a file, with whatever is announced of it. @returns the payload. */
export async function announce(
  api: TestApi,
  account: string,
  input: { readonly id: string; readonly expectedVersion?: number; readonly [field: string]: unknown },
): Promise<any> {
  const expectedVersion = input.expectedVersion ?? (await versionOf(api, input.id));
  const { data, errors } = await api.as(account)(
    `mutation ($input: CreateUploadInput!) {
       createUpload(input: $input) { url expiresAt errors { __typename code message path } }
     }`,
    { input: { declaredType: 'application/octet-stream', ...input, expectedVersion } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.createUpload;
}

/** The link for a file as it is. */
export async function linkFor(api: TestApi, caseId: string, octets: Uint8Array, input: object = {}): Promise<string> {
  const payload = await announce(api, 'researcher', {
    id: caseId,
    size: octets.length,
    sha256: sha256(octets),
    ...input,
  });
  if (!payload.url) throw new Error(JSON.stringify(payload.errors));
  return payload.url as string;
}

export interface Response {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** Sends octets whole and well. */
export async function put(
  api: TestApi,
  link: string,
  octets: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const response = await fetch(new URL(link, api.url), {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: octets as BodyInit,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Hands a file in, and must succeed. @returns its global id. */
export async function handIn(api: TestApi, caseId: string, octets: Uint8Array, input: object = {}): Promise<string> {
  const { status, body } = await put(api, await linkFor(api, caseId, octets, input), octets);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.evidence as string;
}

/** Asks for a link to a file. */
export async function askFor(api: TestApi, account: string, evidence: string) {
  return api.as(account)(
    `mutation ($input: EvidenceInput!) { downloadEvidence(input: $input) { url errors { code } } }`,
    { input: { evidence } },
  );
}

/** Fetches a file as somebody who may. */
export async function fetchFile(api: TestApi, account: string, evidence: string): Promise<globalThis.Response> {
  const { data, errors } = await askFor(api, account, evidence);
  if (errors) throw new Error(JSON.stringify(errors));
  return fetch(new URL(data.downloadEvidence.url, api.url));
}

/** Opens a connection, for requests that no client makes. */
export async function dial(api: TestApi): Promise<Socket> {
  const { port, hostname } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined); // the server hangs up on the hostile
  await once(socket, 'connect');
  return socket;
}

/** Head of a request, as a client would write it who writes anything. */
export function head(link: string, headers: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries({ host: 'localhost', 'content-type': 'application/octet-stream', ...headers });
  return `PUT ${link} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** All that the server says until it hangs up, or for `limitMs`. */
export async function answerOn(socket: Socket, limitMs = 5_000): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString('latin1')));
  const timer = setTimeout(() => socket.destroy(), limitMs);
  if (!socket.closed) await once(socket, 'close').catch(() => undefined);
  clearTimeout(timer);
  return text;
}

/** Names of all that lies in quarantine and of all that is kept. */
export async function onDisk(api: TestApi): Promise<{ quarantine: string[]; objects: string[] }> {
  const shelves = await readdir(join(api.evidenceDir, 'objects'));
  const objects = await Promise.all(shelves.map((shelf) => readdir(join(api.evidenceDir, 'objects', shelf))));
  return { quarantine: await readdir(join(api.evidenceDir, 'quarantine')), objects: objects.flat().sort() };
}

/** Path of the octets of a file. */
export function pathOf(api: TestApi, objectId: string): string {
  return join(api.evidenceDir, 'objects', objectId.slice(0, 2), objectId);
}
