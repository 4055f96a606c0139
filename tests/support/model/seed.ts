import fc from 'fast-check';

/** The same random cases in every run; set FC_SEED to look at others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20240101) });
