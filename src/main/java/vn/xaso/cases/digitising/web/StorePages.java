package vn.xaso.cases.digitising.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.digitising.application.StoreDesk;
import vn.xaso.cases.digitising.application.StoreDesk.Looked;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.vault.PaperWords;
import vn.xaso.vault.VaultPaper;

/// Makes the page of an applicant's store; each time it is made, the look is written down.
@Component
class StorePages {

    private final StoreDesk desk;
    private final DigitisingPages digitising;
    private final Units units;

    StorePages(StoreDesk desk, DigitisingPages digitising, Units units) {
        this.desk = desk;
        this.digitising = digitising;
        this.units = units;
    }

    StorePage page(Actor actor, UUID id, List<FieldMessage> messages, Texts texts) {
        var here = "/office/cases/" + id;
        return desk.look(actor, id)
                .map(looked -> page(actor, looked, here, messages, texts))
                .orElseGet(() -> new StorePage(
                        here + "/store", here, "", false, List.of(), List.of(), List.of(), false, messages));
    }

    private StorePage page(Actor actor, Looked looked, String here, List<FieldMessage> messages, Texts texts) {
        var today = digitising.today();
        var code = looked.caseFile().code();
        return new StorePage(
                here + "/store",
                here,
                code == null ? "" : code.text(),
                true,
                looked.wanted().stream().map(wanted -> offer(wanted, texts)).toList(),
                looked.here().stream().map(paper -> paper(paper, today, texts)).toList(),
                looked.used().stream()
                        .map(use -> texts.of("digitising.store.used", use.title(), use.name(), texts.minute(use.at())))
                        .toList(),
                actor.may(Right.ISSUE_DOCUMENTS),
                messages);
    }

    private StorePage.Offer offer(StoreDesk.Wanted wanted, Texts texts) {
        var paper = wanted.offer().paper();
        var facts = paper == null
                ? texts.of(
                        "digitising.store.elsewhere",
                        units.get(wanted.offer().unit()).fullName())
                : paper.title() + " · " + PaperWords.facts(paper, texts);
        return new StorePage.Offer(
                wanted.paper().order(),
                wanted.offer().id().toString(),
                wanted.paper().name(),
                facts,
                wanted.there());
    }

    private StorePage.Paper paper(VaultPaper paper, LocalDate today, Texts texts) {
        return new StorePage.Paper(
                paper.id().toString(),
                paper.title(),
                PaperWords.facts(paper, texts),
                PaperWords.source(paper, units.get(paper.unit()).fullName(), texts),
                PaperWords.tag(paper, today, texts),
                paper.status() == VaultPaper.Status.VALID);
    }
}
