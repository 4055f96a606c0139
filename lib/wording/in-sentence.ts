/** A name within a sentence: no capital, unless it begins with an abbreviation such as IT. */
export const inSentence = (name: string, language?: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
