const MAX = 40;

/** The title a problem goes by: the given one, else its first sentence, at most 40 characters (handbook 10). */
export function titleOf(text: string, given?: string): string {
  const title = (given ?? firstSentence(text)).replace(/\s+/gu, ' ').trim();
  const characters = [...title];
  return characters.length <= MAX ? title : `${characters.slice(0, MAX - 1).join('')}…`;
}

function firstSentence(text: string): string {
  const [first = ''] = text.trim().split(/(?<=[。！？!?；;\n])|(?<=\.)\s/u);
  return first.replace(/[。；;.\s]+$/u, '');
}
