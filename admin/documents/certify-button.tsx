import VerifiedIcon from '@mui/icons-material/ApprovalOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CertificateTypeId } from '../../rules-schema/application/payload.ts';
import type { OfficeDocument } from '../../rules-schema/document/document.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { SignatoryChoice, useSignatoryChoice } from '../signatories/signatory-choice.tsx';
import { useAskedCommand } from '../server-door/use-asked-command.ts';

/** Puts the chamber's endorsement on a copy of a PDF, signed by whom one chooses from the register. */
export const CertifyButton = ({ type, document }: { type: CertificateTypeId; document: OfficeDocument }) => {
  const translate = useTranslate();
  const choice = useSignatoryChoice(type);
  const { id, version, name } = document;
  const { ask, send, dialog } = useAskedCommand<OfficeDocument>('documents', 'certify', { id, version, number: null }, {
    done: 'documents.certify.done', numberOf: ({ certification }) => certification?.number ?? '',
  });
  return (
    <>
      <Button size="small" variant={document.certify ? 'contained' : 'text'} startIcon={<VerifiedIcon />} onClick={ask}>{translate('documents.certify.action')}</Button>
      <AskingDialog {...dialog} title={translate('documents.certify.title', { name })} submit={translate('documents.certify.submit')} isReady={choice.chosen !== null} onSubmit={() => send({ signatoryId: choice.chosen })}>
        <Typography>{translate('documents.certify.text')}</Typography>
        <SignatoryChoice choice={choice} autoFocus />
      </AskingDialog>
    </>
  );
};
