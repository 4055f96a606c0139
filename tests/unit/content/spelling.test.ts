import { describe, expect, it } from 'vitest';
import { parse } from '@/tests/support/content/content';
import { spellingFaults } from '@/tests/support/content/spelling';

/** What is said of a file with one text. */
const said = (file: string, text: string) =>
  spellingFaults(parse(new Map([[file, JSON.stringify({ a: [text] })]])).content);

describe('a text that is spelled or put in a way the product never does', () => {
  it.each([
    ['a straight apostrophe', "de collega's van de dienst", "'"],
    ['a straight quotation mark', 'de norm "uitvoerder"', '"'],
    ['dots at the end', 'Wordt geladen…', '…'],
    ['dots at the end of a paragraph', 'Decentralisatie...\n\nEen vervolg.', '...'],
    ['a place to fill in', 'Auteurs: [in te vullen]', '['],
    ['a word twice', 'ligt tussen tussen 5 en 89', 'tussen tussen'],
    ['a figure out of a hundred', 'een tekort van 52 op 100', 'op 100'],
    ['another word for no', 'Neen, nog niet', 'Neen'],
    ['another word for the start', 'De ingangsdatum is bekend', 'ingangsdatum'],
    ['a machine phrase', 'Opgeroepen door drie vragen', 'Opgeroepen door'],
  ])('is named: %s', (_, text, found) => {
    expect(said('nl/ui.json', text)).toEqual([
      expect.stringContaining(`content/nl/ui.json: "a.0" has “${found}”;`),
    ]);
  });

  it.each([
    'Een gemeente op 100.000 inwoners, en de collega’s ‘van elders’',
    'Lees [de methode](/nl/method)',
    'We zagen die dienst en dienst na dienst, … maar niet alles',
  ])('is left alone when it is not: %s', (text) => {
    expect(said('nl/ui.json', text)).toEqual([]);
  });

  it('is named by its line in a page', () => {
    const page = new Map([['en/pages/about.md', "## Title\n\nThe board’s own\nteam's"]]);
    expect(spellingFaults(parse(page).content)).toEqual([
      expect.stringContaining('content/en/pages/about.md: "line 4" has'),
    ]);
  });

  it('may have places to fill in where it is a form', () => {
    expect(said('nl/export.json', '[naam]')).toEqual([]);
  });

  it('is a fault of its own language only', () => {
    expect(said('en/ui.json', 'Neen is a Dutch word')).toEqual([]);
  });
});
