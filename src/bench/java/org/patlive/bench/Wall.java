package org.patlive.bench;

import java.util.List;
import org.patlive.bench.protocol.ScreenClient.Sight;

/** A screen on the wall. */
interface Wall extends AutoCloseable {

    /** Every push since {@link #forgets}, oldest first. */
    List<Sight> sights();

    void forgets();

    /** The newest release that has been pushed. */
    long release();

    long received();

    @Override
    void close();
}
