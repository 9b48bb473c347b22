import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReferenceArticle } from '../../../rules-schema/origin-rules/reference/rule-language.ts';
import { readableJson } from '../../../rules-schema/readable-json.ts';
import { pathOfEntry } from '../chosen-version.tsx';
import { Code } from './code.tsx';
import { ReferenceFields } from './reference-fields.tsx';

interface ReferenceArticleProps {
  article: ReferenceArticle;
  /** The entries that use it. */
  users: readonly string[];
  versionId: number | undefined;
  pathTo: (anchor: string) => string;
}

/** Below the bar that stays in sight. */
const scrollMargin = '72px';

/** A legal test is written under its key; other parts stand as they are. */
const written = ({ group, name }: ReferenceArticle, example: unknown): string => readableJson(group === 'tests' && name !== 'criterion' ? { [name]: example } : example);

/** One article of the reference: what it means, where it comes from, its fields, examples, and who uses it. */
export const ReferenceArticleCard = ({ article, users, versionId, pathTo }: ReferenceArticleProps) => {
  const translate = useTranslate();
  const { anchor, name, title, description, source, fields, examples } = article;
  return (
    <Card component="article" id={anchor} aria-labelledby={`${anchor}-title`} sx={{ p: 2, scrollMarginTop: scrollMargin, display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'baseline' }}>
        <Typography variant="h2" component="h3" id={`${anchor}-title`}>{title}</Typography>
        {name !== '' && <Code text={name} />}
        <Link component={RouterLink} to={pathTo(anchor)} replace aria-label={translate('rule_book.reference.link_to', { title })} sx={{ ml: 'auto', color: 'text.secondary' }}>#</Link>
      </Box>
      <Typography sx={{ maxWidth: '85ch' }}>{description}</Typography>
      {source !== null && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_book.reference.source', { source })}</Typography>}
      {fields.length > 0 && <ReferenceFields fields={fields} of={title} pathTo={pathTo} />}
      <Box>
        <Typography variant="overline" component="h4" sx={{ color: 'text.secondary' }}>{translate('rule_book.reference.example', { smart_count: examples.length })}</Typography>
        {examples.map((example, index) => (
          <Box key={index} component="pre" tabIndex={0} sx={{ m: 0, mt: 0.5, p: 1, overflowX: 'auto', fontSize: '0.8125rem', borderRadius: 1, backgroundColor: 'action.hover' }}>{written(article, example).trim()}</Box>
        ))}
      </Box>
      {versionId !== undefined && users.length > 0 && <Users users={users} versionId={versionId} />}
    </Card>
  );
};

const Users = ({ users, versionId }: { users: readonly string[]; versionId: number }) => {
  const translate = useTranslate();
  return (
    <Box component="details" sx={{ '& summary': { cursor: 'pointer' } }}>
      <Typography component="summary" variant="body2">{translate('rule_book.reference.users', { smart_count: users.length })}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, mt: 1 }}>
        {users.map((id) => <Link key={id} component={RouterLink} to={pathOfEntry(versionId, id)} variant="body2" className="tabular">{id}</Link>)}
      </Box>
    </Box>
  );
};
