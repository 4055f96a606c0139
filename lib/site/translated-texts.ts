/** The elements that translators of pages put in the place of a text: Chrome and Edge, and Yandex. */
const TRANSLATIONS = new Set(['FONT', 'YA-TR-SPAN']);

/** What stands on the page for a text that React made, and the words that the text had. */
interface Replaced {
  translation: Element;
  words: string;
}

/**
 * Keeps React and a translator of pages from losing each other, until the returned function is called.
 *
 * A translator replaces each text by an element with the translation. React goes on with the text that
 * it made: it writes into it although it is no longer on the page, so that the old words stay on the
 * screen, and fails with a `NotFoundError` when it wants to take it away. Here the text gets its place
 * back, empty, before its translation; once React writes into it, moves it or takes it away, the
 * translation follows. The translator then finds a new text to translate. Nothing runs in between:
 * observers are told right after the task that made the change.
 */
export function guardTranslatedTexts(root: Node): () => void {
  const replaced = new Map<Text, Replaced>();
  const claimed = new WeakSet<Element>();

  const isFree = (node: Node | null): node is Element =>
    node instanceof Element &&
    TRANSLATIONS.has(node.tagName) &&
    node.isConnected &&
    !claimed.has(node);

  const claim = (text: Text, translation: Element, words: string) => {
    claimed.add(translation);
    replaced.set(text, { translation, words });
  };

  const takeBack = (text: Text, { addedNodes, previousSibling, nextSibling }: MutationRecord) => {
    const translation = [...addedNodes, previousSibling, nextSibling].find(isFree);
    if (!translation || text.isConnected) return;
    claim(text, translation, text.data);
    text.data = '';
    translation.before(text);
  };

  const giveUp = (text: Text) => {
    replaced.get(text)?.translation.remove();
    replaced.delete(text);
  };

  const follow = (text: Text, { translation, words }: Replaced) => {
    if (!text.isConnected) return giveUp(text);
    if (translation.isConnected) {
      if (text.nextSibling !== translation) text.after(translation);
    } else if (isFree(text.nextSibling)) {
      claim(text, text.nextSibling, words);
    } else {
      // The person wants to read the original again.
      replaced.delete(text);
      text.data = words;
    }
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { type, target, removedNodes } = record;
      if (type === 'characterData') giveUp(target as Text);
      for (const node of removedNodes) {
        if (node instanceof Text && !replaced.has(node)) takeBack(node, record);
      }
    }
    for (const [text, standing] of replaced) follow(text, standing);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
