// Other people's clients and audits against a running server. Run where node_modules is:
//   node suites.mjs SUITE URL KEY [FILE]
// Prints {"results": [{name, status, reason}]}; every status but "ok" is a failure.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { serverAudits } from 'graphql-http';
import { createClient as createWsClient } from 'graphql-ws';
import { createClient as createSseClient } from 'graphql-sse';
import WebSocket from 'ws';
import { GraphQLClient, gql } from 'graphql-request';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import { buildClientSchema, buildSchema, getIntrospectionQuery, introspectionFromSchema, lexicographicSortSchema, parse, printSchema, validate } from 'graphql';

const [suite, url, key, file] = process.argv.slice(2);
const wsUrl = url.replace(/^http/, 'ws') + '/ws';
const bearer = { Authorization: `Bearer ${key}` };
const results = [];
const record = async (name, run) => {
  try {
    const verdict = await Promise.race([run(), new Promise((_, no) => setTimeout(() => no(new Error('took longer than 20 s')), 20000).unref())]);
    results.push({ name, status: verdict?.status ?? 'ok', reason: verdict?.reason ?? '' });
  } catch (e) {
    results.push({ name, status: 'error', reason: String(e?.stack ?? JSON.stringify(e)).slice(0, 2000) });
  }
};
const same = (is, should) => {
  if (JSON.stringify(is) !== JSON.stringify(should)) throw new Error(`${JSON.stringify(is)} should be ${JSON.stringify(should)}`);
};
const ok = (condition, what) => { if (!condition) throw new Error(what); };
const post = async (body, headers = bearer) => {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
  return { status: response.status, headers: response.headers, json: await response.json() };
};
const createStudio = (name) => post({ query: 'mutation ($name: String!) { createStudio(input: {name: $name}) { __typename ... on Studio { id name } } }', variables: { name } });

async function http() {
  const fetchFn = (address, init = {}) => fetch(address, { ...init, headers: { ...bearer, ...Object.fromEntries(new Headers(init.headers)) } });
  for (const audit of serverAudits({ url, fetchFn })) await record(`${audit.id} ${audit.name}`, () => audit.fn());
}

const gather = async (iterator, most) => {
  const found = [];
  for await (const item of iterator) if (found.push(item) >= most) break;
  return found;
};

// A socket by hand: what is sent, then what comes until `count` messages came or it closed.
const talk = (protocols, messages, count) => new Promise((resolve, reject) => {
  const socket = new WebSocket(wsUrl, protocols);
  const got = [];
  const finish = (closed) => { resolve({ got, closed, protocol: socket.protocol }); socket.terminate(); };
  socket.on('open', () => messages.forEach((message) => socket.send(JSON.stringify(message))));
  socket.on('message', (text) => { const message = JSON.parse(text); if (message.type !== 'ka') got.push(message); if (got.length >= count) finish(0); });
  socket.on('close', (code) => finish(code));
  socket.on('error', reject);
});

