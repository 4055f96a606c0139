import { fill, plural } from '@/lib/i18n/fill';
import { wholeSentences } from '@/lib/i18n/whole-sentences';
import type { Answer } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { inSentence } from '@/lib/wording/in-sentence';
import { day, enumerate } from '@/lib/wording/numbers';
import { answersOf } from './answers';
import { chosenConditions, conditionsCalledFor } from './conditions';
import type { Finder, Finding, Given } from './finding';
import { measureNames } from './open';
import { numberWord } from './words';

/** What a college decides on beside the verdict: people, gain, what stops, conditions, dates, and a no. */
export const decisionFindings: Finder = (given) => [
  whose(given),
  ...inRole(given),
  ...signedOff(given),
  ...(given.result.basis === 'quick'
    ? []
    : [
        ...people(given),
        ...told(given, 'benefit'),
        ...told(given, 'stops'),
        conditions(given),
        ...settled(given),
        ...refusal(given),
      ]),
  review(given),
];

/** Whose answers these are: of one person or of a team, by group, and from which day. */
function whose({ wording, request, result }: Given): Finding {
  const texts = wording.texts.findings.whose;
  const who = whoOf(wording, result);
  const sentence = request.on
    ? fill(texts.on, { who, date: day(wording, request.on) })
    : fill(texts.undated, { who });
  return { id: 'whose', class: isOfTeam(result) ? 'team' : 'one', sentence };
}

const isOfTeam = ({ team, overall }: Given['result']): boolean =>
  team ? team.respondents > 1 : overall.voices === 'team';

function whoOf(wording: Given['wording'], result: Given['result']): string {
  const texts = wording.texts.findings.whose;
  const { team } = result;
  if (!isOfTeam(result)) return texts.one;
  // What a team answered together, and one person goes on with: the next round.
  if (!team) return texts.teamBefore;
  const { respondents, groups } = team;
  return [
    plural(wording.locale, texts.team, respondents, { number: numberWord(wording, respondents) }),
    ...(groups
      ? [
          fill(texts.groups, {
            political: numberWord(wording, groups.political),
            administrative: numberWord(wording, groups.administrative),
          }),
        ]
      : []),
  ].join(', ');
}

/** In which role one person answered, for whoever works on it. Of a team, `whose` tells what may be told. */
function inRole({ wording, request }: Given): Finding[] {
  const { role, respondents, intervals } = request;
  if (!role || role === 'other' || respondents?.length || intervals) return [];
  const sentence = fill(wording.texts.findings.role, { role: roleName(wording, role) });
  return [{ id: 'role', class: role, sentence, forTeam: true }];
}

/** A role within a sentence, in the words of the country. */
function roleName({ texts }: Given['wording'], role: string): string {
  const roles: Record<string, string> = texts.model.roles;
  return inSentence(roles[role] ?? role);
}

/** Who signed off, by role and date; names and remarks are for the working copy. */
function signedOff({ wording, request }: Given): Finding[] {
  const signs = request.signOffs ?? [];
  if (signs.length === 0) return [];
  const texts = wording.texts.findings.signedOff;
  const list = signs.map(({ role, on }) =>
    fill(texts.by, { role: roleName(wording, role), date: day(wording, on) }),
  );
  return [
    {
      id: 'signedOff',
      class: String(signs.length),
      figure: String(signs.length),
      sentence: fill(texts.sentence, { list: enumerate(wording, list) }),
    },
  ];
}

/** That nobody filled in how many people it takes; where somebody did, `fte` says it. */
function people({ wording, result }: Given): Finding[] {
  if (result.costs && result.costs.fte.atLeast > 0) return [];
  return [{ id: 'people', class: 'unfilled', sentence: wording.texts.findings.people }];
}

const QUESTION = { benefit: 'context-benefit', stops: 'decide-stop' } as const;

/** Characters of somebody's own words that fit beside the rest of the decision. */
const LONGEST_WORDS = 220;

