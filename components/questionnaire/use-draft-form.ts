'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { type Resolver, type UseFormRegisterReturn, useForm } from 'react-hook-form';
import { useSession } from '@/components/assessment/session';
import type { FieldProblem } from '@/components/ui/ErrorSummary';
import { earlyValues } from './early-values';
import { type DraftField, type FieldValue, type FormValues, readAll, sameValue } from './field';
import { loadSchemas, schemasNow } from './load-schemas';

/** A form whose fields are kept in the draft as they are filled in. */
export interface DraftForm {
  /** The props that tie a control to its field. */
  register(name: string): UseFormRegisterReturn;
  /** What is wrong with a field since the person last went on. */
  errorOf(name: string): string | undefined;
  /** Everything that is wrong, in the order of the page. */
  problems: FieldProblem[];
  /** How often the person tried to go on. */
  attempts: number;
  /** Checks everything; true when the person can go on. */
  check(): Promise<boolean>;
}

/** Checks the fields against their schemas. */
const resolverFor =
  (fields: readonly DraftField[]): Resolver<FormValues> =>
  async (values, ...rest) => {
    const kit = await loadSchemas();
    if (!kit) return { values, errors: {} };
    const shape = fields.flatMap(({ name, schema }) =>
      schema ? [[name, schema(kit)] as const] : [],
    );
    const schema = kit.z.looseObject(Object.fromEntries(shape));
    return (kit.zodResolver(schema) as unknown as Resolver<FormValues>)(values, ...rest);
  };

/**
 * Whether a typed value may be kept. What is chosen comes from our own options. Nothing waits for the
 * schemas to arrive: a value that is not kept yet would be lost with the page.
 */
function accepts({ schema }: DraftField, value: FieldValue): boolean {
  const kit = schemasNow();
  if (!kit) void loadSchemas();
  return !schema || !kit || kit.z.safeParse(schema(kit), value).success;
}

/**
 * Keeps the fields of a page in the draft, and lets them follow the draft when another tab changes it.
 * What is filled in is checked aloud only when the person goes on.
 */
export function useDraftForm(fields: readonly DraftField[]): DraftForm {
  const { draft, change } = useSession();
  const [early] = useState(() => earlyValues(fields));
  /** What the form and the draft last agreed on; a difference comes from outside. */
  const agreed = useRef<FormValues>(readAll(fields, draft));
  const resolver = useMemo(() => resolverFor(fields), [fields]);
  const form = useForm<FormValues>({
    defaultValues: { ...agreed.current, ...early },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    resolver,
  });
  const { errors, submitCount } = form.formState;

  const latest = useRef(draft);
  latest.current = draft;
  const keep = useRef((_name: string, _value: FieldValue) => {});
  keep.current = (name, value) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field || sameValue(value, agreed.current[name])) return;
    if (field.typing && !accepts(field, value)) return;
    const write = field.write(value);
    agreed.current[name] = field.read(write(latest.current));
    change(name, write, { typing: field.typing });
  };

  useEffect(() => {
    const held: FormValues = { ...form.getValues() };
    return form.subscribe({
      formState: { values: true },
      callback: ({ name, values }) => {
        if (!name) return;
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
    for (const [name, value] of Object.entries(early)) keep.current(name, value);
  }, [early]);

  useEffect(() => {
    for (const field of fields) {
      const value = field.read(draft);
      if (sameValue(value, agreed.current[field.name])) continue;
      agreed.current[field.name] = value;
      form.setValue(field.name, value);
    }
  }, [draft, fields, form]);

  return {
    register: (name) => form.register(name),
    errorOf: (name) => errors[name]?.message,
    problems: fields.flatMap(({ name }) => {
      const message = errors[name]?.message;
      return message ? [{ id: name, message }] : [];
    }),
    attempts: submitCount,
    check: async () => {
      let valid = false;
      await form.handleSubmit(() => {
        valid = true;
      })();
      return valid;
    },
  };
}
