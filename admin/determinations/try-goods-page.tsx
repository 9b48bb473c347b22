import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Title, useLocaleState, useTranslate } from 'react-admin';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { consignmentOfGoods } from '../proofs/consignment-of-goods.ts';
import { ProofPanel } from '../proofs/proof-panel.tsx';
import { fieldErrorsOf, sentenceOf } from '../server-door/problems.ts';
import { CopyLinkButton } from './copy-link-button.tsx';
import { GoodsFields } from './goods-fields.tsx';
import { factsOf, isReady } from './goods-to-try.ts';
import { MaterialRows } from './material-rows.tsx';
import { ResultOfGoods } from './result-of-goods.tsx';
import { useDetermination } from './use-determination.ts';
import { useGoodsInAddress } from './use-goods-in-address.ts';
import { useStandings } from './use-standings.ts';

/** Goods entered by hand, determined while one types; the address holds them, so that they can be shared. */
export const TryGoodsPage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { goods, change, startAnew } = useGoodsInAddress();
  const version = goods.version === '' ? undefined : Number(goods.version);
  const facts = isReady(goods) ? factsOf(goods) : null;
  const { data, error, isFetching } = useDetermination(facts, locale, version);
  const errors = facts === null ? undefined : fieldErrorsOf(error);
  const said = useStandings([goods.code, ...goods.materials.map(({ code }) => code)], goods.date);
  const answered = facts !== null && !error && data ? data : null;
  const consignment = answered && consignmentOfGoods(answered.facts, answered.determination);
  return (
    <>
      <Title title={translate('resources.determinations.name', { smart_count: 1 })} />
      <RecordPage
        main={
          <>
            <Panel
              title={translate('determinations.form.product')}
              actions={<Box sx={{ display: 'flex', gap: 1 }}><Button size="small" onClick={startAnew}>{translate('determinations.form.start_anew')}</Button><CopyLinkButton /></Box>}
            >
              <GoodsFields goods={goods} errors={errors} said={said} change={change} />
            </Panel>
            <Panel title={translate('determinations.form.materials')}>
              <MaterialRows goods={goods} errors={errors} said={said} change={change} />
            </Panel>
          </>
        }
        aside={
          <>
            <Panel title={translate('determinations.form.result')}>
              {facts === null && <Typography sx={{ color: 'text.secondary' }}>{translate('determinations.form.nothing_yet')}</Typography>}
              {facts !== null && error && <Alert severity="error">{translate(sentenceOf(error))}</Alert>}
              {answered && <ResultOfGoods goods={goods} answered={answered} isFetching={isFetching} change={change} {...(version !== undefined && { version })} />}
            </Panel>
            {consignment && <ProofPanel consignment={consignment} withTraffic />}
          </>
        }
      />
    </>
  );
};
