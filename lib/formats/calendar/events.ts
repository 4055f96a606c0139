import { gets } from '@/lib/disclosure/audiences';
import { mayNameAction } from '@/lib/disclosure/items';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { sentencesOf } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { fill } from '@/lib/i18n/fill';
import { isDue } from '@/lib/model/plan';
import { titles } from '@/lib/wording/titles';
import type { CalendarEvent } from './ics';

/**
 * The day of the next round and the deadlines of the plan, as the readers of the copy may know them.
 * Without any there is one thing to do, since a calendar must hold something.
 */
export function eventsOf(material: Material): CalendarEvent[] {
  const { findings, request, texts } = material;
  const { calendar } = texts;
  const task = request.context.task.title;
  const { reviewOn } = request;
  const dated = [
    ...(reviewOn ? [event(material, 'review', reviewOn, fill(calendar.review, { task }), [])] : []),
    ...actions(material, task),
  ];
  if (dated.length > 0) return dated;
  return [
    event(
      material,
      'undated',
      null,
      fill(calendar.undated, { task }),
      sentencesOf(findings, ['review']),
    ),
  ];
}

function actions(material: Material, task: string): CalendarEvent[] {
  const { request, audience, wording, texts } = material;
  const { calendar } = texts;
  const { status } = wording.texts.report.sections.plan;
  const owned = gets(audience, REQUEST.plan.owner);
  const titled = gets(audience, REQUEST.plan.title);
  return (request.plan ?? [])
    .filter((item) => isDue(item) && mayNameAction(audience, item))
    .map((item) => {
      const action = titles.action(wording, {
        measure: item.measure,
        title: titled ? item.title : undefined,
      });
      const owner = owned ? item.owner?.trim() : undefined;
      return event(
        material,
        item.measure,
        item.due ?? null,
        fill(calendar.action, { action, task }),
        [
          ...(owner ? [fill(calendar.owner, { owner })] : []),
          ...(item.status ? [fill(calendar.status, { status: status[item.status] })] : []),
        ],
      );
    });
}

function event(
  { report: { meta } }: Material,
  id: string,
  day: string | null,
  summary: string,
  details: string[],
): CalendarEvent {
  const { title, municipality, copyTitle, fictional, labels } = meta;
  return {
    uid: `${id}-${shortHash(`${municipality ?? ''}\n${title}`)}@draagkracht`,
    day,
    summary,
    description: [
      ...(fictional ? [fictional] : []),
      ...(municipality ? [municipality] : []),
      ...details,
      `${labels.product}, ${copyTitle}`,
    ],
  };
}

/** A text as eight hexadecimal digits (FNV-1a); tells assessments apart and hides nothing. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const octet of new TextEncoder().encode(text))
    hash = Math.imul(hash ^ octet, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
