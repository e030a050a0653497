package org.patlive.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Plain page with a heading, content and a place for a problem: the layout of all pages before the answer sheet. */
class PhonePage extends Main {

    private final Paragraph problem = new Paragraph();

    PhonePage() {
        addClassName("pat-front");
        problem.addClassName("pat-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    /** Replaces whatever the page shows. */
    void showPage(String heading, Component... content) {
        removeAll();
        Span product = new Span("PAT Live");
        product.addClassName("pat-product");
        add(new Header(product), new H1(heading));
        add(content);
        add(problem);
    }

    /** Adds the acknowledgement of the publication below everything else. */
    void addAcknowledgement(String acknowledgement) {
        Footer footer = new Footer(new Paragraph(acknowledgement));
        footer.addClassName("pat-acknowledgement");
        footer.getElement().setAttribute("lang", "en"); // in the publication's words
        add(footer);
    }

    /** Shows what went wrong and what to do. */
    void showProblem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    void clearProblem() {
        problem.setVisible(false);
    }
}
