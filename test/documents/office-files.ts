import type { OpenApplication } from '../../rules-schema/application/open-application.ts';
import type { Application } from '../../rules-schema/application/application.ts';
import type { OfficeDocument } from '../../rules-schema/document/document.ts';
import { certificateOfOrigin } from '../applications/forms.ts';
import { on, type WorkingOffice } from '../applications/office.ts';
import { listing, type Answer, type Client, type Sent } from '../http/client.ts';

/** What a refusal says. */
export interface Problem {
  code: string;
  detail: string;
}

/** A file and the name it is sent under. */
export type Named = readonly [name: string, bytes: Buffer];

/** Sends files for an application. */
export async function send<Body = OfficeDocument[]>(client: Client, id: number, files: readonly Named[], said: Record<string, string> = { kind: 'invoice' }, sent?: Sent): Promise<Answer<Body>> {
  const form = new FormData();
  for (const [field, value] of Object.entries(said)) form.set(field, value);
  for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)], { type: 'text/html' }), name);
  return client.upload<Body>(`/api/applications/${id}/documents`, form, sent);
}

/** A draft that names `rekins.pdf` and `process.pdf`, kept by the applicants’ own program. */
export async function keepDraft({ portal, company }: WorkingOffice, payload: object = certificateOfOrigin()): Promise<Application> {
  const { status, body, text } = await portal.post<Application>('/api/applications', { type: 'certificate-of-origin', companyId: company.id, payload, draft: true });
  if (status !== 201) throw new Error(text);
  return body;
}

/** The checks on documents an application does not meet, with their places. */
export async function findingsOnDocuments({ reviewer }: WorkingOffice, id: number): Promise<string[]> {
  const { body } = await reviewer.get<OpenApplication>(`/api/applications/${id}`);
  return body.findings.filter(({ check }) => check.startsWith('document-')).map(({ check, pointer }) => `${check} ${pointer}`);
}

export async function documentsIn(client: Client, applicationId: number): Promise<OfficeDocument[]> {
  return (await client.get<OfficeDocument[]>(listing('/api/documents', { filter: { applicationId }, sort: ['id', 'ASC'] }))).body;
}

/** The application handed in, claimed and approved. */
export async function approve({ portal, reviewer }: WorkingOffice, draft: Application): Promise<Application> {
  const { body: received } = await on(portal, draft, 'submit');
  const { body: claimed } = await on(reviewer, received, 'claim');
  const { body: answered } = await on(reviewer, claimed, 'answer', { item: 1, questionId: 'fact:last-substantial-working', answer: true });
  const { status, body, text } = await on(reviewer, answered, 'approve');
  if (status !== 200) throw new Error(text);
  return body;
}
