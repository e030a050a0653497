package org.patlive.console.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.facilitator.FacilitatorPrincipal;
import org.patlive.console.account.ApiView;
import org.patlive.console.account.SignInView;
import org.patlive.console.assessment.PaperView;
import org.patlive.console.desk.DeskKeys;
import org.patlive.console.partnership.PartnershipView;
import org.patlive.console.partnership.PartnershipsView;
import org.patlive.console.round.RoundView;
import org.patlive.shared.FacilitatorId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A facilitator's browser without the browser: pages are opened, fields filled and buttons clicked on the server. */
@TestComponent
public class ConsoleBrowser {

    // Named one by one: Karibu's own discovery sees public views only.
    private static final Routes ROUTES = new Routes();

    static {
        ROUTES.getRoutes()
                .addAll(List.of(
                        SignInView.class,
                        PartnershipsView.class,
                        PartnershipView.class,
                        RoundView.class,
                        PaperView.class,
                        ApiView.class));
        ROUTES.getErrorRoutes().add(PageNotFoundView.class);
    }

    private final ApplicationContext application;
    private final FacilitatorAccounts accounts;

    ConsoleBrowser(ApplicationContext application, FacilitatorAccounts accounts) {
        this.application = application;
        this.accounts = accounts;
    }

    public void start() {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, application, MockedUI::new));
    }

    public void stop() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** A new facilitator, signed in. */
    public FacilitatorId signIn() {
        FacilitatorData facilitator =
                accounts.create("jo-" + java.util.UUID.randomUUID() + "@council.example", "a long password");
        signIn(facilitator);
        return facilitator.id();
    }

    public void signIn(FacilitatorData facilitator) {
        FacilitatorPrincipal principal = new FacilitatorPrincipal(facilitator);
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, "", principal.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((who, role) -> role.equals(FacilitatorPrincipal.ROLE));
    }

    public void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    public String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    public <C extends Component> C get(Class<C> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    public void click(String id) {
        _click(get(Button.class, id));
    }

    /** Types a name into the dialog that is open, and confirms it. */
    public void name(String text) {
        get(TextField.class, "name").setValue(text);
        click("name-done");
    }

    /** Drops a file, and waits until the page has heard what came of it. */
    public void drop(String id, String name, byte[] file) {
        UploadKt._upload(get(Upload.class, id), name, file);
        MockVaadin.clientRoundtrip(true);
    }

    /** Follows a link to a file. */
    public FakeResponse follow(Anchor link) throws IOException {
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

    /** The question that is asked at this moment. */
    public ConfirmDialog question() {
        return _get(ConfirmDialog.class);
    }

    public boolean isAsked() {
        return !_find(ConfirmDialog.class).isEmpty();
    }

    public void confirm() {
        ConfirmDialog dialog = question();
        com.vaadin.flow.component.ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        dialog.close();
    }

    /** A key of the room, as the page's listener reports it. */
    public void press(String key) {
        DeskKeys keys = _get(DeskKeys.class);
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("event.detail.key", key);
        keys.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(keys.getElement(), "room-key", data));
    }

    /** Whether a person can read it now. */
    public boolean shows(String sentence) {
        return _find(Component.class).stream()
                .anyMatch(part -> part.getElement().getText().contains(sentence));
    }

    /** News comes from other threads: looks again until it is there. */
    public void waitUntil(Callable<Boolean> condition) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(true);
            return condition.call();
        });
    }
}
