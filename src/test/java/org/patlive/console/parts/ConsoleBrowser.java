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
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
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
import java.util.UUID;
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
import org.patlive.console.preparation.NewPartnershipView;
import org.patlive.console.round.RoundView;
import org.patlive.shared.FacilitatorId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A facilitator's browser, simulated on the server: opens pages, fills in fields and clicks buttons by Karibu-Testing. */
@TestComponent
public class ConsoleBrowser {

    // Listed one by one, because Karibu's own discovery finds public views only.
    /** What an {@link OfferButton} sends along. */
    private static final String OFFER = "data-offer";

    private static final Routes ROUTES = new Routes();

    static {
        ROUTES.getRoutes()
                .addAll(List.of(
                        SignInView.class,
                        PartnershipsView.class,
                        NewPartnershipView.class,
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

    /** Creates a facilitator and signs them in. */
    public FacilitatorId signIn() {
        FacilitatorData facilitator =
                accounts.create("jo-" + UUID.randomUUID() + "@council.example", "a long password");
        signIn(facilitator);
        return facilitator.id();
    }

    public void signIn(String email) {
        signIn(accounts.byEmail(email).orElseThrow());
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

    /** Opens a tab of the stage that is open, by its address. */
    public void openTab(String tab) {
        open(address() + "?tab=" + tab);
    }

    public String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    public <C extends Component> C get(Class<C> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    public void click(String id) {
        if (get(Button.class, id) instanceof OfferButton<?>) {
            press(id, offerOf(id));
        } else {
            _click(get(Button.class, id));
        }
    }

    /** Clicks the button with this text or accessible name. */
    public void clickLabelled(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> label.equals(button.getText())
                        || button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    public <C extends Component & HasLabel> C getLabelled(Class<C> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }

    public boolean isProminent(String buttonId) {
        return get(Button.class, buttonId).getThemeNames().contains("primary");
    }

    public boolean isPressed(String buttonId) {
        return "true".equals(get(Button.class, buttonId).getElement().getAttribute("aria-pressed"));
    }

    /** Enters a name into the open dialog and confirms it. */
    public void confirmName(String text) {
        get(TextField.class, "name").setValue(text);
        click("name-done");
    }

    /** Uploads a file, and waits until the page shows the outcome. */
    public void upload(String id, String name, byte[] file) {
        UploadKt._upload(get(Upload.class, id), name, file);
        MockVaadin.clientRoundtrip(true);
    }

    /** Follows a link to a file and returns the response. */
    public FakeResponse download(Anchor link) throws IOException {
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

    /** Returns the confirmation dialog that is open. */
    public ConfirmDialog confirmDialog() {
        return _get(ConfirmDialog.class);
    }

    public boolean isConfirmationOpen() {
        return !_find(ConfirmDialog.class).isEmpty();
    }

    public void confirm() {
        ConfirmDialog dialog = confirmDialog();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        dialog.close();
    }

    /** Presses one of the desk's keyboard shortcuts, as the page's listener reports it. */
    public void pressKey(String key) {
        DeskKeys keys = _get(DeskKeys.class);
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("event.detail.key", key);
        keys.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(keys.getElement(), "room-key", data));
    }

    /** Returns what a button offers at this moment. */
    public String offerOf(String id) {
        return get(Button.class, id).getElement().getAttribute(OFFER);
    }

    /** Presses a button on a page that shows this offer; the server may be ahead of it. */
    public void press(String id, String offer) {
        Element button = get(Button.class, id).getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("element.getAttribute('" + OFFER + "')", offer);
        button.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(button, "click", data));
    }

    /** Returns whether a visible component has this text. */
    public boolean shows(String sentence) {
        return _find(Component.class).stream()
                .anyMatch(part -> part.getElement().getText().contains(sentence));
    }

    /** Waits for a condition that other threads bring about, processing what they send to the page. */
    public void waitUntil(Callable<Boolean> condition) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(true);
            return condition.call();
        });
    }
}
