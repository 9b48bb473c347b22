import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CheckboxGroupInput, required, useTranslate } from 'react-admin';
import { ROLES, type Role } from '../../rules-schema/user/roles.ts';

const choices = ROLES.map((role) => ({ id: role }));

const RoleChoice = ({ role }: { role: Role }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 0.5 }}>
      <Typography variant="body1">{translate(`users.roles.${role}`)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(`users.role_duties.${role}`)}
      </Typography>
    </Box>
  );
};

/** The roles of a person or a program, each with what it may do. */
export const RoleChoices = () => (
  <CheckboxGroupInput
    source="roles"
    row={false}
    choices={choices}
    optionText={({ id }: { id: Role }) => <RoleChoice role={id} />}
    validate={required()}
  />
);
