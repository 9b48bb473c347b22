import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { mayOpen } from '../../server-door/access.ts';
import type { CommandContext, PaletteCommand } from './palette-command.ts';
import type { SearchSource } from './search-source.ts';
import { searchSources } from './search-sources.ts';

const pauseMilliseconds = 180;
const shortestQuestion = 2;
const perRegister = 5;

const useAfterPause = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

const kindAndHint = (kind: string, hint: string | undefined) => (hint ? `${kind} · ${hint}` : kind);

/** The records whose text contains what is typed, from every register this person may read. */
export const useFoundRecords = (typed: string, context: CommandContext): { found: PaletteCommand[]; searching: boolean } => {
  const dataProvider = useDataProvider();
  const question = useAfterPause(typed.trim());
  const sources = searchSources.filter(({ resource }) => mayOpen(context.permissions, resource, 'list'));
  const answers = useQueries({
    queries: sources.map((source) => ({
      queryKey: ['palette', source.resource, question],
      enabled: question.length >= shortestQuestion,
      queryFn: () => askRegister(source, question),
    })),
  });

  async function askRegister(source: SearchSource, q: string): Promise<PaletteCommand[]> {
    const { data } = await dataProvider.getList(source.resource, {
      filter: { q },
      pagination: { page: 1, perPage: perRegister },
      sort: { field: 'id', order: 'DESC' },
    });
    const kind = context.translate(`resources.${source.resource}.name`, { smart_count: 1 });
    return data.map((record) => ({
      key: `${source.resource}/${record.id}`,
      group: 'found',
      label: source.label(record),
      hint: kindAndHint(kind, source.hint?.(record)),
      run: () => void context.navigate(source.path(record)),
    }));
  }

  const asked = typed.trim().length >= shortestQuestion;
  return {
    found: asked ? answers.flatMap(({ data }) => data ?? []) : [],
    searching: asked && answers.some(({ isLoading }) => isLoading),
  };
};
