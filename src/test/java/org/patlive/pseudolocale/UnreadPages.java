package org.patlive.pseudolocale;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds pages that the program has and no walk has read. */
final class UnreadPages {

    /** Paths at which programs of ours answer, and why there is nothing of ours to read. Those of the API have their own test. */
    private static final Map<String, String> NO_PAGES = Map.of(
            "/demo/enter",
            "leads on to the desk of a demo",
            "/demo/leave",
            "leads back to the start page",
            "/screen/{key:[A-Za-z0-9_-]+}/manifest.webmanifest",
            "its one text is read by ScreenManifestIT",
            "/instrument.json",
            "texts of the publication, which phones show",
            "/error",
            "error/4xx.html and 5xx.html, which are there when nothing else works, and so in English alone");

    private UnreadPages() {}

    /** @param read paths of pages that were read */
    static Set<String> find(ServletContext program, RequestMappingHandlerMapping controllers, Set<String> read) {
        RouteConfiguration routes =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(program)));
        Set<Class<?>> seen = read.stream()
                .map(path -> path.replaceFirst("^/", "").replaceFirst("[?#].*", ""))
                .flatMap(path -> routes.getRoute(path).stream())
                .collect(Collectors.toSet());
        Set<String> unread = new TreeSet<>();
        for (RouteData route : routes.getAvailableRoutes()) {
            if (!seen.contains(route.getNavigationTarget())) {
                unread.add(route.getTemplate());
            }
        }
        controllers.getHandlerMethods().keySet().stream()
                .flatMap(controller -> controller.getPatternValues().stream())
                .filter(path -> !path.startsWith("/api/") && !NO_PAGES.containsKey(path))
                .forEach(unread::add);
        return unread;
    }
}
