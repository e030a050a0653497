package org.patlive.live;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** From a session's news to its subscribers, on this server: more than the feed's pace means that it is overloaded. */
@Component
class LocalFeedLag implements FeedLag {

    private final PendingFeeds backlog;

    @Autowired
    LocalFeedLag() {
        this(PendingFeeds.WHOLE);
    }

    LocalFeedLag(PendingFeeds backlog) {
        this.backlog = backlog;
    }

    @Override
    public String part() {
        return "local";
    }

    @Override
    public Duration behind() {
        return backlog.longest();
    }

    @Override
    public int waiting() {
        return backlog.size();
    }
}
