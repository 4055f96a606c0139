import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod/mini';
import type { earlierRequestSchema, requestSchema } from '@/lib/instrument/schema/request';
import type { resultSchema } from '@/lib/instrument/schema/result';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest, EarlierRequest } from '@/lib/model/types';

/** Every key of a type, also of what it holds. */
type Keys<T> = T extends readonly (infer Item)[]
  ? Keys<Item>
  : T extends object
    ? { [K in keyof T & string]: K | (string extends K ? never : Keys<T[K]>) }[keyof T & string]
    : never;

// The compiler checks these; the run only says that they are there.
it('what the schema of a request passes is a request', () => {
  expectTypeOf<z.output<typeof requestSchema>>().toExtend<AssessRequest>();
  expectTypeOf<keyof z.output<typeof requestSchema>>().toEqualTypeOf<keyof AssessRequest>();
});

it('what the schema of an earlier request passes can be scored, and has every field of it', () => {
  expectTypeOf<z.output<typeof earlierRequestSchema>>().toExtend<EarlierRequest>();
  expectTypeOf<keyof EarlierRequest>().toExtend<keyof z.output<typeof earlierRequestSchema>>();
});

it('a result is what its schema says, and the other way round', () => {
  expectTypeOf<z.output<typeof resultSchema>>().toExtend<AssessmentResult>();
  expectTypeOf<AssessmentResult>().toExtend<z.output<typeof resultSchema>>();
  expectTypeOf<Keys<z.output<typeof resultSchema>>>().toEqualTypeOf<Keys<AssessmentResult>>();
});
