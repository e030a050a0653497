package org.patlive.api.documentation;

import static org.patlive.shared.text.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import org.patlive.api.problem.Problem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.webjars.WebJarVersionLocator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the OpenAPI document and a page (Swagger UI) that shows it. The document is written by hand, in
 * {@code api/openapi.yaml}; tests compare the controllers and their responses with it.
 *
 * @see "docs/decisions/015-the-api-document-is-written-by-hand.md"
 */
@RestController
class ApiDocumentation {

    private static final String FOLDER = "api/";

    private final byte[] openApi;
    private final Map<String, Resource> files;

    ApiDocumentation(JsonMapper json) throws IOException {
        try (InputStream yaml = new ClassPathResource(FOLDER + "openapi.yaml").getInputStream()) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            document.remove("x-problems"); // YAML anchors that the paths refer to
            openApi = json.writeValueAsBytes(document);
        }
        files = Map.of(
                "page.js",
                new ClassPathResource(FOLDER + "page.js"),
                "page.css",
                new ClassPathResource(FOLDER + "page.css"),
                "swagger-ui-bundle.js",
                swaggerUi("swagger-ui-bundle.js"),
                "swagger-ui.css",
                swaggerUi("swagger-ui.css"));
    }

    @GetMapping(path = "/api/v1/openapi", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] openApi() {
        return openApi;
    }

    @GetMapping(path = "/api/v1/docs", produces = MediaType.TEXT_HTML_VALUE)
    Resource page() {
        return new ClassPathResource(FOLDER + "page.html");
    }

    @GetMapping("/api/v1/docs/{file}")
    ResponseEntity<Resource> file(@PathVariable String file) {
        Resource resource = files.get(file);
        if (resource == null) {
            throw Problem.notFound(text("api.problem.no-such-file"));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .contentType(MediaTypeFactory.getMediaType(file).orElseThrow())
                .body(resource);
    }

    private static Resource swaggerUi(String file) {
        return new ClassPathResource(String.valueOf(new WebJarVersionLocator().fullPath("swagger-ui", file)));
    }
}
