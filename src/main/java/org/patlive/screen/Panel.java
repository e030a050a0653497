package org.patlive.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a scene with a heading of its own. */
class Panel extends Section {

    Panel(String heading, Component... parts) {
        addClassName("pat-scene-panel");
        add(new H2(heading));
        add(parts);
    }
}
