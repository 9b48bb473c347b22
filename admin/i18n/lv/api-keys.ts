import type { apiKeys as english } from '../en/api-keys.ts';

export const apiKeys: typeof english = {
  resources: {
    'api-keys': {
      name: 'API atslēga |||| API atslēgas',
      purpose: 'Programmas, kas iesūta pieteikumus vai lasa lēmumus',
      fields: {
        id: 'Nr.',
        createdBy: 'Izveidoja',
        version: 'Versija',
        name: 'Lieto',
        beginning: 'Atslēga sākas ar',
        roles: 'Lomas',
        createdAt: 'Izveidota',
        lastUsedAt: 'Pēdējoreiz lietota',
        revokedAt: 'Anulēta',
        status: 'Statuss',
      },
    },
  },
  api_keys: {
    status: { active: 'lietošanā', revoked: 'anulēta' },
    never: 'nekad',
    create: {
      action: 'Jauna API atslēga',
      title: 'Jauna API atslēga',
      help: 'Nosauciet programmu, kas atslēgu lietos, un nepiešķiriet tai vairāk lomu, nekā nepieciešams.',
      submit: 'Izveidot atslēgu',
      done_title: 'Atslēga ir gatava',
      done: 'Nokopējiet atslēgu (“%{name}”) tagad: tiek glabāts tikai tās nospiedums, un vēlreiz to parādīt nevar.',
      what: 'API atslēgu',
      close: 'Esmu nokopējis',
    },
    revoke: {
      action: 'Anulēt',
      title: 'Anulēt atslēgu “%{name}”?',
      text: 'Programma, kas to lieto, no šī brīža tiks noraidīta. Anulētu atslēgu nevar atjaunot.',
      done: 'Atslēga ir anulēta',
    },
    empty: 'Vēl nav nevienas API atslēgas. Šeit to saņem programma, kurai jāiesūta pieteikumi vai jālasa lēmumi.',
  },
};
