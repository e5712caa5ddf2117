// Swagger UI on this server's own document. Keys stay in the page's memory.
window.addEventListener("load", () => {
  const url = new URLSearchParams(location.search).get("spec") === "proxy" ? "/m3u-proxy/openapi.json" : "/v1/openapi.json";
  SwaggerUIBundle({ url, dom_id: "#swagger-ui", deepLinking: true, persistAuthorization: false, validatorUrl: null });
});
