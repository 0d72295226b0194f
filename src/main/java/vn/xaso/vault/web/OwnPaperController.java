package vn.xaso.vault.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Units;
import vn.xaso.files.FileAnswers;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.PersonalId;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.vault.Owner;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.PaperWords;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.application.OwnPapers;
import vn.xaso.vault.application.OwnPapers.Holding;

/// The citizen's own papers: what lies in the store, and each use that an office made of it.
@Controller
@RequestMapping(OwnPaperController.HERE)
class OwnPaperController {

    static final String HERE = "/giay-to";

    private final OwnPapers own;
    private final Units units;
    private final FileAnswers answers;
    private final Clock clock;
    private final Pages pages;

    OwnPaperController(OwnPapers own, Units units, FileAnswers answers, Clock clock, Pages pages) {
        this.own = own;
        this.units = units;
        this.answers = answers;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(Citizen citizen, Texts texts) {
        var lines = owner(citizen).map(own::of).stream()
                .flatMap(holding -> holding.papers().stream().map(paper -> line(holding, paper, texts)))
                .toList();
        return pages.show("vault/web/ownPaperPage", new OwnPaperPage(lines));
    }

    @GetMapping("/{id}/tep")
    ResponseEntity<?> file(Citizen citizen, @PathVariable UUID id) {
        return own.file(
                owner(citizen).orElseThrow(() -> new Absent("paper " + id)), id, file -> answers.download(file, true));
    }

    private static Optional<Owner> owner(Citizen citizen) {
        return PersonalId.read(citizen.personalId()).map(Owner::person);
    }

    private OwnPaperPage.Line line(Holding holding, VaultPaper paper, Texts texts) {
        var today = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
        return new OwnPaperPage.Line(
                paper.id().toString(),
                paper.title(),
                PaperWords.facts(paper, texts),
                PaperWords.source(paper, units.get(paper.unit()).fullName(), texts),
                PaperWords.tag(paper, today, texts),
                Optional.ofNullable(paper.statusNote()).orElse(""),
                confirmations(holding, paper, texts),
                HERE + "/" + paper.id() + "/tep",
                holding.usesOf(paper).stream().map(use -> use(use, texts)).toList());
    }

    private static List<String> confirmations(Holding holding, VaultPaper paper, Texts texts) {
        return holding.confirmations().getOrDefault(paper.id(), List.of()).stream()
                .map(one -> texts.of(
                        "vault.confirmed." + one.confirmation().how(),
                        one.confirmation().name(),
                        one.confirmation().position(),
                        texts.minute(one.at())))
                .toList();
    }

    private OwnPaperPage.Use use(PaperReuse use, Texts texts) {
        var purpose =
                use.caseCode().isEmpty() ? use.purpose() : texts.of("vault.use.purpose", use.purpose(), use.caseCode());
        return new OwnPaperPage.Use(
                texts.minute(use.at()),
                purpose,
                texts.of("vault.use.where", units.get(use.unit()).fullName(), use.name()));
    }
}
