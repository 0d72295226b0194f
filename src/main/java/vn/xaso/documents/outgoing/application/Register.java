package vn.xaso.documents.outgoing.application;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.NumberBook;
import vn.xaso.documents.outgoing.domain.NumberEntries;
import vn.xaso.documents.outgoing.domain.NumberSeries;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocument.Registration;

/// Gives a document its number and date and writes it into the register.
///
/// Law: 30/2020/NĐ-CP art. 15–16
@Component
class Register {

    private final NumberBook book;
    private final NumberEntries entries;
    private final DocumentTypes types;
    private final DraftSheet sheet;

    Register(NumberBook book, NumberEntries entries, DocumentTypes types, DraftSheet sheet) {
        this.book = book;
        this.entries = entries;
        this.types = types;
        this.sheet = sheet;
    }

    /// The date is the day of the issue in the office; with a new year the numbers begin again.
    Registration enter(OutgoingDocument document, LocalDate day, Instant now, NumberEntries.Entry entry) {
        var type = types.get(document.head().type());
        var series = new NumberSeries(entries.series(document.unit())).of(type, day.getYear());
        var notation = sheet.notation(document.unit(), type.code(), document.office(), day);
        int number = book.next(document.unit(), series, day.getYear());
        var given = new Registration(series, day.getYear(), number, notation, day);
        entries.add(document.unit(), document.id(), given, now, entry);
        return given;
    }

    /// A number of the common series of copies.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I (copies share their numbers)
    Registration enterCopy(java.util.UUID copy, vn.xaso.kernel.UnitId unit, String typeCode, LocalDate day, Instant now) {
        var type = types.get(typeCode);
        var series = new NumberSeries(entries.series(unit)).of(type, day.getYear());
        int number = book.next(unit, series, day.getYear());
        var given = new Registration(
                series, day.getYear(), number, type.abbreviation() + "-" + DraftSheet.BODY, day);
        entries.add(unit, copy, given, now, new NumberEntries.Entry("", 1, "", ""));
        return given;
    }
}
