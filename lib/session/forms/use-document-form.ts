'use client';

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Resolver, type UseFormRegisterReturn, useForm } from 'react-hook-form';
import type { Change } from '@/lib/draft/store/store';
import type { FieldProblem } from '@/lib/fields/field';
import {
  type DocumentField,
  type FieldValue,
  type FormValues,
  type HoldsTyped,
  isUnusable,
  keeping,
  readAll,
  sameValue,
  shown,
} from '@/lib/fields/field';
import { useEarlyValues } from './use-early-values';

/** A form whose fields are stored in a document while they are filled in. */
export interface DocumentForm {
  /** The props that tie a control to its field. */
  register(name: string): UseFormRegisterReturn;
  /** The error of a field, found when the user last went on or on an earlier visit. */
  errorOf(name: string): string | undefined;
  /** Everything that was wrong when the person last went on, in the order of the page. */
  problems: FieldProblem[];
  /** How often the person tried to go on. */
  attempts: number;
  /** Checks everything; true when the person can go on. */
  check(): Promise<boolean>;
}

/** A document that is open. */
export interface OpenDocument<D extends HoldsTyped, P extends string> {
  draft: D;
  /** How far it is written; null until the device has been read. */
  view: { state: { status: string } } | null;
  /** False until the device has been read. */
  ready: boolean;
  change(path: P, change: Change<D>, options?: { typing?: boolean }): void;
  /** Writes everything now; true when all of it is stored. */
  flush(): Promise<boolean>;
}

type ProblemOf<D extends HoldsTyped> = (
  field: DocumentField<D>,
  value: FieldValue,
) => string | undefined;

/** What is told of a value that is missing: once, who goes on all the same may. */
function missingOf<D extends HoldsTyped>(
  { name, missing }: DocumentField<D>,
  value: FieldValue,
  told: Set<string>,
): string | undefined {
  if (!missing || told.has(name) || String(value).trim() !== '') return undefined;
  told.add(name);
  return missing;
}

/** Checks the fields. */
const resolverFor =
  <D extends HoldsTyped>(
    fields: readonly DocumentField<D>[],
    problemOf: ProblemOf<D>,
    told: Set<string>,
  ): Resolver<FormValues> =>
  async (values) => {
    const errors = fields.flatMap((field) => {
      const value = values[field.name] ?? '';
      const message = problemOf(field, value) ?? missingOf(field, value, told);
      return message ? [[field.name, { type: 'unusable', message }] as const] : [];
    });
    return errors.length > 0
      ? { values: {}, errors: Object.fromEntries(errors) }
      : { values, errors: {} };
  };

/** The fields that held something unusable when the page opened. */
function useFound<D extends HoldsTyped>(
  fields: readonly DocumentField<D>[],
  draft: D,
  ready: boolean,
): Set<string> {
  const [found, setFound] = useState<Set<string> | null>(null);
  if (!ready || found) return found ?? new Set();
  const unusable = fields.filter((field) => isUnusable(field, draft, shown(field, draft)));
  const first = new Set(unusable.map(({ name }) => name));
  setFound(first);
  return first;
}

/**
 * Stores the fields of a page in a document, usable or not, and updates them when another tab changes the
 * document. Errors are shown when the user goes on; values found unusable on opening are marked at once.
 *
 * @param unused - the message for a value that was found unusable.
 */
export function useDocumentForm<D extends HoldsTyped, P extends string>(
  fields: readonly DocumentField<D, P>[],
  { draft, view, change, ready, flush }: OpenDocument<D, P>,
  unused: string,
): DocumentForm {
  const found = useFound(fields, draft, ready);
  /** The last values that form and draft had in common; a difference comes from another tab or device. */
  const agreed = useRef<FormValues>(readAll(fields, draft));
  const latest = useRef(draft);
  latest.current = draft;
  /** What the device has. */
  const saved = useRef<FormValues>({});
  const isSaved = view?.state.status === 'saved';
  useEffect(() => {
    if (isSaved) saved.current = readAll(fields, draft);
  }, [isSaved, fields, draft]);

  const problemOf: ProblemOf<D> = (field, value) =>
    field.problem?.(value) ?? (isUnusable(field, latest.current, value) ? unused : undefined);
  const keep = useRef((_name: string, _value: FieldValue) => {});
  keep.current = (name, value) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field || sameValue(value, agreed.current[name])) return;
    agreed.current[name] = value;
    change(field.path, keeping(field, value), { typing: field.typing });
  };

  /** Values entered since hydration; they take precedence over those stored before. */
  const given = useRef(new Set<string>());
  const early = useEarlyValues(fields, {
    ready,
    isSaved,
    flush,
    take(values, before = {}) {
      for (const [name, value] of Object.entries(values)) {
        if (given.current.has(name)) continue;
        // Who changed it since, here or elsewhere, has seen more.
        if (name in before && !sameValue(agreed.current[name], before[name])) continue;
        keep.current(name, value);
        if (!sameValue(form.getValues(name), value)) put(name, value);
      }
    },
    unsaved() {
      const names = [...given.current].filter(
        (name) => !sameValue(form.getValues(name), saved.current[name]),
      );
      const of = (values: FormValues): FormValues =>
        Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
      return { values: of(form.getValues()), before: of(saved.current) };
    },
  });
  const told = useRef(new Set<string>());
  const form = useForm<FormValues>({
    defaultValues: { ...agreed.current, ...early },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resolver: resolverFor(fields, problemOf, told.current),
  });
  const { errors, submitCount } = form.formState;
  const outside = useRef(false);
  /** Sets a value that the user did not enter. */
  const put = useCallback(
    (name: string, value: FieldValue) => {
      outside.current = true;
      form.setValue(name, value);
      outside.current = false;
    },
    [form],
  );

  useEffect(() => {
    const held: FormValues = { ...form.getValues() };
    return form.subscribe({
      formState: { values: true },
      callback: ({ name, values }) => {
        if (!name) return;
        if (!outside.current) given.current.add(name);
        const value = values[name] ?? '';
        const before = held[name] ?? '';
        const field = fields.find((candidate) => candidate.name === name);
        const settled = field?.settle?.(value, before) ?? value;
        held[name] = settled;
        if (!sameValue(settled, value)) form.setValue(name, settled);
        keep.current(name, settled);
      },
    });
  }, [form, fields]);

  useEffect(() => {
    for (const field of fields) {
      const value = shown(field, draft);
      if (sameValue(value, agreed.current[field.name])) continue;
      agreed.current[field.name] = value;
      put(field.name, value);
    }
  }, [draft, fields, put]);

  // Leaving the screen ends typing: writes what is pending.
  const leave = useEffectEvent(() => void flush());
  useEffect(() => () => leave(), []);

  const foundProblem = (name: string) => {
    const field = found.has(name) && fields.find((candidate) => candidate.name === name);
    return field ? problemOf(field, shown(field, draft)) : undefined;
  };

  return {
    register: (name) => form.register(name),
    errorOf: (name) => errors[name]?.message ?? foundProblem(name),
    problems: fields.flatMap(({ name }) => {
      const message = errors[name]?.message;
      return message ? [{ id: name, message }] : [];
    }),
    attempts: submitCount,
    check: async () => {
      void flush();
      let valid = false;
      await form.handleSubmit(() => {
        valid = true;
      })();
      return valid;
    },
  };
}
