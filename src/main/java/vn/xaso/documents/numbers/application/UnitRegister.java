package vn.xaso.documents.numbers.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.documents.NumberBook;
import vn.xaso.documents.numbers.Register;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.numbers.Registration;
import vn.xaso.documents.numbers.domain.NumberEntries;
import vn.xaso.documents.numbers.domain.NumberSeries;
import vn.xaso.kernel.UnitId;

/// Finds the series of a document, takes its next number and writes the entry.
@Component
class UnitRegister implements Register {

    private final NumberBook book;
    private final NumberEntries entries;

    UnitRegister(NumberBook book, NumberEntries entries) {
        this.book = book;
        this.entries = entries;
    }

    @Override
    public Registration enter(Paper paper, LocalDate day, Instant now, RegisterEntry entry) {
        int year = day.getYear();
        var series = new NumberSeries(entries.series(paper.unit())).of(paper.type(), year);
        int number = book.next(paper.unit(), series, year);
        var given = new Registration(series, year, number, paper.notation(), day);
        entries.add(paper.unit(), paper.id(), given, now, entry);
        return given;
    }

    @Override
    public void voidNumber(UnitId unit, UUID document, String reason, Instant at) {
        entries.voidNumber(unit, document, reason, at);
    }
}
