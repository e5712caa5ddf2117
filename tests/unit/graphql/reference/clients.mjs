// Other people's clients against our transports, without a network: lines of JSON to and from the test that started this.
//   node clients.mjs http       graphql-http's audits of GraphQL over HTTP
//   node clients.mjs websocket  the client library graphql-ws
// Out: {ask, request} {open, protocol} {text, of} {close, of, code} and at the end {results: [{name, status, reason}]}. In: {answer, response}
// {opened, protocol} {text, of} {closed, of, code, reason}.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(join(process.cwd(), 'here.js'));
const out = (message) => process.stdout.write(JSON.stringify(message) + '\n');
const results = [];
const record = async (name, run) => {
  try {
    const verdict = await run();
    results.push({ name, status: verdict?.status ?? 'ok', reason: verdict?.reason ?? '' });
  } catch (e) {
    results.push({ name, status: 'error', reason: String(e?.stack ?? e) });
  }
};
const same = (is, should) => {
  if (JSON.stringify(is) !== JSON.stringify(should)) throw new Error(`${JSON.stringify(is)} should be ${JSON.stringify(should)}`);
};

const waiting = new Map(); // what is asked, by number
const sockets = new Map();
let number = 0;

async function http() {
  const { serverAudits } = require('graphql-http');
  const fetchFn = async (url, init = {}) => {
    const request = new Request(url, init);
    const body = init.body ? await request.text() : '';
    const header = (name) => request.headers.get(name) ?? '';
    const response = await new Promise((resolve) => {
      waiting.set(++number, resolve);
      out({ ask: number, request: { method: request.method, contentType: header('content-type'), accept: header('accept'), query: new URL(request.url).search.slice(1), body } });
    });
    return new Response(response.body, { status: response.status, headers: { 'content-type': response.contentType } });
  };
  for (const audit of serverAudits({ url: 'http://localhost/graphql', fetchFn })) await record(`${audit.id} ${audit.name}`, () => audit.fn());
}

class Socket {
  static CONNECTING = 0; static OPEN = 1; static CLOSING = 2; static CLOSED = 3;
  readyState = Socket.CONNECTING;
  constructor(url, protocol) {
    this.id = ++number;
    sockets.set(this.id, this);
    out({ open: this.id, protocol });
  }
  send(text) { out({ text, of: this.id }); }
  close(code = 1000) { this.readyState = Socket.CLOSING; out({ close: true, of: this.id, code }); this.closed(code, ''); }
  closed(code, reason) {
    if (this.readyState === Socket.CLOSED) return;
    this.readyState = Socket.CLOSED;
    queueMicrotask(() => this.onclose?.({ code, reason, wasClean: true }));
  }
}

async function websocket() {
  const { createClient } = require('graphql-ws');
  const make = (connectionParams) => createClient({ url: 'ws://localhost/graphql', webSocketImpl: Socket, connectionParams, retryAttempts: 0, lazy: true });
  const all = async (iterator, each) => {
    const found = [];
    for await (const item of iterator) { found.push(item); each?.(item, found.length); }
    return found;
  };
  const client = make({ key: 'good' });
  await record('query', async () => same(await all(client.iterate({ query: '{ n }' })), [{ data: { n: 1 } }]));
  await record('variables', async () => same(await all(client.iterate({ query: 'query ($v: Int) { n(of: $v) }', variables: { v: 7 } })), [{ data: { n: 7 } }]));
  await record('errors in the answer', async () => same((await all(client.iterate({ query: '{ bad }' })))[0].errors[0].message, 'it is bad'));
  await record('validation', async () => {
    let errors;
    await all(client.iterate({ query: '{ nope }' })).catch((e) => { errors = e; });
    same(errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  });
  await record('subscription to its end', async () => {
    const events = all(client.iterate({ query: 'subscription { tick }' }));
    for (const n of [1, 2, 3]) await all(client.iterate({ query: 'mutation ($n: Int!) { tick(n: $n) }', variables: { n } }));
    await all(client.iterate({ query: 'mutation { stop }' }));
    same(await events, [1, 2, 3].map((tick) => ({ data: { tick } })));
  });
  await record('unsubscribing reaches the source', async () => {
    const iterator = client.iterate({ query: 'subscription { tick }' });
    const first = iterator.next();
    await all(client.iterate({ query: 'mutation { tick(n: 1) }' }));
    same((await first).value, { data: { tick: 1 } });
    await iterator.return();
    same(await all(client.iterate({ query: '{ listeners }' })), [{ data: { listeners: 0 } }]);
  });
  await client.dispose();
  await record('refused', async () => {
    let event;
    await all(make({ key: 'bad' }).iterate({ query: '{ n }' })).catch((e) => { event = e; });
    same(event.code, 4403);
  });
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const message = JSON.parse(line);
  const socket = sockets.get(message.of ?? message.opened);
  if ('answer' in message) waiting.get(message.answer)(message.response);
  else if ('opened' in message) { socket.readyState = Socket.OPEN; socket.protocol = message.protocol; socket.onopen?.({}); }
  else if ('text' in message) socket.onmessage?.({ data: message.text });
  else if ('closed' in message) socket.closed(message.code, message.reason);
});
await (process.argv[2] === 'http' ? http() : websocket());
out({ results });
process.exit(0);
