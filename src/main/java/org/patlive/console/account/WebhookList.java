package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.console.parts.Confirmation;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.webhook.WebhookData;
import org.patlive.webhook.Webhooks;

/** The facilitator's webhooks with the outcome of their last calls, and the form that registers one. */
final class WebhookList extends Section {

    /** The page polls the database, because any server of a cluster may make the call. */
    private static final int POLL_MILLIS = 2_000;

    private final UnorderedList rows = new UnorderedList();
    private final Paragraph emptyMessage = new Paragraph(text("console.account.no-webhooks"));
    private final TextField address = new TextField(text("console.account.webhook-address"));
    private final Div newSecret = new Div();
    private final RefusalMessage refusal = new RefusalMessage();
    private final Webhooks webhooks;
    private final CurrentFacilitator current;
    private List<WebhookData> shown = List.of();
    private @Nullable Registration polling;

    WebhookList(Webhooks webhooks, CurrentFacilitator current) {
        this.webhooks = webhooks;
        this.current = current;
        addClassName("console-sheet");
        rows.addClassName("console-organisations");
        address.setId("webhook-address");
        address.setPlaceholder("https://");
        address.setMaxLength(Webhooks.MAX_ADDRESS_LENGTH);
        address.setManualValidation(true);
        address.addKeyPressListener(Key.ENTER, enter -> register());
        Button add = new Button(text("console.account.add-webhook"), click -> register());
        add.setId("add-webhook");
        Div form = new Div(address, add);
        form.addClassName("console-inline-form");
        add(new H2(text("console.account.webhooks")), emptyMessage, rows, refusal, form, newSecret);
        show(webhooks.of(current.id()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MILLIS);
        polling = event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void refresh() {
        List<WebhookData> latest = webhooks.of(current.id());
        if (!latest.equals(shown)) {
            show(latest);
        }
    }

    private void register() {
        boolean done =
                RefusalMessage.attempt(address, () -> showNew(webhooks.register(current.id(), address.getValue())));
        if (!done) {
            address.focus();
        }
    }

    private void showNew(Webhooks.Registered registered) {
        newSecret.removeAll();
        newSecret.add(new OneTimeSecret("secret", text("console.account.webhook-secret"), registered.secret()));
        address.clear();
        refresh();
    }

    private void show(List<WebhookData> all) {
        shown = all;
        rows.removeAll();
        all.forEach(webhook -> rows.add(row(webhook)));
        emptyMessage.setVisible(all.isEmpty());
        rows.setVisible(!all.isEmpty());
    }

    private ListItem row(WebhookData webhook) {
        Button test = new Button(
                text("console.account.send-test"),
                click -> refusal.attempt(() -> webhooks.test(current.id(), webhook.id())));
        test.setId("test-" + webhook.id());
        Button remove = new Button(text("console.account.remove"), click -> Confirmation.of(
                        text("console.account.remove-question"),
                        () -> remove(webhook),
                        text("console.account.remove"),
                        text("console.parts.cancel"),
                        text("console.account.removing-ends-calls", "address", webhook.address()))
                .open());
        remove.setId("remove-" + webhook.id());
        remove.setAriaLabel(text("console.account.remove-webhook", "address", webhook.address()));
        test.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(new Span(webhook.address()), new DeliveryStatus(webhook), test, remove);
    }

    private void remove(WebhookData webhook) {
        webhooks.remove(current.id(), webhook.id());
        newSecret.removeAll();
        refresh();
        address.focus(); // the button that had the focus has been removed
    }
}
