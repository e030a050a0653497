package org.patlive.design;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.internal.AllowInert;

/** Reconnects or reloads a window when its connection or the server was lost, and shows a note until then. */
@Tag("pat-connection-watch")
@JsModule("./design/connection-watch.ts")
public final class ConnectionWatch extends Component {

    private ConnectionWatch(boolean quiet) {
        getElement().setAttribute("quiet", quiet);
    }

    /** For a page with input: after a reload it also says if what was pressed without a connection may be lost. */
    public static ConnectionWatch forInput() {
        return new ConnectionWatch(false);
    }

    /** For a page without input, such as the projected screen. */
    public static ConnectionWatch forDisplay() {
        return new ConnectionWatch(true);
    }

    /**
     * Answers the browser, which calls this every few seconds. A page that only receives pushes would not notice a
     * connection that is dead but was never closed, and the response also carries whatever a push has lost. Allowed while
     * a modal dialog makes the page inert, because no answer means that the server is unreachable.
     */
    @ClientCallable
    @AllowInert
    private void pulse() {
        // The response itself is what the browser waits for.
    }
}
