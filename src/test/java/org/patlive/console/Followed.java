package org.patlive.console;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.net.URI;

/** What a browser gets that follows a link to a file. */
final class Followed {

    private Followed() {}

    /** @param id of the link */
    static FakeResponse link(String id) throws IOException {
        Anchor link = LocatorJ._get(Anchor.class, search -> search.withId(id));
        VaadinSession session = VaadinSession.getCurrent();
        ElementStreamResource resource = (ElementStreamResource) session.getResourceRegistry()
                .getResource(URI.create(link.getHref()))
                .orElseThrow();
        FakeResponse response = new FakeResponse();
        resource.getElementRequestHandler()
                .handleRequest(
                        VaadinRequest.getCurrent(),
                        new VaadinServletResponse(response, (VaadinServletService) session.getService()),
                        session,
                        resource.getOwner());
        return response;
    }
}
