import type { Words } from '../index.ts';

export const scan: Words['scan'] = {
  help: 'signed paper comes back: scan its codes, or read photos and scans; see what is still out',
  askCode: 'Scan the code of a sheet (or type its number); Enter to end',
  already: (a) => `${a.document} was confirmed before; nothing changed.`,
  done: (a) =>
    `${[
      `${a.confirmed} confirmed`,
      ...(a.already > 0 ? [`${a.already} confirmed before`] : []),
      ...(a.refused > 0 ? [`${a.refused} not confirmed`] : []),
    ].join(', ')}.`,
  reading: (a) => `[${a.done}/${a.all}] ${a.file}`,
  found: (n) => `${n} ${n === 1 ? 'sheet' : 'sheets'} found on the scans:`,
  states: {
    draft: 'to be confirmed',
    confirmed: 'confirmed',
    void: 'void',
    'taken-back': 'taken back',
    refused: 'not accepted',
  },
  allBack: 'No document is still out.',
  out: (n) => `Still out: ${n}`,
  more: (n) => `… and ${n} more (kaixue document list --drafts)`,
  next: 'Look at what was written by hand and confirm each: kaixue scan CODE 3=45; if all agree, run it again with --yes',
  actions: {},
  problems: {
    'scan-no-file':
      'There are no such files: {files}\nName photos or scans (PNG, JPEG, PDF), or a folder of them.',
    'scan-no-picture':
      'There is no picture in it that can be read\nPNG, JPEG, or a scanned PDF whose pages are JPEG; instead of a PDF in fax compression scan in colour or grey.',
    'scan-no-code':
      'No code was found\nLay the paper flat, with the QR code at the top right in focus; or type the digits below it: kaixue scan DIGITS.',
    'scan-pages-without':
      '{pages} pages, but only {codes} codes\nSome pages have no code or are not clear; compare with what is still out below.',
  },
};
