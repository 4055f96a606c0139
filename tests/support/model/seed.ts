import fc from 'fast-check';

/**
 * The same random cases in every run; set FC_SEED to look at others. A whole assessment takes minutes to
 * shrink, so that is done only when FC_SHRINK is set.
 */
fc.configureGlobal({
  seed: Number(process.env.FC_SEED ?? 20240101),
  endOnFailure: !process.env.FC_SHRINK,
});
