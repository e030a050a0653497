package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import org.patlive.design.TextWithComponents;
import org.patlive.shared.text.Dates;
import org.patlive.webhook.WebhookData;
import org.patlive.webhook.WebhookFailure;
import org.patlive.webhook.WebhookFailure.Kind;

/** The outcome of a webhook's last call, such as "Delivered at 12:03", with the time of the next try after a failure. */
final class DeliveryStatus extends Span {

    /** Shows the time in the browser's time zone, because the server does not know the facilitator's. */
    private static final String TO_LOCAL_TIME = """
            const at = new Date($0);
            const today = at.toDateString() === new Date().toDateString();
            this.textContent = at.toLocaleString($1, today
              ? { hour: '2-digit', minute: '2-digit' }
              : { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });""";

    DeliveryStatus(WebhookData webhook) {
        addClassName("console-soft");
        Instant told = webhook.deliveredAt();
        Instant failed = webhook.failedAt();
        Instant next = webhook.nextAttempt();
        WebhookFailure failure = Objects.requireNonNullElse(webhook.failure(), WebhookFailure.of(Kind.UNKNOWN));
        if (failed != null && next != null) {
            TextWithComponents.fill(
                    this,
                    text(
                            "console.account.delivery-repeated",
                            "failed",
                            TextWithComponents.place(0),
                            "reason",
                            failure.kind(),
                            "status",
                            String.valueOf(failure.status()),
                            "next",
                            TextWithComponents.place(1)),
                    time(failed),
                    time(next));
        } else if (failed != null) {
            TextWithComponents.fill(
                    this,
                    text(
                            "console.account.delivery-failed",
                            "failed",
                            TextWithComponents.place(0),
                            "reason",
                            failure.kind(),
                            "status",
                            String.valueOf(failure.status())),
                    time(failed));
        } else if (told != null) {
            TextWithComponents.fill(
                    this, text("console.account.delivered", "when", TextWithComponents.place(0)), time(told));
        } else {
            setText(text("console.account.nothing-sent"));
        }
    }

    private static HtmlContainer time(Instant at) {
        HtmlContainer time = new HtmlContainer("time");
        time.getElement().setAttribute("datetime", at.toString());
        time.setText(Dates.moment(at));
        time.getElement()
                .executeJs(TO_LOCAL_TIME, at.toString(), Dates.readersLocale().toLanguageTag());
        return time;
    }
}
