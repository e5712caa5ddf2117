// SPDX-License-Identifier: GPL-3.0-or-later
// The explorer around GraphiQL: log-in by cookie, subscriptions over server-sent events, "Ask" and "Copy as". Everything comes from this server.
'use strict';

const element = (id) => document.getElementById(id);
const headers = { 'Content-Type': 'application/json', 'X-Castwright-Request': '1' };
const current = { query: '# Ctrl+Enter runs what is written here; Ctrl+Space completes it.\n\n{\n  __typename\n}\n', variables: '' };

async function post(body, extraHeaders) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...headers, Accept: 'application/graphql-response+json, application/json', ...extraHeaders },
    body: JSON.stringify(body),
  });
  if (response.status === 401 && !extraHeaders?.Authorization) showLogin('');
  return response.json();
}

// One subscription as server-sent events: "next" for each response, then "complete".
async function* follow(body, extraHeaders) {
  const stop = new AbortController();
  try {
    const response = await fetch('/graphql/stream', {
      method: 'POST',
      credentials: 'same-origin',
      signal: stop.signal,
      headers: { ...headers, Accept: 'text/event-stream', ...extraHeaders },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      yield await response.json();
      return;
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      text += value;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = text.slice(0, end);
        text = text.slice(end + 2);
        if (event.startsWith('event: complete')) return;
        const data = event.split('\n').find((line) => line.startsWith('data: '));
        if (data) yield JSON.parse(data.slice(6));
      }
    }
  } finally {
    stop.abort();
  }
}

function fetcher(request, options) {
  const operation = options?.documentAST?.definitions.find(
    (definition) => definition.kind === 'OperationDefinition' && (!request.operationName || definition.name?.value === request.operationName));
  return operation?.operation === 'subscription' ? follow(request, options?.headers) : post(request, options?.headers);
}

let root = null;
function render(query, variables) {
  if (query !== undefined) current.query = query;
  if (variables !== undefined) current.variables = variables;
  root ??= ReactDOM.createRoot(element('graphiql'));
  root.render(React.createElement(GraphiQL, {
    fetcher,
    query: current.query,
    variables: current.variables,
    defaultEditorToolsVisibility: true,
    onEditQuery: (text) => { current.query = text; },
    onEditVariables: (text) => { current.variables = text; },
  }));
}

function showLogin(problem) {
  element('graphiql').hidden = true;
  element('login').hidden = false;
  element('problem').textContent = problem;
  element('key').focus();
}

async function start() {
  const probe = await post({ query: '{ __schema { queryType { name } } }' });
  if (!probe.data) return;
  element('login').hidden = true;
  element('graphiql').hidden = false;
  render();
}

element('login').addEventListener('submit', async (event) => {
  event.preventDefault();
  const response = await fetch('/graphql/login', {
    method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify({ key: element('key').value.trim() }),
  });
  if (!response.ok) return showLogin((await response.json()).error.message);
  element('key').value = '';
  await start();
});

element('logout').addEventListener('click', async () => {
  await fetch('/graphql/logout', { method: 'POST', credentials: 'same-origin', headers });
  showLogin('');
});

element('ask').addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await post({
    query: 'query Ask($words: String!) { askForOperation(words: $words) { field summary operation variables } }',
    variables: { words: element('words').value },
  });
  const found = answer.data?.askForOperation?.[0];
  element('found').textContent = found ? found.field : 'Nothing fits.';
  if (found) render(found.operation, JSON.stringify(found.variables, null, 2));
});

element('copy').addEventListener('click', async () => {
  let variables = {};
  try {
    variables = JSON.parse(current.variables || '{}');
  } catch {
    element('found').textContent = 'The variables are no JSON.';
    return;
  }
  const answer = await post({
    query: 'query Copy($operation: String!, $variables: JSON, $endpoint: String!, $language: SnippetLanguage!) {'
      + ' copyOperationAs(operation: $operation, variables: $variables, endpoint: $endpoint, language: $language) { text } }',
    variables: { operation: current.query, variables, endpoint: location.origin + '/graphql', language: element('language').value },
  });
  const text = answer.data?.copyOperationAs?.text ?? answer.errors?.[0]?.message ?? '';
  element('text').textContent = text;
  try {
    await navigator.clipboard.writeText(text);
    element('found').textContent = 'Copied.';
  } catch {
    element('snippet').showModal(); // no clipboard here: to be copied by hand
  }
});

start().catch((error) => showLogin(String(error)));
