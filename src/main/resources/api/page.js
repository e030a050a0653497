SwaggerUIBundle({
  url: 'openapi',
  dom_id: '#calls',
  presets: [SwaggerUIBundle.presets.apis],
  layout: 'BaseLayout',
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  syntaxHighlight: { activated: false },
  validatorUrl: null,
});
