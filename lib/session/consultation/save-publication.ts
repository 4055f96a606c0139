import { saveFile } from '@/lib/browser/save-file';
import { makePublishedPage } from '@/lib/collecting/online/publish';
import { publishedText } from '@/lib/collecting/online/published';
import type { Published } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import { shortName } from '@/lib/i18n/readable-name';
import type { Template } from '@/lib/i18n/template';

/** Gives the person the file of a publication, which anybody can lay an own answer beside; returns its name. */
export function savePublication(
  consultation: Parameters<typeof makePublishedPage>[0],
  published: Published,
  name: Template<'number' | 'task'>,
): string {
  const page = makePublishedPage(consultation, published);
  const task = shortName(page.proposal.title);
  const file = `${fill(name, { number: page.publication.number, task })}.json`;
  return saveFile(file, publishedText(page), 'application/json');
}