/** Something written in own words; a single answer, so for those who may read the answers. */
function told({ wording, request, result }: Given, id: keyof typeof QUESTION): Finding[] {
  const texts = wording.texts.findings[id];
  const words = wordsIn(answersOf({ request })[QUESTION[id]]);
  if (words === null) {
    // What members wrote in confidence is shown to nobody, and is not nothing.
    const state = result.team && request.confidential ? 'notOpenly' : 'unfilled';
    return [{ id, class: state, sentence: texts[state], forTeam: true }];
  }
  const cut = wholeSentences(words, LONGEST_WORDS);
  return [
    {
      id,
      class: cut === words ? 'whole' : 'beginning',
      sentence: fill(cut === words ? texts.told : texts.beginning, { words: cut }),
      forTeam: true,
    },
  ];
}

function wordsIn(answer: Answer | undefined): string | null {
  if (typeof answer !== 'string' || answer === UNKNOWN) return null;
  return answer.replace(/\s+/g, ' ').trim() || null;
}

/** Conditions that a sentence names. */
const MOST_CONDITIONS = 3;

/** The conditions that were chosen for the plan, else those that the answers call for. */
function conditions({ wording, request, result }: Given): Finding {
  const texts = wording.texts.findings.conditions;
  const chosen = chosenConditions(request.plan);
  const shown = chosen.length > 0 ? chosen : conditionsCalledFor(result);
  if (shown.length === 0) return { id: 'conditions', class: 'none', sentence: texts.none };
  const state = chosen.length > 0 ? 'chosen' : 'proposed';
  const named = measureNames(wording, shown.slice(0, MOST_CONDITIONS));
  const more = shown.length - MOST_CONDITIONS;
  const sentence = fill(texts[state], { conditions: named });
  return {
    id: 'conditions',
    class: state,
    figure: String(shown.length),
    sentence:
      more > 0
        ? `${sentence} ${plural(wording.locale, texts.more, more, { number: numberWord(wording, more) })}`
        : sentence,
  };
}

/** That no open answer decides, with how many answers and whether amounts are missing all the same. */
function settled({ wording, result }: Given): Finding[] {
  const { level, unless, divided } = result.overall;
  if (level === null || unless.length > 0 || divided.length > 0) return [];
  const texts = wording.texts.findings.settled;
  const missing = new Set(result.factors.flatMap(({ unknown }) => unknown)).size;
  const { costs } = result;
  const sentences = [
    ...(missing > 0
      ? [plural(wording.locale, texts.missing, missing, { number: numberWord(wording, missing) })]
      : []),
    ...(costs && !(costs.total.complete && costs.promised.complete) ? [texts.amounts] : []),
  ];
  return [
    {
      id: 'settled',
      class: sentences.length > 0 ? 'missing' : 'complete',
      figure: String(missing),
      sentence: sentences.join(' ') || texts.complete,
    },
  ];
}

/** What happens if the municipality says no, as far as the form of the transfer tells. */
function refusal({ wording, request }: Given): Finding[] {
  const texts = wording.texts.findings.refusal;
  const { refusable, intensity, start } = request.context.task;
  if (!refusable) return [{ id: 'refusal', class: 'unfilled', sentence: texts.unfilled }];
  return [
    {
      id: 'refusal',
      class: refusable,
      sentence: [
        texts[refusable],
        ...(intensity && refusable !== 'choice' ? [texts.responsible[intensity]] : []),
        ...(start ? [fill(texts.start, { date: day(wording, start) })] : []),
      ].join(' '),
    },
  ];
}

function review({ wording, request }: Given): Finding {
  const texts = wording.texts.findings.review;
  return request.reviewOn
    ? {
        id: 'review',
        class: 'agreed',
        figure: day(wording, request.reviewOn),
        sentence: fill(texts.agreed, { date: day(wording, request.reviewOn) }),
      }
    : { id: 'review', class: 'unfilled', sentence: texts.unfilled };
}
