package vn.xaso.documents.reading.application;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentReader;

/// Reads for the forms of the house: when there is no time for it, a person fills the form alone.
@Component
class HouseDocumentReader implements DocumentReader {

    private final ReadingDesk desk;

    HouseDocumentReader(ReadingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Reading read(byte[] pdf) {
        return desk.read(pdf).orElseGet(() -> new Reading(Map.of(), 0, Source.NOTHING));
    }

    @Override
    public Whole readWhole(byte[] pdf) {
        return desk.readWhole(pdf)
                .orElseGet(() -> new Whole(new Reading(Map.of(), 0, Source.NOTHING), java.util.List.of()));
    }
}
