import type { Material } from '@/lib/formats/material';
import { aboutSheet } from './about';
import { answersSheet } from './answers';
import { costSheet, costYearSheet, coverageSheet } from './costs';
import { factorSheet } from './factors';
import { findingsSheet } from './findings';
import { planSheet } from './plan';
import { SHEETS, type Sheet, type SheetId } from './sheet';

const makers: Record<SheetId, (material: Material) => Sheet> = {
  plan: planSheet,
  costs: costSheet,
  years: costYearSheet,
  coverage: coverageSheet,
  factors: factorSheet,
  answers: answersSheet,
};

/** One table for a spreadsheet. */
export const sheetOf = (material: Material, id: SheetId): Sheet => makers[id](material);

/** Every table that has something to say, and what the workbook is about. */
export const workbookSheets = (material: Material): Sheet[] => [
  findingsSheet(material),
  ...SHEETS.map((id) => sheetOf(material, id)).filter(({ rows }) => rows.length > 0),
  aboutSheet(material),
];
