package org.patlive.platform.web;

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

/** How every window of the application behaves when the connection, the session or a handler fails. */
@Component
class SessionConfiguration implements VaadinServiceInitListener {

    private static final RepeatedFailures TROUBLES =
            new RepeatedFailures(LoggerFactory.getLogger(SessionConfiguration.class));
    private static final int RECONNECT_MILLIS = 2_000;
    private static final int FOR_DAYS = 1_000_000;
    private static final int NOTICE_MILLIS = 8_000;

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(info -> quiet());
        init.getSource().addSessionInitListener(event -> event.getSession().setErrorHandler(this::failed));
        init.getSource().addUIInitListener(event -> {
            ReconnectDialogConfiguration reconnect = event.getUI().getReconnectDialogConfiguration();
            reconnect.setReconnectAttempts(FOR_DAYS); // a projector left on overnight comes back in the morning
            reconnect.setReconnectInterval(RECONNECT_MILLIS);
            reconnect.setDialogText("Connection lost. Trying again…");
            reconnect.setDialogTextGaveUp("Connection lost. Reload this page.");
            // By default five seconds for everybody: too long for a screen, and all phones of a hall at the same
            // moment.
            event.getUI()
                    .getPushConfiguration()
                    .setParameter(
                            "reconnectInterval",
                            String.valueOf(
                                    ThreadLocalRandom.current().nextInt(RECONNECT_MILLIS / 4, RECONNECT_MILLIS)));
        });
    }

    /** A window whose session is gone loads itself again; what it needs is in the database and on the device. */
    private static CustomizedSystemMessages quiet() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorCaption("Something went wrong on the server");
        messages.setInternalErrorMessage("What you saved is safe. Reload this page to go on.");
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage("This page needs a cookie to find you again. Allow cookies and reload.");
        return messages;
    }

    private void failed(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        Optional<Refused> refused = Causes.of(failure).first(Refused.class);
        if (refused.isPresent()) {
            say(refused.get().sentence());
        } else if (!isWindowGone(failure)) {
            TROUBLES.failed("a view failed", WindowRound.name(), failure);
            say(FailureMessage.of(failure).sentence());
        }
    }

    /** Reloaded or lost in the middle of an answer: it asks for everything when it is back, and nothing has failed. */
    private static boolean isWindowGone(Throwable failure) {
        return DisconnectedClientHelper.isClientDisconnectedException(failure) && !DatabaseFailures.isBehind(failure);
    }

    private static void say(String sentence) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notification.show(sentence, NOTICE_MILLIS, Notification.Position.BOTTOM_CENTER));
        }
    }
}
