import type { ReactElement } from 'react';
import { type Attachment, attachFiles } from './document/attachments';
import { addOutline } from './document/outline';
import { TaggedDocument } from './document/tagged-document';
import type { DocumentProps } from './elements/primitives';
import { PdfError } from './errors';
import type { FontSet } from './fonts/font-set';
import { instantiate } from './instantiate';
import { type DocumentInfo, render } from './internals';
import { layOut } from './layout/lay-out';
import { pageLabelNode } from './tagging/page-label';
import { PlanContext } from './tagging/plan-context';
import { planPages } from './tagging/plan-pages';
import { Structure } from './tagging/structure';
import { cleanText } from './text/clean-text';
import { descendants, NodeType, type TreeNode } from './tree';
import { Watch } from './watch';

/**
 * `ua1`: PDF/UA-1 together with PDF/A-2a, or with PDF/A-3a when files are attached.
 * `ua1-only`: PDF/UA-1, without the claim of archivability.
 */
export type Conformance = 'ua1' | 'ua1-only';

export interface Progress {
  stage: 'layout' | 'drawing';
  /** Pages of the source while laying out; pages of the result while drawing. */
  done: number;
  total: number;
}

export interface RenderOptions {
  fonts: FontSet;
  attachments?: readonly Attachment[];
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
  /** Now if absent. The same input with the same date gives the same bytes. */
  creationDate?: Date;
  conformance?: Conformance;
  /** Milliseconds after which the rendering is given up; 60,000 if absent. */
  timeLimit?: number;
}

export interface RenderResult {
  bytes: Uint8Array;
  pages: number;
  /** Code points (`U+4F60`) that no font has and that were replaced by their number. */
  substitutions: string[];
}

const PRODUCER = 'Tagged PDF for react-pdf';

const documentOf = (element: ReactElement): TreeNode & { props: DocumentProps } => {
  const [document, ...others] = instantiate(element);
  if (document?.type !== NodeType.Document || others.length > 0) {
    throw new PdfError('invalid-tree', 'The element must be one Document.');
  }
  const { title, language } = document.props as Partial<DocumentProps>;
  if (!title?.trim() || !language?.trim()) {
    throw new PdfError('invalid-tree', 'A Document needs a title and a language.');
  }
  return document as TreeNode & { props: DocumentProps };
};

const infoOf = (
  props: DocumentProps,
  creationDate: Date,
  clean: (text: string) => string,
): DocumentInfo => {
  const entries = {
    Title: props.title,
    Author: props.author,
    Subject: props.subject,
    Keywords: props.keywords,
    Creator: props.creator ?? PRODUCER,
    Producer: PRODUCER,
  };
  const cleaned = Object.entries(entries).flatMap(([key, value]) =>
    value?.trim() ? [[key, clean(value).replace(/\n/g, ' ')] as const] : [],
  );
  return { ...Object.fromEntries(cleaned), CreationDate: creationDate };
};

const archiveOf = (conformance: Conformance, attachments: readonly Attachment[]) => {
  if (conformance === 'ua1-only') return undefined;
  return attachments.length > 0 ? 'PDF/A-3a' : 'PDF/A-2a';
};

/** The file. Pictures with an alpha channel are taken apart by zlib, which calls back later. */
const finishedBytes = async (
  target: TaggedDocument,
  pages: readonly TreeNode[],
  watch: Watch,
): Promise<Uint8Array | undefined> => {
  const hasPicture = pages.some((page) =>
    [...descendants(page)].some(({ type }) => type === NodeType.Image),
  );
  while (hasPicture && !target.bytes()) await watch.pause();
  return target.bytes();
};

/**
 * Renders a `Document` to a tagged PDF.
 *
 * Whatever text it holds, it never fails on a character: see `substitutions`. It works in steps without
 * pause, so run it in a worker where others wait for the thread.
 *
 * @throws {PdfError} `aborted` or `time-limit` when it was ended early; otherwise a mistake of the
 *   document's author, such as a figure without an alternative text or a link to nowhere.
 */
export const renderPdf = async (
  element: ReactElement,
  options: RenderOptions,
): Promise<RenderResult> => {
  const {
    fonts,
    attachments = [],
    onProgress,
    creationDate = new Date(),
    conformance = 'ua1',
  } = options;
  const watch = new Watch(options.signal, options.timeLimit);
  const substitutions = new Set<string>();
  const covers = (codePoint: number) => fonts.familyOf(codePoint) !== undefined;
  const clean = (text: string) =>
    cleanText(text, covers, (codePoint) => substitutions.add(codePoint));

  const document = documentOf(element);
  const { pages, headings } = await layOut(document, {
    fonts,
    clean,
    checkpoint: () => watch.check(),
    beforePage: async (done, total) => {
      onProgress?.({ stage: 'layout', done, total });
      await watch.pause();
    },
  });

  const { props } = document;
  const info = infoOf(props, creationDate, clean);
  const target = new TaggedDocument(props.language, info, archiveOf(conformance, attachments));
  const context = new PlanContext(target, new Structure(target, props.language));
  const textFont = fonts.resolve({ fontFamily: '' });
  const planned = planPages(pages, context, {
    labelNode: (text, page) => pageLabelNode(clean(text), textFont, page),
    afterPage: (done, total) => {
      watch.check();
      onProgress?.({ stage: 'drawing', done, total });
      if (done === total) addOutline(target, headings, context.anchors, pages[0]?.box.width ?? 0);
    },
  });
  attachFiles(target, attachments, creationDate);
  render(target, { ...document, children: planned });
  const bytes = await finishedBytes(target, pages, watch);
  if (!bytes) throw new PdfError('unfinished', 'A part of the document was never closed.');
  return { bytes, pages: pages.length, substitutions: [...substitutions] };
};
