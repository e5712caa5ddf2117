// What graphql-js answers to our own cases: cases.jsonl on standard input, answers on standard output, one line each.
//   node answers.mjs < cases.jsonl > answers.jsonl
// Case: {id, kind: lex | parse | validate | sdl | execute, text, schema?, variables?, operationName?, root?}. The answers' form is that of CaseAnswer.cpp.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

const g = createRequire(join(process.cwd(), 'here.js'))('graphql');

// Where a sibling's failure has turned an object into null, graphql-js leaves the promises in it alone.
process.on('unhandledRejection', () => {});

const errorOf = (e) => ({
  message: e.message,
  ...(e.locations?.length ? { locations: e.locations.map(({ line, column }) => ({ line, column })) } : {}),
  ...(e.path?.length ? { path: e.path } : {}),
});

const schemas = new Map();
const schemaOf = (sdl) => {
  if (!schemas.has(sdl)) schemas.set(sdl, g.buildSchema(sdl));
  return schemas.get(sdl);
};

// {"$throw": m}, {"$promise": v}, {"$reject": m} stand for what a resolver may do.
const isMark = (v, key) => v && typeof v === 'object' && key in v;
const asItem = (v) => {
  if (isMark(v, '$throw')) return new Error(v.$throw);
  if (isMark(v, '$promise')) return Promise.resolve().then(() => unmarked(v.$promise));
  if (isMark(v, '$reject')) {
    const rejected = Promise.reject(new Error(v.$reject));
    rejected.catch(() => {});
    return rejected;
  }
  return unmarked(v);
};
function unmarked(v) {
  if (Array.isArray(v)) return v.map(asItem);
  if (!v || typeof v !== 'object') return v;
  const out = {};
  for (const [key, value] of Object.entries(v)) {
    if (isMark(value, '$throw')) out[key] = () => { throw new Error(value.$throw); };
    else if (isMark(value, '$promise') || isMark(value, '$reject')) out[key] = () => asItem(value);
    else out[key] = unmarked(value);
  }
  return out;
}

const answers = {
  lex({ text }) {
    const lexer = new g.Lexer(new g.Source(text));
    const tokens = [];
    for (let t = lexer.advance(); t.kind !== '<EOF>'; t = lexer.advance()) tokens.push([t.kind, t.start, t.end, t.line, t.column, t.value ?? '']);
    return { tokens };
  },
  parse({ text }) {
    const document = g.parse(text);
    const nodes = [];
    g.visit(document, { enter: (n) => void nodes.push([n.kind, n.loc.start, n.loc.end]) });
    return { nodes, print: g.print(document) };
  },
  validate({ text, schema }) {
    return { errors: g.validate(schemaOf(schema), g.parse(text)).map(errorOf) };
  },
  sdl({ text }) {
    const document = g.parse(text);
    let schema;
    try {
      schema = g.buildASTSchema(document);
    } catch (e) {
      return { refused: e.message };
    }
    const errors = g.validateSchema(schema).map(errorOf);
    if (errors.length) return { errors };
    const { data } = g.graphqlSync({ schema, source: introspection });
    data.__schema.types = data.__schema.types.filter((t) => !t.name.startsWith('__') && !['Int', 'Float', 'String', 'Boolean', 'ID'].includes(t.name));
    data.__schema.directives = data.__schema.directives.filter((d) => !['skip', 'include', 'deprecated', 'specifiedBy', 'oneOf'].includes(d.name));
    return { introspection: data };
  },
  async execute({ text, schema, variables, operationName, root }) {
    const result = await g.execute({ schema: schemaOf(schema), document: g.parse(text), rootValue: unmarked(root ?? {}), variableValues: variables ?? {}, operationName });
    return { ...('data' in result ? { data: JSON.stringify(result.data) } : {}), ...(result.errors ? { errors: result.errors.map(errorOf) } : {}) };
  },
};

const introspection = readFileSync(new URL('introspection.graphql', import.meta.url), 'utf8');
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line) continue;
  const given = JSON.parse(line);
  let answer;
  try {
    answer = await answers[given.kind](given);
  } catch (e) {
    answer = { error: errorOf(e) };
  }
  console.log(JSON.stringify({ id: given.id, answer }));
}
