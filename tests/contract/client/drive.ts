// Drives a go-live through the generated client: what the types promise must be what the server does.
// Arguments: base URL, API key, RTMP URL, stream key.
import { client } from "./generated/client.gen";
import * as api from "./generated/sdk.gen";

const [baseUrl, key, rtmpUrl, streamKey] = process.argv.slice(2);
client.setConfig({ baseUrl, headers: { Authorization: `Bearer ${key}` } });

function must<T>(what: string, answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.error !== undefined || answer.data === undefined) {
    throw new Error(`${what}: ${answer.response.status} ${JSON.stringify(answer.error)}`);
  }
  if (!answer.response.headers.get("x-request-id")) throw new Error(`${what}: no X-Request-Id`);
  return answer.data;
}

async function drive(): Promise<void> {
  const health = must("health", await api.healthGet());
  if (health.status !== "ok") throw new Error("not healthy");

  const studio = must("create studio", await api.studioCreate({ body: { name: "Generated client" } }));
  const path = { id: studio.id! };
  must("add source", await api.sourceCreate({ path, body: { name: "Bars", kind: "testPattern", testPattern: { pattern: "motion", tone: true } } }));
  const destination = must("add destination", await api.destinationCreate({ path, body: { name: "Local", url: rtmpUrl!, streamKey: streamKey! } }));
  if ("streamKey" in destination) throw new Error("the stream key came back");

  must("go live", await api.streamGoLive({ path, body: {} }));
  let live = false;
  for (let i = 0; i < 100 && !live; ++i) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const status = must("status", await api.streamStatus({ path }));
    live = status.destinations?.[0]?.state === "live";
  }
  if (!live) throw new Error("never became live");

  const page = must("list", await api.studioList({ query: { limit: 1 } }));
  if (page.data?.length !== 1) throw new Error("pagination");
  must("go offline", await api.streamGoOffline({ path, body: {} as never }));
  console.log("driven");
}

drive().catch((error) => {
  console.error(error);
  process.exit(1);
});
