package org.patlive.assessment.publication;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Publishes, at start, the figures of rounds that were closed by an earlier version of the program, which stored none. Runs
 * before the server accepts requests, because such a round shows nothing without them.
 */
@Component
class MissingFiguresPublisher implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(MissingFiguresPublisher.class);

    private final PublishedFigures figures;

    MissingFiguresPublisher(PublishedFigures figures) {
        this.figures = figures;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int published = figures.publishMissing();
        if (published > 0) {
            LOG.info("Stored the figures of {} rounds that an earlier version had closed", published);
        }
    }
}
