import type { Language } from '../rules-schema/user/language.ts';

/** What the shell works with; nothing else of the machine reaches it. */
export interface Terminal {
  /** The words after `npm run rules --`. */
  words: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  say: (line: string) => void;
}

/** 0: nothing to complain of · 1: errors, differences or flips were found · 2: the work could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a person asks of the shell. */
export interface Asked {
  verb: string;
  /** Files, folders or tables on a server. */
  names: string[];
  language: Language;
  database: string;
  /** Address of a running server; null: files only. */
  server: string | null;
  key: string | null;
  format: string;
  out: string | null;
  wantsHelp: boolean;
}

const DEFAULT_DATABASE = 'var/izcelsme.sqlite';

/** Reads the words a person typed: an option takes the word after it, all but `--help`. */
export function readWords({ words, environment }: Pick<Terminal, 'words' | 'environment'>): Asked {
  const options = new Map<string, string>();
  const plain: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--help' || word === '-h') options.set('--help', '');
    else if (word.startsWith('--')) options.set(word, words[at += 1] ?? '');
    else plain.push(word);
  }
  const [verb = '', ...names] = plain;
  const language = (options.get('--language') ?? environment['LANG'] ?? '').startsWith('lv') ? 'lv' : 'en';
  return {
    verb, names, language, database: options.get('--database') ?? (environment['DATABASE_URL'] || DEFAULT_DATABASE),
    server: options.get('--server')?.replace(/\/+$/, '') ?? null, key: options.get('--key') ?? environment['IZCELSME_API_KEY'] ?? null,
    format: options.get('--format') ?? 'json', out: options.get('--out') ?? null, wantsHelp: options.has('--help'),
  };
}
