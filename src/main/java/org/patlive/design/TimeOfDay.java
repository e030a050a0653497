package org.patlive.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A clock that the browser runs, with the time of the place where it is looked at: {@code 14:05}. */
@Tag("pat-time-of-day")
@JsModule("./design/time-of-day.ts")
public class TimeOfDay extends Component {}
