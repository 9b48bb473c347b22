/**
 * House rules no linter knows, each with where it does not hold. A rule's pattern is written so that it does not match
 * this file.
 */
const rules = [
  {
    pattern: /(?:oxlint|eslint)-(?:disable)|@ts-(?:ignore|nocheck|expect-error)/,
    advice: 'Do not silence a check; change the code, or the rule for everybody.',
  },
  {
    pattern: /\.transaction\(/,
    advice: 'A transaction is opened by run-command only; a verb receives it in its context.',
    pathNot: /^(?:test\/|server\/command\/run-command\.ts|server\/database\/migrate\.ts|server\/replays\/[a-z-]*job[a-z-]*\.ts)/,
    room: /^(?:server|seeds)\//,
  },
  {
    pattern: /\bprocess\.env\b/,
    advice: 'Only server/main.ts reads the environment; take what you need as a parameter.',
    room: /^(?:server|rules-schema|seeds)\//,
    pathNot: /^(?:server\/main\.ts|server\/rules-shell\.ts|seeds\/demo\/run\.ts)$/,
  },
  {
    pattern: /\bDate\.now\(\)|new Date\(\)|\bMath\.random\(/,
    advice: 'Time comes from context.now and chance from outside: what a rule means never depends on them.',
    room: /^(?:rules-schema|server\/origin)\//,
  },
  {
    pattern: /\b(?:it|test|describe)\.(?:skip|only|todo)\b/,
    advice: 'No test is skipped or runs alone.',
    room: /^test\//,
    pathNot: /^test\/lint\//,
  },
  {
    pattern: /\bvi\.(?:mock|doMock)\(/,
    advice: 'Our own modules are not mocked: use the real database, eachDatabase opens one.',
    room: /^test\//,
    pathNot: /^test\/lint\//,
  },
];

/** The rules a file breaks, each as a line `file:line advice`. */
export function houseRulesBrokenIn(file, source) {
  const inForce = rules.filter(({ room, pathNot }) => (!room || room.test(file)) && !pathNot?.test(file));
  return source.split('\n').flatMap((line, index) =>
    inForce.filter(({ pattern }) => pattern.test(line)).map(({ advice }) => `${file}:${index + 1} ${advice}`),
  );
}
