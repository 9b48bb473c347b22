import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { usePermissions, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Permission } from '../../rules-schema/user/permissions.ts';

/** Leads those who may to the import of past decisions. */
export const ImportButton = () => {
  const translate = useTranslate();
  const { permissions } = usePermissions<readonly Permission[]>();
  if (!permissions?.includes('decision:import')) return null;
  return (
    <Button size="small" component={Link} to="/decisions/import" startIcon={<UploadIcon />}>
      {translate('decisions.import.action')}
    </Button>
  );
};
