/** The contact sheet for print: the pictures in order with number, caption and credit, made by the document adapter. */
import type { ExportFormat } from './format.ts';

export const contactSheet = {
  id: 'contact-sheet',
  label: 'Contact sheet (PDF)',
  render: () => [{ path: 'contact-sheet.pdf', kind: 'document', document: 'contact-sheet' }],
} as const satisfies ExportFormat;
