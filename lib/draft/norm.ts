import type { Norm, TaskFacts } from '@/lib/model/types';

/**
 * The norm that goes with the form of transfer, as long as nobody chose another: who executes what a higher
 * government decides is its executor.
 */
export const normOfTransfer = (intensity: TaskFacts['intensity']): Norm =>
  intensity === 'deconcentration' || intensity === 'delegation' ? 'executor' : 'firstTier';
