/**
 * What a file is, by its first bytes. Nothing is opened, decoded or unpacked to find out: a fault in such a parser is how
 * others were broken into (CVE-2021-22204). What is not on this short list, HTML, SVG and scripts among it, is octets.
 */
/** Of what is not told apart. */
export const OCTETS = 'application/octet-stream';
const ascii = (text) => [...text].map((letter) => letter.charCodeAt(0));
const SIGNATURES = [
    { type: 'application/pdf', at: 0, bytes: ascii('%PDF-') },
    { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
    { type: 'image/png', at: 0, bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] },
    { type: 'image/gif', at: 0, bytes: ascii('GIF8') },
    { type: 'image/tiff', at: 0, bytes: [...ascii('II'), 0x2a, 0] },
    { type: 'image/tiff', at: 0, bytes: [...ascii('MM'), 0, 0x2a] },
    { type: 'image/webp', at: 8, bytes: ascii('WEBP'), and: (head) => holds(head, 0, ascii('RIFF')) },
    { type: 'audio/wav', at: 8, bytes: ascii('WAVE'), and: (head) => holds(head, 0, ascii('RIFF')) },
    { type: 'image/heic', at: 4, bytes: ascii('ftyphei') },
    { type: 'image/heic', at: 4, bytes: ascii('ftypmif1') },
    { type: 'video/quicktime', at: 4, bytes: ascii('ftypqt') },
    { type: 'audio/mp4', at: 4, bytes: ascii('ftypM4A') },
    { type: 'video/mp4', at: 4, bytes: ascii('ftyp') },
    { type: 'video/matroska', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
    { type: 'audio/ogg', at: 0, bytes: ascii('OggS') },
    { type: 'audio/flac', at: 0, bytes: ascii('fLaC') },
    { type: 'audio/mpeg', at: 0, bytes: ascii('ID3') },
    { type: 'audio/mpeg', at: 0, bytes: [0xff, 0xfb] },
    { type: 'audio/mpeg', at: 0, bytes: [0xff, 0xf3] },
    { type: 'application/zip', at: 0, bytes: [...ascii('PK'), 3, 4] },
    { type: 'application/x-ole-storage', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];
/** @param head the first bytes of the file, 4,096 where it has so many. @returns a media type; octets when it is not told. */
export function typeOf(head) {
    const found = SIGNATURES.find(({ at, bytes, and }) => holds(head, at, bytes) && (and?.(head) ?? true));
    if (found)
        return found.type;
    return isPlainText(head) ? 'text/plain' : OCTETS;
}
/** What is inside a container, which is not opened: these are what such a file may rightly be declared as. */
const CONTAINED = new Map(Object.entries({
    'application/zip': /^application\/(zip|x-zip-compressed|epub\+zip|vnd\.(openxmlformats-officedocument|oasis\.opendocument)\..+)$/,
    'application/x-ole-storage': /^application\/(x-ole-storage|msword|vnd\.ms-(excel|powerpoint|outlook))$/,
    'video/matroska': /^(video|audio)\/(matroska|x-matroska|webm)$/,
    'video/mp4': /^(video|audio)\/mp4$/,
    'audio/mp4': /^(audio\/(mp4|x-m4a)|video\/mp4)$/,
    'audio/ogg': /^((audio|video|application)\/ogg|audio\/opus)$/,
    'audio/wav': /^audio\/(wav|x-wav|wave|vnd\.wave)$/,
    'audio/mpeg': /^audio\/(mpeg|mp3)$/,
    'image/heic': /^image\/hei[cf]$/,
    'text/plain': /^(text\/(plain|csv|markdown)|message\/rfc822)$/,
}));
/** Whether the sender may rightly have declared a file as they did. */
export function agrees(declared, detected) {
    return declared === detected || (CONTAINED.get(detected)?.test(declared) ?? false);
}
function holds(head, at, bytes) {
    return head.length >= at + bytes.length && bytes.every((byte, index) => head[at + index] === byte);
}
/** Text, and none that a program would take for instructions. */
function isPlainText(head) {
    if (head.length === 0 || head.some((byte) => (byte < 0x20 && ![0x09, 0x0a, 0x0d].includes(byte)) || byte === 0x7f)) {
        return false;
    }
    let text;
    try {
        // The last character may be cut where the head ends.
        text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    }
    catch {
        return false;
    }
    return !/^\s*(<|#!|%!|\{\\rtf)/.test(text) && !/<\s*(!doctype|html|svg|script|\?xml|\?php|iframe|body)/i.test(text);
}
//# sourceMappingURL=file-type.rules.js.map