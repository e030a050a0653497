package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.access.token.ApiTokenData;
import org.patlive.access.token.ApiTokens;
import org.patlive.console.parts.Confirmation;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.shared.text.Dates;

/** The facilitator's API tokens, and the form that issues one. */
final class TokenList extends Section {

    private final UnorderedList rows = new UnorderedList();
    private final Paragraph emptyMessage = new Paragraph(text("console.account.no-tokens"));
    private final TextField name = new TextField(text("console.account.program"));
    private final Div newSecret = new Div();
    private final ApiTokens tokens;
    private final CurrentFacilitator current;

    TokenList(ApiTokens tokens, CurrentFacilitator current) {
        this.tokens = tokens;
        this.current = current;
        addClassName("console-sheet");
        rows.addClassName("console-organisations");
        name.setId("token-name");
        name.setMaxLength(ApiTokens.MAX_NAME_LENGTH);
        name.setManualValidation(true);
        name.addKeyPressListener(Key.ENTER, enter -> issue());
        Button issue = new Button(text("console.account.create-token"), click -> issue());
        issue.setId("make-token");
        Div form = new Div(name, issue);
        form.addClassName("console-inline-form");
        add(new H2(text("console.account.tokens")), emptyMessage, rows, form, newSecret);
        show();
    }

    private void issue() {
        boolean done = RefusalMessage.attempt(name, () -> showNew(tokens.issue(current.id(), name.getValue())));
        if (!done) {
            name.focus();
        }
    }

    private void showNew(ApiTokens.Issued issued) {
        newSecret.removeAll();
        newSecret.add(new OneTimeSecret(
                "token",
                text("console.account.token-of", "program", issued.data().name()),
                issued.token()));
        name.clear();
        show();
    }

    private void show() {
        List<ApiTokenData> all = tokens.of(current.id());
        rows.removeAll();
        all.forEach(token -> rows.add(row(token)));
        emptyMessage.setVisible(all.isEmpty());
        rows.setVisible(!all.isEmpty());
    }

    private ListItem row(ApiTokenData token) {
        Span made = new Span(text(
                "console.account.token-created",
                "date",
                Dates.full(LocalDate.ofInstant(token.createdAt(), ZoneOffset.UTC))));
        made.addClassName("console-soft");
        Button revoke = new Button(text("console.account.revoke"), click -> Confirmation.of(
                        text("console.account.revoke-question", "program", token.name()),
                        () -> revoke(token),
                        text("console.account.revoke"),
                        text("console.parts.cancel"),
                        text("console.account.revoking-shuts-out"))
                .open());
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(text("console.account.revoke-token", "program", token.name()));
        revoke.setId("revoke-" + token.id());
        return new ListItem(new Span(token.name()), made, revoke);
    }

    private void revoke(ApiTokenData token) {
        tokens.revoke(current.id(), token.id());
        newSecret.removeAll();
        show();
        name.focus(); // the button that had the focus has been removed
    }
}
