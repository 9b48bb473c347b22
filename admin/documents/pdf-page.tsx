import Box from '@mui/material/Box';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';

GlobalWorkerOptions.workerSrc = workerAddress;

type PdfPageProps = {
  content: Blob;
  page: number;
  /** 1 is the page's own size at 96 dots an inch. */
  zoom: number;
  label: string;
  onPages: (pages: number) => void;
  onFailed: () => void;
};

/** Opens a PDF without running anything in it: no scripts, no forms that compute, nothing fetched. */
const usePdf = (content: Blob, onPages: (pages: number) => void, onFailed: () => void): PDFDocumentProxy | undefined => {
  const [document, setDocument] = useState<PDFDocumentProxy>();
  useEffect(() => {
    let isGone = false;
    let close = (): void => undefined;
    const open = async (): Promise<void> => {
      const opening = getDocument({ data: await content.arrayBuffer(), isEvalSupported: false, enableXfa: false, useWasm: false, stopAtErrors: false });
      close = () => void opening.destroy();
      const opened = await opening.promise;
      if (isGone) return close();
      setDocument(opened);
      onPages(opened.numPages);
    };
    open().catch(() => (isGone ? undefined : onFailed()));
    return () => {
      isGone = true;
      close();
    };
  }, [content, onPages, onFailed]);
  return document;
};

const CSS_UNITS = 96 / 72;

/** One page of a PDF, drawn. */
export const PdfPage = ({ content, page, zoom, label, onPages, onFailed }: PdfPageProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const document = usePdf(content, onPages, onFailed);
  useEffect(() => {
    if (!document) return undefined;
    let cancel = (): void => undefined;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const drawn = await document.getPage(page);
      const sheet = canvas.current;
      if (isGone || !sheet) return;
      const sharpness = globalThis.devicePixelRatio;
      const viewport = drawn.getViewport({ scale: zoom * CSS_UNITS * sharpness });
      Object.assign(sheet, { width: Math.floor(viewport.width), height: Math.floor(viewport.height) });
      sheet.style.width = `${viewport.width / sharpness}px`;
      const rendering = drawn.render({ canvas: sheet, viewport });
      cancel = () => rendering.cancel();
      await rendering.promise;
    };
    draw().catch(() => (isGone ? undefined : onFailed()));
    return () => {
      isGone = true;
      cancel();
    };
  }, [document, page, zoom, onFailed]);
  return <Box component="canvas" ref={canvas} role="img" aria-label={label} sx={{ display: 'block', mx: 'auto', backgroundColor: '#fff', boxShadow: 1 }} />;
};
