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
 * Receives messages of other nodes on a database connection of its own. Nothing is lost while that connection is broken: when it
 * is restored, all sessions that somebody watches here are read again.
 */
class NodeMessageListener implements SmartLifecycle, FeedLag {

    private static final String RECEIVING_FAILED =
            "news from other servers does not arrive; it will be read when the connection is back";
    private static final RepeatedFailures FAILURES =
            new RepeatedFailures(LoggerFactory.getLogger(NodeMessageListener.class));

    /** After so long without a message the connection is tested, since a broken one delivers none either. */
    private static final Duration MAX_SILENCE = Duration.ofSeconds(3);

    private static final int TIMEOUT_SECONDS = 3;
    /** The SQL state of a connection that was lost. */
    private static final String CONNECTION_FAILURE = "08006";

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final LiveSessions live;
    private final LivePlans plans;
    private final String node;
    private volatile boolean running;
    private volatile long upToDateAt = System.nanoTime();
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

    /** The time since it was last certain that no message is missing; up to {@link #MAX_SILENCE} is no lag. */
    @Override
    public Duration lag() {
        Duration since = Duration.ofNanos(System.nanoTime() - upToDateAt);
        return since.compareTo(MAX_SILENCE) <= 0 ? Duration.ZERO : since;
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
                live.reloadAll();
                plans.reloadAll(); // reads what was committed before this connection listened
                FAILURES.succeeded(RECEIVING_FAILED, "Relay");
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    FAILURES.failed(RECEIVING_FAILED, "Relay", e);
                }
            }
            pause();
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection channel = connection.unwrap(PGConnection.class);
        while (running) {
            upToDateAt = System.nanoTime();
            PGNotification[] notifications = channel.getNotifications((int) MAX_SILENCE.toMillis());
            if (notifications != null && notifications.length > 0) {
                dispatch(notifications);
            } else if (!connection.isValid(TIMEOUT_SECONDS)) {
                throw new SQLException("The connection does not answer", CONNECTION_FAILURE);
            }
        }
    }

    private void dispatch(PGNotification[] notifications) {
        List<NodeMessage> messages = new ArrayList<>();
        for (PGNotification notification : notifications) {
            String[] words = notification.getParameter().split(" ", 2);
            if (!words[0].equals(node)) { // not of this node itself
                NodeMessageText.read(words[words.length - 1]).ifPresent(messages::add);
            }
        }
        live.applyNodeMessages(messages);
        plans.applyNodeMessages(messages);
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", String.valueOf(database.getUsername()));
        if (database.getPassword() != null) {
            login.setProperty("password", database.getPassword());
        }
        login.setProperty("ApplicationName", "patlive-listen");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("connectTimeout", String.valueOf(TIMEOUT_SECONDS));
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
