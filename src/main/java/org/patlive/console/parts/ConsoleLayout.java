package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.design.ConnectionWatch;
import org.patlive.instrument.Instrument;

/** The frame of every page of the console: who is signed in, signing out, and the source of the published text. */
@RolesAllowed("FACILITATOR")
public class ConsoleLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** A page that may need the whole window, so that nothing but its panes scrolls. */
    public interface Page {

        boolean fillsWindow();
    }

    private final Main main = new Main();

    ConsoleLayout(CurrentFacilitator current, AuthenticationContext authentication, Instrument instrument) {
        addClassName("console");
        Anchor product = ConsoleAddress.link(text("console.parts.product"), ConsoleAddress.PARTNERSHIPS);
        product.addClassName("console-product");
        Header header = new Header(product);
        setClassName("console-in-demo", current.isDemo());
        if (current.isDemo()) {
            add(new DemoBanner());
        } else {
            Span email =
                    new Span(current.facilitator().map(FacilitatorData::email).orElse(""));
            email.addClassName("console-who");
            Button signOut = new Button(text("console.parts.sign-out"), click -> authentication.logout());
            signOut.setId("sign-out");
            signOut.addThemeVariants(ButtonVariant.TERTIARY);
            header.add(ConsoleAddress.link(text("console.parts.api"), ConsoleAddress.API), email, signOut);
        }
        add(
                header,
                main,
                new Footer(new Paragraph(instrument.publication().acknowledgement())),
                ConnectionWatch.forInput());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().removeAllChildren().appendChild(content.getElement());
        }
    }

    /** Moves the focus to the new page's heading, except where the browser restores focus and scroll position itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // Said by a class: styles that ask for what is on the page (:has) are worked out anew for every element that
        // comes.
        setClassName(
                "console-fills-window", event.getActiveChain().getFirst() instanceof Page page && page.fillsWindow());
        NavigationTrigger trigger = event.getLocationChangeEvent().getTrigger();
        if (trigger != NavigationTrigger.PAGE_LOAD && trigger != NavigationTrigger.HISTORY) {
            main.getElement().executeJs(PageFocus.script());
        }
    }
}
