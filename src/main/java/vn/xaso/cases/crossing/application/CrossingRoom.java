package vn.xaso.cases.crossing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.crossing.domain.Crossings;
import vn.xaso.cases.crossing.domain.Crossings.News;
import vn.xaso.cases.crossing.domain.Supplement;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.directory.Units;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;

/// Where what one unit tells the other is packed and unpacked, each in one transaction of its own unit. Everything may
/// come twice and counts once.
@Service
@Transactional
class CrossingRoom {

    private final Crossings crossings;
    private final CaseFiles cases;
    private final NeighbourDesk neighbour;
    private final FileStore files;
    private final Procedures procedures;
    private final Units units;

    CrossingRoom(
            Crossings crossings,
            CaseFiles cases,
            NeighbourDesk neighbour,
            FileStore files,
            Procedures procedures,
            Units units) {
        this.crossings = crossings;
        this.cases = cases;
        this.neighbour = neighbour;
        this.files = files;
        this.procedures = procedures;
        this.units = units;
    }

    /// A paper and what is in it, or null where the paper itself lies on the counter.
    record Paper(CasePaper paper, @Nullable CheckedFile file) {}

    record Packed(SentContent content, List<Paper> papers) {}

    /// At the unit that received it. The files were checked when it stored them.
    Packed pack(Crossing crossing) {
        var content = crossings.content(crossing).orElseThrow();
        var papers = new ArrayList<Paper>();
        for (var paper : crossings.papers(crossing)) {
            papers.add(new Paper(paper, paper.file() == null ? null : read(crossing.unit(), paper.file())));
        }
        return new Packed(SentContent.read(content), papers);
    }

    private CheckedFile read(UnitId unit, java.util.UUID file) {
        var stored = files.get(unit, file);
        return new CheckedFile(stored.name(), stored.kind(), files.read(stored), stored.pageCount());
    }

    /// At the unit that decides.
    CaseFile unpack(Crossing crossing, Packed packed) {
        var key = "crossing:" + crossing.id();
        var known = cases.findByRequest(crossing.competent(), key);
        if (known.isPresent()) {
            return known.get();
        }
        var papers = new ArrayList<CasePaper>();
        for (var one : packed.papers()) {
            papers.add(stored(crossing.competent(), one));
        }
        var procedure = procedures.version(packed.content().procedureVersion());
        var wanted = packed.content().newCase(crossing, procedure, papers);
        return neighbour.take(wanted, by(crossing.by(), crossing.unit()), crossing.code());
    }

    /// The official of the other unit, by name and unit.
    private By by(Crossing.Receiver who, UnitId receiving) {
        var unit = units.get(receiving).committeeName();
        return new By(By.Kind.OFFICIAL, null, who.person(), who.name(), who.position() + ", " + unit);
    }

    /// At the unit that received it.
    List<Paper> pack(Supplement supplement, List<CasePaper> papers) {
        return papers.stream()
                .map(paper -> new Paper(paper, paper.file() == null ? null : read(supplement.unit(), paper.file())))
                .toList();
    }

    /// At the unit that decides: the papers come to the case, which goes on.
    void supply(Crossing crossing, Supplement supplement, List<Paper> packed) {
        var id = Objects.requireNonNull(crossing.standing().caseId(), "the case has arrived");
        var unit = crossing.competent();
        var there = cases.papers(cases.get(unit, id));
        for (var one : packed) {
            var paper = one.paper();
            boolean known = there.stream()
                    .anyMatch(same ->
                            same.name().equals(paper.name()) && same.addedAt().equals(paper.addedAt()));
            if (!known) {
                neighbour.bring(unit, id, stored(unit, one));
            }
        }
        neighbour.supply(unit, id, by(supplement.by(), crossing.unit()), supplement.note());
    }

    private CasePaper stored(UnitId unit, Paper one) {
        var paper = one.paper();
        var file = one.file();
        return new CasePaper(
                paper.no(),
                paper.paperNo(),
                paper.name(),
                paper.kind(),
                paper.quantity(),
                file == null ? null : files.store(AuditedBy.SYSTEM, unit, file).id(),
                paper.addedAt());
    }

    void arrived(Crossing crossing, CaseFile caseFile) {
        crossings.arrived(
                crossing,
                new Crossing.Standing(
                        caseFile.id(),
                        caseFile.state(),
                        caseFile.version(),
                        caseFile.times().dueAt(),
                        null,
                        null,
                        null,
                        ""));
    }

    /// At the unit that decides: the citizen has the result.
    void handedOver(Crossing crossing) {
        var handedOver = crossing.handedOver();
        if (handedOver != null && crossing.standing().caseId() != null) {
            var by = new By(
                    By.Kind.OFFICIAL,
                    null,
                    null,
                    handedOver.by(),
                    units.get(crossing.unit()).committeeName());
            neighbour.handOver(crossing.competent(), crossing.standing().caseId(), by, handedOver.proof());
        }
    }

    /// At the unit that decides: the signed result, or null where none is there yet.
    @Nullable
    CheckedFile result(News news) {
        if (!CaseState.DECIDED.contains(news.state())) {
            return null;
        }
        return cases.documents(cases.get(news.unit(), news.caseId())).stream()
                .filter(document -> document.kind() == CaseDocument.Kind.RESULT)
                .reduce((first, last) -> last)
                .map(document -> read(news.unit(), document.file()))
                .orElse(null);
    }

    /// At the unit that received it.
    void learn(News news, @Nullable CheckedFile result) {
        var stored = result == null
                ? null
                : files.store(AuditedBy.SYSTEM, news.receiver(), result).id();
        crossings.learn(news.receiver(), news, stored);
    }
}
