package vn.xaso.cases.digitising.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.cases.digitising.domain.PaperReader;
import vn.xaso.cases.digitising.domain.PrintedLine;
import vn.xaso.cases.digitising.domain.Proposal;
import vn.xaso.cases.digitising.domain.Proposal.Spot;
import vn.xaso.documents.DocumentReader;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.DocumentReader.Reading;
import vn.xaso.documents.DocumentReader.Value;

/// Reads a paper: as a document of an office where it is laid out like one, otherwise line by line.
@Component
class ScanReading {

    private final DocumentReader reader;
    private final ObjectProvider<DocumentReader.Capitals> capitals;

    ScanReading(DocumentReader reader, ObjectProvider<DocumentReader.Capitals> capitals) {
        this.reader = reader;
        this.capitals = capitals;
    }

    /// Takes some seconds: call it outside a transaction. Nothing is read where no program for it is on this machine.
    Proposal read(byte[] pdf, Map<Integer, String> wanted) {
        var whole = reader.readWhole(pdf);
        var lines = whole.lines().stream()
                .map(line -> new PrintedLine(line.text(), spot(line.confidence(), line.place())))
                .toList();
        return written(joined(PaperReader.read(lines, wanted), whole.reading()));
    }

    /// What the layout of a document tells for certain comes before what a line seems to say.
    private static Proposal joined(Proposal lines, Reading layout) {
        var spots = new HashMap<>(lines.spots());
        var number = sure(layout, Field.NUMBER, spots, "number");
        var notation = sure(layout, Field.NOTATION, spots, null);
        var issuer = sure(layout, Field.ISSUER, spots, "issuer");
        var day = sure(layout, Field.DATE, spots, "issuedOn");
        return new Proposal(
                lines.paperNo(),
                lines.title(),
                number.isEmpty() ? lines.number() : number + (notation.isEmpty() ? "" : "/" + notation),
                issuer.isEmpty() ? lines.issuer() : issuer,
                day.isEmpty() ? lines.issuedOn() : java.time.LocalDate.parse(day),
                lines.validTo(),
                Map.copyOf(spots));
    }

    private static String sure(
            Reading layout, Field field, Map<String, Spot> spots, @org.jspecify.annotations.Nullable String name) {
        var found = layout.find(field)
                .filter(value -> !value.flagged() && !value.value().isBlank());
        found.ifPresent(value -> keep(value, spots, name));
        return found.map(Value::value).orElse("");
    }

    private static void keep(Value value, Map<String, Spot> spots, @org.jspecify.annotations.Nullable String name) {
        var place = value.place();
        if (name != null && place != null && place.page() == 1) {
            spots.put(name, spot(value.confidence(), place));
        }
    }

    private Proposal written(Proposal read) {
        var words = capitals.getIfAvailable();
        return words == null || read.issuer().isEmpty()
                ? read
                : new Proposal(
                        read.paperNo(),
                        read.title(),
                        read.number(),
                        words.issuer(read.issuer(), List.of()),
                        read.issuedOn(),
                        read.validTo(),
                        read.spots());
    }

    private static Spot spot(double confidence, Place place) {
        return new Spot(confidence, place.left(), place.top(), place.width(), place.height());
    }
}
