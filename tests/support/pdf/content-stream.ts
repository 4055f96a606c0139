export interface Operation {
  operator: string;
  /** Operands as they are written. */
  operands: string[];
}

const TOKEN =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<(?:\((?:\\[\s\S]|[^\\()])*\)|[^()>]|>(?!>))*>>|<[0-9A-Fa-f\s]*>|\[(?:\((?:\\[\s\S]|[^\\()])*\)|[^\]()])*\]|[^\s()<>[\]%]+/g;
const OPERAND = /^(?:[/(<[+\-.\d]|true$|false$|null$)/;

/** The operations of a page's content. Nested brackets in strings and dictionaries are not read. */
export function* operations(content: Uint8Array): Generator<Operation> {
  const text = Buffer.from(content).toString('latin1');
  let operands: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('%')) continue;
    if (OPERAND.test(token)) operands.push(token);
    else {
      yield { operator: token, operands };
      operands = [];
    }
  }
}
