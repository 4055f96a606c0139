import type { AssessmentStore } from '@/lib/assessment/store';

let opened: Promise<AssessmentStore> | undefined;

/**
 * The store of this device, opened once per page load. Loaded apart: checking what is stored takes
 * more code than answering a question.
 */
export function deviceStore(): Promise<AssessmentStore> {
  opened ??= import('@/lib/assessment/device-store').then((module) => module.openDeviceStore());
  return opened;
}
