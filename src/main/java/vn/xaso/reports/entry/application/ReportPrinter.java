package vn.xaso.reports.entry.application;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;

/// Prints a report as a document of the office, in Vietnamese.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
@Component
public class ReportPrinter {

    /// What follows the number of a report of a People's Committee.
    static final String SYMBOL = "/BC-UBND";

    private static final String TEMPLATE = "reports/entry/print/report";
    private static final int NARROW_COLUMNS = 6;
    private static final String COMMITTEE = "Ủy ban nhân dân";
    /// Before the name of the unit, as it stands in `committeeName`.
    private static final String SHORT_COMMITTEE = "UBND";

    private final Units units;
    private final Pages pages;
    private final TextShelf shelf;
    private final PdfPrinter printer;

    ReportPrinter(Units units, Pages pages, TextShelf shelf, PdfPrinter printer) {
        this.units = units;
        this.pages = pages;
        this.shelf = shelf;
        this.printer = printer;
    }

    /// What stands on the paper.
    ///
    /// @param landscape where a table is too wide for a sheet that stands upright
    public record ReportSheet(
            boolean landscape,
            List<String> issuer,
            String symbol,
            String place,
            String title,
            String period,
            String basis,
            String committee,
            List<Section> narratives,
            List<SheetGrid> tables,
            List<String> recipients,
            List<String> capacity,
            String signer) {}

    public record Section(String title, List<String> paragraphs) {}

    byte[] paper(OpenedReport opened, String signer, String position) {
        var texts = shelf.in(Language.VI);
        var unit = units.get(opened.report().unit());
        var duty = opened.duty().terms();
        var sheet = new ReportSheet(
                landscape(opened.sheet()),
                List.of("ỦY BAN NHÂN DÂN", unit.fullName().toUpperCase(Locale.ROOT)),
                SYMBOL,
                unit.name(),
                duty.name().vi(),
                period(opened.round().period(), texts),
                duty.basis(),
                COMMITTEE + unit.committeeName().substring(SHORT_COMMITTEE.length()),
                sections(opened.sheet(), opened.computed(), texts),
                grids(opened.sheet(), opened.computed(), texts),
                List.of(
                        duty.receiver().isBlank()
                                ? units.get(opened.round().province()).committeeName()
                                : duty.receiver(),
                        "Lưu: VT"),
                capacity(position),
                signer);
        var title = duty.name().vi() + " – " + unit.fullName();
        return printer.print(pages.print(TEMPLATE, texts, sheet), PdfDetails.of(title));
    }

    public static String period(ReportingPeriod period, Texts texts) {
        var name = period.kind().isPeriodic()
                ? texts.of("rounds.period." + period.kind(), period.number(), period.year())
                : texts.of("rounds.kind." + period.kind());
        return texts.of("rounds.period.days", name, texts.day(period.first()), texts.day(period.last()));
    }

    static List<SheetGrid> grids(SheetForm form, Computed computed, Texts texts) {
        return form.tables().stream()
                .map(table -> SheetGrid.of(table, computed, texts))
                .toList();
    }

    private static List<Section> sections(SheetForm form, Computed computed, Texts texts) {
        return form.narratives().stream()
                .map(narrative -> new Section(
                        SheetGrid.said(narrative.title(), texts),
                        computed.of(narrative.key())
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()))
                .toList();
    }

    private static boolean landscape(SheetForm form) {
        return form.tables().stream().anyMatch(table -> table.columns().size() > NARROW_COLUMNS);
    }

    private static List<String> capacity(String position) {
        return position.toLowerCase(Locale.ROOT).startsWith("phó")
                ? List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
                : List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    static int pages(byte[] pdf) {
        try (var opened = Loader.loadPDF(pdf)) {
            return opened.getNumberOfPages();
        } catch (IOException broken) {
            throw new IllegalStateException("What the office printed cannot be read", broken);
        }
    }
}
