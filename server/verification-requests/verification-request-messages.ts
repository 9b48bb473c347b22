/** Why something about a verification request may be refused. */
export const verificationRequestMessages = {
  'request-days-not-possible': { en: 'The request was made on or before the day it was received, and neither day lies ahead.', lv: 'Pieprasījums sagatavots ne vēlāk kā saņemšanas dienā, un neviena no šīm dienām nav nākotnē.' },
  'request-already-answered': { en: 'This request was answered on {day}.', lv: 'Uz šo pieprasījumu atbildēts {day}.' },
  'answer-day-not-possible': { en: 'The answer was given on or after the day of receipt, and not later than today.', lv: 'Atbilde sniegta ne agrāk kā saņemšanas dienā un ne vēlāk kā šodien.' },
} as const;
