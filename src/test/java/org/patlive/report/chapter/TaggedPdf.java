package org.patlive.report.chapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a tagged PDF as a screen reader does, and checks it against PDF/UA. */
public final class TaggedPdf implements AutoCloseable {

    private final PDDocument document;

    public TaggedPdf(byte[] bytes) throws IOException {
        document = Loader.loadPDF(bytes);
    }

    /** Returns what violates PDF/UA, in words; empty for nothing. */
    public List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        var catalog = document.getDocumentCatalog();
        if (catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked()) {
            faults.add("it is not marked as tagged");
        }
        if (catalog.getStructureTreeRoot() == null
                || catalog.getStructureTreeRoot().getKids().isEmpty()) {
            faults.add("it has no structure tree");
        }
        if (!"en-GB".equals(catalog.getLanguage())) {
            faults.add("its language is " + catalog.getLanguage());
        }
        if (catalog.getViewerPreferences() == null
                || !catalog.getViewerPreferences().displayDocTitle()) {
            faults.add("its title is not displayed");
        }
        if (title().isBlank()) {
            faults.add("it has no title");
        }
        elements("Figure").stream()
                .filter(figure -> figure.getAlternateDescription() == null
                        || figure.getAlternateDescription().isBlank())
                .forEach(figure -> faults.add("a picture has no description"));
        headings(faults);
        tables(faults);
        document.getPages().forEach(page -> fonts(page.getResources(), faults));
        return faults;
    }

    private void headings(List<String> faults) {
        int level = 0;
        for (PDStructureElement heading : elements("H1", "H2", "H3", "H4", "H5", "H6")) {
            int next = heading.getStructureType().charAt(1) - '0';
            if (next > level + 1) {
                faults.add("a heading of level " + next + " follows one of level " + level);
            }
            level = next;
        }
        if (elements("H1").size() != 1) {
            faults.add("it has " + elements("H1").size() + " headings of level 1");
        }
    }

    private void tables(List<String> faults) {
        for (PDStructureElement table : elements("Table")) {
            List<PDStructureElement> headings = inside(table, Set.of("TH"));
            if (headings.isEmpty()) {
                faults.add("a table has no headings");
            }
            headings.stream()
                    .filter(heading ->
                            !(heading.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary a
                                    && a.containsKey(COSName.getPDFName("Scope"))))
                    .forEach(heading -> faults.add("a heading of a table does not say what it heads"));
        }
    }

    private static void fonts(PDResources resources, List<String> faults) {
        try {
            for (COSName name : resources.getFontNames()) {
                if (!resources.getFont(name).isEmbedded()) {
                    faults.add("the font " + resources.getFont(name).getName() + " is not in it");
                }
            }
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                    fonts(form.getResources(), faults);
                } else if (resources.getXObject(name) instanceof PDImageXObject) {
                    faults.add("a picture is made of pixels");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every word: those that are printed, and the descriptions of pictures. */
    public String everyWord() throws IOException {
        return text()
                + elements("Figure").stream()
                        .map(PDStructureElement::getAlternateDescription)
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    /** What is printed; the text of a cell may stand in several lines. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** @param number from 1 */
    public String page(int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public String title() {
        String title = document.getDocumentInformation().getTitle();
        return title == null ? "" : title;
    }

    /** What a reader can jump to. */
    public List<String> outline() {
        List<String> names = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> names.add(item.getTitle()));
        return names;
    }

    /** Whether anything in it could be run or followed. */
    public boolean isInert() throws IOException {
        for (PDPage page : document.getPages()) {
            if (!page.getAnnotations().isEmpty()) {
                return false;
            }
        }
        return document.getDocumentCatalog().getOpenAction() == null
                && document.getDocumentCatalog().getNames() == null;
    }

    List<PDStructureElement> elements(String... types) {
        return inside(document.getDocumentCatalog().getStructureTreeRoot(), Set.of(types));
    }

    private static List<PDStructureElement> inside(PDStructureNode root, Set<String> types) {
        List<PDStructureElement> found = new ArrayList<>();
        walk(root, element -> {
            if (types.contains(element.getStructureType())) {
                found.add(element);
            }
        });
        return found;
    }

    private static void walk(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                walk(element, visitor);
            }
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
