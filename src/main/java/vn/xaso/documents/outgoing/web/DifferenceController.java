package vn.xaso.documents.outgoing.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.outgoing.application.OutgoingJournal;
import vn.xaso.documents.outgoing.domain.Draft;
import vn.xaso.documents.outgoing.domain.Drafts;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.WordDifference;

/// Two versions of a draft side by side in one text.
@Controller
@RequestMapping(OutgoingAsked.HERE + "/{id}/differences")
@Transactional(readOnly = true)
class DifferenceController {

    private final OutgoingJournal journal;
    private final Drafts drafts;
    private final Pages pages;

    DifferenceController(OutgoingJournal journal, Drafts drafts, Pages pages) {
        this.journal = journal;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping
    View show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Texts texts) {
        var document = journal.readable(actor, id);
        var all = drafts.list(document);
        var later = pick(all, to, all.size());
        var earlier = pick(all, from, Math.max(1, later.no() - 1));
        var pieces = WordDifference.between(earlier.text().whole(), later.text().whole());
        var versions = all.stream()
                .map(draft -> new Choice(
                        String.valueOf(draft.no()),
                        texts.of("outgoing.page.draftNo", draft.no()) + ", " + texts.minute(draft.at())))
                .toList();
        var page = new DifferencePage(
                OutgoingAsked.HERE + "/" + id,
                document.head().summary(),
                String.valueOf(earlier.no()),
                String.valueOf(later.no()),
                versions,
                pieces,
                earlier.file() != null || later.file() != null);
        return pages.show("documents/outgoing/web/differencePage", page);
    }

    private static Draft pick(List<Draft> all, int asked, int otherwise) {
        int no = asked >= 1 && asked <= all.size() ? asked : otherwise;
        return all.get(no - 1);
    }
}
