import type { Drawing } from '@/lib/charts/drawing';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import type { Level } from '@/lib/model/types';

/**
 * The report as data: its content in order, independent of a format. The PDF, and later other formats,
 * are made from it.
 */
export interface Report {
  meta: ReportMeta;
  sections: ReportSection[];
}

/** `working` carries everything; `publication` nothing that points at a person or a single answer. */
export const COPIES = ['working', 'publication'] as const;
export type Copy = (typeof COPIES)[number];

/** Facts of the report as a whole, and its fixed texts. */
export interface ReportMeta {
  title: string;
  subtitle: string;
  municipality: string | null;
  locale: Locale;
  /** BCP 47. */
  language: string;
  /** YYYY-MM-DD. */
  date: string;
  dateText: string;
  copy: Copy;
  copyTitle: string;
  /** What this copy holds and leaves out. */
  copyText: string;
  /** The mark on every page of an example, or null. */
  fictional: string | null;
  instrumentVersion: string;
  labels: {
    product: string;
    description: string;
    contents: string;
    page: Template<'page' | 'total'>;
    contentsEntry: Template<'title' | 'page'>;
    annex: string;
    attachment: string;
    /** Alternative text of the municipality's logo. */
    logo: string;
  };
}

/** A part of the report with a heading of its own. */
export interface ReportSection {
  id: string;
  /** The station of the cycle it belongs to, if any. */
  station: string | null;
  /** "3" for a section, "B" for an annex. */
  number: string;
  title: string;
  annex: boolean;
  blocks: Block[];
}

/** A stretch of text within a paragraph. */
export type Inline =
  | string
  | { strong: string }
  | { emphasis: string }
  /** `to` is the id of a section or heading, or an absolute URL. */
  | { link: string; to: string }
  /** A level with its mark, which distinguishes levels without colour. */
  | { level: Level | null; title: string };

export type Text = Inline[];

export interface Column {
  header: string;
  /** Share of the width, relative to the other columns. */
  width: number;
  align?: 'left' | 'right';
  rowHeader?: boolean;
}

export interface TableBlock {
  kind: 'table';
  caption: string;
  columns: Column[];
  rows: Text[][];
  /** Small print, for annexes. */
  dense?: boolean;
}

export interface FigureBlock {
  kind: 'figure';
  drawing: Drawing;
  /** The same for a phone, where one is drawn. On a screen the table right after a figure has its numbers. */
  narrow?: Drawing;
  caption: string;
  /** Text alternative of the figure, with its numbers. */
  alt: string;
}

export interface KeyFigure {
  label: string;
  value: string;
  detail?: string;
}

/** A capacity with its level and explanation. */
export interface LevelItem {
  level: Level | null;
  levelTitle: string;
  title: string;
  text: Text;
  /** The capacity as a small beam. */
  figure?: { drawing: Drawing; alt: string };
}

/** A box to fill in: what belongs in it, and how many lines of text it has room for. */
export interface BlankField {
  label: string;
  lines: number;
}

export type Tone = 'info' | 'warning';

export type Block =
  | { kind: 'heading'; id: string; title: string }
  | { kind: 'paragraph'; text: Text; style?: 'lead' | 'small' }
  | { kind: 'list'; ordered: boolean; items: Text[] }
  | { kind: 'facts'; items: { term: string; value: Text }[] }
  | TableBlock
  | FigureBlock
  | { kind: 'notice'; tone: Tone; title: string; text: Text }
  | { kind: 'keyFigures'; items: KeyFigure[] }
  /** Text that a person typed, or that goes into a letter. */
  | { kind: 'quote'; text: Text }
  /** The capacities with their level, and a sentence for each. */
  | { kind: 'levels'; items: LevelItem[] }
  /** Boxes side by side that somebody fills in by hand; empty, so that nothing in them is published. */
  | { kind: 'fields'; items: BlankField[] };
