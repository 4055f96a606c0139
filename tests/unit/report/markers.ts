import { questions } from '@/lib/instrument/questions';
import type { AssessRequest } from '@/lib/model/types';
import { fullRequest } from './requests';

/** A string that occurs nowhere else. */
const mark = (place: string): string => `Zqx${place.replace(/[^a-z]/gi, '')}Xqz`;

const texts = questions.filter(({ kind }) => kind === 'text').map(({ id }) => id);
const scored = questions.filter(({ kind }) => kind === 'scale').map(({ id }) => id);

/** A request with a mark in every private field that somebody can type. */
export const markedRequest: AssessRequest = {
  ...fullRequest,
  context: {
    ...fullRequest.context,
    task: { ...fullRequest.context.task, description: mark('description') },
  },
  answers: {
    ...fullRequest.answers,
    ...Object.fromEntries(texts.map((id) => [id, mark(`answer${id}`)])),
  },
  notes: Object.fromEntries(scored.map((id) => [id, mark(`note${id}`)])),
  consensus: { 'demand-cases': { value: 2, reason: mark('reason') } },
  costs: fullRequest.costs && {
    ...fullRequest.costs,
    lines: fullRequest.costs.lines.map((line, at) => ({
      ...line,
      label: mark(`cost${'abc'[at]}`),
    })),
  },
  plan: [
    {
      measure: 'fixed-criteria',
      title: mark('title'),
      owner: mark('owner'),
      note: mark('planNote'),
    },
    { measure: 'own-1', title: mark('ownTitle'), owner: mark('ownOwner') },
  ],
};

export const MARK = /Zqx\w*Xqz/g;
