package vn.xaso.cases.synchronised.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.digitising.domain.Scan;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.synchronised.SynchronisedCases.Applicant;
import vn.xaso.cases.synchronised.SynchronisedCases.Fee;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.cases.synchronised.SynchronisedCases.Paper;
import vn.xaso.cases.synchronised.SynchronisedCases.Sheet;
import vn.xaso.cases.synchronised.SynchronisedCases.Step;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.Payments;
import vn.xaso.vault.PaperReuse;
import vn.xaso.vault.Vault;

/// Gathers what the portal is told of a case.
@Component
class SheetMaker {

    private static final String YES = "1";
    private static final String NO = "0";

    private final CaseFiles cases;
    private final Scans scans;
    private final Vault vault;
    private final Payments payments;

    SheetMaker(CaseFiles cases, Scans scans, Vault vault, Payments payments) {
        this.cases = cases;
        this.scans = scans;
        this.vault = vault;
        this.payments = payments;
    }

    Optional<Sheet> find(UnitId unit, UUID caseId) {
        return cases.find(unit, caseId).filter(one -> one.code() != null).map(this::sheet);
    }

    private Sheet sheet(CaseFile file) {
        var papers = papers(file);
        var results = results(file);
        var due = payments.of(file.unit(), file.id()).orElse(null);
        var values = times(file);
        values.put(Field.FILES, String.valueOf(papers.size()));
        values.put(Field.DIGITISED, yes(papers.stream().anyMatch(Paper::digitised)));
        values.put(Field.REUSED, yes(papers.stream().anyMatch(Paper::reused)));
        values.put(Field.FROM_STORE, yes(papers.stream().anyMatch(Paper::fromStore)));
        values.put(Field.RESULT_FILES, String.valueOf(results.size()));
        var fees = due == null ? List.<Fee>of() : fees(due);
        values.put(
                Field.FEES, String.valueOf(fees.stream().mapToLong(Fee::amount).sum()));
        values.put(Field.PAID_ONLINE, yes(due != null && due.online() && due.isSettled()));
        return new Sheet(
                file.unit(),
                file.id(),
                Objects.requireNonNull(file.code()).text(),
                file.version(),
                file.receivedAtUnit(),
                file.procedureVersion(),
                applicant(file),
                file.times().submittedAt(),
                values,
                papers,
                fees,
                results,
                steps(file));
    }

    private static Map<Field, String> times(CaseFile file) {
        var values = new EnumMap<Field, String>(Field.class);
        var times = file.times();
        values.put(Field.PROCEDURE, file.procedureCode());
        values.put(Field.CHANNEL, String.valueOf(file.channel().nationalCode()));
        values.put(Field.STATE, String.valueOf(file.state().nationalCode()));
        values.put(Field.RECEIVED, time(times.acceptedAt()));
        values.put(Field.DUE, time(times.dueAt()));
        values.put(Field.ENDED, time(times.finishedAt()));
        values.put(Field.RETURNED, time(times.returnedAt()));
        values.put(Field.SUPPLEMENTS, String.valueOf(times.supplements()));
        values.put(Field.IDENTITY, yes(file.applicant().account() != null));
        return values;
    }

    private static Applicant applicant(CaseFile file) {
        var who = file.applicant();
        return new Applicant(
                who.name(),
                Objects.requireNonNullElse(who.personalId(), ""),
                who.phone(),
                Objects.requireNonNullElse(who.email(), ""),
                who.address());
    }

    private List<Paper> papers(CaseFile file) {
        var digitised = scans.list(file.unit(), file.id()).stream()
                .filter(scan -> scan.state() == Scan.State.DONE && scan.paperNo() != null)
                .map(Scan::paperNo)
                .collect(Collectors.toSet());
        var reuses = vault.reusesFor(file.unit(), file.id());
        var told = new ArrayList<Paper>();
        for (var paper : cases.papers(file)) {
            if (paper.file() != null) {
                boolean again = reuses.stream().anyMatch(reuse -> isOf(paper, reuse));
                told.add(new Paper(
                        paper.no(), paper.name(), "", paper.file(), digitised.contains(paper.no()), again, again));
            }
        }
        return told;
    }

    /// A paper from the store was laid to the case in the moment of its use.
    private static boolean isOf(CasePaper paper, PaperReuse reuse) {
        return paper.addedAt().equals(reuse.at()) || paper.name().equals(reuse.title());
    }

    private List<Paper> results(CaseFile file) {
        return cases.documents(file).stream()
                .filter(document -> document.kind() == CaseDocument.Kind.RESULT)
                .map(document -> new Paper(
                        document.no(),
                        String.valueOf(document.number()),
                        Objects.requireNonNullElse(document.notation(), ""),
                        document.file(),
                        false,
                        false,
                        false))
                .toList();
    }

    /// What is owed no longer, because the case ended, is not told.
    private static List<Fee> fees(Payments.Standing due) {
        if (due.isSettled() && due.received().isZero()) {
            return List.of();
        }
        return due.lines().stream()
                .map(line -> new Fee(
                        line.name(),
                        Objects.requireNonNullElse(line.kind(), ""),
                        line.due().dong()))
                .toList();
    }

    private List<Step> steps(CaseFile file) {
        return cases.events(file).stream()
                .filter(event -> event.to().isReceived())
                .map(event -> new Step(
                        event.no(),
                        event.by().name(),
                        event.by().position(),
                        event.at(),
                        event.act(),
                        event.to().nationalCode()))
                .toList();
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : OfficeClock.rfc3339(at);
    }

    private static String yes(boolean is) {
        return is ? YES : NO;
    }
}
