package vn.xaso.documents.dossiers.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Handover;
import vn.xaso.documents.dossiers.domain.OriginalUse;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.documents.dossiers.domain.PaperOrder;
import vn.xaso.documents.dossiers.domain.RetentionGroup;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// The lists and registers with the columns that the law gives them, in the language of the law.
///
/// Law: 30/2020/NĐ-CP Phụ lục IV, Phụ lục V
@Component
class DossierRegisters {

    private final TextShelf shelf;
    private final DocumentTypes types;

    DossierRegisters(TextShelf shelf, DocumentTypes types) {
        this.shelf = shelf;
        this.types = types;
    }

    static Form form(String word) {
        return Arrays.stream(Form.values())
                .filter(form -> form.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Form.PDF);
    }

    /// Law: 30/2020/NĐ-CP Phụ lục V
    RegisterBook yearList(Actor actor, YearList list, List<Dossier> dossiers) {
        var texts = shelf.in(Language.VI);
        var rows = new ArrayList<List<String>>();
        var heading = "";
        for (var dossier : dossiers) {
            var plan = dossier.plan();
            if (!plan.heading().equals(heading)) {
                heading = plan.heading();
                rows.add(List.of("", heading, "", "", ""));
            }
            rows.add(List.of(
                    plan.code(),
                    plan.title(),
                    DossierTexts.retention(plan.retention(), texts),
                    plan.keeperName(),
                    noted(plan, texts)));
        }
        var on = list.issuedOn();
        var period = on == null
                ? texts.of("dossiers.print.draft")
                : texts.of("dossiers.print.issued", list.decision(), texts.day(on));
        return new RegisterBook(
                actor.unitName(),
                texts.of("dossiers.print.yearList", list.year()),
                period,
                columns(texts, "dossiers.column.year.", 15, 45, 12, 16, 12),
                rows,
                "danh-muc-ho-so-" + list.year());
    }

    private static String noted(Dossier.Plan plan, Texts texts) {
        var why = plan.term().why();
        var reason = why.isEmpty() ? "" : texts.of("dossiers.print.retentionWhy", why);
        return plan.note().isEmpty() || reason.isEmpty() ? plan.note() + reason : plan.note() + ". " + reason;
    }

    /// The table of terms of the unit.
    RegisterBook terms(Actor actor, List<RetentionGroup> groups) {
        var texts = shelf.in(Language.VI);
        var rows = new ArrayList<List<String>>();
        var field = "";
        for (var group : groups) {
            if (!group.fieldNo().equals(field)) {
                field = group.fieldNo();
                rows.add(List.of(field, group.field(), "", "", ""));
            }
            var ended = group.ended() ? texts.of("dossiers.term.tag.ended") : "";
            rows.add(List.of(
                    group.code(),
                    group.title(),
                    DossierTexts.retention(group.retention(), texts),
                    group.source(),
                    group.note().isEmpty() || ended.isEmpty() ? group.note() + ended : group.note() + ". " + ended));
        }
        return new RegisterBook(
                actor.unitName(),
                texts.of("dossiers.print.terms"),
                "",
                columns(texts, "dossiers.column.term.", 8, 50, 12, 16, 14),
                rows,
                "bang-thoi-han-bao-quan");
    }

    /// Law: 30/2020/NĐ-CP Phụ lục V
    RegisterBook dossiers(Actor actor, List<Dossier> dossiers) {
        var lines = new ArrayList<Handover.Line>();
        dossiers.forEach(dossier -> lines.add(Handover.line(lines.size() + 1, dossier)));
        return handed(actor.unitName(), "dossiers.print.dossiers", "", lines, "muc-luc-ho-so");
    }

    /// Law: 30/2020/NĐ-CP art. 30 cl. 4, Phụ lục V
    RegisterBook handover(Actor actor, Handover handover) {
        var texts = shelf.in(Language.VI);
        var period = texts.of(
                "dossiers.print.handedBy",
                handover.officeName(),
                texts.day(handover.offered().at()));
        return handed(actor.unitName(), "dossiers.print.handover", period, handover.inIt(), "muc-luc-ho-so-nop-luu");
    }

    private RegisterBook handed(String unit, String title, String period, List<Handover.Line> lines, String fileName) {
        var texts = shelf.in(Language.VI);
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.code(),
                    line.title(),
                    DossierTexts.span(line.firstOn(), line.lastOn(), texts),
                    DossierTexts.retention(line.retention(), texts),
                    String.valueOf(line.pages()),
                    line.note()));
        }
        return new RegisterBook(
                unit,
                texts.of(title),
                period,
                columns(texts, "dossiers.column.handover.", 5, 12, 41, 16, 10, 6, 10),
                rows,
                fileName);
    }

    /// Law: 30/2020/NĐ-CP Phụ lục V
    RegisterBook contents(Actor actor, Dossier dossier, List<Paper> papers) {
        var texts = shelf.in(Language.VI);
        var firsts = PaperOrder.firstPages(papers);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < papers.size(); i++) {
            var document = papers.get(i).document();
            rows.add(List.of(
                    String.valueOf(papers.get(i).no()),
                    document.symbol(),
                    texts.day(document.date()),
                    subject(document),
                    document.author(),
                    pages(firsts.get(i), document.pages()),
                    papers.get(i).home() ? "" : texts.of("dossiers.paper.elsewhere")));
        }
        var plan = dossier.plan();
        return new RegisterBook(
                actor.unitName(),
                texts.of("dossiers.print.contents"),
                texts.of("dossiers.print.ofDossier", plan.code(), plan.title()),
                columns(texts, "dossiers.column.contents.", 5, 13, 10, 40, 17, 7, 8),
                rows,
                "muc-luc-van-ban");
    }

    /// Law: 30/2020/NĐ-CP Phụ lục IV
    RegisterBook uses(Actor actor, List<OriginalUse> uses) {
        var texts = shelf.in(Language.VI);
        var rows = new ArrayList<List<String>>();
        for (var use : uses) {
            var back = use.returnedOn();
            rows.add(List.of(
                    texts.day(use.usedOn()),
                    use.reader(),
                    use.document().symbol() + ", " + texts.day(use.document().date()),
                    subject(use.document()),
                    use.dossierCode(),
                    "",
                    back != null ? texts.day(back) : use.takenAlong() ? "" : texts.day(use.usedOn()),
                    use.allowedBy(),
                    use.note()));
        }
        return new RegisterBook(
                actor.unitName(),
                texts.of("dossiers.print.uses"),
                "",
                columns(texts, "dossiers.column.use.", 9, 13, 13, 22, 8, 8, 9, 11, 7),
                rows,
                "so-su-dung-ban-luu");
    }

    String subject(FiledDocument document) {
        var name =
                types.find(document.type()).map(type -> type.name(Language.VI)).orElse("");
        var summary = document.summary();
        return name.isEmpty() ? summary : name + " " + summary.replaceFirst("^Về việc ", "về việc ");
    }

    static String pages(int first, int count) {
        return count == 0 ? "" : count == 1 ? String.valueOf(first) : first + "–" + (first + count - 1);
    }

    private static List<Column> columns(Texts texts, String keys, int... widths) {
        var columns = new ArrayList<Column>();
        for (int width : widths) {
            columns.add(new Column(texts.of(keys + (columns.size() + 1)), width));
        }
        return List.copyOf(columns);
    }
}
