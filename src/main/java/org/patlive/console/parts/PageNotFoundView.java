package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page for an outdated or mistyped address of the console. */
@Tag("div")
@ParentLayout(ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class PageNotFoundView extends Div implements HasErrorParameter<PageNotFound>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<PageNotFound> parameter) {
        removeAll();
        addClassName("console-page");
        add(
                PageFocus.at(new H1(parameter.getException().getMessage())),
                new Paragraph(parameter.getException().why()),
                ConsoleAddress.link(text("console.parts.go-to-partnerships"), ConsoleAddress.PARTNERSHIPS));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return text("console.parts.page-not-found");
    }
}
