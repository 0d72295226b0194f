package vn.xaso.cases.books.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.books.persistence.CaseBookQuery.IssuedResult;
import vn.xaso.cases.books.persistence.CaseBookQuery.TrackedCase;
import vn.xaso.cases.certification.domain.BookEntry;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// Tells the rows of a register in words: a cell for each column. What the program does not know stays empty.
final class BookLines {

    private static final String NONE = "";

    private final Procedures procedures;
    private final String agency;
    private final Texts texts;
    private final Map<UUID, String> titles = new HashMap<>();

    /// @param agency who decides the cases
    BookLines(Procedures procedures, String agency, Texts texts) {
        this.procedures = procedures;
        this.agency = agency;
        this.texts = texts;
    }

    static String name(ProcedureVersion procedure, Texts texts) {
        var english = procedure.nameEn();
        return texts.language() == Language.EN && english != null ? english : procedure.name();
    }

    private String title(UUID version) {
        return titles.computeIfAbsent(version, id -> name(procedures.version(id), texts));
    }

    /// Law: TT 03/2025/TT-VPCP, annex I, form 07
    List<String> cells(TrackedCase row) {
        var due = row.dueAt() == null ? row.originalDueAt() : row.dueAt();
        return List.of(
                String.valueOf(row.order()),
                row.code(),
                title(row.procedureVersion()),
                texts.of("casebooks.sets"),
                joined(row.name(), row.address(), row.phone()),
                agency,
                day(row.acceptedAt()),
                day(due),
                day(row.returnedAt()),
                way(row),
                NONE,
                note(row));
    }

    private String way(TrackedCase row) {
        if (row.collected()) {
            return texts.of("casebooks.collected");
        }
        return row.handedOver() == null ? NONE : row.handedOver();
    }

    private String note(TrackedCase row) {
        var notes = new ArrayList<String>();
        var promised = day(row.originalDueAt());
        if (row.dueAt() != null && !promised.isEmpty() && !promised.equals(day(row.dueAt()))) {
            notes.add(texts.of("casebooks.note.promised", promised));
        }
        if (row.declined()) {
            notes.add(texts.of("casebooks.note.declined"));
        }
        switch (row.state()) {
            case WITHDRAWN -> notes.add(texts.of("casebooks.note.withdrawn"));
            case STOPPED -> notes.add(texts.of("casebooks.note.stopped"));
            case RESULT_ISSUED, NEGATIVE_RESULT -> notes.add(texts.of("casebooks.note.ready"));
            case WAIT_SUPPLEMENT, WAIT_PAYMENT -> notes.add(texts.of("casebooks.note.waits"));
            default -> {}
        }
        return String.join("; ", notes);
    }

    List<String> cells(IssuedResult row) {
        return List.of(
                number(row),
                day(row.issuedAt()),
                row.name(),
                row.born(),
                title(row.procedureVersion()),
                row.signer(),
                row.code(),
                NONE);
    }

    /// A struck line stays with its number and the reason.
    ///
    /// Law: 23/2015/NĐ-CP art. 13
    List<String> cells(BookEntry row) {
        var fee = row.fee() == null ? NONE : row.fee().toString();
        var cells = new ArrayList<>(List.of(
                row.number().padded(),
                texts.day(row.on()),
                row.number().book() == CertificationBook.COPIES
                        ? row.requester()
                        : joined(row.requester(), row.identity()),
                row.matter(),
                row.signer()));
        if (row.number().book() != CertificationBook.CONTRACTS) {
            cells.add(String.valueOf(row.copies()));
        }
        cells.add(fee);
        cells.add(note(row));
        return List.copyOf(cells);
    }

    private String note(BookEntry row) {
        var volume =
                texts.of("casebooks.note.volume", "%02d".formatted(row.number().volume()));
        var struck = row.isStruck() ? texts.of("casebooks.note.struck", row.struck()) : NONE;
        return Stream.of(struck, row.note(), volume, row.caseCode())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining("; "));
    }

    /// Numbers below ten get a zero in front, as on the result itself.
    private static String number(IssuedResult row) {
        var number = row.number();
        return number == null ? NONE : "%02d".formatted(number) + row.notation();
    }

    private String day(@Nullable Instant at) {
        return at == null ? NONE : texts.day(at);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }
}
