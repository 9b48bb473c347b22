import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLayoutEffect } from 'react';
import { Loading, ShowBase, Title, useGetIdentity, useRecordContext, useTranslate } from 'react-admin';
import { formBoxes, isCertificateType, itemsOf } from '../../../rules-schema/application/payload.ts';
import { isPossible } from '../../../rules-schema/application/transitions.ts';
import { AuditTrail } from '../../audit/audit-trail.tsx';
import { Panel } from '../../display/panel.tsx';
import { RecordPage } from '../../display/record-page.tsx';
import { consignmentOfApplication } from '../../proofs/consignment-of-application.ts';
import { ProofPanel } from '../../proofs/proof-panel.tsx';
import { useMay } from '../../server-door/use-may.ts';
import { BoxNumber } from './box-number.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { EventsPanel } from './events-panel.tsx';
import { EvidenceDraftsProvider } from './evidence-drafts.tsx';
import { ExaminationHeader } from './examination-header.tsx';
import { FiledForm } from '../filed-form/filed-form.tsx';
import { FindingList } from './finding-list.tsx';
import { FormBoxes } from './form-boxes.tsx';
import { GoodsItem } from './goods-item.tsx';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { PastDecisions } from './past-decisions.tsx';
import { aroundGoods, inBox, ofTheWhole } from './places.ts';
import { RevisionsPanel } from './revisions-panel.tsx';
import { inFull } from './use-open-application.ts';

/** An application examined box by box, its goods with their determinations, and what surrounds it. */
export const ApplicationShow = () => (
  <ShowBase<OpenApplication> queryOptions={{ meta: inFull }}>
    <Examination />
  </ShowBase>
);

const Examination = () => {
  const translate = useTranslate();
  const application = useRecordContext<OpenApplication>();
  if (!application) return <Loading />;
  const title = `${translate('resources.applications.name', { smart_count: 1 })} ${application.number ?? ''} — ${application.applicant}`;
  return (
    <EvidenceDraftsProvider key={application.id}>
      <StartAtTop />
      <Title title={title} />
      <ExaminationHeader application={application} />
      <RecordPage main={<Form application={application} />} aside={<Surroundings application={application} />} />
    </EvidenceDraftsProvider>
  );
};

/** Begins at the top when it is mounted, as it is anew for each application. */
const StartAtTop = () => {
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return null;
};

const Form = ({ application }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const { before, goods, after } = aroundGoods(formBoxes[application.type]);
  const whole = ofTheWhole(application.findings);
  if (!isCertificateType(application.type)) return <FiledForm application={application} />;
  return (
    <>
      {application.decidedAt && <Alert severity="info">{translate('applications.as_decided')}</Alert>}
      {whole.length > 0 && <Panel title={translate('applications.whole')}><FindingList findings={whole} /></Panel>}
      <Panel title={translate(`applications.types.${application.type}`)}><FormBoxes application={application} boxes={before} /></Panel>
      <Box component="section">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
          {goods.map(({ box }) => <BoxNumber key={box} box={box} />)}
          <Typography variant="h2">{goods.map(({ box }) => translate(`applications.boxes.${application.type}.${box}`)).join(' · ')}</Typography>
        </Box>
        <FindingList findings={goods.flatMap((box) => inBox(application.findings, box))} />
        {itemsOf(application.payload).length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('applications.no_items')}</Typography>}
        <Goods application={application} />
      </Box>
      <Panel title={translate(`applications.boxes.${application.type}.application`)}><FormBoxes application={application} boxes={after} /></Panel>
    </>
  );
};

const Goods = ({ application }: { application: OpenApplication }) => {
  const mayDecide = useMay('application:decide');
  const { identity } = useGetIdentity();
  const mayAnswer = mayDecide && isPossible('answer', application, Number(identity?.id ?? 0));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {itemsOf(application.payload).map(({ number }, place) => <GoodsItem key={number} application={application} place={place} mayAnswer={mayAnswer} />)}
    </Box>
  );
};

const ProofsOf = ({ application }: { application: OpenApplication }) => {
  const mayDetermine = useMay('determination:run');
  const consignment = consignmentOfApplication(application);
  return mayDetermine && consignment ? <ProofPanel consignment={consignment} /> : null;
};

const Surroundings = ({ application }: { application: OpenApplication }) => (
  <>
    <DocumentsPanel application={application} />
    <ProofsOf application={application} />
    {isCertificateType(application.type) && <PastDecisions consignor={application.consignor || application.applicant} />}
    <EventsPanel application={application} />
    <RevisionsPanel application={application} />
    <AuditTrail entity="applications" id={application.id} />
  </>
);
