/** Without what is said about the code: a name in a comment uses nothing. */
const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;,{}])\/\/.*/g, '$1');

const words = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].flatMap(([, word]) => word ?? []);

/** What a file of code names. */
interface File {
  names: ReadonlySet<string>;
  /** Names that something of a group may be asked by: `.name`, `{ name }`, `name:`. */
  members: ReadonlySet<string>;
  /** Words between quotation marks. */
  quoted: ReadonlySet<string>;
  /** Names that are put together: `s${status}`. */
  patterns: readonly RegExp[];
  source: string;
}

function read(source: string): File {
  const code = withoutComments(source);
  return {
    names: new Set(code.match(/[A-Za-z_$][\w$]*/g)),
    members: new Set([
      ...words(code, /(?<!\.)\.([\w$]+)/g),
      ...words(code, /([\w$]+)\??\s*(?=[,}:])/g),
    ]),
    quoted: new Set(words(code, /['"]([\w./-]+)['"]/g)),
    patterns: [...code.matchAll(/`(\w+)\$\{\w+\}(\w*)`/g)].map(
      ([, before, after]) => new RegExp(`^${before}\\w+${after}$`),
    ),
    source,
  };
}

/** What the code of the product names, so that it can be told what it does not ask for. */
export interface Code {
  /** Whether a word stands between quotation marks anywhere. */
  quotes(word: string): boolean;
  /** Whether a word stands anywhere: between quotation marks, or put together from a name in them. */
  mentions(word: string): boolean;
  /** Whether something is asked for by this name anywhere. */
  asks(name: string): boolean;
  /** Whether a file that names the group asks for this name. */
  asksIn(group: string, name: string): boolean;
  /** Whether a file of `content` is imported. */
  imports(path: string): boolean;
}

export function codeOf(sources: readonly string[]): Code {
  const files = sources.map(read);
  const all = (of: (file: File) => ReadonlySet<string>) =>
    new Set(files.flatMap((file) => [...of(file)]));
  const quoted = all((file) => file.quoted);
  const members = all((file) => file.members);
  const known = new Map<string, boolean>();
  return {
    quotes: (word) => quoted.has(word),
    mentions: (word) =>
      quoted.has(word) ||
      files.some(({ patterns }) => patterns.some((pattern) => pattern.test(word))),
    asks: (name) => members.has(name),
    asksIn(group, name) {
      const key = `${group} ${name}`;
      const asks =
        known.get(key) ??
        files.some(
          (file) =>
            file.names.has(group) &&
            (file.members.has(name) || file.patterns.some((pattern) => pattern.test(name))),
        );
      known.set(key, asks);
      return asks;
    },
    imports: (path) => files.some(({ source }) => source.includes(`@/content/${path}'`)),
  };
}
