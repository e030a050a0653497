package org.patlive.live;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lag from a change of a session to its delivery on this server; more than the feed's interval means overload. */
@Component
class LocalFeedLag implements FeedLag {

    private final PendingDeliveries pending;

    @Autowired
    LocalFeedLag() {
        this(PendingDeliveries.OF_THIS_SERVER);
    }

    LocalFeedLag(PendingDeliveries pending) {
        this.pending = pending;
    }

    @Override
    public String part() {
        return "local";
    }

    @Override
    public Duration lag() {
        return pending.longestWait();
    }

    @Override
    public int waiting() {
        return pending.size();
    }
}
