package org.patlive;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.patlive.design.RoomStyles;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application, and the page that every view stands in. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Push
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
public class PatLive implements AppShellConfigurator {

    public static void main(String[] args) {
        // For each push connection, in and out: read when Tomcat's classes are loaded, and settable in no other way.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "2048");
        SpringApplication.run(PatLive.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("PAT Live");
        settings.addLink("stylesheet", RoomStyles.linkOf(path(settings)));
        settings.addLink("icon", "favicon.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineFromFile("come-back.js", Inline.Wrapping.JAVASCRIPT);
        // Addresses of screens and personal links are secrets: no page passes its own on.
        settings.addMetaTag("referrer", "no-referrer");
    }

    private static String path(AppShellSettings settings) {
        String path = settings.getRequest().getPathInfo();
        return path == null ? "" : path;
    }
}
