import type { Conclusion } from '../conclusion.ts';
import { USES, WORKING, type CarriedLine } from './carried-line.ts';
import { triAt, verdictAt, type LineToPack, type PackedBlock } from './packed-block.ts';

/** The lines of a block as they were packed. */
export function linesOf(block: PackedBlock): LineToPack[] {
  return Array.from({ length: block.lines }, (_, at): LineToPack => {
    const before = block.before[at]!;
    return {
      decisionId: block.decisionId[at]!,
      humanOutcome: block.flags[at]! >> 4,
      code: block.codes[block.code[at]!]!,
      conclusion: conclusionAt(block, at, before),
      line: (block.flags[at]! & 8) === 0 ? null : carriedAt(block, at),
    };
  });
}

/** What the engine concluded of a line when it was packed. */
export function conclusionAt(block: PackedBlock, at: number, before = block.before[at]!): Conclusion {
  return {
    outcome: verdictAt(before & 3), column3: verdictAt((before >> 2) & 3), column4: verdictAt((before >> 4) & 3),
    entry: block.entries[block.entry[at]! - 1] ?? null, questions: block.questionLists[block.open[at]!]!,
  };
}

function carriedAt(block: PackedBlock, at: number): CarriedLine {
  const flags = block.flags[at]!;
  const places = (first: Uint32Array): number[] => Array.from({ length: first[at + 1]! - first[at]! }, (_, index) => first[at]! + index);
  return {
    ...block.routes[block.route[at]!]!,
    code: block.codes[block.code[at]!]!, working: WORKING[flags & 3]!, isSet: (flags & 4) !== 0, exWorksPrice: block.price[at]!,
    materials: places(block.firstMaterial).map((place) => {
      const status = block.status[place]!;
      return {
        code: block.codes[block.materialCode[place]!]!, value: block.value[place]!, weight: (status & 128) === 0 ? null : block.weight[place]!,
        originating: triAt(status & 3), whollyObtained: triAt((status >> 2) & 3), use: USES[(status >> 4) & 7]!, origin: block.territories[block.origin[place]!]!,
      };
    }),
    answers: places(block.firstAnswer).map((place) => ({ question: block.questions[block.question[place]!]!, material: block.answeredMaterial[place]! - 1, answer: block.answer[place] === 1 })),
  };
}
