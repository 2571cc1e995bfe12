import { describe, expect, it } from '@jest/globals';
import { agrees, OCTETS, typeOf } from './file-type.rules.js';

const type = (text: string) => typeOf(Buffer.from(text, 'latin1'));

describe('a type by content', () => {
  it.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['II*\0', 'image/tiff'],
    ['RIFF....WEBP', 'image/webp'],
    ['RIFF....WAVE', 'audio/wav'],
    ['\0\0\0\x18ftypisom', 'video/mp4'],
    ['\0\0\0\x18ftypqt  ', 'video/quicktime'],
    ['\0\0\0\x18ftypheic', 'image/heic'],
    ['ID3\x03', 'audio/mpeg'],
    ['OggS', 'audio/ogg'],
    ['PK\x03\x04', 'application/zip'],
    ['A statement, in plain words.\r\n', 'text/plain'],
  ])('of %j is %s', (head, expected) => {
    expect(type(head)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['HTML', '<!DOCTYPE html><p>'],
    ['HTML after blanks', ' \n\t<html>'],
    ['a script in text', 'Dear all, <script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['XML', '<?xml version="1.0"?>'],
    ['a shell script', '#!/bin/sh\n'],
    ['PostScript', '%!PS-Adobe-3.0'],
    ['RTF', '{\\rtf1'],
    ['DjVu', 'AT&TFORM\0\0\0\0DJVM'],
    ['an archive within RIFF', 'RIFF\0\0\0\0AVI '],
    ['a PDF that begins later', 'junk %PDF-1.7\0'],
    ['bytes that are no UTF-8', 'caf\xe9 au lait'],
    ['control characters', 'a\x1b[2Jb'],
    ['an executable', 'MZ\x90\0'],
  ])('of %s is octets', (_, head) => {
    expect(type(head)).toBe(OCTETS);
  });

  it('of a text whose last letter is cut in the middle is text', () => {
    const text = Buffer.from('Свидетельство'.repeat(400));
    expect(typeOf(text.subarray(0, 4_095))).toBe('text/plain');
  });
});

describe('a declared type', () => {
  it.each([
    ['application/pdf', 'application/pdf', true],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/zip', true],
    ['application/vnd.oasis.opendocument.text', 'application/zip', true],
    ['image/jpeg', 'application/zip', false],
    ['image/jpeg', OCTETS, false],
    ['application/pdf', 'text/plain', false],
    ['constructor/x', 'toString', false],
  ])('%s of what shows as %s: %s', (declared, detected, expected) => {
    expect(agrees(declared, detected)).toBe(expected);
  });
});
