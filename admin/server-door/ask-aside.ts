import { headersOf, readTrailsAnew } from './ask-server.ts';
import { refusalOf } from './problems.ts';
import type { SideAnswer, SideQuestion } from './side-request.worker.ts';
import SideRequestWorker from './side-request.worker.ts?worker';

const waiting = new Map<number, (answer: SideAnswer) => void>();
let worker: Worker | null = null;
let serial = 0;

function openedWorker(): Worker {
  if (worker) return worker;
  worker = new SideRequestWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<SideAnswer>) => {
    waiting.get(data.serial)?.(data);
    waiting.delete(data.serial);
  });
  return worker;
}

/**
 * Asks the server as `askServer` does, but aside: for bodies so large that putting them into JSON would hold up the keyboard.
 * @throws HttpError whose message is the server's own sentence and whose body carries `code` and `errors`
 */
export const askAside = async <Answer>(url: string, method: 'POST' | 'PUT', body: object, more: Headers = new Headers()): Promise<Answer> => {
  serial += 1;
  const headers = headersOf({ method, headers: more });
  headers.set('Content-Type', 'application/json');
  const question: SideQuestion = { serial, url, method, headers: Object.fromEntries(headers), body };
  const { status, json } = await new Promise<SideAnswer>((resolve) => {
    waiting.set(question.serial, resolve);
    openedWorker().postMessage(question);
  });
  if (status === 0) throw new TypeError('The server was not reached');
  if (status >= 400) throw refusalOf(status, json, 'ra.notification.http_error');
  readTrailsAnew();
  return json as Answer;
};
