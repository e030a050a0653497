package org.patlive.live;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** From a session's news to its subscribers, on this server: more than the feed's pace means that it is overloaded. */
@Component
class LocalFeedLag implements FeedLag {

    @Override
    public String part() {
        return "local";
    }

    @Override
    public Duration behind() {
        return Feed.longestWait();
    }

    @Override
    public int waiting() {
        return Feed.waiting();
    }
}
