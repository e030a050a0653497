package org.patlive.answer;

import com.vaadin.flow.server.VaadinRequest;

/** The network address of the current request, used for rate limits only and stored nowhere else. */
final class ClientAddress {

    private ClientAddress() {}

    static String current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "unknown" : request.getRemoteAddr();
    }
}
