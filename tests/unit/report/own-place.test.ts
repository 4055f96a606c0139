import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedPage } from '@/lib/collecting/online/documents';
import { factsOfPublished } from '@/lib/collecting/online/published-facts';
import { analyse } from '@/lib/consultation/reading/analyse';
import { type OwnPlace, ownPlace } from '@/lib/consultation/reading/own-place';
import type { Consultation } from '@/lib/consultation/record';
import { type ConsultationReading, type Figure, TALLY_CELLS } from '@/lib/consultation/types';
import { figureWords } from '@/lib/findings/consultation';
import { locales } from '@/lib/i18n/locales';
import { instrument } from '@/lib/instrument/instrument';
import { type PublicationTexts, publicationTexts } from '@/lib/instrument/texts/publication';
import { CAPACITIES } from '@/lib/model/types';
import { ownPlaceBlocks } from '@/lib/report/consultation/own-place';
import type { Block } from '@/lib/report/types';
import { loadManyWording, type ManyWording } from '@/lib/wording/consultation';
import { publishedExample } from '@/tests/support/consultation/published';

let consultation: Consultation;
let page: PublishedPage;
beforeAll(async () => {
  ({ consultation, page } = await publishedExample('nl'));
});

const answering = () =>
  consultation.responses.flatMap((response) => {
    const body = consultation.bodies.find(({ id }) => id === response.body);
    return body && response.request ? [{ body, response, request: response.request }] : [];
  });

const placeOf = ({ body, request }: ReturnType<typeof answering>[number]): OwnPlace => {
  const { reading } = page.publication;
  const found = ownPlace(instrument, reading, { proposal: page.proposal, body, request });
  if (!found) throw new Error('It answered');
  return found;
};

/** The sentences of lists. */
const sentencesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((item) => item.join('')) : [],
  );

describe('one’s own place', () => {
  it('is the cell in which the reading counts the same answers', () => {
    for (const one of answering().slice(0, 12)) {
      const own = placeOf(one);
      const alone = analyse(instrument, {
        proposal: { ...consultation.proposal, title: page.proposal.title },
        bodies: [one.body],
        responses: [one.response],
      });
      expect(alone.overall.cells[own.overall]).toBe(1);
      for (const { id, tally } of alone.capacities) {
        expect(tally.cells[own.capacities[id]]).toBe(1);
      }
      for (const { id, missing, open } of alone.factors) {
        const steps = own.missing[id] ?? null;
        expect(steps === null ? open : missing[steps]).toBe(1);
      }
    }
  });

  it('is nowhere before anything is answered', () => {
    const { reading } = page.publication;
    const body = { id: 'own' };
    const request = { context: { task: { title: '' } } };
    expect(ownPlace(instrument, reading, { proposal: page.proposal, body, request })).toBeNull();
  });
});

describe.each(locales)('one’s own place in words (%s)', (locale) => {
  let wording: ManyWording;
  let texts: PublicationTexts['own'];
  beforeAll(async () => {
    wording = await loadManyWording(locale);
    texts = (await publicationTexts(locale)).own;
  });

  const blocksOf = (
    reading: ConsultationReading,
    own: OwnPlace,
    body: { id: string; population?: number } = { id: 'own' },
  ) =>
    ownPlaceBlocks({
      consultation: factsOfPublished(page),
      reading,
      wording,
      audience: 'public',
      date: '2026-11-20',
      own,
      body,
      texts,
    });

  it('says the figure of the cell that the publication shows, and no other', () => {
    const { reading } = page.publication;
    const given = { consultation: factsOfPublished(page), reading, wording };
    for (const own of answering().slice(0, 20).map(placeOf)) {
      const told = sentencesIn(blocksOf(reading, own));
      const tallies: [Figure, string][] = [
        [reading.overall.cells[own.overall], texts.task],
        ...reading.capacities.map(({ id, tally }): [Figure, string] => [
          tally.cells[own.capacities[id]],
          wording.texts.model.capacities[id].title,
        ]),
      ];
      tallies.forEach(([figure, label], at) => {
        expect(told[at]).toMatch(new RegExp(`^${label}: `));
        if (figure === null) expect(told[at]).not.toMatch(/\d/);
        else expect(told[at]).toContain(figureWords(given, figure));
      });
    }
  });

  it('is the same for all who stand in the same cells', () => {
    const { reading } = page.publication;
    const [one] = answering().map(placeOf);
    if (!one) throw new Error('Somebody answered');
    expect(blocksOf(reading, structuredClone(one), { id: 'another' })).toEqual(
      blocksOf(reading, one),
    );
  });

  it('tells nothing that is withheld', () => {
    const reading = structuredClone(page.publication.reading);
    const hide = (tally: ConsultationReading['overall']) => {
      for (const cell of TALLY_CELLS) tally.cells[cell] = null;
      Object.assign(tally, { divided: null, counted: null, ofAnswered: null, ofAsked: null });
    };
    hide(reading.overall);
    for (const { tally } of reading.capacities) hide(tally);
    for (const factor of reading.factors) {
      Object.assign(factor, { missing: Array(5).fill(null), open: null, rated: null });
    }
    for (const { groups } of reading.groups) for (const group of groups) group.tally = 'tooFew';
    for (const own of answering().slice(0, 20).map(placeOf)) {
      const told = sentencesIn(blocksOf(reading, own));
      for (const sentence of told.slice(0, 1 + CAPACITIES.length)) {
        expect(sentence).not.toMatch(/\d/);
      }
      for (const sentence of told.slice(1 + CAPACITIES.length)) {
        expect(sentence).toContain(texts.alikeWithheld);
        // Of the steps that one misses oneself.
        expect((sentence.match(/\d+/g) ?? []).length).toBeLessThanOrEqual(1);
      }
    }
  });
});
