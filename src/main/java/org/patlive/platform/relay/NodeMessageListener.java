package org.patlive.platform.relay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.patlive.live.FeedLag;
import org.patlive.live.LivePlans;
import org.patlive.live.LiveSessions;
import org.patlive.live.NodeMessage;
import org.patlive.shared.RepeatedFailures;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Hears what other nodes have committed, on a connection of its own. While that connection is gone nothing is lost: when
 * it is back, every session that somebody watches here is read again.
 */
class NodeMessageListener implements SmartLifecycle, FeedLag {

    private static final String NOT_HEARD = "news of other nodes does not come in; it will be caught up with";
    private static final RepeatedFailures TROUBLES =
            new RepeatedFailures(LoggerFactory.getLogger(NodeMessageListener.class));

    /** After so long a silence the connection is tried: a dead one says nothing either. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private static final int ANSWERS_WITHIN_SECONDS = 3;
    /** The SQL state of a connection that was lost. */
    private static final String CONNECTION_FAILURE = "08006";

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final LiveSessions live;
    private final LivePlans plans;
    private final String node;
    private volatile boolean running;
    private volatile long heardAt = System.nanoTime();
    private @Nullable Thread thread;

    NodeMessageListener(JdbcConnectionDetails database, LiveSessions live, LivePlans plans, String node) {
        this.database = database;
        this.live = live;
        this.plans = plans;
        this.node = node;
    }

    @Override
    public String part() {
        return "relay";
    }

    /** How long ago it was last certain that nothing has been missed; a silence of {@link #SILENCE} is no lag. */
    @Override
    public Duration behind() {
        Duration since = Duration.ofNanos(System.nanoTime() - heardAt);
        return since.compareTo(SILENCE) <= 0 ? Duration.ZERO : since;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("relay-listener").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (Connection connection = connect()) {
                live.catchUp();
                plans.catchUp(); // whatever was committed before this connection listened
                TROUBLES.works(NOT_HEARD, "Relay");
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    TROUBLES.failed(NOT_HEARD, "Relay", e);
                }
            }
            pause();
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection news = connection.unwrap(PGConnection.class);
        while (running) {
            heardAt = System.nanoTime();
            PGNotification[] heard = news.getNotifications((int) SILENCE.toMillis());
            if (heard != null && heard.length > 0) {
                tell(heard);
            } else if (!connection.isValid(ANSWERS_WITHIN_SECONDS)) {
                throw new SQLException("The connection does not answer", CONNECTION_FAILURE);
            }
        }
    }

    private void tell(PGNotification[] heard) {
        List<NodeMessage> others = new ArrayList<>();
        for (PGNotification notification : heard) {
            String[] words = notification.getParameter().split(" ", 2);
            if (!words[0].equals(node)) { // what this node has committed it knows
                NodeMessageText.read(words[words.length - 1]).ifPresent(others::add);
            }
        }
        live.heard(others);
        plans.heard(others);
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", String.valueOf(database.getUsername()));
        if (database.getPassword() != null) {
            login.setProperty("password", database.getPassword());
        }
        login.setProperty("ApplicationName", "patlive-listen");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("connectTimeout", String.valueOf(ANSWERS_WITHIN_SECONDS));
        Connection connection = DriverManager.getConnection(database.getJdbcUrl(), login);
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + NodeMessageSender.CHANNEL);
        }
        return connection;
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
