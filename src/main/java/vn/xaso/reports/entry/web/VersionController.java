package vn.xaso.reports.entry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.entry.application.EntryDesk;
import vn.xaso.reports.entry.application.OpenedReport;
import vn.xaso.reports.entry.application.ReportDesk;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// What was sent, version by version.
@Controller("reportVersionController")
@RequestMapping(ReportWords.HERE + "/{id}/versions/{no}")
class VersionController {

    private static final String PAGE = "reports/entry/web/versionPage";

    private final EntryDesk entry;
    private final ReportDesk desk;
    private final FileStore files;
    private final FileAnswers answers;
    private final Pages pages;

    VersionController(EntryDesk entry, ReportDesk desk, FileStore files, FileAnswers answers, Pages pages) {
        this.entry = entry;
        this.desk = desk;
        this.files = files;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, @PathVariable int no, Texts texts) {
        var opened = entry.get(actor, id);
        var sending = sending(actor, id, no);
        var page = page(opened, no, "entry.version.no", texts, List.of(), false);
        return pages.show(PAGE, SentWords.filled(page, opened.sheet(), sending, texts));
    }

    @GetMapping("/differences")
    View compare(Actor actor, @PathVariable UUID id, @PathVariable int no, Texts texts) {
        var opened = entry.get(actor, id);
        var after = sending(actor, id, no);
        var before = no > 1 ? sending(actor, id, no - 1).cells() : Map.<CellKey, String>of();
        var changes = changes(opened.sheet(), before, after.cells(), texts);
        return pages.show(PAGE, page(opened, no, "entry.differences.title", texts, changes, true));
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable int no) {
        return answers.download(files.get(actor.unit(), sending(actor, id, no).paper()), true);
    }

    private Sending sending(Actor actor, UUID id, int no) {
        return desk.sendings(actor, id).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(() -> new Absent("version " + no + " of report " + id));
    }

    private static VersionPage page(
            OpenedReport opened,
            int no,
            String title,
            Texts texts,
            List<VersionPage.Change> changes,
            boolean compared) {
        return new VersionPage(
                ReportWords.href(opened.report().id()),
                ReportWords.name(opened.duty().terms().name(), texts) + " – "
                        + ReportWords.period(opened.round().period(), texts),
                texts.of(title, no, no - 1),
                List.of(),
                List.of(),
                List.of(),
                changes,
                compared);
    }

    static List<VersionPage.Change> changes(
            SheetForm form, Map<CellKey, String> before, Map<CellKey, String> after, Texts texts) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        var changes = new ArrayList<VersionPage.Change>();
        for (var key : keys) {
            var old = before.getOrDefault(key, "");
            var now = after.getOrDefault(key, "");
            if (!old.equals(now)) {
                var rule = form.rule(key);
                changes.add(new VersionPage.Change(
                        ReportWords.place(form, key, texts),
                        SentWords.shown(rule, old, texts),
                        SentWords.shown(rule, now, texts)));
            }
        }
        return changes;
    }
}
