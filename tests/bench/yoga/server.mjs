// graphql-yoga answering the contract's list query from memory: node server.mjs SCHEMA.graphql PORT
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';

const [file, port] = process.argv.slice(2);
const now = new Date().toISOString();
const streams = Array.from({ length: 20 }, (_, i) => ({
  id: Buffer.from(`Stream:stm_${i}`).toString('base64'), name: `Stream number ${i}`, playbackId: `playback${i}playback`.slice(0, 16), createdAt: now,
  metrics: { status: 'OFFLINE', currentViewers: 0 },
}));
const connection = {
  edges: streams.map((node) => ({ cursor: node.id, node })), nodes: streams, totalCount: streams.length,
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
};
const yoga = createYoga({
  schema: createSchema({ typeDefs: readFileSync(file, 'utf8'), resolvers: { Query: { streamsConnection: () => connection } }, resolverValidationOptions: { requireResolversForResolveType: 'ignore' } }),
  logging: false, graphiql: false,
});
createServer(yoga).listen(Number(port), '127.0.0.1', () => console.log('ready'));
