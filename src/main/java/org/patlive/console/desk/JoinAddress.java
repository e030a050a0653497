package org.patlive.console.desk;

import org.patlive.assessment.round.RoundData;
import org.patlive.platform.network.ReachableAddresses;
import org.springframework.stereotype.Component;

/** Builds the address that partners open on their phones. */
@Component
public class JoinAddress {

    private final ReachableAddresses addresses;

    JoinAddress(ReachableAddresses addresses) {
        this.addresses = addresses;
    }

    public String of(RoundData round) {
        return addresses.best() + "/join/" + round.code();
    }
}
