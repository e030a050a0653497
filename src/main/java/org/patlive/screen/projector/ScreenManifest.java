package org.patlive.screen.projector;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The manifest with which a browser can install the projected screen as a window of its own. Such a window is in full screen
 * from the start, also after it was loaded again, which a page in a tab may only be after a key was pressed.
 */
@RestController
class ScreenManifest implements VaadinServiceInitListener {

    private static final Pattern SCREEN = Pattern.compile("/(screen/[A-Za-z0-9_-]+)/?");

    /** Links the page of a screen to its manifest. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            Matcher screen =
                    SCREEN.matcher(String.valueOf(page.getVaadinRequest().getPathInfo()));
            if (screen.matches()) {
                page.getDocument()
                        .head()
                        .appendElement("link")
                        .attr("rel", "manifest")
                        .attr("href", screen.group(1) + "/manifest.webmanifest");
            }
        });
    }

    /** @param key of the screen; whether there is such a screen is for its page to say */
    @GetMapping(
            path = "/screen/{key:[A-Za-z0-9_-]+}/manifest.webmanifest",
            produces = "application/manifest+json;charset=UTF-8")
    Map<String, Object> manifest(@PathVariable String key) {
        return Map.of(
                "name",
                text("screen.projector.app"),
                "short_name",
                text("screen.projector.app"),
                "start_url",
                "../" + key,
                "scope",
                "../" + key,
                "display",
                "fullscreen",
                "background_color",
                "#ffffff",
                "icons",
                List.of(Map.of("src", "../../favicon.svg", "type", "image/svg+xml", "sizes", "any")));
    }
}
