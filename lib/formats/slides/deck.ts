import { mayNameAction } from '@/lib/disclosure/items';
import { findingsUnder, letterSentence, sentencesOf } from '@/lib/findings';
import { reasonsFor } from '@/lib/formats/letter/reasons';
import type { Material } from '@/lib/formats/material';
import { conditionsOf } from '@/lib/formats/shared/chosen';
import { fill } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import { referencesTo } from '@/lib/instrument/texts/evidence';
import { isDue } from '@/lib/model/plan';
import type { Block, FigureBlock, KeyFigure, LevelItem } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { type Paragraph, plainly } from './fit';
import { TOLD } from './told';

/** A slide without a format: what it shows, and what whoever speaks has beside it. */
export interface Slide {
  title: string;
  texts: Paragraph[];
  figures?: KeyFigure[];
  cards?: LevelItem[];
  picture?: FigureBlock;
  /** Paragraphs. What is on the slide and does not fit there is added. */
  notes: string[];
}

/** The assessment as slides for a meeting, after the title; one with nothing to show is left out. */
export function slidesOf(material: Material): Slide[] {
  const quick = material.result.basis === 'quick';
  return [
    decision(material),
    capacities(material),
    money(material),
    people(material),
    ...(quick ? [] : [digital(material), relief(material), conditions(material), views(material)]),
    next(material),
  ].filter(({ texts: shown, cards, picture }) => shown.length > 0 || cards || picture);
}

/** Findings by id, or all under a name that ends with `.*`. */
const sentences = ({ findings }: Material, ids: readonly string[]): string[] =>
  ids.flatMap((id) =>
    id.endsWith('.*')
      ? findingsUnder(findings, id.slice(0, -2)).map(({ sentence }) => sentence)
      : sentencesOf(findings, [id]),
  );

const led = ([first, ...others]: string[]): Paragraph[] =>
  first === undefined ? [] : [{ text: first, lead: true }, ...plainly(others)];

const blocksIn = ({ report }: Material, section: string): Block[] =>
  report.sections.find(({ id }) => id === section)?.blocks ?? [];

const pictureIn = (material: Material, section: string): FigureBlock | undefined =>
  blocksIn(material, section).find((block) => block.kind === 'figure');

/** Where the report tells more. */
function partOf({ report, texts }: Material, section: string): string[] {
  const found = report.sections.find(({ id }) => id === section);
  if (!found) return [];
  return [fill(texts.slides.more, { number: found.number, title: found.title })];
}

const decision = (material: Material): Slide => ({
  title: material.texts.slides.decision,
  texts: led(sentences(material, TOLD.decision)),
  notes: [...sentences(material, TOLD.decisionNotes), ...partOf(material, 'conclusion')],
});

function capacities(material: Material): Slide {
  const cards = blocksIn(material, 'conclusion').flatMap((block) =>
    block.kind === 'levels' ? block.items : [],
  );
  return {
    title: material.texts.slides.capacities,
    texts: [],
    cards,
    notes: [...sentences(material, TOLD.capacitiesNotes), ...partOf(material, 'capacity')],
  };
}

function money(material: Material): Slide {
  const figures = blocksIn(material, 'conclusion').flatMap((block) =>
    block.kind === 'keyFigures' ? block.items : [],
  );
  return {
    title: material.texts.slides.money,
    texts: plainly(sentences(material, TOLD.money)),
    figures,
    notes: [...sentences(material, TOLD.moneyNotes), ...partOf(material, 'costs')],
  };
}

/** People, and what the team wrote itself, each under what it is about; the title says only what is shown. */
function people(material: Material): Slide {
  const { decision } = material.wording.texts.report.sections.conclusion;
  const { slides, college } = material.texts;
  const own = TOLD.own.flatMap((id) => {
    const finding = material.findings[id];
    if (!finding) return [];
    const inOwnWords = finding.class === 'whole' || finding.class === 'beginning';
    return { text: inOwnWords ? `${decision[id]}: ${finding.sentence}` : finding.sentence };
  });
  return {
    title: own.length > 0 ? slides.people : college.reasons.people,
    texts: [...plainly(sentences(material, TOLD.people)), ...own],
    notes: partOf(material, 'plan'),
  };
}

function views(material: Material): Slide {
  const picture = pictureIn(material, 'perceptions');
  return {
    title: material.texts.slides.views,
    // Where nothing is known of the views there is nothing to show a council.
    texts: picture ? plainly(sentences(material, TOLD.views)) : [],
    picture,
    notes: partOf(material, 'perceptions'),
  };
}

/** Of each factor that the initiative touches: what it relieves and what it asks. */
const reliefNotes = ({ result, findings, wording }: Material): string[] =>
  result.factors.flatMap(({ id }) => {
    const said = sentencesOf(findings, [`relief.${id}`, `load.${id}`]);
    return said.length > 0 ? [`${titles.factor(wording, id)}: ${said.join(' ')}`] : [];
  });

/** Where nothing is relieved there is no slide about it, and this one says so in its notes. */
const digital = (material: Material): Slide => ({
  title: material.texts.slides.digital,
  texts: plainly(sentences(material, TOLD.digital)),
  picture: pictureIn(material, 'capacity'),
  notes: [
    ...(pictureIn(material, 'potential') ? [] : reliefNotes(material)),
    ...partOf(material, 'capacity'),
  ],
});

function relief(material: Material): Slide {
  const picture = pictureIn(material, 'potential');
  return {
    title: material.texts.slides.relief,
    texts: picture ? [{ text: picture.caption }] : [],
    picture,
    notes: [...reliefNotes(material), ...partOf(material, 'potential')],
  };
}

function conditions(material: Material): Slide {
  const { wording, texts, evidence } = material;
  const { conditions: asked, proposed } = conditionsOf(material);
  const { conditionsNone } = wording.texts.report.sections.plan;
  const shown = asked.map((id) => letterSentence(wording, id) ?? titles.measure(wording, id));
  const sources = referencesTo(
    wording.texts.sources,
    evidence,
    instrument.measures.filter(({ id }) => asked.includes(id)).flatMap((one) => one.evidence),
  );
  return {
    title: texts.slides.conditions,
    texts: plainly([
      ...(proposed && shown.length > 0 ? [texts.slides.proposed] : []),
      ...(shown.length > 0 ? shown : [conditionsNone]),
    ]),
    notes: [
      ...asked.flatMap((id) => {
        const reasons = reasonsFor(material, { id }).join(' ');
        return reasons ? [`${titles.measure(wording, id)}: ${reasons}`] : [];
      }),
      ...(asked.length > 0 && sources ? [fill(texts.slides.sources, { sources })] : []),
      ...partOf(material, 'plan'),
    ],
  };
}

function next(material: Material): Slide {
  const { texts } = material;
  return {
    title: texts.slides.next,
    texts: plainly([...sentences(material, TOLD.open), ...firstStep(material)]),
    picture: pictureIn(material, 'cycle'),
    notes: [...sentences(material, TOLD.openNotes), ...partOf(material, 'review')],
  };
}

/** The action of the plan that is due first. */
function firstStep({ request, audience, wording, texts }: Material): string[] {
  const [first] = (request.plan ?? [])
    .filter(isDue)
    .filter((item) => mayNameAction(audience, item))
    .toSorted((one, other) => one.due.localeCompare(other.due, 'en'));
  if (!first) return [];
  const action = titles.action(wording, first);
  return [fill(texts.slides.step, { action, date: day(wording, first.due) })];
}
