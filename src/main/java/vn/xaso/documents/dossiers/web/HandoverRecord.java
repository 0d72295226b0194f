package vn.xaso.documents.dossiers.web;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.documents.dossiers.domain.Handover;
import vn.xaso.files.FileAnswers;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// Prints the record of a hand-over for both sides to sign.
///
/// Law: 30/2020/NĐ-CP art. 30 cl. 4
@Component
class HandoverRecord {

    private final TextShelf shelf;
    private final Pages pages;
    private final PdfPrinter printer;
    private final FileAnswers answers;
    private final Units units;

    HandoverRecord(TextShelf shelf, Pages pages, PdfPrinter printer, FileAnswers answers, Units units) {
        this.units = units;
        this.shelf = shelf;
        this.pages = pages;
        this.printer = printer;
        this.answers = answers;
    }

    ResponseEntity<Resource> record(Actor actor, Handover handover) {
        var number = handover.number();
        var ended = handover.ended();
        if (number == null || ended == null) {
            throw new Absent("record of handover " + handover.id());
        }
        var texts = shelf.in(Language.VI);
        var unit = units.get(actor.unit());
        int sheets = handover.inIt().stream().mapToInt(Handover.Line::pages).sum();
        var page = new HandoverRecordPage(
                unit.committeeName(),
                "%02d".formatted(number.number()),
                String.valueOf(number.year()),
                day(unit.name(), ended.at(), texts),
                handover.officeName(),
                handover.offered().name(),
                handover.offered().position(),
                ended.name(),
                ended.position(),
                handover.inIt().size(),
                sheets,
                handover.note());
        var html = pages.print("documents/dossiers/print/handoverRecord", texts, page);
        var pdf = printer.print(html, PdfDetails.of(HandoverPages.title(handover, texts)));
        return answers.show(pdf, "bien-ban-giao-nhan-" + number.number() + "-" + number.year() + ".pdf");
    }

    /// Days below ten and the first two months carry a zero.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I
    private static String day(String place, Instant at, Texts texts) {
        var day = LocalDate.ofInstant(at, OfficeClock.ZONE);
        var month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return texts.of(
                "dossiers.record.day",
                place,
                "%02d".formatted(day.getDayOfMonth()),
                month.formatted(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }
}
