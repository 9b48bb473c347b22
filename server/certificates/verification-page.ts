import type { VerifiedCertificate } from '../../rules-schema/certificate/certificate.ts';
import { LANGUAGES, type Language } from '../../rules-schema/user/language.ts';
import { certificateMessages, statusWords, verificationWords } from './certificate-messages.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:3rem auto;max-width:36rem;padding:0 1rem;color:#1c2733;background:#fff}
h1{font-size:1.4rem;margin:2rem 0 .5rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1.5rem;margin:0}dt{color:#51606f}dd{margin:0;font-weight:600}
@media(prefers-color-scheme:dark){body{color:#e6ebf0;background:#14191f}dt{color:#9fb0c0}}`;

function factsOf({ number, status, issuedOn, validUntil, chamber }: VerifiedCertificate, language: Language): string {
  const rows: [keyof typeof verificationWords, string][] = [
    ['status', statusWords[status][language]], ['number', number], ['issuedOn', issuedOn],
    ...(validUntil === null ? [] : [['validUntil', validUntil] as [keyof typeof verificationWords, string]]), ['chamber', chamber[language]],
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${escaped(verificationWords[name][language])}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
}

/** The public page, in both languages, the reader’s own first: what is known of a certificate, or that there is none such. */
export function verificationPage(certificate: VerifiedCertificate | null, reader: Language): string {
  const languages = [reader, ...LANGUAGES.filter((language) => language !== reader)];
  const sections = languages.map((language) => {
    const found = certificate ? factsOf(certificate, language) : `<p>${escaped(certificateMessages['certificate-not-found'][language])}</p>`;
    return `<section lang="${language}"><h1>${escaped(verificationWords.title[language])}</h1>${found}</section>`;
  });
  return `<!doctype html><html lang="${reader}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escaped(verificationWords.title[reader])}</title><style>${STYLE}</style></head><body><main>${sections.join('')}</main></body></html>`;
}
