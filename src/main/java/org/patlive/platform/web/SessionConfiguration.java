package org.patlive.platform.web;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.patlive.shared.Causes;
import org.patlive.shared.DatabaseFailures;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Configures how Vaadin UIs behave when the connection, the session or an event handler fails. */
@Component
class SessionConfiguration implements VaadinServiceInitListener {

    private static final RepeatedFailures FAILURES =
            new RepeatedFailures(LoggerFactory.getLogger(SessionConfiguration.class));
    private static final int RECONNECT_MILLIS = 2_000;
    private static final int ATTEMPTS_FOR_DAYS = 1_000_000;
    private static final int NOTICE_MILLIS = 8_000;

    /** Flow has settings for what its mark says while the connection is away, and none for when it is back. */
    private static final String BACK_TEXT = "window.Vaadin.connectionIndicator.onlineText = $0";

    private final LanguageConfiguration language;

    SessionConfiguration(LanguageConfiguration language) {
        this.language = language;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(info -> systemMessages());
        init.getSource().addSessionInitListener(event -> event.getSession().setErrorHandler(this::handle));
        init.getSource().addUIInitListener(event -> {
            language.settle(event.getUI());
            ReconnectDialogConfiguration reconnect = event.getUI().getReconnectDialogConfiguration();
            reconnect.setReconnectAttempts(
                    ATTEMPTS_FOR_DAYS); // a projector left on overnight reconnects in the morning
            reconnect.setReconnectInterval(RECONNECT_MILLIS);
            reconnect.setDialogText(text("platform.connection.trying-again"));
            reconnect.setDialogTextGaveUp(text("platform.connection.gave-up"));
            event.getUI().getPage().executeJs(BACK_TEXT, text("platform.connection.back"));
            // random, so that the phones of a hall do not all reconnect at the same moment; the default is five seconds
            event.getUI()
                    .getPushConfiguration()
                    .setParameter(
                            "reconnectInterval",
                            String.valueOf(
                                    ThreadLocalRandom.current().nextInt(RECONNECT_MILLIS / 4, RECONNECT_MILLIS)));
        });
    }

    /** A page whose session has expired reloads without a message; its state is in the database and on the device. */
    private static CustomizedSystemMessages systemMessages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorCaption(text("platform.failure.internal-caption"));
        messages.setInternalErrorMessage(text("platform.failure.internal"));
        messages.setCookiesDisabledCaption(text("platform.cookies.caption"));
        messages.setCookiesDisabledMessage(text("platform.cookies.off"));
        return messages;
    }

    private void handle(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        Optional<Refused> refused = Causes.of(failure).first(Refused.class);
        if (refused.isPresent()) {
            showNotification(refused.get().sentence());
        } else if (!isDisconnected(failure)) {
            FAILURES.failed("a view failed", UiRound.name(), failure);
            showNotification(FailureMessage.of(failure).sentence());
        }
    }

    /** The browser has reloaded the page or lost the connection during a response; nothing on the server has failed. */
    private static boolean isDisconnected(Throwable failure) {
        return DisconnectedClientHelper.isClientDisconnectedException(failure) && !DatabaseFailures.isCauseOf(failure);
    }

    private static void showNotification(String sentence) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notification.show(sentence, NOTICE_MILLIS, Notification.Position.BOTTOM_CENTER));
        }
    }
}
