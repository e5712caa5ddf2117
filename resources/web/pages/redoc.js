// Redoc on this server's own documents: /v1, or with ?spec=proxy the stream proxy.
const spec = new URLSearchParams(location.search).get("spec") === "proxy" ? "/m3u-proxy/openapi.json" : "/v1/openapi.json";
Redoc.init(spec, {}, document.getElementById("redoc"));
