package org.patlive.answer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;

/** Opens the pages of a partner without a browser (Karibu-Testing), with cookies and a network address of its own. */
@TestComponent
public class PhoneBrowser {

    // Named one by one: Karibu's own discovery sees public views only.
    private static final Routes ROUTES = new Routes();

    static {
        ROUTES.getRoutes().addAll(List.of(LandingView.class, JoinView.class, AnswerView.class));
    }

    private final ApplicationContext application;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String network = "";

    PhoneBrowser(ApplicationContext application) {
        this.application = application;
    }

    /** Starts as a new phone without cookies, behind an address that nobody has used. */
    void start() {
        cookies.clear();
        network = UUID.randomUUID().toString();
        MockVaadin.setMockRequestFactory(session -> new Request(session, network, requestCookies()));
        setUp();
    }

    /** Starts again as if the tab was closed and its session has ended: only the cookies are left. */
    void reopen() {
        storeCookies();
        MockVaadin.tearDown();
        setUp();
    }

    void stop() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    private void setUp() {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, application, MockedUI::new));
    }

    String network() {
        return network;
    }

    /** Adds a cookie, as an earlier visit would have left it. */
    void has(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    /** The cookies that this browser has. */
    List<Cookie> cookies() {
        storeCookies();
        return List.copyOf(cookies.values());
    }

    private void storeCookies() {
        FakeResponse response =
                (FakeResponse) VaadinServletResponse.getCurrent().getResponse();
        response.getCookies().forEach(this::has);
    }

    private Cookie[] requestCookies() {
        return cookies.values().toArray(Cookie[]::new);
    }

    void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(false);
    }

    String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    String heading() {
        return _get(H1.class).getText();
    }

    <C extends Component> C get(Class<C> type, String id) {
        return _get(type, spec -> spec.withId(id));
    }

    boolean has(Class<? extends Component> type, String id) {
        return !_find(type, spec -> spec.withId(id)).isEmpty();
    }

    void click(String id) {
        _click(get(Button.class, id));
    }

    JoinForm form() {
        return _get(JoinForm.class);
    }

    boolean asksToJoin() {
        return !_find(JoinForm.class).isEmpty();
    }

    /** Presses Start without having chosen anything. */
    void joins() {
        joins("", "", "");
    }

    /** Presses Start. @param chosen which organisation and which level, from 0, and the name */
    void joins(String... chosen) {
        form().start(chosen);
        MockVaadin.clientRoundtrip(false);
    }

    /** Whether a person can read it now, on the page or at a field. */
    boolean shows(String sentence) {
        return _find(Component.class).stream()
                        .anyMatch(part -> part.getElement().getText().contains(sentence))
                || showsAtField("join-code", sentence);
    }

    /** Whether a field says what is wrong with it. @param field its id */
    boolean showsAtField(String field, String sentence) {
        if (has(TextField.class, field)) {
            TextField code = get(TextField.class, field);
            return code.isInvalid() && sentence.equals(code.getErrorMessage());
        }
        return asksToJoin()
                && field.equals(form().getElement().getProperty("problemField"))
                && sentence.equals(form().getElement().getProperty("problem"));
    }

    /** Waits until the assertion holds; pushed changes come on a thread of their own and wait for this window. */
    void soon(ThrowingRunnable assertion) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertion.run();
        });
    }

    /** Checks that the assertion holds for several times as long as a push takes. */
    void stays(ThrowingRunnable assertion) {
        await().pollInSameThread().during(Duration.ofMillis(500)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertion.run();
        });
    }

    private static final class Request extends FakeRequest {

        private final String network;

        private Request(FakeHttpSession session, String network, Cookie[] cookies) {
            super(session);
            this.network = network;
            setCookiesInt(cookies);
        }

        @Override
        public String getRemoteAddr() {
            return network;
        }
    }
}
