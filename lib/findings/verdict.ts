import { fill, plural } from '@/lib/i18n/fill';
import { shorten } from '@/lib/i18n/shorten';
import { instrument } from '@/lib/instrument/instrument';
import type { AssessmentResult, CapacityResult } from '@/lib/model/result';
import type { Verdict } from '@/lib/model/types';
import { enumerate } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import type { Finder, Finding, Given } from './finding';
import {
  factorsIn,
  lowerFirst,
  numberWord,
  readingOf,
  readingWords,
  shortIn,
  steps,
  upperFirst,
} from './words';

/** The verdict, why, by which norm, from whom, and how near the evidence is; a quick check has none to be firm. */
export const verdictFindings: Finder = (given) => [
  verdict(given),
  advice(given),
  ...because(given),
  norm(given),
  normName(given),
  ...otherNorm(given),
  ...(given.result.basis === 'quick' ? [] : [voices(given)]),
  evidence(given),
];

const adviceOf = ({ basis, overall }: AssessmentResult): Verdict | 'quick' =>
  basis === 'quick' ? 'quick' : overall.advice;

/** Characters of a municipality’s name that a sentence can hold. */
const LONGEST_NAME = 60;

function verdict({ wording, request, result }: Given): Finding {
  const texts = wording.texts.findings;
  const given = request.context.municipality?.name?.trim();
  const name = given ? shorten(given, LONGEST_NAME) : texts.yourMunicipality;
  const sentence = fill(texts.verdict[verdictKey(result)], { municipality: name });
  return { id: 'verdict', class: adviceOf(result), sentence: upperFirst(wording, sentence) };
}

function verdictKey(result: AssessmentResult) {
  const { overall } = result;
  const id = adviceOf(result);
  // "Not now" that rests on unsure answers has no settled level either, but is no open verdict.
  const open = overall.level === null && overall.unless.length === 0;
  const divided = overall.divided.length > 0;
  if (id === 'negotiate' && open) return divided ? 'negotiateDivided' : 'negotiateOpen';
  if (id === 'prepare' && open) return divided ? 'prepareDivided' : 'prepareOpen';
  return id === 'unknown' && divided ? 'divided' : id;
}

function advice({ wording, result }: Given): Finding {
  const id = adviceOf(result);
  const { title, sentence } = wording.texts.findings.advice[id];
  return { id: 'advice', class: id, figure: title, sentence };
}

/** Why: the factors that reach the level, in a sentence without a formula. */
function because({ wording, result }: Given): Finding[] {
  if (result.basis === 'quick') return [];
  const texts = wording.texts.findings.because;
  const { level, decidedBy } = result.overall;
  const name = (id: string) => titles.capacity(wording, id);
  if (level === 'carries') return [{ id: 'because', class: level, sentence: texts.none }];
  if (level === null) {
    const open = result.capacities.filter((capacity) => capacity.level === null);
    const capacity = enumerate(
      wording,
      open.map(({ id }) => lowerFirst(wording, name(id))),
    );
    return open.length > 0
      ? [{ id: 'because', class: 'open', sentence: fill(texts.open, { capacity }) }]
      : [];
  }
  const deciding = result.capacities.filter(({ id }) => decidedBy.includes(id));
  const reasons = deciding.map((capacity, at) => ({
    capacity: at === 0 ? name(capacity.id) : lowerFirst(wording, name(capacity.id)),
    reason: reasonFor(wording, result, capacity),
  }));
  const [first] = reasons;
  if (!first) return [];
  const sentence =
    reasons.length === 1
      ? fill(texts.one, first)
      : fill(texts.other, {
          capacity: enumerate(
            wording,
            reasons.map((reason) => fill(texts.of, reason)),
          ),
        });
  return [{ id: 'because', class: level, sentence }];
}

const DEPTHS = ['4', '3', '2', '1'] as const;

/** How many factors are known to miss how much, as the rule that sets the level counts them. */
function reasonFor(
  wording: Wording,
  result: Pick<AssessmentResult, 'factors'>,
  { id, level }: CapacityResult,
): string {
  const texts = wording.texts.findings.because;
  const rule = instrument.rules.find((one) => one.id === 'default');
  const counts =
    level === null || level === 'carries'
      ? undefined
      : rule?.[factorsIn(id) > 3 ? 'five' : 'three'][level];
  const short = shortIn(result, id);
  const missing = (depth: string) => short.filter(({ misses }) => misses >= Number(depth)).length;
  const depth =
    DEPTHS.find((step) => counts?.[step] !== undefined && missing(step) >= counts[step]) ?? '1';
  const count = missing(depth);
  const words = steps(wording, Number(depth));
  return plural(wording.locale, texts.reason, count, {
    number: numberWord(wording, count),
    atLeast: depth === '4' ? words : fill(texts.atLeast, { steps: words }),
  });
}

function norm({ wording, result }: Given): Finding {
  const { title, short } = wording.texts.model.norms[result.norm];
  return {
    id: 'norm',
    class: result.norm,
    figure: title,
    sentence: fill(wording.texts.findings.norm, { norm: title, text: short }),
  };
}

/** The norm by its name alone, where there is no room to explain it. */
function normName({ wording, result }: Given): Finding {
  const { title } = wording.texts.model.norms[result.norm];
  return {
    id: 'normName',
    class: result.norm,
    sentence: fill(wording.texts.findings.normName, { norm: title }),
  };
}

/** What the other norm leads to, where that differs. */
function otherNorm({ wording, result }: Given): Finding[] {
  const { otherNorm: other } = result.overall;
  if (!other || result.basis === 'quick') return [];
  const level = readingWords(wording, readingOf(other.between));
  return [
    {
      id: 'otherNorm',
      class: other.advice,
      figure: wording.texts.findings.advice[other.advice].title,
      sentence: fill(wording.texts.findings.otherNorm, {
        norm: wording.texts.model.norms[other.norm].title,
        level,
      }),
    },
  ];
}

function voices({ wording, result }: Given): Finding {
  const { voices: texts, voicesBefore } = wording.texts.findings;
  const { voices: from } = result.overall;
  const { team } = result;
  if (from === 'team' && !team) return { id: 'voices', class: from, sentence: voicesBefore };
  const count = team?.respondents ?? 1;
  return {
    id: 'voices',
    class: from,
    figure: String(count),
    sentence: from === 'team' ? plural(wording.locale, texts.team, count) : texts[from],
  };
}

function evidence({ wording, result }: Given): Finding {
  const texts = wording.texts.findings.evidence;
  const { evidence: nearness, evidenceReason: reason } = result.overall;
  const sentence =
    reason === 'unknownSize'
      ? texts.unknownSize
      : reason === 'region'
        ? texts.beyondRegion
        : nearness === 'beyond'
          ? texts.beyondSize
          : texts[nearness];
  return { id: 'evidence', class: nearness, sentence };
}
