package org.patlive.console.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.token.ApiTokenData;
import org.patlive.access.token.ApiTokens;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.webhook.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;

class ApiViewTest extends SignedInViewFixture {

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Webhooks webhooks;

    @BeforeEach
    void openPage() {
        browser.open("console/api");
    }

    @Test
    void a_token_is_shown_once_and_listed_until_it_is_revoked() {
        browser.click("make-token");
        assertThat(browser.get(TextField.class, "token-name").getErrorMessage())
                .startsWith("Enter a name for the token");

        browser.get(TextField.class, "token-name").setValue("Reporting robot");
        browser.click("make-token");
        String token = browser.get(Code.class, "new-token").getText();
        assertThat(token).startsWith("patlive_").hasSizeGreaterThan(32);
        assertThat(tokens.find(token))
                .hasValueSatisfying(
                        caller -> assertThat(caller.facilitator().id()).isEqualTo(facilitator));

        browser.open("console");
        browser.open("console/api");
        _assertNone(Code.class);
        assertThat(browser.shows("Reporting robot")).isTrue();
        ApiTokenData listed = tokens.of(facilitator).getFirst();
        browser.click("revoke-" + listed.id());
        assertThat(tokens.find(token)).as("asked first").isPresent();
        browser.confirm();
        assertThat(tokens.find(token)).isEmpty();
        assertThat(browser.shows("No tokens yet")).isTrue();
    }

    @Test
    void a_webhook_is_registered_tested_and_removed() {
        browser.get(TextField.class, "webhook-address").setValue("http://receiver.example/hook");
        browser.click("add-webhook");
        assertThat(browser.get(TextField.class, "webhook-address").getErrorMessage())
                .isEqualTo("Enter an address that starts with https://.");

        browser.get(TextField.class, "webhook-address").setValue("https://localhost/hook");
        browser.click("add-webhook");
        assertThat(browser.get(Code.class, "new-secret").getText()).startsWith("whsec_");
        assertThat(browser.shows("Nothing sent yet")).isTrue();

        var id = webhooks.of(facilitator).getFirst().id();
        browser.click("test-" + id);
        browser.waitUntil(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return browser.shows("(the address is unknown or on the local network), next try at ");
        });

        browser.click("remove-" + id);
        browser.confirm();
        assertThat(webhooks.of(facilitator)).isEmpty();
        assertThat(browser.shows("No webhooks yet")).isTrue();
    }

    @Test
    void a_demo_has_no_such_page_and_no_way_to_it() {
        assertThat(_get(Anchor.class, spec -> spec.withText("API")).getHref()).isEqualTo("console/api");
        browser.stop();
        browser.start();
        browser.signIn(accounts.createForDemo(Duration.ofHours(1)));
        browser.open("console");
        _assertNone(Anchor.class, spec -> spec.withText("API"));
        browser.open("console/api");
        assertThat(_get(H1.class).getText()).isEqualTo("The API doesn’t work in a demo");
        assertThat(browser.shows("Leave the demo and sign in to use it.")).isTrue();
        assertThat(browser.shows("deleted")).isFalse();
    }
}
