import { letterSentence } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { type Chosen, type ChosenAction, chosenOf } from '@/lib/formats/shared/chosen';
import { fill, plural } from '@/lib/i18n/fill';
import { list, notice, paragraph } from '@/lib/report/blocks';
import type { Block, Text } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** An article of a decision: its sentence, and what it lists. */
interface Article {
  text: string;
  items: string[];
}

/** The draft decision: from the verdict, what was chosen, and when to look again. */
export function decisionBlocks(material: Material): Block[] {
  const { decision } = material.texts.college;
  const chosen = chosenOf(material);
  return [
    ...proposal(material, chosen),
    paragraph([{ strong: decision.decides }]),
    ...articlesOf(material, chosen).flatMap((article, at) => articleBlocks(material, article, at)),
  ];
}

/** Says so where the articles are a proposal and no choice. */
function proposal({ texts }: Material, { from, conditions, actions }: Chosen): Block[] {
  const { title, text, conditionsOnly } = texts.college.decision.proposed;
  if (from === 'plan' || conditions.length + actions.length === 0) return [];
  return [notice('info', title, from === 'smallestSet' ? text : conditionsOnly)];
}

function articleBlocks({ texts }: Material, { text, items }: Article, at: number): Block[] {
  const { article } = texts.college.decision;
  const content: Text = [{ strong: `${fill(article, { number: at + 1 })} ` }, text];
  return [paragraph(content), ...list(items)];
}

function articlesOf(material: Material, { conditions, actions }: Chosen): Article[] {
  const { request, wording, texts } = material;
  const { decision } = texts.college;
  const { reviewOn } = request;
  return [
    { text: opening(material), items: [] },
    ...(conditions.length > 0
      ? [
          {
            text: plural(wording.locale, decision.conditions, conditions.length),
            items: conditions.map(
              (id) => letterSentence(wording, id) ?? titles.measure(wording, id),
            ),
          },
        ]
      : []),
    ...(actions.length > 0
      ? [
          {
            text: plural(wording.locale, decision.actions, actions.length),
            items: actions.map((action) => actionWords(material, action)),
          },
        ]
      : []),
    ...(reviewOn
      ? [{ text: fill(decision.review, { date: day(wording, reviewOn) }), items: [] }]
      : []),
    { text: decision.inform, items: [] },
  ];
}

function opening({ request, result, texts }: Material): string {
  const { verdict } = texts.college.decision;
  const id = result.basis === 'quick' ? 'quick' : result.overall.advice;
  return fill(verdict[id], { task: request.context.task.title });
}

/** An action with by when, and in a working copy with who leads it. */
function actionWords({ wording, texts }: Material, { title, due, owner }: ChosenAction): string {
  const { decision } = texts.college;
  const dated = due ? fill(decision.due, { action: title, date: day(wording, due) }) : title;
  return owner ? fill(decision.owner, { action: dated, owner }) : dated;
}
