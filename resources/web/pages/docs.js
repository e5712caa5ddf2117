// Swagger UI on this server's own document. Keys stay in the page's memory.
window.addEventListener("load", () => {
  SwaggerUIBundle({ url: "/v1/openapi.json", dom_id: "#swagger-ui", deepLinking: true, persistAuthorization: false, validatorUrl: null });
});
