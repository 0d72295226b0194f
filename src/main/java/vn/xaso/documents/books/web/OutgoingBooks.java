package vn.xaso.documents.books.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.books.persistence.OutgoingRegisterQuery;
import vn.xaso.documents.books.persistence.OutgoingRegisterQuery.Row;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// The registers of outgoing documents, with exactly the columns of the law; always in Vietnamese.
///
/// Law: 30/2020/NĐ-CP art. 16, Phụ lục IV
@Component
class OutgoingBooks {

    private static final int[] TEN = {10, 8, 22, 10, 14, 9, 5, 8, 6, 8};
    private static final int[] SIX = {12, 14, 34, 10, 15, 15};

    private final OutgoingRegisterQuery query;
    private final Staff staff;
    private final Units units;
    private final Texts texts;

    OutgoingBooks(OutgoingRegisterQuery query, Staff staff, Units units, TextShelf shelf) {
        this.query = query;
        this.staff = staff;
        this.units = units;
        this.texts = shelf.in(Language.VI);
    }

    enum Book {
        DOCUMENTS,
        COPIES,
        POST
    }

    /// @param from the first day
    /// @param to the last day
    @Transactional(readOnly = true)
    RegisterBook make(UnitId unit, Book book, LocalDate from, LocalDate to) {
        var key = "outgoing.register." + book;
        return new RegisterBook(
                units.get(unit).committeeName(),
                texts.of(key),
                texts.of("outgoing.register.period", texts.day(from), texts.day(to)),
                columns(book),
                rows(unit, book, from, to),
                texts.of(key + ".file") + "-" + from.getYear());
    }

    private List<Column> columns(Book book) {
        var widths = book == Book.POST ? SIX : TEN;
        var start = book == Book.POST ? "outgoing.register.post." : "outgoing.register.column.";
        var columns = new ArrayList<Column>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(new Column(texts.of(start + (i + 1)), widths[i]));
        }
        return List.copyOf(columns);
    }

    private Iterable<List<String>> rows(UnitId unit, Book book, LocalDate from, LocalDate to) {
        return switch (book) {
            case DOCUMENTS -> cells(query.documents(unit, from, to, RegisterBook.ASKED));
            case COPIES -> cells(query.copies(unit, from, to, RegisterBook.ASKED));
            case POST -> posted(unit, from, to);
        };
    }

    private Iterable<List<String>> cells(List<Row> rows) {
        Map<UUID, String> names = new HashMap<>();
        return RegisterBook.told(
                rows,
                some -> some.stream()
                        .map(row -> List.of(
                                row.symbol(),
                                texts.day(row.day()),
                                row.type() + ": " + row.summary(),
                                signer(row, names),
                                row.recipients(),
                                row.holder(),
                                String.valueOf(row.copies()),
                                day(row.sentAt()),
                                "",
                                note(row))));
    }

    private String signer(Row row, Map<UUID, String> names) {
        return row.signer() == null ? row.signerName() : names.computeIfAbsent(row.signer(), staff::name);
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : texts.day(at);
    }

    /// What became of the number stands in the notes: nothing is ever taken out of a register.
    private String note(Row row) {
        var state = row.state();
        var fate = !row.voidReason().isEmpty()
                ? texts.of("outgoing.register.voided", row.voidReason())
                : state.equals("RECALLED") || state.equals("REPLACED") ? texts.of("outgoing.state." + state) : "";
        return row.note().isEmpty() || fate.isEmpty() ? row.note() + fate : row.note() + "; " + fate;
    }

    private Iterable<List<String>> posted(UnitId unit, LocalDate from, LocalDate to) {
        var start = from.atStartOfDay(OfficeClock.ZONE).toInstant();
        var end = to.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        return RegisterBook.told(
                query.posted(unit, start, end, RegisterBook.ASKED),
                some -> some.stream()
                        .map(one -> List.of(
                                texts.day(one.at()),
                                one.symbol(),
                                one.recipient(),
                                one.covers() == null ? "" : one.covers().toString(),
                                "",
                                one.note().isEmpty() ? one.way() : one.way() + "; " + one.note())));
    }
}
