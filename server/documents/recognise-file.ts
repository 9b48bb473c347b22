import type { DocumentFlag, FileType } from '../../rules-schema/document/document.ts';
import { refuse } from '../command/refusal.ts';
import { documentMessages } from './document-messages.ts';
import { printableName } from './file-name.ts';
import { checkContainer, containerKind } from './asic-container.ts';
import { checkJpeg, checkPng, checkTiff } from './image-content.ts';
import { inspectPdf } from './pdf-content.ts';
import { beginsAsMarkup, ContentFault, endsAsZip, reject } from './content-fault.ts';

/** How far into a file other readers look for the header of a PDF. */
const PDF_SOUGHT = 1024;

/** What a file begins as; null for nothing the office takes. A PDF that does not begin at once is found out later. */
function beginning(bytes: Buffer): FileType | null {
  const magic = bytes.toString('latin1', 0, 8);
  if (magic === '\x89PNG\r\n\x1a\n') return 'png';
  if (magic.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (magic.startsWith('II*\0') || magic.startsWith('MM\0*')) return 'tiff';
  if (magic.startsWith('PK\x03\x04')) return containerKind(bytes);
  return bytes.toString('latin1', 0, PDF_SOUGHT).includes('%PDF-') ? 'pdf' : null;
}

const isContainer = (type: FileType): type is 'asic-e' | 'asic-s' => type === 'asic-e' || type === 'asic-s';

async function inspected(bytes: Buffer, type: FileType): Promise<DocumentFlag[]> {
  if (isContainer(type)) {
    await checkContainer(bytes, type);
    return ['signed'];
  }
  if (endsAsZip(bytes) || beginsAsMarkup(bytes)) reject('file-polyglot');
  switch (type) {
    case 'pdf': return inspectPdf(bytes);
    case 'png': checkPng(bytes); return [];
    case 'jpeg': checkJpeg(bytes); return [];
    case 'tiff': checkTiff(bytes); return [];
  }
}

const typeWords: Readonly<Record<FileType, string>> = { 'pdf': 'PDF', 'png': 'PNG', 'jpeg': 'JPEG', 'tiff': 'TIFF', 'asic-e': 'ASiC-E', 'asic-s': 'ASiC-S' };

/**
 * What a file is, told from its content alone, and what in it is worth caution.
 * @param name as its sender calls it, for the refusal's sentence only
 * @throws Refusal 415 when it is of no kind the office takes, 422 when it is damaged, hides something, or would unpack to far more
 */
export async function recogniseFile(bytes: Buffer, name: string): Promise<{ type: FileType; flags: DocumentFlag[] }> {
  if (bytes.length === 0) refuse(documentMessages, 'file-empty', { name: printableName(name) });
  const type = beginning(bytes) ?? refuse(documentMessages, 'file-type-refused', { name: printableName(name) }, { status: 415 });
  try {
    return { type, flags: await inspected(bytes, type) };
  } catch (error) {
    if (error instanceof ContentFault) refuse(documentMessages, error.fault, { name: printableName(name), type: typeWords[type] });
    throw error;
  }
}