async function websocket() {
  const client = createWsClient({ url: wsUrl, webSocketImpl: WebSocket, connectionParams: bearer, retryAttempts: 0 });
  await record('query', async () => same(await gather(client.iterate({ query: '{ __typename }' }), 1), [{ data: { __typename: 'Query' } }]));
  await record('query with variables', async () => {
    const [answer] = await gather(client.iterate({ query: 'query ($f: Int) { studiosConnection(page: {first: $f}) { totalCount } }', variables: { f: 1 } }), 1);
    ok(answer.data.studiosConnection.totalCount >= 0, JSON.stringify(answer));
  });
  await record('validation error', async () => {
    let errors;
    await gather(client.iterate({ query: '{ nope }' }), 1).catch((e) => { errors = e; });
    same(errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  });
  await record('subscription told of a new studio', async () => {
    const events = gather(client.iterate({ query: 'subscription { studioChanged { action id studio { id name } } }' }), 1);
    await new Promise((r) => setTimeout(r, 300));
    const made = (await createStudio('Told over WebSocket')).json.data.createStudio;
    const [event] = await events;
    same(event.data.studioChanged, { action: 'CREATED', id: made.id, studio: { id: made.id, name: made.name } });
  });
  await client.dispose();
  const stranger = createWsClient({ url: wsUrl, webSocketImpl: WebSocket, connectionParams: { Authorization: 'Bearer nonsense' }, retryAttempts: 0 });
  await record('a bad key is acknowledged and refused', async () => {
    let errors;
    await gather(stranger.iterate({ query: '{ studiosConnection { totalCount } }' }), 1).catch((e) => { errors = e; });
    same(errors[0].extensions.code, 'UNAUTHORIZED');
  });
  await record('a bad key may not follow', async () => {
    let errors;
    await gather(stranger.iterate({ query: 'subscription { studioChanged { id } }' }), 1).catch((e) => { errors = e; });
    same(errors[0].extensions.code, 'UNAUTHORIZED');
  });
  await stranger.dispose();
  const init = { type: 'connection_init', payload: bearer };
  await record('the older protocol', async () => {
    const { got, protocol } = await talk(['graphql-ws'], [init, { id: '1', type: 'start', payload: { query: '{ __typename }' } }], 3);
    same(protocol, 'graphql-ws');
    same(got.map((m) => m.type), ['connection_ack', 'data', 'complete']);
    same(got[1].payload, { data: { __typename: 'Query' } });
  });
  await record("the client's first is spoken", async () => same((await talk(['graphql-transport-ws', 'graphql-ws'], [init], 1)).protocol, 'graphql-transport-ws'));
  await record('no protocol is the older one', async () => {
    const { got } = await talk([], [init, { id: '1', type: 'start', payload: { query: '{ __typename }' } }], 3);
    same(got.map((m) => m.type), ['connection_ack', 'data', 'complete']);
  });
  await record('a foreign protocol is not spoken', async () => {
    const refused = await talk(['mqtt'], [init], 1).then(() => false, () => true);
    ok(refused, 'it was taken');
  });
  await record('4401 before the acknowledgement', async () =>
    same((await talk(['graphql-transport-ws'], [{ id: '1', type: 'subscribe', payload: { query: '{ __typename }' } }], 9)).closed, 4401));
  await record('4429 for a second init', async () => same((await talk(['graphql-transport-ws'], [init, init], 9)).closed, 4429));
  await record('4400 for nonsense', async () => same((await talk(['graphql-transport-ws'], [{ type: 'what' }], 9)).closed, 4400));
  await record('4408 without init', async () => same((await talk(['graphql-transport-ws'], [], 9)).closed, 4408));
  await record('4409 for an id in use', async () => {
    const follow = { id: '1', type: 'subscribe', payload: { query: 'subscription { studioChanged { id } }' } };
    same((await talk(['graphql-transport-ws'], [init, follow, follow], 9)).closed, 4409);
  });
}

async function sse() {
  const client = createSseClient({ url: url + '/stream', headers: bearer, retryAttempts: 0 });
  await record('query', async () => same(await gather(client.iterate({ query: '{ __typename }' }), 9), [{ data: { __typename: 'Query' } }]));
  await record('validation error', async () => {
    const [answer] = await gather(client.iterate({ query: '{ nope }' }), 1);
    same(answer.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  });
  await record('subscription told of a new studio', async () => {
    const events = gather(client.iterate({ query: 'subscription { studioChanged { action studio { name } } }' }), 1);
    await new Promise((r) => setTimeout(r, 300));
    await createStudio('Told by events');
    same((await events)[0].data.studioChanged, { action: 'CREATED', studio: { name: 'Told by events' } });
  });
  await record('/graphql answers events to who asks for them', async () => {
    const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream', ...bearer }, body: JSON.stringify({ query: '{ __typename }' }) });
    same(response.headers.get('content-type').split(';')[0], 'text/event-stream');
    same(await response.text(), 'event: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete\ndata: \n\n');
  });
  await record('GET does as well', async () => {
    const response = await fetch(url + '/stream?query=' + encodeURIComponent('{ __typename }'), { headers: { Accept: 'text/event-stream', ...bearer } });
    ok((await response.text()).includes('"__typename":"Query"'), 'no event');
  });
  await record('401 without a key', async () => {
    const response = await fetch(url + '/stream', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query: 'subscription { studioChanged { id } }' }) });
    same(response.status, 401);
    same((await response.json()).errors[0].extensions.code, 'UNAUTHORIZED');
  });
}

