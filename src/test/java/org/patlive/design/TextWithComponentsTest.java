package org.patlive.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class TextWithComponentsTest {

    private final Div sentence = new Div();

    @Test
    void components_stand_where_the_text_has_a_place_for_them_in_any_order() {
        fill("Next try at " + TextWithComponents.place(1) + ", failed at " + TextWithComponents.place(0));
        assertThat(sentence.getElement().getTextRecursively()).isEqualTo("Next try at second, failed at first");
        assertThat(sentence.getElement().getChildCount()).isEqualTo(4);
    }

    @Test
    void a_text_without_places_stays_as_it_is() {
        fill("Nothing sent yet");
        assertThat(sentence.getElement().getTextRecursively()).isEqualTo("Nothing sent yet");
    }

    private void fill(String text) {
        TextWithComponents.fill(sentence, text, new Span("first"), new Span("second"));
    }
}
