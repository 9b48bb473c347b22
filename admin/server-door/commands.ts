import { useMutation } from '@tanstack/react-query';
import { useNotify, useRefresh, type Identifier } from 'react-admin';
import { apiRoot, askServer, ifMatch } from './ask-server.ts';
import { sentenceOf } from './problems.ts';

/**
 * Asks the server for one change of state: `POST /api/<resource>/<id>/<verb>`.
 * @param options.version the version of the record the person saw; sent as If-Match
 * @returns the command's answer as the server sent it
 * @throws HttpError in the server's own words, with `errors` for form fields when the body was at fault
 */
export const runCommand = async <Answer>(
  resource: string,
  id: Identifier,
  verb: string,
  body: object = {},
  options: { version?: number } = {},
): Promise<Answer> => {
  const { json } = await askServer(`${apiRoot}/${resource}/${encodeURIComponent(id)}/${verb}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: ifMatch(options.version),
  });
  return json;
};

/** The same for a command on the resource as a whole: `POST /api/<path>`. */
export const postTo = async <Answer>(path: string, body: object = {}): Promise<Answer> => {
  const { json } = await askServer(`${apiRoot}/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return json;
};

/** Reads one answer outside the list dialect: `GET /api/<path>`. */
export const readFrom = async <Answer>(path: string): Promise<Answer> => {
  const { json } = await askServer(`${apiRoot}/${path}`);
  return json;
};

type CommandOn = { id: Identifier; version?: number };

type CommandOutcome<Answer> = {
  /** Message key shown when it is done. */
  done?: string;
  onDone?: (answer: Answer) => void;
  /** Takes the refusal instead of the notification that would show it. */
  onRefused?: (error: Error) => void;
};

/**
 * A command as a button needs it: `run({record, body})` and `isPending`. Success refreshes what is on the screen and
 * says `done`; a refusal is shown in the server's words.
 */
export const useCommand = <Answer = unknown>(resource: string, verb: string, outcome: CommandOutcome<Answer> = {}) => {
  const { done, onDone, onRefused } = outcome;
  const notify = useNotify();
  const refresh = useRefresh();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ record, body }: { record: CommandOn; body?: object }) =>
      runCommand<Answer>(resource, record.id, verb, body, { version: record.version }),
    onSuccess: (answer) => {
      if (done) notify(done, { type: 'success' });
      refresh();
      onDone?.(answer);
    },
    onError: onRefused ?? ((error) => notify(sentenceOf(error), { type: 'error' })),
  });
  return { run: mutate, isPending };
};
