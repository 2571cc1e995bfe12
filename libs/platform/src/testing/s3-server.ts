/**
 * A small S3-compatible service on loopback. It checks signatures by its own reading of Signature Version 4, and lengths and
 * digests of what arrives. There is no other that installs from the registry and honours If-None-Match.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Options } from '../storage/s3-storage.js';

export interface S3Server {
  readonly options: S3Options;
  /** What is kept, by key. */
  readonly objects: Map<string, Buffer>;
  close(): void;
}

/** @param writesOnce whether it honours If-None-Match, as some services do not. @param pageSize keys in one answer of a list. */
export async function startS3({ writesOnce = true, pageSize = 2 } = {}): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const key = { accessKeyId: 'a-key', secretAccessKey: 'a secret', region: 'eu-test-1', bucket: 'evidence' };
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const url = new URL(request.url!, 'http://localhost');
      const [, bucket, name] = url.pathname.split('/');
      const answer = (status: number, content: string | Buffer = '') => response.writeHead(status).end(content);
      if (!isSignedRightly(request, url, key.secretAccessKey)) return answer(403, '<Code>SignatureDoesNotMatch</Code>');
      if (bucket !== key.bucket) return answer(404, '<Code>NoSuchBucket</Code>');
      if (request.method === 'PUT') {
        if (request.headers['content-length'] === undefined) return answer(411);
        if (request.headers['x-amz-content-sha256'] !== hash(body))
          return answer(400, '<Code>XAmzContentSHA256Mismatch</Code>');
        if (writesOnce && request.headers['if-none-match'] === '*' && objects.has(name!)) return answer(412);
        objects.set(name!, body);
        return answer(200);
      }
      if (request.method === 'GET' && name) {
        const found = objects.get(name);
        return found ? answer(200, found) : answer(404, '<Code>NoSuchKey</Code>');
      }
      if (request.method === 'GET' && url.searchParams.get('list-type') === '2') {
        const after = url.searchParams.get('continuation-token') ?? '';
        const keys = [...objects.keys()].sort().filter((of) => of > after);
        const page = keys.slice(0, pageSize);
        const next =
          keys.length > pageSize ? `<NextContinuationToken>${escaped(page.at(-1)!)}</NextContinuationToken>` : '';
        const contents = page.map((of) => `<Contents><Key>${escaped(of)}</Key><Size>1</Size></Contents>`).join('');
        return answer(200, `<?xml version="1.0"?><ListBucketResult>${contents}${next}</ListBucketResult>`);
      }
      return answer(405);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    options: { ...key, endpoint: `http://127.0.0.1:${port}` },
    objects,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const hash = (octets: Buffer | string) => createHash('sha256').update(octets).digest('hex');
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** AWS Signature Version 4, in the Authorization header. */
function isSignedRightly({ method, headers }: IncomingMessage, url: URL, secret: string): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const [, id, day, region, signed, signature] = form.exec(String(headers['authorization'])) ?? [];
  const moment = String(headers['x-amz-date']);
  const names = signed?.split(';') ?? [];
  if (id !== 'a-key' || region !== 'eu-test-1' || !moment.startsWith(day!)) return false;
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name))) return false;
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const canonical = [
    method,
    url.pathname,
    query,
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names.join(';'),
    headers['x-amz-content-sha256'],
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day!), region), 's3'), 'aws4_request');
  const expected = hmac(key, ['AWS4-HMAC-SHA256', moment, scope, hash(canonical)].join('\n'));
  return timingSafeEqual(expected, Buffer.from(signature!, 'hex'));
}
