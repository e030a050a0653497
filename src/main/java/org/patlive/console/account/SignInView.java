package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.facilitator.FirstFacilitator;
import org.patlive.console.partnership.PartnershipsView;
import org.patlive.platform.web.FailureMessage;

/** The page on which a facilitator signs in, and on which the first one of an installation is created. */
@Route("sign-in")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstFacilitator firstFacilitator;
    private final CurrentFacilitator current;
    private final Div content = new Div();

    SignInView(FirstFacilitator firstFacilitator, CurrentFacilitator current) {
        this.firstFacilitator = firstFacilitator;
        this.current = current;
        addClassName("pat-front");
        Span product = new Span(text("console.parts.product"));
        product.addClassName("pat-product");
        content.addClassName("console-sign-in");
        add(new Header(product), new H1(text("console.account.facilitators")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // A visitor of a demo counts as a facilitator, but may have an account of their own.
        if (current.facilitator().isPresent() && !current.isDemo()) {
            event.forwardTo(PartnershipsView.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> token = query.getSingleParameter("first");
        if (token.isPresent() && firstFacilitator.isValid(token.get())) {
            show(new FirstFacilitatorForm(firstFacilitator, token.get(), this::created));
        } else if (token.isPresent()) {
            show(notice(text("console.account.link-expired")), new SignInForm());
        } else {
            show(form(query));
        }
    }

    private static LoginForm form(QueryParameters query) {
        SignInForm form = new SignInForm();
        if (query.getParameters().containsKey("limited")) {
            form.showErrorMessage(
                    text("console.account.too-many-attempts"), text("console.account.too-many-attempts-wait"));
        } else if (query.getParameters().containsKey("not-now")) {
            form.showErrorMessage(text("console.account.sign-in-unavailable"), FailureMessage.NO_DATABASE.sentence());
        } else if (query.getParameters().containsKey("error")) {
            form.showErrorMessage(text("console.account.not-signed-in"), text("console.account.wrong-password"));
        }
        return form;
    }

    private void created(FacilitatorData facilitator) {
        SignInForm form = new SignInForm();
        form.prefill(facilitator.email());
        show(notice(text("console.account.account-ready")), form);
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

    @Override
    public String getPageTitle() {
        return text("console.account.sign-in-page");
    }
}
