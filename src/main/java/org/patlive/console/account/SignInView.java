package org.patlive.console.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.facilitator.FirstFacilitator;
import org.patlive.console.partnership.PartnershipsView;
import org.patlive.platform.web.FailureMessage;

/** Where a facilitator signs in, and where the first one of an installation is set up. */
@Route("sign-in")
@PageTitle("Sign in – PAT Live")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver {

    private final FirstFacilitator first;
    private final CurrentFacilitator current;
    private final Div content = new Div();

    SignInView(FirstFacilitator first, CurrentFacilitator current) {
        this.first = first;
        this.current = current;
        addClassName("pat-front");
        Span product = new Span("PAT Live");
        product.addClassName("pat-product");
        content.addClassName("console-sign-in");
        add(new Header(product), new H1("Facilitators"), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // The visitor of a demo may be a facilitator who now wants to sign in.
        if (current.facilitator().isPresent() && !current.isDemo()) {
            event.forwardTo(PartnershipsView.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> link = query.getSingleParameter("first");
        if (link.isPresent() && first.isValid(link.get())) {
            show(new FirstFacilitatorForm(first, link.get(), this::welcome));
        } else if (link.isPresent()) {
            show(
                    notice("This link has been used or is out of date. Sign in, or restart the server for a new link."),
                    new SignInForm());
        } else {
            show(form(query));
        }
    }

    private static LoginForm form(QueryParameters query) {
        SignInForm form = new SignInForm();
        if (query.getParameters().containsKey("limited")) {
            form.tell(
                    "Too many attempts",
                    "Too many attempts to sign in have come from this address. Please wait a minute and try again.");
        } else if (query.getParameters().containsKey("not-now")) {
            form.tell("Not now", FailureMessage.NO_DATABASE.sentence());
        } else if (query.getParameters().containsKey("error")) {
            form.tell("Not signed in", "E-mail or password is not right. Please try again.");
        }
        return form;
    }

    private void welcome(FacilitatorData facilitator) {
        SignInForm form = new SignInForm();
        form.prefill(facilitator.email());
        show(notice("Your account is ready. You can sign in now."), form);
    }

    private static Paragraph notice(String sentence) {
        Paragraph notice = new Paragraph(sentence);
        notice.addClassName("console-notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }
}
