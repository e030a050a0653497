package org.patlive.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.patlive.bench.protocol.Origin;
import org.patlive.bench.protocol.PhoneClient;
import org.patlive.instrument.Item;

/** A partner who goes through the sheet in its order, and then again with second thoughts. */
final class Partner implements Participant {

    static final List<String> STATEMENTS = Item.statements().map(Item::code).toList();

    private final PhoneClient phone;
    private int done;

    Partner(Origin origin, String code) {
        this.phone = new PhoneClient(origin, code);
    }

    PhoneClient phone() {
        return phone;
    }

    Duration joins(int organisation, int level) throws IOException {
        return phone.joins(organisation, level);
    }

    /** Always another value than before: a tick that changes nothing would make no release. */
    @Override
    public void ticks() throws InterruptedException {
        String item = STATEMENTS.get(done++ % STATEMENTS.size());
        Integer before = phone.acknowledged().get(item);
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int value = before == null ? random.nextInt(1, 5) : (before - 1 + random.nextInt(1, 4)) % 4 + 1;
        phone.ticks(item, value);
    }

    @Override
    public long received() {
        return phone.received();
    }

    @Override
    public void close() {
        phone.close();
    }
}
