/** The kind of a file that holds no assessment, recognized by its content. */
export type FileKind = 'empty' | 'archive' | 'office' | 'image' | 'webPage' | 'text';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** The fixed part of the first entry of an archive. */
const SHORTEST_ARCHIVE = 30;
/** Entries by which office formats and other zip archives are recognized. */
const HEAD = 4096;
const OFFICE = /\[Content_Types\]\.xml|_rels\/\.rels|mimetypeapplication\/vnd\.oasis|word\/|xl\//;

function packed(bytes: Uint8Array): FileKind | undefined {
  // Word and Excel of before 2007.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'office';
  const isZip = starts(bytes, 0x50, 0x4b, 3, 4) && bytes.length >= SHORTEST_ARCHIVE;
  if (isZip) return OFFICE.test(latin1(bytes)) ? 'office' : 'archive';
  const others = [
    [0x1f, 0x8b],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x52, 0x61, 0x72, 0x21],
    [0x50, 0x4b, 5, 6],
  ];
  return others.some((signature) => starts(bytes, ...signature)) ? 'archive' : undefined;
}

const latin1 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));

function isPicture(bytes: Uint8Array): boolean {
  const signatures = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x42, 0x4d],
    [0x49, 0x49, 0x2a, 0],
    [0x4d, 0x4d, 0, 0x2a],
  ];
  // WebP, and HEIC or AVIF.
  const named = /^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/;
  return signatures.some((signature) => starts(bytes, ...signature)) || named.test(latin1(bytes));
}

const PAGE = /^<(?:!doctype html|html|head|body|meta|script|!--[\s\S]*?<html)/i;

function ofText(text: string): FileKind | undefined {
  const start = text.trimStart().slice(0, HEAD);
  if (start === '') return 'empty';
  if (start.startsWith('<') && /<svg[\s>]/i.test(start) && !PAGE.test(start)) return 'image';
  if (PAGE.test(start)) return 'webPage';
  return /\p{Cc}/u.test(start.replace(/[\t\r\n]/g, '')) ? undefined : 'text';
}

/**
 * What a file is, told by its content.
 * @param text - its content as text, if it is text.
 */
export const fileKind = (bytes: Uint8Array, text: string | undefined): FileKind | undefined =>
  packed(bytes) ?? (isPicture(bytes) ? 'image' : text === undefined ? undefined : ofText(text));