async function schema() {
  const sdl = readFileSync(file, 'utf8');
  const answer = await post({ query: getIntrospectionQuery({ descriptions: true, schemaDescription: true, specifiedByUrl: true, inputValueDeprecation: true, oneOf: true }) });
  let client;
  await record('buildClientSchema', async () => { client = buildClientSchema(answer.json.data); });
  await record('the printed schema is ours', async () => {
    const is = printSchema(lexicographicSortSchema(client)).split('\n');
    const should = printSchema(lexicographicSortSchema(buildSchema(sdl))).split('\n');
    const at = is.findIndex((line, i) => line !== should[i]);
    ok(at < 0 && is.length === should.length, `line ${at}: ${is[at]} should be ${should[at]}`);
  });
  await record('everything is described', async () => {
    const bare = [];
    for (const type of answer.json.data.__schema.types) {
      if (type.name.startsWith('__') || ['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name)) continue;
      if (!type.description) bare.push(type.name);
      for (const part of [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]) {
        if (!part.description) bare.push(`${type.name}.${part.name}`);
        for (const argument of part.args ?? []) if (!argument.description) bare.push(`${type.name}.${part.name}(${argument.name})`);
      }
    }
    same(bare, []);
  });
  await record('every operation that is found is valid', async () => {
    const wrong = [];
    const words = ['list studios', 'create a stream', 'delete a scene', 'go live', 'chat messages', 'webhook', 'screenshot', 'follow events', 'api key', 'media'];
    for (const word of words) {
      const found = await post({ query: 'query ($w: String!) { askForOperation(words: $w) { field operation } }', variables: { w: word } });
      for (const hit of found.json.data.askForOperation)
        for (const error of validate(client, parse(hit.operation))) wrong.push(`${hit.field}: ${error.message}`);
    }
    same(wrong, []);
  });
}

async function request() {
  // The contract's sample, with this server's address and key.
  const client = new GraphQLClient(url, { headers: { Authorization: `Bearer ${key}` } });
  await record('graphql-request: the sample of the contract', async () => {
    const data = await client.request(gql`
      query {
        streamsConnection(page: { first: 5 }) {
          edges {
            node {
              id
              name
              playbackId
            }
          }
        }
      }
    `);
    ok(Array.isArray(data.streamsConnection.edges), JSON.stringify(data));
  });
  await record('graphql-request: an error is thrown', async () => {
    let caught;
    await client.request('{ stream(id: "nothing") { id } }').catch((e) => { caught = e; });
    same(caught.response.errors[0].extensions.code, 'NOT_FOUND');
    same(caught.response.errors[0].path, ['stream']);
    same(caught.response.data, { stream: null });
  });
  await record('urql', async () => {
    const urql = new UrqlClient({ url, exchanges: [fetchExchange], fetchOptions: { headers: bearer } });
    const answer = await urql.query('{ studiosConnection(page: { first: 1 }) { totalCount nodes { id __typename } } }', {}).toPromise();
    ok(!answer.error && answer.data.studiosConnection.totalCount >= 0, String(answer.error));
  });
}

async function codegen() {
  const core = await import('@graphql-codegen/core');
  const plugins = {
    typescript: await import('@graphql-codegen/typescript'),
    typescriptOperations: await import('@graphql-codegen/typescript-operations'),
    sdk: await import('@graphql-codegen/typescript-generic-sdk'),
  };
  const documents = `
    mutation MakeStudio($name: String!) { createStudio(input: { name: $name }) { __typename ... on Studio { id name canvas { width } } ... on ValidationError { message field } } }
    query Studios($first: Int) { studiosConnection(page: { first: $first }) { totalCount nodes { id name createdAt transition { kind } } } }
    query OneNode($id: ID!) { node(id: $id) { __typename id ... on Studio { name } } }
    mutation MakeStream($name: String!) { createStream(input: { name: $name }) { __typename ... on Stream { id name playbackId } ... on ValidationError { message } ... on AuthError { message } } }
    query Streams { streamsConnection(page: { first: 20 }) { nodes { id name metrics { status currentViewers } } } }`;
  await record('a typed client is generated', async () => {
    const text = await core.codegen({
      filename: 'client.ts', schema: parse(readFileSync(file, 'utf8')), documents: [{ location: 'operations.graphql', document: parse(documents) }],
      plugins: [{ typescript: { enumsAsTypes: true } }, { typescriptOperations: { enumsAsTypes: true } }, { sdk: { documentMode: 'string' } }], pluginMap: plugins, config: {},
    });
    mkdirSync('generated', { recursive: true });
    writeFileSync('generated/client.ts', text);
    writeFileSync('generated/drive.ts', `
import { print } from 'graphql';
import { getSdk } from './client.js';
const [url, key] = process.argv.slice(2);
const sdk = getSdk(async (document: any, variables: any): Promise<any> => {
  const response = await fetch(url!, { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + key },
    body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }) });
  const answer = await response.json() as any;
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
});
const made = await sdk.MakeStudio({ name: 'Typed' });
if (made.createStudio.__typename !== 'Studio') throw new Error(JSON.stringify(made));
const width: number = made.createStudio.canvas.width;
const list = await sdk.Studios({ first: 500 });
const found = list.studiosConnection!.nodes.find((node) => node.id === (made.createStudio as { id: string }).id);
if (!found || found.transition.kind !== 'CUT' || width < 180) throw new Error(JSON.stringify(list));
const node = await sdk.OneNode({ id: found.id });
if (node.node?.__typename !== 'Studio' || node.node.name !== 'Typed') throw new Error(JSON.stringify(node));
const stream = await sdk.MakeStream({ name: 'Typed' });
if (stream.createStream.__typename !== 'Stream') throw new Error(JSON.stringify(stream));
const streams = await sdk.Streams();
if (streams.streamsConnection.nodes[0]?.metrics?.status !== 'OFFLINE') throw new Error(JSON.stringify(streams));
console.log('fine');
`);
    writeFileSync('generated/tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', outDir: 'out', skipLibCheck: true, types: ['node'], typeRoots: ['../node_modules/@types'] }, files: ['drive.ts', 'client.ts'] }));
  });
  await record('tsc takes it', async () => { execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'generated'], { encoding: 'utf8' }); });
  await record('it works', async () => same(execFileSync('node', ['generated/out/drive.js', url, key], { encoding: 'utf8' }).trim(), 'fine'));
}

await { http, websocket, sse, schema, request, codegen }[suite]();
console.log(JSON.stringify({ results }));
process.exit(0);
