package org.patlive.answer;

import com.vaadin.flow.server.VaadinRequest;

/** Where the current request comes from, for rate limits alone; it is kept nowhere else. */
final class ClientAddress {

    private ClientAddress() {}

    static String current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "unknown" : request.getRemoteAddr();
    }
}
