package org.patlive.console.account;

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
import org.patlive.console.parts.Refusal;
import org.patlive.shared.Refused;
import org.patlive.webhook.WebhookData;
import org.patlive.webhook.Webhooks;

/** Whom the server tells what happens, how that goes, and the form that adds an address. */
final class WebhookList extends Section {

    /** Whichever server makes a call, the page sees how it went. */
    private static final int LOOK_EVERY_MILLIS = 2_000;

    private final UnorderedList rows = new UnorderedList();
    private final Paragraph none = new Paragraph("No webhook yet. A webhook is an address that this server calls when a"
            + " round is closed or a plan has changed. The call names the round, never what anybody answered.");
    private final TextField address = new TextField("Address to call");
    private final Div once = new Div();
    private final Refusal refusal = new Refusal();
    private final Webhooks webhooks;
    private final CurrentFacilitator current;
    private List<WebhookData> shown = List.of();
    private @Nullable Registration looking;

    WebhookList(Webhooks webhooks, CurrentFacilitator current) {
        this.webhooks = webhooks;
        this.current = current;
        addClassName("console-sheet");
        rows.addClassName("console-organisations");
        address.setId("webhook-address");
        address.setPlaceholder("https://");
        address.setMaxLength(Webhooks.LONGEST_ADDRESS);
        address.setManualValidation(true);
        address.addKeyPressListener(Key.ENTER, enter -> register());
        Button add = new Button("Add the webhook", click -> register());
        add.setId("add-webhook");
        Div form = new Div(address, add);
        form.addClassName("console-inline-form");
        add(new H2("Webhooks"), none, rows, refusal, form, once);
        show(webhooks.of(current.id()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK_EVERY_MILLIS);
        looking = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
    }

    private void look() {
        List<WebhookData> now = webhooks.of(current.id());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void register() {
        try {
            Webhooks.Registered registered = webhooks.register(current.id(), address.getValue());
            once.removeAll();
            once.add(new OneTimeSecret(
                    "secret", "The secret with which calls to this address are signed", registered.secret()));
            address.clear();
            address.setInvalid(false);
            look();
        } catch (Refused refused) {
            address.setErrorMessage(refused.sentence());
            address.setInvalid(true);
            address.focus();
        }
    }

    private void show(List<WebhookData> all) {
        shown = all;
        rows.removeAll();
        all.forEach(webhook -> rows.add(row(webhook)));
        none.setVisible(all.isEmpty());
        rows.setVisible(!all.isEmpty());
    }

    private ListItem row(WebhookData webhook) {
        Button test =
                new Button("Send a test", click -> refusal.tried(() -> webhooks.test(current.id(), webhook.id())));
        test.setId("test-" + webhook.id());
        Button remove = new Button("Remove", click -> Confirmation.of(
                        "Remove this webhook?",
                        () -> remove(webhook),
                        "Remove",
                        "Keep",
                        webhook.address() + " is not called any more.")
                .open());
        remove.setId("remove-" + webhook.id());
        remove.setAriaLabel("Remove " + webhook.address());
        test.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(new Span(webhook.address()), new DeliveryStatus(webhook), test, remove);
    }

    private void remove(WebhookData webhook) {
        webhooks.remove(current.id(), webhook.id());
        once.removeAll();
        look();
        address.focus(); // the button that had the focus is gone
    }
}
