/**
 * Tree heads as texts that other software can check: C2SP tlog-checkpoint and signed-note, with Ed25519 signatures of the
 * log (type 1) and cosignatures of witnesses (type 4, tlog-cosignature).
 *
 * Pure: hashing, signing and verifying are handed in.
 */
import type { Hash } from './merkle.rules.js';

/** A head of the log: how many leaves the tree has, and its root. */
export interface TreeHead {
  /** Name of the log; all heads of one log have the same. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

export interface NoteSignature {
  readonly name: string;
  /** First four bytes of the hash of name, type and key. */
  readonly keyId: Uint8Array;
  /** What follows the id of the key: a signature, or a time and a signature. */
  readonly bytes: Uint8Array;
}

/** A head with the text that was signed, and all signatures that it came with. None of them is checked. */
export interface SignedHead extends TreeHead {
  /** What is signed, with its final newline. */
  readonly body: string;
  readonly signatures: readonly NoteSignature[];
}

/** Who signs notes: the public half. */
export interface NoteKey {
  readonly name: string;
  readonly type: typeof LOG_KEY | typeof WITNESS_KEY;
  /** 32 bytes of Ed25519. */
  readonly publicKey: Uint8Array;
}

/** Whether an Ed25519 signature of a message is one by the key. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** Signs a message with a private Ed25519 key that the caller holds. */
export type Sign = (message: Uint8Array) => Uint8Array;

export const LOG_KEY = 1;
export const WITNESS_KEY = 4;

const SIGNATURE_BYTES = 64;
const KEY_ID_BYTES = 4;
const TIME_BYTES = 8;

/** What a signature of the log is over. */
export function bodyOf({ origin, size, root }: TreeHead): string {
  return `${origin}\n${size}\n${base64(root)}\n`;
}

/** A head with one signature of the log. */
export function signedHead(hash: Hash, head: TreeHead, key: NoteKey, sign: Sign): string {
  const body = bodyOf(head);
  return `${body}\n${signatureLine(key.name, joined(keyId(hash, key), sign(utf8(body))))}`;
}

/** The line by which a witness says that it has seen a head, and everything before it, at a time in seconds. */
export function cosignatureLine(hash: Hash, body: string, key: NoteKey, atSeconds: number, sign: Sign): string {
  const signature = sign(cosignedMessage(body, atSeconds));
  return signatureLine(key.name, joined(keyId(hash, key), timeBytes(atSeconds), signature));
}

/** Reads a signed head. @returns `null` when the text is none; nothing is said about its signatures. */
export function parseHead(text: string): SignedHead | null {
  const end = text.indexOf('\n\n');
  if (end < 0) return null;
  const body = text.slice(0, end + 1);
  const [origin, sizeText, rootText, ...extensions] = body.slice(0, -1).split('\n');
  if (!origin || !sizeText || !rootText || extensions.length > 0) return null;
  if (!/^(0|[1-9]\d{0,15})$/.test(sizeText) || !Number.isSafeInteger(Number(sizeText))) return null;
  const root = fromBase64(rootText);
  if (root?.length !== 32) return null;
  const signatures: NoteSignature[] = [];
  const lines = text.slice(end + 2).split('\n');
  if (lines.pop() !== '' || lines.length === 0) return null;
  for (const line of lines) {
    const [, name, blobText] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
    const blob = blobText === undefined ? null : fromBase64(blobText);
    if (!name || !blob || blob.length <= KEY_ID_BYTES) return null;
    signatures.push({ name, keyId: blob.subarray(0, KEY_ID_BYTES), bytes: blob.subarray(KEY_ID_BYTES) });
  }
  return { origin, size: Number(sizeText), root, body, signatures };
}

/**
 * How a head is signed by a key: well, badly (a line names the key and its signature does not fit), or not at all.
 */
export function signatureBy(hash: Hash, verify: Verify, head: SignedHead, key: NoteKey): 'GOOD' | 'BAD' | 'ABSENT' {
  const id = base64(keyId(hash, key));
  const lines = head.signatures.filter(({ name, keyId: given }) => name === key.name && base64(given) === id);
  if (lines.length === 0) return 'ABSENT';
  return lines.some(({ bytes }) => fits(verify, head.body, bytes, key)) ? 'GOOD' : 'BAD';
}

function fits(verify: Verify, body: string, bytes: Uint8Array, { type, publicKey }: NoteKey): boolean {
  if (type === LOG_KEY) return bytes.length === SIGNATURE_BYTES && verify(publicKey, utf8(body), bytes);
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return false;
  const at = new DataView(bytes.buffer, bytes.byteOffset, TIME_BYTES).getBigUint64(0);
  return verify(publicKey, cosignedMessage(body, at), bytes.subarray(TIME_BYTES));
}

/** A key as one line, the way C2SP writes verifier keys: `name+id+base64`. */
export function keyText(hash: Hash, key: NoteKey): string {
  const id = Buffer.from(keyId(hash, key)).toString('hex');
  return `${key.name}+${id}+${base64(joined(Uint8Array.of(key.type), key.publicKey))}`;
}

/** Reads what {@link keyText} writes. @returns `null` when the text is no key, or its id is that of another. */
export function parseKey(hash: Hash, text: string): NoteKey | null {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (!name || bytes?.length !== 33 || (bytes[0] !== LOG_KEY && bytes[0] !== WITNESS_KEY)) return null;
  const key: NoteKey = { name, type: bytes[0], publicKey: bytes.subarray(1) };
  return Buffer.from(keyId(hash, key)).toString('hex') === id ? key : null;
}

function keyId(hash: Hash, { name, type, publicKey }: NoteKey): Uint8Array {
  return hash(utf8(`${name}\n`), Uint8Array.of(type), publicKey).subarray(0, KEY_ID_BYTES);
}

function cosignedMessage(body: string, atSeconds: number | bigint): Uint8Array {
  return utf8(`cosignature/v1\ntime ${atSeconds}\n${body}`);
}

function timeBytes(seconds: number): Uint8Array {
  const bytes = new Uint8Array(TIME_BYTES);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(seconds));
  return bytes;
}

function signatureLine(name: string, blob: Uint8Array): string {
  return `\u2014 ${name} ${base64(blob)}\n`;
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Only what encodes to the same text again: two texts for one signature would be two heads. */
function fromBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
