package org.patlive.answer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import org.jspecify.annotations.Nullable;
import org.patlive.access.Limits;
import org.patlive.access.RespondentAccess;
import org.patlive.assessment.JoinDetails;
import org.patlive.assessment.Refused;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.RoundState;
import org.patlive.design.FeedSignal;
import org.patlive.instrument.Instrument;
import org.patlive.live.LiveSessions;

/** Where the QR code leads: organisation and level, then straight to the sheet. No account, no e-mail. */
@Route("join/:code")
@PageTitle("Join – PAT Live")
@AnonymousAllowed
class JoinView extends PhonePage implements BeforeEnterObserver {

    private final RoundDesk rounds;
    private final RespondentAccess access;
    private final RespondentCookie cookie;
    private final Limits limits;
    private final LiveSessions live;
    private final Instrument instrument;
    private @Nullable RoundState shown;

    JoinView(
            RoundDesk rounds,
            RespondentAccess access,
            RespondentCookie cookie,
            Limits limits,
            LiveSessions live,
            Instrument instrument) {
        this.rounds = rounds;
        this.access = access;
        this.cookie = cookie;
        this.limits = limits;
        this.live = live;
        this.instrument = instrument;
    }

    static RouteParameters parameters(String code) {
        return new RouteParameters("code", code);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed =
                RoundDesk.normalised(event.getRouteParameters().get("code").orElse(""));
        if (!limits.mayTryCode(Address.current())) {
            begin("Please wait a minute", new Paragraph("Many codes were tried from this network. Try again shortly."));
            end(instrument.publication().acknowledgement());
            return;
        }
        RoundData round = rounds.byCode(typed).orElse(null);
        if (round == null) {
            limits.wrongCode(Address.current());
            unknown(typed);
        } else if (cookie.find(round).isPresent()) {
            event.forwardTo(AnswerView.class, parameters(round.code()));
        } else {
            Signal<RoundData> state =
                    FeedSignal.follow(this, round, subscriber -> live.followState(round.id(), subscriber));
            Signal.effect(this, () -> show(state.get()));
        }
    }

    private void show(RoundData round) {
        if (round.state() == shown) {
            return; // the facilitator changed the scene: whoever is filling in the form is not disturbed
        }
        shown = round.state();
        switch (round.state()) {
            case DRAFT ->
                begin(
                        "Not open yet",
                        new Paragraph("“%s” has not been opened. Keep this page: it goes on by itself."
                                .formatted(round.plan().title())));
            case CLOSED ->
                begin(
                        "This session is closed",
                        new Paragraph(
                                "“%s” takes no more answers. If you need to take part, please ask the facilitator."
                                        .formatted(round.plan().title())),
                        new Anchor("", "Join another session"));
            case OPEN -> open(round);
        }
        end(instrument.publication().acknowledgement());
    }

    private void open(RoundData round) {
        JoinForm form = new JoinForm(round, details -> start(round, details));
        begin(round.partnership().name(), new Paragraph(round.plan().title()), form);
    }

    private void unknown(String typed) {
        Anchor back = new Anchor("", "Type the code again");
        begin(
                "No session with this code",
                new Paragraph(
                        "There is no session with the code “%s”. Please compare it with the screen; it has no 0, O,"
                                        .formatted(typed.length() > 20 ? typed.substring(0, 20) + "…" : typed)
                                + " 1, I or L."),
                back);
        end(instrument.publication().acknowledgement());
    }

    private void start(RoundData round, JoinDetails details) {
        clearProblem();
        try {
            // Another tab of this browser may have joined since this page was opened: one person stays one respondent.
            if (cookie.find(round).isEmpty()) {
                if (!limits.mayJoin(Address.current())) {
                    throw new Refused("Very many people are joining from this network. Please try again in a minute.");
                }
                cookie.set(round, access.admit(round, details).token());
            }
            UI.getCurrent().navigate(AnswerView.class, parameters(round.code()));
        } catch (Refused refused) {
            say(refused.sentence());
        }
    }
}
