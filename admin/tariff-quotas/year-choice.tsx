import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

type YearChoiceProps = { year: number; years: readonly number[]; onChange: (year: number) => void };

/** Chooses the year that figures are shown for. */
export const YearChoice = ({ year, years, onChange }: YearChoiceProps) => {
  const translate = useTranslate();
  const offered = years.includes(year) ? years : [year, ...years];
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={translate('quotas.year')}
      value={year}
      onChange={({ target }) => onChange(Number(target.value))}
      sx={{ width: 104 }}
    >
      {offered.map((each) => (
        <MenuItem key={each} value={each}>
          {each}
        </MenuItem>
      ))}
    </TextField>
  );
};
