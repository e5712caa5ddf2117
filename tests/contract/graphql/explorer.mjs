// The explorer in a real browser, with no network but the server's own:
//   node explorer.mjs URL KEY BROWSER FOLDER
// Logs in, runs a query, looks at the docs, asks for an operation, copies it as curl; leaves explorer.png in FOLDER.
import puppeteer from 'puppeteer-core';

const [url, key, executablePath, folder] = process.argv.slice(2);
const results = [];
const record = async (name, run) => {
  try { await run(); results.push({ name, status: 'ok', reason: '' }); } catch (e) { results.push({ name, status: 'error', reason: String(e?.stack ?? e) }); }
};
const ok = (condition, what) => { if (!condition) throw new Error(what); };
const browser = await puppeteer.launch({
  executablePath, headless: true, userDataDir: folder + '/profile', timeout: 60000,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage();
await page.setViewport({ width: 1400, height: 900 });
const elsewhere = [];
const problems = [];
page.on('request', (request) => { if (!request.url().startsWith(new URL(url).origin) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url()); });
page.on('pageerror', (error) => problems.push(String(error)));
page.on('console', (message) => { if (message.type() === 'error' && !/401/.test(message.text())) problems.push(message.text()); });
const text = (selector) => page.$eval(selector, (node) => node.innerText);

await record('the page loads and asks to log in', async () => {
  await page.goto(url, { waitUntil: 'load', timeout: 60000 });
  await page.waitForSelector('#login:not([hidden])', { timeout: 30000 });
});
await record('a wrong key is told', async () => {
  await page.type('#key', 'wrong');
  await page.click('#login button');
  await page.waitForFunction(() => document.getElementById('problem').textContent.length > 0, { timeout: 20000 });
  await page.$eval('#key', (node) => { node.value = ''; });
});
await record('the right key opens it', async () => {
  await page.type('#key', key);
  await page.click('#login button');
  await page.waitForSelector('.graphiql-execute-button', { timeout: 60000 });
});
await record('a query runs', async () => {
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(() => document.querySelector('.result-window')?.innerText.includes('"__typename": "Query"'), { timeout: 30000 });
});
await record('words become an operation that runs', async () => {
  await page.type('#words', 'list my studios');
  await page.click('#ask button');
  await page.waitForFunction(() => document.getElementById('found').textContent === 'studiosConnection', { timeout: 30000 });
  await page.waitForFunction(() => document.querySelector('.graphiql-query-editor')?.innerText.includes('studiosConnection'), { timeout: 30000 });
  await page.click('.graphiql-execute-button');
  // The top of the answer: the editor renders no more than is seen, and an account may have many studios.
  await page.waitForFunction(() => /"data": \{\s*"studiosConnection": \{/.test(document.querySelector('.result-window')?.innerText.replace(/\u00a0/g, ' ') ?? ''), { timeout: 30000 });
});
await record('the docs show types with descriptions', async () => {
  await page.click('.graphiql-sidebar button[aria-label*="Documentation"]');
  await page.waitForFunction(() => document.querySelector('.graphiql-doc-explorer')?.innerText.includes('Query'), { timeout: 30000 });
  const docs = await text('.graphiql-doc-explorer');
  ok(/Mutation/.test(docs) && /StreamsConnection/.test(docs), docs.slice(0, 2000));
});
await record('copied as curl', async () => {
  await page.click('#copy');
  await page.waitForFunction(() => document.getElementById('found').textContent === 'Copied.' || document.getElementById('snippet').open, { timeout: 30000 });
  if (await page.$eval('#snippet', (node) => node.open)) {
    ok((await text('#text')).startsWith('curl -sS'), await text('#text'));
    await page.click('#snippet button');
  }
});
await record('nothing came from elsewhere, nothing was refused', async () => {
  ok(elsewhere.length === 0, elsewhere.join(' '));
  ok(problems.length === 0, problems.join('\n'));
});
await page.screenshot({ path: folder + '/explorer.png' });
await browser.close();
console.log(JSON.stringify({ results }));
process.exit(0);
