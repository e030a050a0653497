package org.patlive.console;

import org.patlive.assessment.RoundData;
import org.patlive.platform.ReachableAddresses;
import org.springframework.stereotype.Component;

/** The address that partners open on their phones. */
@Component
class JoinAddress {

    private final ReachableAddresses addresses;

    JoinAddress(ReachableAddresses addresses) {
        this.addresses = addresses;
    }

    String of(RoundData round) {
        return addresses.best() + "/join/" + round.code();
    }
}
