import Box from '@mui/material/Box';
import { AnswerChoice } from './answer-choice.tsx';
import { AnswersGiven } from './answers-given.tsx';
import { DeterminationCard } from './determination-card.tsx';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { GoodsToTry } from './goods-to-try.ts';
import { MakeCaseButton } from './make-case-button.tsx';
import { MakeDraftButton } from './make-draft-button.tsx';
import type { AnsweredDetermination } from './use-determination.ts';
import { useQuestionWords } from './use-question-words.ts';

type ResultOfGoodsProps = {
  goods: GoodsToTry;
  answered: { determination: AnsweredDetermination; facts: Facts };
  isFetching: boolean;
  change: (part: Partial<GoodsToTry>) => void;
  version?: number;
};

/** What comes out for the goods: answers and questions, the determination, and what can be made of it. */
export const ResultOfGoods = ({ goods, answered: { determination, facts }, isFetching, change, version }: ResultOfGoodsProps) => {
  const wordsOf = useQuestionWords(Object.keys(goods.answers), determination.questions, facts, version);
  const answer = (id: string, value: boolean | null | undefined) => {
    const { [id]: _, ...others } = goods.answers;
    change({ answers: value === undefined ? others : { ...others, [id]: value } });
  };
  return (
    <Box aria-busy={isFetching} aria-live="polite">
      <AnswersGiven answers={goods.answers} wordsOf={wordsOf} takeBack={(id) => answer(id, undefined)} />
      <DeterminationCard
        determination={{ ...determination, questions: determination.questions.filter(({ id }) => goods.answers[id] === undefined) }}
        facts={facts}
        version={determination.ruleTableVersion}
        answer={({ id }) => <AnswerChoice given={goods.answers[id]} answer={(value) => answer(id, value)} />}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <MakeCaseButton facts={facts} determination={determination} />
        <MakeDraftButton facts={facts} />
      </Box>
    </Box>
  );
};
