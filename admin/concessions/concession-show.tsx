import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ShowBase, Title, useRecordContext, useTranslate } from 'react-admin';
import type { ConcessionAnswer } from '../../rules-schema/tariff-quota/concession.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { Facts } from '../display/facts.tsx';
import { Day } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { CandidateList } from '../tariff-quotas/candidate-list.tsx';
import { CorrectionsPanel } from '../tariff-quotas/corrections-panel.tsx';
import { useDutyInWords } from '../tariff-quotas/duty-words.ts';
import { today } from '../tariff-quotas/ledger/ledger-fields.tsx';
import { useSourceInWords } from '../tariff-quotas/source-words.ts';
import { ConcessionGoods } from './concession-goods.tsx';

/** One concession: the printed row, how the print is read, and what else the goods may draw on. */
export const ConcessionShow = () => (
  <ShowBase<ConcessionAnswer>>
    <ConcessionPage />
  </ShowBase>
);

const ConcessionPage = () => {
  const translate = useTranslate();
  const concession = useRecordContext<ConcessionAnswer>();
  if (!concession) return null;
  const { id, orderNumber, codes, importInto, corrections } = concession;
  return (
    <>
      <Title title={`${translate('resources.concessions.name', { smart_count: 1 })} ${orderNumber}`} />
      <RecordPage
        main={
          <>
            <RowPanel concession={concession} />
            <CorrectionsPanel corrections={corrections} />
          </>
        }
        aside={
          <Panel title={translate('quotas.candidates.same_goods')}>
            <CandidateList key={id} question={{ code: codes[0]?.code ?? '', importInto, date: today() }} own={{ concessionId: id }} />
          </Panel>
        }
      />
    </>
  );
};

const RowPanel = ({ concession }: { concession: ConcessionAnswer }) => {
  const translate = useTranslate();
  const dutyInWords = useDutyInWords();
  const sourceInWords = useSourceInWords();
  const inReadersLanguage = useInReadersLanguage();
  const field = (name: string) => translate(`resources.concessions.fields.${name}`);
  const texts = [...concession.footnotes.map((note) => `${note.mark} ${inReadersLanguage(note)}`), ...concession.remarks.map(inReadersLanguage)];
  return (
    <Panel title={translate('quotas.concessions.row')}>
      <Facts
        facts={[
          { name: field('codesPrinted'), value: <span className="tabular">{concession.codesPrinted}</span> },
          { name: field('description'), value: <ConcessionGoods concession={concession} /> },
          { name: field('duty'), value: `${dutyInWords(concession.duty)}, ${translate('quotas.concessions.unlimited')}` },
          { name: field('importInto'), value: translate(`quotas.into.${concession.importInto}`) },
          { name: field('nomenclature'), value: translate(`quotas.nomenclatures.${concession.nomenclature}`) },
          { name: field('validFrom'), value: <Day on={concession.validFrom} /> },
          { name: field('validTo'), value: concession.validTo === null ? '–' : <Day on={concession.validTo} /> },
          { name: translate('quotas.show.source'), value: sourceInWords(concession.source) },
        ]}
      />
      {texts.length > 0 && (
        <Box sx={{ mt: 1.5 }}>
          {texts.map((text) => <Typography key={text} variant="body2" sx={{ color: 'text.secondary' }}>{text}</Typography>)}
        </Box>
      )}
    </Panel>
  );
};
