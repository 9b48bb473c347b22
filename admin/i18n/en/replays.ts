export const replays = {
  resources: {
    replays: {
      name: 'Replay |||| Replays',
      purpose: 'What a change of rules would have done to past decisions',
      fields: { id: 'No.', agreement: 'Agreement', versionNumber: 'Version', state: 'State', requested: 'Requested by', createdAt: 'Requested', summary: 'In one sentence', flips: 'Flips' },
    },
    findings: {
      fields: {
        decisionId: 'Decision', productCode: 'HS code', kind: 'Difference', beforeOutcome: 'Before', afterOutcome: 'After', beforeEntry: 'Entry', consignor: 'Consignor',
        destination: 'Destination', officer: 'Officer', humanOutcome: 'Officer decided', applicationNumber: 'Application', reason: 'Reason',
      },
    },
  },
  replays: {
    title: 'Replay %{id} · %{agreement}, version %{number}',
    start: 'Start a replay',
    started: 'The replay has begun',
    cancel: 'Give it up',
    cancelled: 'The replay is given up; what it found so far stays',
    not_permitted: 'Your role may read replays, not start them.',
    under_way: 'A replay is under way.',
    waits: 'Waiting for its turn …',
    progress: '%{done} of %{total} decisions',
    progress_label: 'Progress of the replay',
    empty: 'There are no replays yet. A replay is started from a draft, on the impact tab of the workbench.',
    open_version: 'Open version %{number}',
    proof: '%{reRun} determined again + %{proven} proven unchanged + %{setAside} set aside = %{stored} on record',
    in_full: 'Replay once more in full',
    in_full_why: 'Determines every decision again, one by one, also those proven unchanged. The result is the same.',
    was_in_full: 'in full',
    states: { queued: 'waiting', running: 'running', finished: 'finished', cancelled: 'given up', failed: 'failed' },
    report: {
      outcomes: 'Before × after', people: 'Engine × officer', groups: 'Where the differences lie', findings: 'Decisions that came out differently', nothing_differs: 'Nothing came out differently.',
      before: 'Before', after: 'After', error: 'cannot be read', total: 'Total', show: 'Show %{count} findings', all: 'Show all', filtered: 'Shown: %{filter}', none_fit: 'No finding fits this choice.',
      further: 'and %{values} further values with %{findings} differences', officer_says: 'Officer decided', engine_says: 'Engine finds', no_value: 'none',
    },
    group_names: { entry: 'Entry', chapter: 'Chapter', consignor: 'Consignor', destination: 'Destination', officer: 'Officer' },
    kinds: {
      flip: 'flip', 'newly-undetermined': 'becomes undetermined', 'newly-determined': 'becomes determined', 'reasoning-only': 'other reasoning', error: 'cannot be read', 'set-aside': 'set aside',
    },
    finding: {
      title: 'Decision %{id} · %{code}', before: 'Before', after: 'Under this version', none: 'Could not be determined.', decision: 'Open the decision', close: 'Close',
      parts_at: 'The two part at the marked step.', next: 'Next', previous: 'Previous',
    },
  },
};
