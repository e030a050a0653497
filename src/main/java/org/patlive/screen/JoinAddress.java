package org.patlive.screen;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;

/** Where this screen gets the address from that phones in the room reach. */
@Component
class JoinAddress {

    /** Scheme, host and port, without a slash at the end. */
    String base() {
        // TODO(merge): return addresses.best(); with platform.ReachableAddresses as the constructor's parameter
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null
                ? "http://localhost:8080"
                : request.getRequestURL().toString().replaceFirst("(://[^/]+)/.*", "$1");
    }
}
