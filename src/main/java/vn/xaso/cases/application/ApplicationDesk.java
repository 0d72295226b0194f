package vn.xaso.cases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.directory.Staff;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// Where a citizen begins an application from home and adds papers to it.
///
/// The caller opens the scope of the unit first ([OwnCases]) and has looked into the files before.
@Service
@Transactional
public class ApplicationDesk {

    private static final int MOST_DRAFTS = 5;

    private final CaseFiles cases;
    private final SubmissionDesk submissions;
    private final Procedures procedures;
    private final Staff staff;
    private final FileStore files;
    private final Clock clock;

    /// A paper that was looked into.
    ///
    /// @param order its place in the procedure's list, or null for one that nobody asked for
    public record Brought(@Nullable Integer order, String name, CheckedFile file) {}

    ApplicationDesk(
            CaseFiles cases,
            SubmissionDesk submissions,
            Procedures procedures,
            Staff staff,
            FileStore files,
            Clock clock) {
        this.cases = cases;
        this.submissions = submissions;
        this.procedures = procedures;
        this.staff = staff;
        this.files = files;
        this.clock = clock;
    }

    /// Makes a draft, or finds the one that the same page made before.
    public CaseFile begin(Citizen citizen, UnitId unit, ProcedureCode code, String pageKey) {
        var request = citizen.account() + ":" + pageKey;
        return cases.findByRequest(unit, request).orElseGet(() -> draft(citizen, unit, code, request));
    }

    /// Whether the procedure can be sent from home to that unit today.
    public boolean isOpen(UnitId unit, ProcedureCode code) {
        var today = LocalDate.now(clock);
        boolean online = procedures
                .findInForce(code, today)
                .filter(version -> version.isOpenOnline())
                .isPresent();
        return online
                && !staff.officesOf(unit).isEmpty()
                && !procedures.closedAt(unit, today).contains(code);
    }

    private CaseFile draft(Citizen citizen, UnitId unit, ProcedureCode code, String request) {
        if (!isOpen(unit, code)) {
            throw new Refusal("cases.refusal.closed");
        }
        if (cases.countOwnDrafts() >= MOST_DRAFTS) {
            throw new Refusal("cases.refusal.tooManyDrafts");
        }
        var procedure = procedures.inForce(code, LocalDate.now(clock));
        var applicant = new Applicant(
                citizen.account(), citizen.name(), citizen.personalId(), null, citizen.phone(), citizen.email(), "");
        return submissions.startDraft(
                new NewCase(unit, unit, procedure, Channel.ONLINE, applicant, "{}", List.of(), request));
    }

    /// Stores papers and puts them to the case, all or none.
    public void bring(Citizen citizen, UnitId unit, UUID id, List<Brought> brought) {
        for (var one : brought) {
            var stored = files.store(AuditedBy.citizen(citizen.account()), unit, one.file());
            add(citizen, unit, id, one.order(), one.name(), stored.id());
        }
    }

    /// Writes down that the paper itself will be handed in at the counter.
    public void promise(Citizen citizen, UnitId unit, UUID id, int order, String name) {
        add(citizen, unit, id, order, name, null);
    }

    /// Stores papers and answers the office's request with them.
    public void answer(Citizen citizen, UnitId unit, UUID id, int seen, List<Brought> brought, @Nullable String note) {
        bring(citizen, unit, id, brought);
        submissions.answer(citizen, unit, id, seen, note);
    }

    private void add(Citizen citizen, UnitId unit, UUID id, @Nullable Integer order, String name, @Nullable UUID file) {
        int last = cases.papers(cases.get(unit, id)).stream()
                .mapToInt(CasePaper::no)
                .max()
                .orElse(0);
        var kind = file == null ? CasePaper.Kind.ORIGINAL : CasePaper.Kind.ELECTRONIC;
        submissions.addPaper(citizen, unit, id, new CasePaper(last + 1, order, name, kind, 1, file, clock.instant()));
    }
}
