/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const TOKEN = /<\?[^?]*\?>|<!doctype html>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/giy;
const OPEN = /^<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/;
const ATTRIBUTE = /\s+([\w:.-]+)="([^"]*)"/g;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** Reads a document, strictly: whatever is not well-formed throws. */
export function parseXml(source: string): XmlElement {
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(source)) {
    throw new Error(`illegal character ${JSON.stringify(ILLEGAL.exec(source)?.[0])}`);
  }
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const [token] of source.replace(/^\ufeff/, '').matchAll(TOKEN)) {
    end += token.length;
    const parent = open.at(-1)!;
    if (token.startsWith('</')) {
      if (`</${parent.name}>` !== token) throw new Error(`${token} closes ${parent.name}`);
      open.pop();
    } else if (token.startsWith('<?') || token.startsWith('<!')) {
      // A declaration or a comment.
    } else if (token.startsWith('<')) {
      const element = elementOf(token);
      parent.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    } else {
      parent.children.push(textOf(token));
    }
  }
  if (end !== source.replace(/^\ufeff/, '').length) throw new Error(`stopped at ${end}`);
  const elements = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || elements.length !== 1) throw new Error('not one root');
  return elements[0]!;
}

function elementOf(token: string): XmlElement {
  const found = OPEN.exec(token);
  if (!found) throw new Error(`malformed ${token.slice(0, 200)}`);
  const attributes: Record<string, string> = {};
  for (const [, name, value] of found[2]!.matchAll(ATTRIBUTE)) {
    if (name! in attributes) throw new Error(`${name} twice in ${token.slice(0, 200)}`);
    attributes[name!] = textOf(value!);
  }
  return { name: found[1]!, attributes, children: [] };
}

function textOf(source: string): string {
  if (/&/.test(source.replace(REFERENCE, ''))) throw new Error(`bare & in ${source.slice(0, 200)}`);
  return source.replace(REFERENCE, (_, named, decimal, hex) =>
    named
      ? NAMED[named]!
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

/** Every element of these names, in the order of the document. */
export function all(root: XmlElement, ...names: string[]): XmlElement[] {
  const own = names.includes(root.name) ? [root] : [];
  return [
    ...own,
    ...root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, ...names))),
  ];
}

/** The text within an element. `breaks` are elements that stand for a line end. */
export function textIn(root: XmlElement, breaks: string[] = []): string {
  if (breaks.includes(root.name)) return '\n';
  return root.children
    .map((child) => (typeof child === 'string' ? child : textIn(child, breaks)))
    .join('');
}
