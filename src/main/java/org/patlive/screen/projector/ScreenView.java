package org.patlive.screen.projector;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.design.ConnectionWatch;
import org.patlive.design.FeedSignal;
import org.patlive.instrument.Instrument;
import org.patlive.live.LiveSessions;
import org.patlive.live.RoundWindows;
import org.patlive.platform.network.ReachableAddresses;
import org.patlive.platform.web.UiRound;

/**
 * The page with the projected screen of a round. It is found by an unguessable key and needs no sign-in, because the
 * projector is often connected to another computer. With {@code ?preview} it is the preview embedded in the desk.
 */
@Route("screen/:key")
@AnonymousAllowed
class ScreenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundService rounds;
    private final LiveSessions sessions;
    private final RoundWindows windows;
    private final ReachableAddresses addresses;
    private final Instrument instrument;
    private final Clock clock;
    private String title = text("screen.projector.unknown-title");

    ScreenView(
            RoundService rounds,
            LiveSessions sessions,
            RoundWindows windows,
            ReachableAddresses addresses,
            Instrument instrument,
            Clock clock) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.windows = windows;
        this.addresses = addresses;
        this.instrument = instrument;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean preview =
                event.getLocation().getQueryParameters().getParameters().containsKey("preview");
        Optional<RoundData> round = event.getRouteParameters().get("key").flatMap(rounds::byScreenKey);
        removeAll();
        round.ifPresentOrElse(found -> project(found, preview), () -> add(new UnknownScreen()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void project(RoundData round, boolean preview) {
        UiRound.set(round.id());
        title = text(
                "screen.projector.title",
                "partnership",
                round.partnership().name(),
                "round",
                round.plan().title());
        Projector projector = new Projector(addresses::best, preview, instrument, clock);
        projector.follow(FeedSignal.follow(
                projector,
                sessions.snapshot(round.id()),
                subscriber -> sessions.followResults(round.id(), subscriber)));
        if (!preview) {
            projector.addAttachListener(attached -> windows.screens().opened(round.id(), projector, false));
            projector.addDetachListener(detached -> windows.screens().closed(round.id(), projector));
        }
        projector.add(
                new ProjectorControl(round.screenKey(), preview, fullScreen -> windows.screens()
                        .opened(round.id(), projector, fullScreen)),
                ConnectionWatch.forDisplay());
        add(projector);
    }
}
