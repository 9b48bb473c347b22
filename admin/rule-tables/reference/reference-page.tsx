import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Title, useLocaleState, useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { REFERENCE_GROUPS, ruleLanguage, usersOf, type ReferenceArticle } from '../../../rules-schema/origin-rules/reference/rule-language.ts';
import type { Uses } from '../../../rules-schema/origin-rules/reference/uses.ts';
import { NothingFits } from '../../display/nothing-fits.tsx';
import { readFrom } from '../../server-door/commands.ts';
import { useChosenVersion, VersionChoice } from '../chosen-version.tsx';
import { ReferenceArticleCard } from './reference-article.tsx';
import { fittingArticles } from './reference-search.ts';

const nobody: Uses = new Map();

/** Which entries of a version use each part of the language. */
const useUses = (versionId: number | undefined): Uses => {
  const { data } = useQuery({
    queryKey: ['rule-table-versions', 'language-uses', versionId], enabled: versionId !== undefined,
    queryFn: () => readFrom<{ pointer: string; entries: string[] }[]>(`rule-table-versions/${versionId}/language-uses`),
  });
  return useMemo(() => (data ? new Map(data.map(({ pointer, entries }) => [pointer, entries])) : nobody), [data]);
};

/** Brings the part of the page its address names into sight. */
const useNamedPart = (): ((anchor: string) => string) => {
  const [address] = useSearchParams();
  const part = address.get('part');
  useEffect(() => {
    if (part !== null) document.getElementById(part)?.scrollIntoView({ block: 'start' });
  }, [part]);
  return (anchor) => `?${new URLSearchParams({ ...Object.fromEntries(address), part: anchor })}`;
};

/** The reference of the language rules are written in, made from the schema documents are held against. */
export const ReferencePage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [words, setWords] = useState('');
  const { versionId, choose } = useChosenVersion();
  const uses = useUses(versionId);
  const pathTo = useNamedPart();
  const articles = useMemo(() => ruleLanguage(locale === 'lv' ? 'lv' : 'en'), [locale]);
  const shown = useMemo(() => fittingArticles(articles, words), [articles, words]);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, mt: 1 }}>
      <Title title={translate('rule_book.reference.title')} />
      <Typography sx={{ color: 'text.secondary', maxWidth: '80ch' }}>{translate('rule_book.reference.purpose')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <TextField type="search" size="small" fullWidth={false} label={translate('rule_book.search')} value={words} onChange={(event) => setWords(event.target.value)} sx={{ minWidth: 260 }} />
        <VersionChoice versionId={versionId} onChoose={choose} />
        <Typography role="status" variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_book.reference.count', { shown: shown.length, total: articles.length })}</Typography>
      </Box>
      <Box sx={{ display: 'grid', gap: 3, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '230px minmax(0, 1fr)' } }}>
        <Contents articles={shown} pathTo={pathTo} />
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {shown.length === 0 && <NothingFits sentence="rule_book.reference.none_fit" />}
          {shown.map((article) => <ReferenceArticleCard key={article.anchor} article={article} users={usersOf(article, uses)} versionId={versionId} pathTo={pathTo} />)}
        </Box>
      </Box>
    </Box>
  );
};

const Contents = ({ articles, pathTo }: { articles: readonly ReferenceArticle[]; pathTo: (anchor: string) => string }) => {
  const translate = useTranslate();
  const groups = REFERENCE_GROUPS.map((group) => ({ group, own: articles.filter((article) => article.group === group) })).filter(({ own }) => own.length > 0);
  return (
    <Box component="nav" aria-label={translate('rule_book.reference.contents')} sx={{ position: { lg: 'sticky' }, top: 72, maxHeight: { lg: 'calc(100vh - 96px)' }, overflowY: 'auto', columns: { xs: 2, md: 3, lg: 1 } }}>
      {groups.map(({ group, own }) => (
        <Box key={group} sx={{ mb: 1.5 }}>
          <Typography variant="overline" component="h2" sx={{ color: 'text.secondary' }}>{translate(`rule_book.reference.groups.${group}`)}</Typography>
          {own.map(({ anchor, title }) => <Link key={anchor} component={RouterLink} to={pathTo(anchor)} replace variant="body2" underline="hover" sx={{ display: 'block', py: 0.25 }}>{title}</Link>)}
        </Box>
      ))}
    </Box>
  );
};
