package org.patlive.answer;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.patlive.access.limit.RateLimits;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.RoundState;
import org.patlive.design.FeedSignal;
import org.patlive.instrument.Instrument;
import org.patlive.live.LiveSessions;
import org.patlive.platform.health.PhoneMetrics;
import org.patlive.platform.health.PhoneMetrics.Rejection;
import org.patlive.platform.web.UiRound;
import org.patlive.shared.Refused;

/** The page behind the QR code: asks for organisation and level, then opens the sheet. Needs no account and no e-mail address. */
@Route("join/:code")
@AnonymousAllowed
class JoinView extends PhonePage implements BeforeEnterObserver, HasDynamicTitle {

    /** How much of a code that nobody has is shown again. */
    private static final int MAX_SHOWN = 20;

    private final RoundService rounds;
    private final RespondentAccess access;
    private final RespondentCookie cookie;
    private final RateLimits limits;
    private final LiveSessions live;
    private final Instrument instrument;
    private final PhoneMetrics metrics;
    private final PhoneLanguage language;
    private @Nullable RoundState shownState;

    JoinView(
            RoundService rounds,
            RespondentAccess access,
            RespondentCookie cookie,
            RateLimits limits,
            LiveSessions live,
            Instrument instrument,
            PhoneMetrics metrics,
            PhoneLanguage language) {
        this.rounds = rounds;
        this.access = access;
        this.cookie = cookie;
        this.limits = limits;
        this.live = live;
        this.instrument = instrument;
        this.metrics = metrics;
        this.language = language;
    }

    static RouteParameters parameters(String code) {
        return new RouteParameters("code", code);
    }

    @Override
    public String getPageTitle() {
        return text("answer.join.page-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = RoundService.normalisedCode(
                event.getRouteParameters().get("code").orElse(""));
        if (!limits.mayTryCode(ClientAddress.current())) {
            metrics.rejected(Rejection.RATE_LIMIT);
            showPage(text("answer.join.wait"), new Paragraph(text("answer.join.too-many-codes")));
            addFoot();
            return;
        }
        RoundData round = rounds.byCode(typed).orElse(null);
        if (round == null) {
            metrics.rejected(Rejection.WRONG_CODE);
            if (!language.hasCounted(typed)) {
                limits.recordWrongCode(ClientAddress.current());
            }
            showUnknownCode(typed);
        } else if (cookie.find(round).isPresent()) {
            event.forwardTo(AnswerView.class, parameters(round.code()));
        } else {
            shownState = null;
            UiRound.set(round.id());
            if (round.state() == RoundState.CLOSED) {
                metrics.rejected(Rejection.CLOSED);
            }
            Signal<RoundData> state =
                    FeedSignal.follow(this, round, subscriber -> live.followState(round.id(), subscriber));
            Signal.effect(this, () -> show(state.get()));
        }
    }

    /** Replaces the page only when the state of the round has changed: a change of scene must not empty a half-filled form. */
    private void show(RoundData round) {
        if (round.state() == shownState) {
            return;
        }
        shownState = round.state();
        clearProblem();
        switch (round.state()) {
            case DRAFT ->
                showPage(
                        text("answer.join.not-open-title"),
                        new Paragraph(text(
                                "answer.join.not-open", "round", round.plan().title())));
            case CLOSED ->
                showPage(
                        text("answer.join.closed-title"),
                        new Paragraph(
                                text("answer.join.closed", "round", round.plan().title())),
                        new Anchor("", text("answer.join.another-round")));
            case OPEN -> showForm(round);
        }
        addFoot();
    }

    private void showForm(RoundData round) {
        JoinForm form =
                new JoinForm(round, details -> join(round, details), refused -> showProblem(refused.sentence()));
        showPage(round.partnership().name(), new Paragraph(round.plan().title()), form);
    }

    private void showUnknownCode(String typed) {
        String code = typed.length() > MAX_SHOWN ? typed.substring(0, MAX_SHOWN) + "…" : typed;
        showPage(
                text("answer.join.unknown-title"),
                new Paragraph(text("answer.join.unknown-code", "code", code)),
                new Anchor("", text("answer.join.type-again")));
        addFoot();
    }

    private void addFoot() {
        if (!language.choice().isEmpty()) {
            add(new LanguageChoice(language));
        }
        addAcknowledgement(instrument.publication().acknowledgement());
    }

    private void join(RoundData round, JoinDetails details) {
        clearProblem();
        // Another tab of this browser may have joined since this page was opened; that must not make a second
        // respondent.
        if (cookie.find(round).isEmpty()) {
            if (!limits.mayJoin(ClientAddress.current())) {
                metrics.rejected(Rejection.RATE_LIMIT);
                throw new Refused("answer.refused.too-many-joining");
            }
            cookie.set(round, admit(round, details));
        }
        UI.getCurrent().navigate(AnswerView.class, parameters(round.code()));
    }

    private String admit(RoundData round, JoinDetails details) {
        try {
            return access.admit(round, details).token();
        } catch (Refused refused) {
            boolean open = rounds.byId(round.id()).filter(RoundData::isOpen).isPresent();
            metrics.rejected(open ? Rejection.INCOMPLETE : Rejection.CLOSED);
            throw refused;
        }
    }
}
