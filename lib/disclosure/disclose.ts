import type { JsonValue } from '@/lib/json/json-value';
import { type Audience, type Audiences, gets } from './audiences';

type Scalar = string | number | boolean | null | undefined;

/** A few numbers under fixed names, such as shares per level: decided about as one. */
type Figures<V> = V extends Readonly<Partial<Record<keyof V, number | null>>> ? Audiences : never;

/** Objects under keys that only a draft knows, such as ids of questions: one decision for all keys. */
interface PerKey<V> {
  readonly perKey: Rule<V>;
}

/** The decision about a value: a list of audiences, or one for each field in it. */
type Rule<V> = V extends Scalar
  ? Audiences
  : V extends readonly (infer Item)[]
    ? Item extends Scalar
      ? Audiences
      : Rule<Item>
    : string extends keyof V
      ? V[keyof V] extends Scalar | readonly Scalar[]
        ? Audiences
        : PerKey<V[keyof V]>
      : Rules<V> | Figures<V>;

/**
 * A decision about every field of `T`. A field that `T` gains does not compile until somebody decides
 * who gets it.
 */
export type Rules<T> = {
  readonly [K in keyof T]-?: [JsonValue] extends [T[K]] ? Audiences : Rule<NonNullable<T[K]>>;
};

/** The audiences that get a part of what a rule is about. */
type Getting<R> = R extends readonly (infer A)[] ? A : { [K in keyof R]: Getting<R[K]> }[keyof R];

/** The part of `T` that an audience gets; of several audiences, what only some get is optional. */
export type Disclosed<T, R, A extends Audience> = T extends Scalar
  ? T
  : R extends Audiences
    ? T
    : T extends readonly (infer Item)[]
      ? Disclosed<Item, R, A>[]
      : R extends { readonly perKey: infer Each }
        ? { [K in keyof T]: Disclosed<T[K], Each, A> }
        : Fields<T, R, A>;

type Fields<T, R, A extends Audience> = {
  [K in keyof T as K extends keyof R ? ([A] extends [Getting<R[K]>] ? K : never) : never]: Inner<
    T,
    R,
    K,
    A
  >;
} & {
  [K in keyof T as K extends keyof R
    ? [A] extends [Getting<R[K]>]
      ? never
      : [A & Getting<R[K]>] extends [never]
        ? never
        : K
    : never]?: Inner<T, R, K, A>;
};

type Inner<T, R, K extends keyof T, A extends Audience> = K extends keyof R
  ? Disclosed<T[K], R[K], A>
  : never;

type Node = Audiences | { readonly [field: string]: Node };

/**
 * What an audience gets of a value: the fields that the rules list for it, in the order of the value.
 * What no rule names stays out. The same value when nothing is left out.
 */
export function disclose<T extends object, const R, A extends Audience>(
  audience: A,
  rules: R & Rules<T>,
  value: T,
): Disclosed<T, R, A> {
  return part(audience, rules as unknown as Node, value) as Disclosed<T, R, A>;
}

function part(audience: Audience, rule: Node, value: unknown): unknown {
  if (isLeaf(rule) || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => part(audience, rule, item));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  const all = Object.entries(value);
  const told = all.flatMap(([key, inner]): [string, unknown][] => {
    const of = rule.perKey ?? (Object.hasOwn(rule, key) ? rule[key] : undefined);
    return of && getsAny(audience, of) ? [[key, part(audience, of, inner)]] : [];
  });
  const whole = told.length === all.length && told.every(([, inner], at) => inner === all[at]?.[1]);
  return whole ? value : Object.fromEntries(told);
}

const isLeaf = (rule: Node): rule is Audiences => Array.isArray(rule);

const getsAny = (audience: Audience, rule: Node): boolean =>
  isLeaf(rule)
    ? gets(audience, rule)
    : Object.values(rule).some((inner) => getsAny(audience, inner));
