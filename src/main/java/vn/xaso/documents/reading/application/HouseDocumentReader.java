package vn.xaso.documents.reading.application;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentReader;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.reading.domain.LayoutReader;
import vn.xaso.documents.reading.domain.Papers;
import vn.xaso.documents.reading.domain.Symbols;

/// Reads what the register wants to know, for the forms of the house and for other systems.
@Component
class HouseDocumentReader implements DocumentReader {

    private static final Reading NOTHING = new Reading(Map.of(), 0, Source.NOTHING);

    private final Papers papers;
    private final DocumentTypes types;

    HouseDocumentReader(Papers papers, DocumentTypes types) {
        this.papers = papers;
        this.types = types;
    }

    @Override
    public Reading read(byte[] pdf) {
        var opened = papers.open(pdf);
        if (opened.isEmpty()) {
            return NOTHING;
        }
        try (var paper = opened.get()) {
            return new LayoutReader(new Symbols(types.list())).read(paper, papers.canScan());
        }
    }
}
