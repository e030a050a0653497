package org.patlive.console.export;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.FileLink;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.report.file.ReportFile;
import org.patlive.report.image.PictureFormat;
import org.patlive.report.image.PictureKind;
import org.patlive.report.table.ResultsFormat;
import org.patlive.shared.RoundId;

/** Exports of a round's results: the report, the figures, the pictures. */
public final class ExportPanel extends Section {

    private final ExportFiles files;
    private final RoundId round;
    private Item statement = Item.statement(1, 'A');

    public ExportPanel(ExportFiles files, RoundData round, Instrument instrument) {
        this.files = files;
        this.round = round.id();
        addClassName("console-sheet");
        setId("take-results-home");
        add(
                new H3(text("console.export.results")),
                new Paragraph(text("console.export.results-as-now")),
                new ReportDownload(files, round.id()),
                new H4(text("console.export.figures")),
                figures(round),
                new H4(text("console.export.pictures")),
                pictures(instrument));
    }

    private Component figures(RoundData roundData) {
        Div links = links(text("console.export.figures"));
        links.add(
                FileLink.of(
                        "results-xlsx", text("console.export.excel"), () -> files.results(round, ResultsFormat.XLSX)),
                FileLink.of("results-csv", text("console.export.csv"), () -> files.results(round, ResultsFormat.CSV)));
        if (roundData.plan().disclosure().mode() == Mode.OPEN) {
            links.add(FileLink.of(
                    "answers-csv",
                    text("console.export.answers"),
                    () -> files.results(round, ResultsFormat.ANSWERS_CSV)));
        }
        return links;
    }

    private Component pictures(Instrument instrument) {
        UnorderedList list = new UnorderedList();
        list.addClassName("console-pictures");
        for (PictureKind picture : PictureKind.values()) {
            list.add(row(
                    new Span(picture.label()),
                    picture.key(),
                    picture.label(),
                    format -> files.picture(round, picture, format)));
        }
        Select<Item> choice = new Select<>();
        choice.setLabel(text("console.export.statement"));
        choice.setId("picture-statement");
        choice.setItems(Item.statements().toList());
        choice.setItemLabelGenerator(
                item -> item.code() + " " + instrument.element(item).title());
        choice.setValue(statement);
        choice.addValueChangeListener(change -> statement = change.getValue());
        list.add(row(
                choice,
                "statement",
                text("console.export.chosen-statement"),
                format -> files.statement(round, statement, format)));
        return list;
    }

    private static ListItem row(Component title, String key, String label, Function<PictureFormat, ReportFile> file) {
        Div links = links(label);
        Stream.of(PictureFormat.values()).forEach(format -> links.add(link(key, label, format, file)));
        return new ListItem(title, links);
    }

    private static Anchor link(
            String key, String label, PictureFormat format, Function<PictureFormat, ReportFile> file) {
        Anchor link = FileLink.of("picture-" + key + "-" + format.extension(), format.name(), () -> file.apply(format));
        link.getElement()
                .setAttribute(
                        "aria-label", text("console.export.picture-as", "picture", label, "format", format.name()));
        return link;
    }

    private static Div links(String label) {
        Div links = new Div();
        links.addClassName("console-downloads");
        links.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        return links;
    }
}
