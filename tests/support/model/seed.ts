import fc from 'fast-check';
import { vi } from 'vitest';

/** The same random cases in every run; set FC_SEED to look at others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20240101) });

/** Properties look at many cases, and report the smallest one that fails. */
vi.setConfig({ testTimeout: 60_000 });
