import type { PDFDict, PDFDocument, PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import {
  ATTACHMENT_NAME,
  type Imported,
  importFile,
  LARGEST_FILE,
  type Refusal,
  refusal,
} from './exchange';
import { inflate } from './inflate';

/** Largest report that is read, in bytes. */
export const LARGEST_PDF = 25 * 1024 * 1024;

type PdfLib = typeof import('@cantoo/pdf-lib');

/** The draft that a working copy of a report carries in itself. Nothing in the document is executed. */
export async function importPdf(bytes: Uint8Array): Promise<Imported> {
  if (bytes.length > LARGEST_PDF) return refusal('tooLarge');
  const attached = await attachment(bytes).catch(() => refusal('damaged'));
  return attached instanceof Uint8Array ? importFile(attached) : attached;
}

async function attachment(bytes: Uint8Array): Promise<Uint8Array | Refusal> {
  const lib = await import('@cantoo/pdf-lib');
  const document = await lib.PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
  });
  const stream = attachedStream(lib, document);
  if (!stream) return refusal('noAttachment');
  const filter = stream.dict.lookup(lib.PDFName.of('Filter'));
  const content = filter === undefined ? stream.contents : await inflated(filter, stream.contents);
  return content ?? refusal('tooLarge');
}

/** Undefined when it would grow beyond what is read anyway. */
async function inflated(filter: PDFObject, contents: Uint8Array): Promise<Uint8Array | undefined> {
  const name = filter.toString().replace(/[[\]\s]/g, '');
  if (name !== '/FlateDecode') throw new Error(`unexpected filter ${name}`);
  return inflate(contents, LARGEST_FILE);
}

function attachedStream(lib: PdfLib, { catalog }: PDFDocument): PDFRawStream | undefined {
  const names = dict(lib, catalog, 'Names');
  const files = names && dict(lib, names, 'EmbeddedFiles');
  const specification = files && namedEntry(lib, files, new Set());
  const embedded = specification && dict(lib, specification, 'EF');
  const stream = embedded?.lookup(lib.PDFName.of('F'));
  return stream instanceof lib.PDFRawStream ? stream : undefined;
}

function dict(lib: PdfLib, parent: PDFDict, key: string): PDFDict | undefined {
  const value = parent.lookup(lib.PDFName.of(key));
  return value instanceof lib.PDFDict ? value : undefined;
}

/** Looks for our attachment in a name tree. `seen` guards against a tree that contains itself. */
function namedEntry(lib: PdfLib, node: PDFDict, seen: Set<PDFDict>): PDFDict | undefined {
  if (seen.has(node)) return undefined;
  seen.add(node);
  const names = node.lookup(lib.PDFName.of('Names'));
  if (names instanceof lib.PDFArray) {
    for (let i = 0; i + 1 < names.size(); i += 2) {
      const name = names.lookup(i);
      const value = names.lookup(i + 1);
      const text = name instanceof lib.PDFString || name instanceof lib.PDFHexString;
      if (text && name.decodeText() === ATTACHMENT_NAME && value instanceof lib.PDFDict) {
        return value;
      }
    }
  }
  const kids = node.lookup(lib.PDFName.of('Kids'));
  if (!(kids instanceof lib.PDFArray)) return undefined;
  for (let i = 0; i < kids.size(); i++) {
    const kid = kids.lookup(i);
    const found = kid instanceof lib.PDFDict ? namedEntry(lib, kid, seen) : undefined;
    if (found) return found;
  }
  return undefined;
}
