package org.patlive.answer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.patlive.access.limit.RateLimits;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.RoundState;
import org.patlive.demo.DemoEntry;
import org.patlive.demo.DemoWorkshops;
import org.patlive.instrument.Instrument;
import org.patlive.platform.health.PhoneMetrics;
import org.patlive.platform.health.PhoneMetrics.Rejection;
import org.patlive.shared.Refused;

/** The start page: partners type the code that the screen shows, newcomers try a demo, facilitators sign in. */
@Route("")
@PageTitle("Join – PAT Live")
@AnonymousAllowed
class LandingView extends PhonePage {

    private static final String TOO_MANY_CODES =
            "Many codes were tried from this network. Please wait a minute and try again.";

    private final RoundService rounds;
    private final RateLimits limits;
    private final DemoWorkshops demos;
    private final DemoEntry demoEntry;
    private final PhoneMetrics metrics;
    private final TextField code = new TextField("Code on the screen");

    LandingView(
            RoundService rounds,
            RateLimits limits,
            DemoWorkshops demos,
            DemoEntry demoEntry,
            Instrument instrument,
            PhoneMetrics metrics) {
        this.rounds = rounds;
        this.limits = limits;
        this.demos = demos;
        this.demoEntry = demoEntry;
        this.metrics = metrics;
        showPage("Join your session", joinForm());
        if (demos.isOffered()) {
            add(demoSection());
        }
        Anchor facilitators = new Anchor("console", "Facilitators: prepare and run a session");
        facilitators.setId("facilitators");
        facilitators.addClassName("pat-side-way");
        facilitators.setRouterIgnore(true); // the desk is a page of its own, with other styles
        add(facilitators);
        addAcknowledgement(instrument.publication().acknowledgement());
    }

    private Section joinForm() {
        code.setId("join-code");
        code.addClassName("pat-code-field");
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocorrect(false);
        code.setAutocomplete(Autocomplete.OFF);
        code.setMaxLength(20);
        code.setHelperText("Six letters and digits, as on the projected screen");
        code.setWidthFull();
        Button join = new Button("Join", click -> join());
        join.setId("join");
        join.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        join.setWidthFull();
        join.addClickShortcut(Key.ENTER).listenOn(code);
        Section form = new Section(code, join);
        form.addClassName("pat-card");
        return form;
    }

    private Section demoSection() {
        Section section = new Section(
                new H2("New here?"),
                new Paragraph(
                        "Twelve simulated partners of three organisations answer while you watch the dartboard and"
                                + " the heatmap follow. Nothing is kept."),
                demoButton("demo", "Try a demo workshop", Mode.OPEN),
                new Paragraph("In an Anonymous round the darts wait at the rim, and land when you close it."),
                demoButton("demo-anonymous", "Try Anonymous", Mode.ANONYMOUS));
        section.addClassName("pat-card");
        return section;
    }

    private Button demoButton(String id, String label, Mode mode) {
        Button start = new Button(label);
        start.setId(id);
        start.setWidthFull();
        start.setDisableOnClick(true);
        start.addClickListener(click -> startDemo(start, mode));
        return start;
    }

    private void join() {
        clearProblem();
        String typed = RoundService.normalisedCode(code.getValue());
        if (typed.isEmpty()) {
            showProblem("Please type the code that the screen shows.");
            code.focus();
            return;
        }
        if (!limits.mayTryCode(ClientAddress.current())) {
            metrics.rejected(Rejection.RATE_LIMIT);
            showProblem(TOO_MANY_CODES);
            return;
        }
        RoundData round = rounds.byCode(typed).orElse(null);
        if (round == null) {
            metrics.rejected(Rejection.WRONG_CODE);
            limits.recordWrongCode(ClientAddress.current());
            showProblem(
                    "There is no session with the code “%s”. Please compare it with the screen; it has no 0, O, 1, I or L."
                            .formatted(typed));
            code.focus();
        } else if (round.state() == RoundState.CLOSED) {
            metrics.rejected(Rejection.CLOSED);
            showProblem("“%s” is closed. You can join if the facilitator reopens it."
                    .formatted(round.plan().title()));
        } else {
            UI.getCurrent().navigate(JoinView.class, JoinView.parameters(round.code()));
        }
    }

    private void startDemo(Button pressed, Mode mode) {
        try {
            if (!limits.mayStartDemo(ClientAddress.current())) {
                throw new Refused("Many demo workshops were started from here. Please wait a minute and try again.");
            }
            UI.getCurrent().getPage().setLocation(demoEntry.address(demos.start(mode)));
        } catch (Refused refused) {
            showProblem(refused.sentence());
            pressed.setEnabled(true);
        }
    }
}
