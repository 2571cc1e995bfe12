/**
 * A witness of the audit log, on another machine: it cosigns a new head only when a proof shows that it continues the one
 * that it cosigned last, and keeps that one in a file. It needs nothing of the registry but what everybody may ask.
 *
 * Exit 0: cosigned. Exit 1: refused, because the log was rewritten. Exit 2: cannot tell, and nothing was signed.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync, } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256, verifyEd25519 } from '../../../libs/audit/src/log/hashing.js';
import { equal, isConsistent } from '../../../libs/audit/src/log/merkle.rules.js';
import { cosignatureLine, keyText, parseHead, parseKey, signatureBy, WITNESS_KEY, } from '../../../libs/audit/src/log/signed-note.rules.js';
const USAGE = `A witness of the audit log of a registry. Run it on a machine of its own, best of another organisation.

  audit-witness make-key --name NAME --key FILE
      Makes the witness's key and says the public one, for whoever verifies.

  audit-witness cosign --name NAME --key FILE --log-key KEY --state FILE --out FILE --url URL [--first]
  audit-witness cosign --name NAME --key FILE --log-key KEY --state FILE --out FILE --head FILE [--proof FILE] [--first]
      Takes the latest head, from the registry's GraphQL address or from a file, with the proof that it continues the last
      one (the answer to auditConsistency), cosigns it and writes it to --out. --first: there is no last one yet.

Exit 0: cosigned. 1: refused, the log was rewritten. 2: cannot tell, nothing was signed.
`;
class CannotTell extends Error {
}
class Rewritten extends Error {
}
const options = {
    name: { type: 'string' },
    key: { type: 'string' },
    'log-key': { type: 'string' },
    state: { type: 'string' },
    out: { type: 'string' },
    url: { type: 'string' },
    head: { type: 'string' },
    proof: { type: 'string' },
    first: { type: 'boolean' },
};
async function main([command, ...args]) {
    if (command !== 'make-key' && command !== 'cosign')
        throw new CannotTell(`Say make-key or cosign.\n\n${USAGE}`);
    const { values } = parseArgs({ args: [...args], options });
    const needed = command === 'make-key' ? ['name', 'key'] : ['name', 'key', 'log-key', 'state', 'out'];
    const missing = needed.find((name) => !values[name]);
    if (missing)
        throw new CannotTell(`--${missing} is needed.\n\n${USAGE}`);
    if (command === 'make-key')
        return makeKey(values.name, values.key);
    if (!values.url === !values.head)
        throw new CannotTell('Give either --url or --head.');
    await alone(values.state, () => cosign(values));
}
function makeKey(name, path) {
    if (!/^[^\s+]+$/.test(name))
        throw new CannotTell('A name has no spaces and no +, such as witness.example.org.');
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
    process.stdout.write(`${keyText(sha256, witnessKey(name, path))}\n`);
}
async function cosign(given) {
    const logKey = parseKey(sha256, existsSync(given['log-key']) ? readFileSync(given['log-key'], 'utf8') : given['log-key']);
    if (!logKey)
        throw new CannotTell('The key of the log cannot be read: it has the form name+id+base64.');
    const last = lastHead(given.state);
    if (!last && !given.first)
        throw new CannotTell(`${given.state} is not there. Say --first if no head was cosigned before.`);
    if (last && given.first)
        throw new CannotTell(`${given.state} is there: this is not the first head. Leave --first out.`);
    const text = given.url ? await latestHead(given.url) : readFileSync(given.head, 'utf8');
    const head = goodHead(text, logKey);
    if (last)
        await refuseRewritten(last, head, given);
    // What is signed is kept first: who could have it sign and forget could have it sign two pasts.
    keep(given.state, text);
    const privateKey = createPrivateKey(readFileSync(given.key));
    const line = cosignatureLine(sha256, head.body, witnessKey(given.name, given.key), Math.floor(Date.now() / 1000), (message) => sign(null, message, privateKey));
    keep(given.out, `${text}${line}`);
    process.stdout.write(`Cosigned the head of size ${head.size}.\n`);
}
/** @throws Rewritten when the head does not continue the last one. */
async function refuseRewritten(last, head, given) {
    if (head.origin !== last.origin)
        throw new CannotTell(`The head is of ${head.origin}; this witness watches ${last.origin}.`);
    if (head.size < last.size)
        throw new CannotTell(`The head has ${head.size} leaves; one of ${last.size} was cosigned already.`);
    if (head.size === last.size) {
        if (equal(head.root, last.root))
            return;
        throw new Rewritten(`Two heads of size ${head.size} with different roots bear the signature of the log. Keep both.`);
    }
    const path = given.url ? await fetchedProof(given.url, last.size, head.size) : proofIn(given.proof);
    if (isConsistent(sha256, last, head, path))
        return;
    throw new Rewritten(`The head of size ${head.size} does not continue the one of size ${last.size}: what was before it was changed, or the proof is wrong. Keep the head and ${given.state}, and ask again.`);
}
function goodHead(text, logKey) {
    const head = parseHead(text);
    if (!head)
        throw new CannotTell('The head cannot be read.');
    if (signatureBy(sha256, verifyEd25519, head, logKey) !== 'GOOD')
        throw new CannotTell('The head is not signed by the log.');
    if (head.size === 0)
        throw new CannotTell('The head covers nothing.');
    return head;
}
function lastHead(path) {
    if (!existsSync(path))
        return null;
    const head = parseHead(readFileSync(path, 'utf8'));
    if (!head)
        throw new CannotTell(`${path} holds no head: it was damaged. Nothing is signed without it.`);
    return head;
}
function proofIn(path) {
    if (!path)
        throw new CannotTell('--proof is needed: the answer to auditConsistency from the size that was cosigned last.');
    return hashesOf(JSON.parse(readFileSync(path, 'utf8')));
}
async function latestHead(url) {
    const answer = (await ask(url, '{ latestTreeHead { checkpoint } }'));
    const checkpoint = answer.data?.latestTreeHead?.checkpoint;
    if (typeof checkpoint !== 'string')
        throw new CannotTell('The registry has no signed head.');
    return checkpoint;
}
async function fetchedProof(url, from, to) {
    return hashesOf(await ask(url, `{ auditConsistency(from: ${from}, to: ${to}) { path } }`));
}
async function ask(url, query) {
    try {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query }),
            signal: AbortSignal.timeout(30_000),
        });
        return await response.json();
    }
    catch (error) {
        throw new CannotTell(`The registry did not answer: ${error.message}`);
    }
}
/** Of the answer of the API, or of what stands within it. */
function hashesOf(answer) {
    const path = answer?.data?.auditConsistency?.path ?? answer?.path;
    if (!Array.isArray(path) || !path.every((hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash))) {
        throw new CannotTell('There is no proof in the answer.');
    }
    return path.map((hash) => Buffer.from(hash, 'hex'));
}
function witnessKey(name, path) {
    const spki = createPublicKey(readFileSync(path)).export({ format: 'der', type: 'spki' });
    return { name, type: WITNESS_KEY, publicKey: spki.subarray(-32) };
}
/** Written beside and moved into its place, so that a crash leaves the old file or the new one. */
function keep(path, text) {
    const beside = `${path}.new`;
    const file = openSync(beside, 'w', 0o600);
    try {
        writeSync(file, text);
        fsyncSync(file);
    }
    finally {
        closeSync(file);
    }
    renameSync(beside, path);
    const folder = openSync(dirname(path), 'r');
    try {
        fsyncSync(folder);
    }
    finally {
        closeSync(folder);
    }
}
/** One witness at a time on one state: two could each continue the same head, and differ. */
async function alone(state, work) {
    const lock = `${state}.lock`;
    try {
        closeSync(openSync(lock, 'wx'));
    }
    catch {
        throw new CannotTell(`${lock} is there: another witness works on this state, or one was killed; then remove the file.`);
    }
    try {
        await work();
    }
    finally {
        rmSync(lock);
    }
}
try {
    await main(process.argv.slice(2));
}
catch (error) {
    const isRewritten = error instanceof Rewritten;
    process.stderr.write(`${isRewritten ? 'REFUSED' : 'CANNOT TELL'}: ${error.message}\n`);
    process.exitCode = isRewritten ? 1 : 2;
}
//# sourceMappingURL=audit-witness.js.map