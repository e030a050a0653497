package org.patlive.console.export;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Exports of the action plan. */
public final class PlanExportPanel extends Section {

    public PlanExportPanel(PlanDownloads downloads) {
        addClassName("console-sheet");
        setId("take-home");
        add(
                new H3("Take the plan home"),
                new Paragraph(
                        "As it stands when you follow a link. Import the calendar again after a change: its entries"
                                + " replace the earlier ones."),
                downloads);
    }
}
