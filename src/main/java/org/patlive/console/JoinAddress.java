package org.patlive.console;

import com.vaadin.flow.server.VaadinServletRequest;
import java.util.function.Supplier;
import org.patlive.assessment.RoundData;
import org.springframework.stereotype.Component;

/** The address that partners open on their phones. */
@Component
class JoinAddress {

    private final Supplier<String> base;

    JoinAddress() {
        this.base = JoinAddress::asAsked;
    }

    String of(RoundData round) {
        return base.get() + "/join/" + round.code();
    }

    private static String asAsked() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }
}
