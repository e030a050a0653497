package org.patlive.platform.web;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.patlive.shared.LogSafeFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown in place of a view that failed. After a temporary failure it reloads by itself until the view can be shown. */
@AnonymousAllowed
@JsModule("./platform/web/try-again.ts")
class TemporaryFailurePage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFailurePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        FailureMessage message = FailureMessage.of(parameter.getException());
        Span product = new Span("PAT Live");
        product.addClassName("pat-product");
        addClassName("pat-front");
        removeAll();
        add(new Header(product), new H1("This page cannot be shown now"), new Paragraph(message.sentence()));
        if (message.isTemporary()) {
            LOG.warn("A page could not be shown: {}", message);
            add(new Paragraph("This page tries again by itself."));
            getElement().appendChild(new Element("pat-try-again"));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        LOG.error(
                "A page could not be shown", LogSafeFailure.of(parameter.getException())); // a message may quote a row
        Anchor front = new Anchor("", "Go to the front page");
        front.setRouterIgnore(true); // from the desk or the screen it is a page with other styles
        add(front);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return "Not now – PAT Live";
    }
}
