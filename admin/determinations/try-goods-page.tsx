import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useLocaleState, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { CopyButton } from '../display/copy-button.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { consignmentOfGoods } from '../proofs/consignment-of-goods.ts';
import { ProofPanel } from '../proofs/proof-panel.tsx';
import { fieldErrorsOf, sentenceOf } from '../server-door/problems.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { DeterminationCard } from './determination-card.tsx';
import { GoodsFields } from './goods-fields.tsx';
import { factsOf, goodsFromAddress, goodsToAddress, isReady, newGoods, type GoodsToTry } from './goods-to-try.ts';
import { MaterialRows } from './material-rows.tsx';
import { useDetermination } from './use-determination.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Goods entered by hand, determined while one types; the address holds them, so that they can be shared. */
export const TryGoodsPage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [address, setAddress] = useSearchParams();
  const [goods, setGoods] = useState<GoodsToTry>(() => goodsFromAddress(address.get('goods')) ?? newGoods(today()));
  const change = (part: Partial<GoodsToTry>) => {
    const next = { ...goods, ...part };
    setGoods(next);
    setAddress({ goods: goodsToAddress(next) }, { replace: true });
  };
  const answer = (id: string, value: boolean | undefined) => {
    const { [id]: _, ...others } = goods.answers;
    change({ answers: value === undefined ? others : { ...others, [id]: value } });
  };
  const { data, error, isFetching } = useDetermination(isReady(goods) ? factsOf(goods) : null, locale);
  const errors = fieldErrorsOf(error);
  const consignment = !error && data ? consignmentOfGoods(data.facts, data.determination) : null;
  return (
    <>
      <Title title={translate('resources.determinations.name', { smart_count: 1 })} />
      <RecordPage
        main={
          <>
            <Panel title={translate('determinations.form.product')} actions={<CopyButton text={window.location.href} what={translate('determinations.form.link')} />}>
              <GoodsFields goods={goods} errors={errors} change={change} />
            </Panel>
            <Panel title={translate('determinations.form.materials')}>
              <MaterialRows goods={goods} errors={errors} change={change} />
            </Panel>
          </>
        }
        aside={
          <>
            <Panel title={translate('determinations.form.result')}>
              {error ? <Alert severity="error">{translate(sentenceOf(error))}</Alert> : null}
              {!error && !data && <Typography sx={{ color: 'text.secondary' }}>{translate('determinations.form.nothing_yet')}</Typography>}
              {!error && data && (
                <Box aria-busy={isFetching} aria-live="polite">
                  <AnswersGiven answers={goods.answers} takeBack={(id) => answer(id, undefined)} />
                  <DeterminationCard
                    determination={data.determination}
                    facts={data.facts}
                    version={data.determination.ruleTableVersion}
                    answer={({ id }) => <AnswerButtons given={goods.answers[id]} answer={(value) => answer(id, value)} />}
                  />
                </Box>
              )}
            </Panel>
            {consignment && <ProofPanel consignment={consignment} withTraffic />}
          </>
        }
      />
    </>
  );
};

const AnswersGiven = ({ answers, takeBack }: { answers: Record<string, boolean>; takeBack: (id: string) => void }) => {
  const translate = useTranslate();
  const given = Object.entries(answers);
  if (given.length === 0) return null;
  return (
    <Box aria-label={translate('determinations.form.answers')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 1.5 }}>
      {given.map(([id, value]) => (
        <Chip key={id} size="small" variant="outlined" label={`${id}: ${translate(value ? 'determinations.yes' : 'determinations.no')}`} onDelete={() => takeBack(id)} />
      ))}
    </Box>
  );
};
