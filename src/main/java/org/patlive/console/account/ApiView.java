package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.access.token.ApiTokens;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PageNotFound;
import org.patlive.webhook.Webhooks;

/** The page with the facilitator's API tokens and webhooks. */
@Route(value = "console/api", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class ApiView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ApiTokens tokens;
    private final Webhooks webhooks;
    private final CurrentFacilitator current;

    ApiView(ApiTokens tokens, Webhooks webhooks, CurrentFacilitator current) {
        this.tokens = tokens;
        this.webhooks = webhooks;
        this.current = current;
        addClassName("console-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.isDemo()) {
            throw new PageNotFound(
                    text("console.account.demo-has-no-api"), text("console.account.demo-has-no-api-why"));
        }
        Header header = new Header(PageFocus.at(new H1(text("console.parts.api"))));
        header.addClassName("console-page-head");
        Anchor back = ConsoleAddress.back(text("console.parts.your-partnerships"), ConsoleAddress.PARTNERSHIPS);
        Anchor docs = new Anchor("/api/v1/docs", text("console.account.api-docs"));
        docs.setId("api-docs");
        docs.setRouterIgnore(true);
        removeAll();
        add(
                back,
                header,
                new Paragraph(text("console.account.api-use")),
                new Paragraph(docs),
                new TokenList(tokens, current),
                new WebhookList(webhooks, current));
    }

    @Override
    public String getPageTitle() {
        return text("console.account.api-page");
    }
}
