package org.patlive.console.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.patlive.instrument.Instrument;

/** A passage of the publication, verbatim. */
public final class PublishedText extends Div {

    public PublishedText(List<Instrument.Block> blocks) {
        addClassName("console-published");
        blocks.forEach(this::add);
    }

    private void add(Instrument.Block block) {
        if (!block.text().isEmpty()) {
            add(new Paragraph(block.text()));
        }
        if (!block.items().isEmpty()) {
            UnorderedList list = new UnorderedList();
            block.items().forEach(item -> list.add(new ListItem(item)));
            add(list);
        }
    }
}
