package org.patlive.console;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Where an old or mistyped address of the console leads. */
@Tag("div")
@ParentLayout(ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
class NotHerePage extends Div implements HasErrorParameter<NotHere>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotHere> parameter) {
        removeAll();
        addClassName("console-page");
        add(
                Arrival.at(new H1(parameter.getException().getMessage())),
                new Paragraph("It may have been removed, or it belongs to another facilitator."),
                new RouterLink("Go to your partnerships", PartnershipsView.class));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "Not here – PAT Live";
    }
}
