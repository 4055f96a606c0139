'use client';

import { createContext, use } from 'react';
import type { Reading } from '@/lib/model/effort';

const ReadingContext = createContext<Reading>({ questions: {}, pages: {}, answers: {} });

/** Hands on how many words there are to read, in the language of the page. */
export const ReadingProvider = ReadingContext.Provider;

/** How many words there are to read. Without a provider only answers take time. */
export const useReading = (): Reading => use(ReadingContext);
