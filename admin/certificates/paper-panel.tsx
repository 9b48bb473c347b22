import ApprovalIcon from '@mui/icons-material/ApprovalOutlined';
import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { Facts } from '../display/facts.tsx';
import { Day, ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { apiRoot } from '../server-door/ask-server.ts';
import { CommandButton } from '../server-door/command-button.tsx';
import { useMay } from '../server-door/use-may.ts';
import { CustomsButton } from './customs-button.tsx';
import { FormButton } from './form-button.tsx';
import { PostButton } from './post-button.tsx';
import { PrinterOffsetButton } from './printer-offset-button.tsx';

const paperOf = ({ id }: Certificate, copy?: 'specimen'): string => `${apiRoot}/certificates/${id}/paper.pdf${copy ? `?copy=${copy}` : ''}`;

/** What becomes of the certificate's paper: looked at, printed, sealed or posted; for an EUR.1 its form and what customs wrote. */
export const PaperPanel = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const mayIssue = useMay('application:issue');
  const isInForce = certificate.state === 'issued' || certificate.state === 'duplicate-of';
  return (
    <Panel title={translate('certificates.paper.title')} actions={<StatusChip label={translate(`certificates.paper.states.${certificate.paper}`)} meaning={certificate.paper === 'prepared' ? 'warning' : 'success'} />}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <Prints certificate={certificate} />
        {mayIssue && isInForce && <Steps certificate={certificate} />}
      </Box>
      <PaperFacts certificate={certificate} />
    </Panel>
  );
};

const Prints = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const isMade = certificate.delivery === 'chamber-prints' || certificate.paper === 'sealed';
  const print = certificate.type === 'eur1' ? 'overlay' : certificate.paper === 'sealed' ? 'sealed' : 'print';
  const link = (key: string, href: string) => (
    <Button key={key} size="small" variant="outlined" startIcon={<PictureAsPdfIcon />} href={href} target="_blank" rel="noopener">{translate(`certificates.paper.${key}`)}</Button>
  );
  return (
    <>
      {isMade && link(print, paperOf(certificate))}
      {link('specimen', paperOf(certificate, 'specimen'))}
    </>
  );
};

const Steps = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const { delivery, paper, type, formNumber } = certificate;
  if (delivery === 'client-prints') {
    return paper === 'prepared' ? (
      <CommandButton verb="seal" record={certificate} icon={ApprovalIcon} label={translate('certificates.seal.action')} done="certificates.seal.done"
        question={{ title: translate('certificates.seal.title', { number: certificate.number }), text: translate('certificates.seal.text') }} />
    ) : null;
  }
  return (
    <>
      {type === 'eur1' && formNumber === null && <FormButton certificate={certificate} />}
      {type === 'eur1' && <CustomsButton certificate={certificate} />}
      {paper === 'prepared' && <PostButton certificate={certificate} />}
      {type === 'eur1' && <PrinterOffsetButton />}
    </>
  );
};

const PaperFacts = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const fact = (name: string, value: ReactNode) => ({ name: translate(`resources.certificates.fields.${name}`), value });
  const { delivery, sealedAt, sealedSha256, postedOn, formNumber, customsNumber, customsOffice, customsOn, type } = certificate;
  const digest = <Box component="span" className="tabular" sx={{ overflowWrap: 'anywhere' }}>{sealedSha256}</Box>;
  return (
    <Facts facts={[
      fact('delivery', translate(`certificates.deliveries.${delivery}`)),
      ...(sealedAt === null ? [] : [fact('sealedAt', <ExactMoment at={sealedAt} />), fact('sealedSha256', digest)]),
      ...(postedOn === null ? [] : [fact('postedOn', <Day on={postedOn} />)]),
      ...(type === 'eur1' ? [fact('formNumber', formNumber ?? '–'), fact('customsNumber', customsNumber ?? translate('certificates.customs.none'))] : []),
      ...(customsOn === null ? [] : [fact('customsOffice', customsOffice), fact('customsOn', <Day on={customsOn} />)]),
    ]} />
  );
};
