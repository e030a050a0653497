package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.PageFocus;
import org.patlive.exchange.partnership.PartnershipFiles;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;

/** The page with the facilitator's partnerships. */
@Route(value = "console", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class PartnershipsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Fewer partnerships are seen at a glance. */
    private static final int SEARCHED_FROM = 6;

    private final PartnershipService register;
    private final ListedRounds listed;
    private final PartnershipFiles files;
    private final CurrentFacilitator current;
    private final Clock clock;
    private final Div list = new Div();

    PartnershipsView(
            PartnershipService register,
            ListedRounds listed,
            PartnershipFiles files,
            CurrentFacilitator current,
            Clock clock) {
        this.register = register;
        this.listed = listed;
        this.files = files;
        this.current = current;
        this.clock = clock;
        addClassName("console-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Button create = new Button(
                text("console.partnership.create"), click -> ConsoleAddress.open(ConsoleAddress.NEW_PARTNERSHIP));
        create.setId("new-partnership");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Header header = new Header(PageFocus.at(new H1(text("console.parts.your-partnerships"))), create);
        header.addClassName("console-page-head");
        removeAll();
        add(header, list);
        showList();
        if (!current.isDemo()) { // demo data is never mixed with real data
            add(new PartnershipImport(files, current, imported -> showList()));
        }
    }

    private void showList() {
        FacilitatorId facilitator = current.id();
        List<PartnershipData> partnerships = register.of(facilitator);
        Map<PartnershipId, List<ListedRound>> rounds = listed.of(facilitator);
        list.removeAll();
        if (partnerships.isEmpty()) {
            list.add(firstSteps());
            return;
        }
        live(rounds).ifPresent(list::add);
        UnorderedList cards = new UnorderedList();
        cards.addClassName("console-cards");
        if (partnerships.size() >= SEARCHED_FROM) {
            list.add(search(searched -> showCards(cards, partnerships, rounds, searched)));
        }
        list.add(cards);
        showCards(cards, partnerships, rounds, "");
    }

    private void showCards(
            UnorderedList cards,
            List<PartnershipData> partnerships,
            Map<PartnershipId, List<ListedRound>> rounds,
            String searched) {
        cards.removeAll();
        partnerships.forEach(partnership -> {
            List<ListedRound> its = rounds.getOrDefault(partnership.id(), List.of());
            if (PartnershipCard.matches(searched, partnership, its)) {
                cards.add(new ListItem(new PartnershipCard(partnership, its, LocalDate.now(clock))));
            }
        });
        if (cards.getChildren().findAny().isEmpty()) {
            cards.add(new ListItem(text("console.partnership.nothing-found")));
        }
    }

    private static TextField search(Consumer<String> onSearch) {
        TextField search = new TextField(text("console.partnership.search"));
        search.setId("partnership-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(
                change -> onSearch.accept(change.getValue().strip().toLowerCase(Locale.ROOT)));
        return search;
    }

    /** Returns the rounds that are open at the moment, in whatever partnership. */
    private static Optional<Section> live(Map<PartnershipId, List<ListedRound>> rounds) {
        UnorderedList open = new UnorderedList();
        open.addClassName("console-rounds");
        rounds.values().stream()
                .flatMap(List::stream)
                .filter(ListedRound::isOpen)
                .forEach(round -> {
                    Span partnership =
                            new Span(round.overview().round().partnership().name());
                    partnership.addClassName("console-soft");
                    open.add(new ListItem(partnership, new RoundLink(round)));
                });
        if (open.getChildren().findAny().isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(text("console.partnership.live")), open);
        section.addClassNames("console-sheet", "console-live");
        return Optional.of(section);
    }

    private static Section firstSteps() {
        Section section = new Section(
                new H2(text("console.partnership.none")),
                new Paragraph(text("console.partnership.first-steps")),
                new OrderedList(
                        new ListItem(text("console.partnership.first-step-names")),
                        new ListItem(text("console.partnership.first-step-open")),
                        new ListItem(text("console.partnership.first-step-results"))));
        section.addClassNames("console-empty", "console-sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return text("console.partnership.list-page");
    }
}
