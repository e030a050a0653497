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

/** In place of a page that could not be made: says why, and comes back by itself when that has passed. */
@AnonymousAllowed
@JsModule("./platform/web/try-again.ts")
class TemporaryFailurePage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFailurePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        FailureMessage trouble = FailureMessage.of(parameter.getException());
        Span product = new Span("PAT Live");
        product.addClassName("pat-product");
        addClassName("pat-front");
        removeAll();
        add(new Header(product), new H1("This page cannot be shown now"), new Paragraph(trouble.sentence()));
        if (trouble.passes()) {
            LOG.warn("A page could not be shown: {}", trouble);
            add(new Paragraph("This page tries again by itself."));
            getElement().appendChild(new Element("pat-try-again"));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        LOG.error(
                "A page could not be shown", LogSafeFailure.of(parameter.getException())); // a message may quote a row
        add(new Anchor("", "Go to the front page"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return "Not now – PAT Live";
    }
}
