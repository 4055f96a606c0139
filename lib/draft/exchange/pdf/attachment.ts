import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { inflate } from '@/lib/bytes/inflate';
import { ATTACHMENT_NAME } from '@/lib/disclosure/file';
import { LARGEST_FILE } from '@/lib/draft/exchange/own-file';
import { type Refusal, refusal } from '@/lib/draft/exchange/refusal';
import { BoundedParser } from './bounded-parser';
import { PdfBudget } from './budget';

/** Where a file says how it is encrypted; that part is never encrypted or packed itself. */
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/** The assessment in a report. Nothing in the document is executed. */
export async function pdfAttachment(bytes: Uint8Array): Promise<Uint8Array | Refusal> {
  const budget = new PdfBudget();
  try {
    const context = await new BoundedParser(bytes, budget).parseDocument();
    if (context.lookup(context.trailerInfo.Encrypt)) return refusal('encrypted');
    const stream = attachedStream(context);
    if (!stream) return refusal('noAttachment');
    const filter = stream.dict.lookup(PDFName.of('Filter'));
    const content =
      filter === undefined ? stream.contents : await inflated(filter, stream.contents);
    return content ?? refusal('tooLarge');
  } catch {
    if (budget.isSpent) return refusal('excessive');
    const text = new TextDecoder('latin1').decode(bytes);
    return refusal(ENCRYPTED.test(text) ? 'encrypted' : 'damaged');
  }
}

/** Undefined when it would grow beyond what is read anyway. */
async function inflated(filter: PDFObject, contents: Uint8Array): Promise<Uint8Array | undefined> {
  const name = filter.toString().replace(/[[\]\s]/g, '');
  if (name !== '/FlateDecode') throw new Error(`unexpected filter ${name}`);
  return inflate(contents, LARGEST_FILE);
}

function attachedStream(context: PDFContext): PDFRawStream | undefined {
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const names = dict(catalog, 'Names');
  const files = names && dict(names, 'EmbeddedFiles');
  const specification = files && namedEntry(files, new Set());
  const embedded = specification && dict(specification, 'EF');
  const stream = embedded?.lookup(PDFName.of('F'));
  return stream instanceof PDFRawStream ? stream : undefined;
}

function dict(parent: PDFDict, key: string): PDFDict | undefined {
  const value = parent.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}

/** Looks for our attachment in a name tree. `seen` guards against a tree that contains itself. */
function namedEntry(node: PDFDict, seen: Set<PDFDict>): PDFDict | undefined {
  if (seen.has(node)) return undefined;
  seen.add(node);
  const names = node.lookup(PDFName.of('Names'));
  if (names instanceof PDFArray) {
    for (let i = 0; i + 1 < names.size(); i += 2) {
      const name = names.lookup(i);
      const value = names.lookup(i + 1);
      const text = name instanceof PDFString || name instanceof PDFHexString;
      if (text && name.decodeText() === ATTACHMENT_NAME && value instanceof PDFDict) {
        return value;
      }
    }
  }
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return undefined;
  for (let i = 0; i < kids.size(); i++) {
    const kid = kids.lookup(i);
    const found = kid instanceof PDFDict ? namedEntry(kid, seen) : undefined;
    if (found) return found;
  }
  return undefined;
}
