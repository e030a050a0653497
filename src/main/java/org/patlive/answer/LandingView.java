package org.patlive.answer;

import static org.patlive.shared.text.Texts.text;

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
import com.vaadin.flow.router.HasDynamicTitle;
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
@AnonymousAllowed
class LandingView extends PhonePage implements HasDynamicTitle {

    private final RoundService rounds;
    private final RateLimits limits;
    private final DemoWorkshops demos;
    private final DemoEntry demoEntry;
    private final PhoneMetrics metrics;
    private final PhoneLanguage language;
    private final TextField code = new TextField(text("answer.landing.code"));

    LandingView(
            RoundService rounds,
            RateLimits limits,
            DemoWorkshops demos,
            DemoEntry demoEntry,
            Instrument instrument,
            PhoneMetrics metrics,
            PhoneLanguage language) {
        this.rounds = rounds;
        this.limits = limits;
        this.demos = demos;
        this.demoEntry = demoEntry;
        this.metrics = metrics;
        this.language = language;
        showPage(text("answer.landing.title"), joinForm());
        if (demos.isOffered()) {
            add(demoSection());
        }
        Anchor facilitators = new Anchor("console", text("answer.landing.facilitators"));
        facilitators.setId("facilitators");
        facilitators.setRouterIgnore(true); // the desk is a page of its own, with other styles
        add(facilitators);
        addAcknowledgement(instrument.publication().acknowledgement());
    }

    @Override
    public String getPageTitle() {
        return text("answer.join.page-title");
    }

    private Section joinForm() {
        code.setId("join-code");
        code.addClassName("pat-code-field");
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocorrect(false);
        code.setAutocomplete(Autocomplete.OFF);
        code.setMaxLength(20);
        code.setHelperText(text("answer.landing.code-help"));
        code.setManualValidation(true);
        code.setWidthFull();
        Button join = new Button(text("answer.landing.join"), click -> join());
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
                new H2(text("answer.demo.title")),
                new Paragraph(text("answer.demo.open")),
                demoButton("demo", text("answer.demo.try-open"), Mode.OPEN),
                new Paragraph(text("answer.demo.anonymous")),
                demoButton("demo-anonymous", text("answer.demo.try-anonymous"), Mode.ANONYMOUS));
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
        code.setInvalid(false);
        String typed = RoundService.normalisedCode(code.getValue());
        if (typed.isEmpty()) {
            refuseCode(text("answer.landing.no-code"));
            return;
        }
        if (!limits.mayTryCode(ClientAddress.current())) {
            metrics.rejected(Rejection.RATE_LIMIT);
            refuseCode(text("answer.join.too-many-codes"));
            return;
        }
        RoundData round = rounds.byCode(typed).orElse(null);
        if (round == null) {
            metrics.rejected(Rejection.WRONG_CODE);
            limits.recordWrongCode(ClientAddress.current());
            refuseCode(text("answer.join.unknown-code", "code", typed));
        } else if (round.state() == RoundState.CLOSED) {
            metrics.rejected(Rejection.CLOSED);
            refuseCode(text("answer.landing.closed", "round", round.plan().title()));
        } else {
            goTo(round);
        }
    }

    /** Says at the field why its code does not lead anywhere. */
    private void refuseCode(String sentence) {
        code.setErrorMessage(sentence);
        code.setInvalid(true);
        code.focus();
    }

    private void goTo(RoundData round) {
        UI ui = UI.getCurrent();
        if (language.of(round).equals(ui.getLocale())) {
            ui.navigate(JoinView.class, JoinView.parameters(round.code()));
        } else {
            ui.getPage().setLocation("join/" + round.code()); // a page in another language brings its own texts
        }
    }

    private void startDemo(Button pressed, Mode mode) {
        try {
            if (!limits.mayStartDemo(ClientAddress.current())) {
                throw new Refused("answer.refused.too-many-demos");
            }
            UI.getCurrent().getPage().setLocation(demoEntry.address(demos.start(mode)));
        } catch (Refused refused) {
            showProblem(refused.sentence());
            pressed.setEnabled(true);
        }
    }
}
