package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundState;
import org.patlive.design.QrCode;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.JoinAddressText;
import org.patlive.screen.parts.ProjectedScene;
import org.patlive.words.PrivacyStatement;

/** The scene that says how to join, readable from the last row: by QR code, or by typing an address and the code. */
public class JoinScene extends ProjectedScene {

    private static final int CODE_LENGTH = 6;

    private final Supplier<JoinAddressText> joinAddress;
    private final Div qr = new Div();
    private final Span address = new Span();
    private final List<Span> characters =
            IntStream.range(0, CODE_LENGTH).mapToObj(i -> new Span()).toList();
    private final List<ListItem> steps = List.of(new ListItem(), new ListItem(), new ListItem());
    private final Span joined = new Span();
    private final Paragraph privacy = new Paragraph();
    private final Paragraph reach = new Paragraph();
    private final Div open = new Div();
    private final Paragraph notOpen = new Paragraph();
    private @Nullable JoinAddressText shownAddress;

    public JoinScene(Supplier<JoinAddressText> joinAddress) {
        super("pat-scene-join");
        this.joinAddress = joinAddress;
        qr.addClassName("pat-scene-join-qr");
        address.addClassName("pat-scene-join-address");
        joined.setId("joined-count");
        joined.addClassName("pat-scene-join-count");
        privacy.addClassName("pat-scene-join-privacy");
        reach.addClassName("pat-scene-join-reach");
        OrderedList list = new OrderedList(steps.toArray(ListItem[]::new));
        open.addClassName("pat-scene-join-open");
        open.add(qr, waysToType(), list, privacy, reach);
        notOpen.addClassName("pat-scene-join-not-open");
        add(open, notOpen, joined);
    }

    private Div waysToType() {
        Div code = new Div(characters.toArray(Component[]::new));
        code.addClassName("pat-scene-join-code");
        Div type = new Div(line(text("screen.join.or-open")), address, line(text("screen.join.type")), code);
        type.addClassName("pat-scene-join-type");
        return type;
    }

    private static Span line(String words) {
        Span line = new Span(words);
        line.addClassName("pat-scene-join-line");
        return line;
    }

    @Override
    public String message(Snapshot snapshot) {
        return switch (snapshot.round().state()) {
            case DRAFT -> text("screen.join.draft");
            case OPEN -> text("screen.join.open");
            case CLOSED -> text("screen.join.closed");
        };
    }

    @Override
    public String respondentCount(Snapshot snapshot) {
        return "";
    }

    @Override
    public void show(Snapshot snapshot) {
        JoinAddressText current = joinAddress.get();
        if (!current.equals(shownAddress)) {
            shownAddress = current;
            draw(current);
        }
        open.setVisible(snapshot.round().isOpen());
        notOpen.setVisible(!snapshot.round().isOpen());
        notOpen.setText(
                snapshot.round().state() == RoundState.DRAFT
                        ? text("screen.join.code-later")
                        : text("screen.join.thanks"));
        steps.get(1).setText(detailsToGive(snapshot.round().plan()));
        steps.get(2).setText(text("screen.join.answer"));
        privacy.setText(PrivacyStatement.brief(snapshot.round().plan().disclosure()));
        joined.setText(text("screen.join.joined", "count", snapshot.progress().joined()));
        joined.setVisible(snapshot.round().state() != RoundState.DRAFT);
    }

    private void draw(JoinAddressText newAddress) {
        qr.removeAll();
        qr.add(new QrCode(newAddress.url()));
        address.setText(newAddress.typed());
        // A long address gets smaller letters instead of a second line.
        address.getStyle().set("--characters", String.valueOf(newAddress.typed().length()));
        for (int i = 0; i < CODE_LENGTH; i++) {
            characters
                    .get(i)
                    .setText(i < newAddress.code().length() ? newAddress.code().substring(i, i + 1) : "");
        }
        steps.get(0).setText(text("screen.join.scan", "address", newAddress.typed()));
        reach.setText(newAddress.reach());
    }

    /** Says what a partner gives when joining, which depends on the mode. */
    private static String detailsToGive(RoundPlan plan) {
        return switch (plan.disclosure().mode()) {
            case OPEN -> text("screen.join.open-mode");
            case ORGANISATION -> text("screen.join.organisation");
            case ANONYMOUS -> text("screen.join.anonymous");
        };
    }
}
