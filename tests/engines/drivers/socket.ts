/** What a browser answers, as far as it is read. */
interface Answer {
  readonly capabilities?: { readonly browserVersion: string };
  readonly context?: string;
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly value: unknown };
  readonly type?: string;
}

interface Message {
  readonly id?: number;
  readonly type?: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: Answer;
}

/** A connection over which commands are answered by number. */
export interface CommandSocket {
  send(method: string, params?: object): Promise<Answer>;
  close(): void;
}

const PATIENCE_MS = 60_000;

/** Connects to a browser that speaks WebDriver BiDi. */
export async function connect(address: string): Promise<CommandSocket> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${address}`));
  });
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id === undefined) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), PATIENCE_MS);
        waiting.set(id, ({ type, error, message, result }) => {
          clearTimeout(timer);
          if (type === "error") reject(new Error(`${method}: ${error}: ${message}`));
          else resolve(result ?? {});
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
