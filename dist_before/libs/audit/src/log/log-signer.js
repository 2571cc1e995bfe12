/** The key that signs tree heads. Only the process that signs has it: never the API of a deployment. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '#platform';
import { sha256 } from './hashing.js';
import { keyText, LOG_KEY } from './signed-note.rules.js';
/** The public key as verifiers and witnesses are given it. */
export function publicKeyText(key) {
    return keyText(sha256, key);
}
/**
 * The key that the settings name, or that of the folder of data, made at the first start; `null` where there is neither.
 *
 * @throws StartupError saying what to change; it never repeats a key.
 */
export function openLogSigner(settings, folder) {
    if (settings.AUDIT_SIGNING_KEY_FILE)
        return readLogSigner(settings.AUDIT_SIGNING_KEY_FILE, originOf(settings.PUBLIC_URL));
    if (folder === null)
        return null;
    const path = join(folder, 'audit-signing-key.pem');
    if (!existsSync(path)) {
        const { privateKey } = generateKeyPairSync('ed25519');
        writeFileSync(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
    }
    return readLogSigner(path, originOf(settings.PUBLIC_URL));
}
/** Name that the first head gives the log, which keeps it. */
function originOf(publicUrl) {
    return `${new URL(publicUrl).hostname}/audit`;
}
/** @throws StartupError */
export function readLogSigner(path, origin) {
    const fault = (what) => new StartupError(`The signing key ${path} ${what}. Check AUDIT_SIGNING_KEY_FILE.`);
    let key;
    try {
        if (process.platform !== 'win32') {
            const mode = statSync(path).mode & 0o777;
            if (mode !== 0o600 && mode !== 0o400)
                throw fault(`can be read by others; run: chmod 600 ${path}`);
        }
        key = createPrivateKey(readFileSync(path));
    }
    catch (error) {
        if (error instanceof StartupError)
            throw error;
        throw fault(`cannot be read as a private key in PEM (${error.code ?? 'unknown'})`);
    }
    if (key.asymmetricKeyType !== 'ed25519')
        throw fault('is no key of Ed25519; make one with: openssl genpkey -algorithm ed25519');
    const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
    return {
        key: { name: origin, type: LOG_KEY, publicKey: spki.subarray(-32) },
        sign: (message) => sign(null, message, key),
    };
}
//# sourceMappingURL=log-signer.js.map