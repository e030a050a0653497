package org.patlive.screen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.assessment.response.Progress;

class RespondentShapesViewTest {

    private final RespondentShapes shapes = new RespondentShapes();

    @Test
    void draws_counts_alone_where_there_are_no_names() {
        shapes.show(new Progress(3, 1, List.of(2, 1, 1, 1, 1, 1), List.of(1, 1, 0, 0, 0, 0, 1), List.of()));

        assertThat(shapes.getElement().getPropertyRaw("shapes"))
                .hasToString("{\"counts\":[1,1,0,0,0,0,1],\"named\":[]}");
        assertThat(shapes.getElement().getAttribute("aria-label"))
                .isEqualTo("1 partner with 6 of 6 principles finished; 1 partner with 1 of 6 principles finished; "
                        + "1 partner with 0 of 6 principles finished");
    }

    @Test
    void leaves_out_names_too_many_to_be_read_from_the_last_row() {
        var named = Collections.nCopies(61, new Progress.Named("Amira", 0));

        shapes.show(new Progress(61, 0, List.of(0, 0, 0, 0, 0, 0), List.of(61, 0, 0, 0, 0, 0, 0), named));

        assertThat(shapes.getElement().getPropertyRaw("shapes").toString()).doesNotContain("Amira");
    }
}
