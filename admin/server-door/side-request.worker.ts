/** Asks the server aside from the page: a document of megabytes is put into JSON, sent, received and read here, while the page goes on. */

export interface SideQuestion {
  serial: number;
  url: string;
  method: string;
  headers: Record<string, string>;
  body: object;
}

export interface SideAnswer {
  serial: number;
  /** 0: the server was not reached. */
  status: number;
  json: unknown;
}

async function asked({ serial, url, method, headers, body }: SideQuestion): Promise<SideAnswer> {
  try {
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
    const text = await response.text();
    return { serial, status: response.status, json: text === '' ? null : (JSON.parse(text) as unknown) };
  } catch {
    return { serial, status: 0, json: null };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SideQuestion>) => {
  void asked(data).then((answer) => self.postMessage(answer));
});
