/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const BLANK = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const TOKEN = new RegExp(`${STRING.source}|${NUMBER.source}|true|false|null|[[\\]{}:,]`, 'y');

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more';

/**
 * Where a text stops being JSON (RFC 8259); null: it is JSON. What JSON.parse says of it quotes the text, which may be
 * somebody's; a place tells nobody anything.
 */
export function jsonFault(text: string): TextPlace | null {
  const open: string[] = [];
  let expected: Expected | null = 'value';
  for (let at = 0; ; at = TOKEN.lastIndex) {
    BLANK.lastIndex = at;
    BLANK.exec(text);
    TOKEN.lastIndex = BLANK.lastIndex;
    if (BLANK.lastIndex === text.length && expected === 'more' && open.length === 0) return null;
    const token = TOKEN.exec(text)?.[0];
    expected = token === undefined ? null : after(token, expected, open);
    if (expected === null) return placeOf(text, BLANK.lastIndex);
  }
}

/** What is expected after a token; null when the token itself was not. `open`: the brackets that are still to be closed. */
function after(token: string, expected: Expected, open: string[]): Expected | null {
  const closes = token === open.at(-1) && ['more', 'value or ]', 'key or }'].includes(expected);
  if (closes) open.pop();
  if (closes) return 'more';
  if (expected === ':') return token === ':' ? 'value' : null;
  if (expected === 'more')
    return token === ',' && open.length > 0 ? (open.at(-1) === ']' ? 'value' : 'key') : null;
  if (expected.startsWith('key')) return token.startsWith('"') ? ':' : null;
  return afterValue(token, open);
}

function afterValue(token: string, open: string[]): Expected | null {
  if (token === '[' || token === '{') open.push(token === '[' ? ']' : '}');
  if (token === '[') return 'value or ]';
  if (token === '{') return 'key or }';
  return /^[\]}:,]/.test(token) ? null : 'more';
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
