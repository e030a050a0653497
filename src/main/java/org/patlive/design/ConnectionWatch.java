package org.patlive.design;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.internal.AllowInert;

/** Brings a window back by itself when its connection or the server was away, and shows a mark meanwhile. */
@Tag("pat-connection-watch")
@JsModule("./connection/connection-watch.ts")
public final class ConnectionWatch extends Component {

    private ConnectionWatch(boolean quiet) {
        getElement().setAttribute("quiet", quiet);
    }

    /** For a window in which somebody works: says so if what was pressed without a connection may be lost. */
    public static ConnectionWatch forWork() {
        return new ConnectionWatch(false);
    }

    /** For a window that is only looked at. */
    public static ConnectionWatch forShow() {
        return new ConnectionWatch(true);
    }

    /**
     * Asked by the browser every few seconds. A window that only listens sends nothing of its own, so a connection that
     * died without a word would not be noticed; and the answer brings along whatever a push has lost. Also while a modal
     * dialog is open: no answer would mean that the server is away.
     */
    @ClientCallable
    @AllowInert
    private void pulse() {
        // Being answered is all.
    }
}
