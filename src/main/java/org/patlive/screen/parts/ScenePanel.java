package org.patlive.screen.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A section of a scene with a heading. */
public class ScenePanel extends Section {

    public ScenePanel(String heading, Component... parts) {
        addClassName("pat-scene-panel");
        add(new H2(heading));
        add(parts);
    }
}
