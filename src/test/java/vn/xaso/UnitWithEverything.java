package vn.xaso;

import static vn.xaso.documents.incoming.domain.Channel.UPLOAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.DeskRecords;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.certification.CertifiedCopies;
import vn.xaso.cases.crossing.CrossingRecords;
import vn.xaso.cases.digitising.ScanRecords;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.legs.LegRecords;
import vn.xaso.cases.linked.LinkedOffice;
import vn.xaso.cases.messages.MessagesOfACase;
import vn.xaso.cases.phrases.application.PhraseDesk;
import vn.xaso.cases.phrases.domain.PhrasePurpose;
import vn.xaso.cases.steps.StepRecords;
import vn.xaso.cases.variants.domain.CaseVariants;
import vn.xaso.cases.voice.RatedCase;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.documents.dossiers.DossierRecords;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.application.ArrivalDesk;
import vn.xaso.documents.incoming.application.NewArrival;
import vn.xaso.documents.numbers.NumberRecords;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.identity.application.ApiTokenDesk;
import vn.xaso.indicators.RoomRecords;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.PaymentRecords;
import vn.xaso.payments.reconciliation.ReconcilingOffice;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.queue.QueueRecords;
import vn.xaso.vault.Owner;
import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultStore;

/// Sáng Nhè with a record of each kind, under a name that nobody else has, and Si Pa Phìn, which must not see it.
public class UnitWithEverything {

    /// Stands in the rows of the one unit; wherever else it shows, something leaks.
    public static final String CANARY = "Hờ Nhìa Khẳng Bạch Yến";

    /// Finds it, without being it.
    public static final String FOLDED = "ho+nhia+khang";

    private static @Nullable Records made;

    private final DemoProvince province;
    private final IntakeDesk intake;
    private final HandlingDesk handling;
    private final StaffDesk staff;
    private final Procedures procedures;
    private final FileStore files;
    private final vn.xaso.documents.outgoing.application.DraftingDesk outgoing;
    private final TransactionTemplate transaction;
    private final ApplicationContext program;
    private final ArrivalDesk arrivals;

    UnitWithEverything(
            DemoProvince province,
            IntakeDesk intake,
            HandlingDesk handling,
            StaffDesk staff,
            Procedures procedures,
            FileStore files,
            vn.xaso.documents.outgoing.application.DraftingDesk outgoing,
            TransactionTemplate transaction,
            ArrivalDesk arrivals,
            ApplicationContext program) {
        this.program = program;
        this.province = province;
        this.intake = intake;
        this.handling = handling;
        this.staff = staff;
        this.procedures = procedures;
        this.files = files;
        this.outgoing = outgoing;
        this.transaction = transaction;
        this.arrivals = arrivals;
    }

    /// By the names that the lines of `RoutesOfAUnit` use.
    public record Records(Map<String, String> byName) {

        String of(String name) {
            return Objects.requireNonNull(byName.get(name), name);
        }
    }

    public synchronized Records records() {
        province.found();
        if (made == null) {
            made = UnitScope.of(person("motcua.sangnhe").unit()).call(this::make);
        }
        return made;
    }

    public Actor officialWithAllRights() {
        return withAllRights(person("chanhvanphong.sangnhe"));
    }

    public Actor officialOfAnotherUnit() {
        return withAllRights(person("chanhvanphong.sipaphin"));
    }

    public Actor person(String login) {
        province.found();
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private Records make() {
        var oneStop = person("motcua.sangnhe");
        var taken = intake.takeIn(oneStop, wanted(oneStop.unit()));
        transaction.executeWithoutResult(status -> {
            addPaper(oneStop, taken);
            program.getBean(CaseVariants.class).choose(taken, CANARY);
        });
        var accepted = intake.accept(oneStop, taken.id(), taken.version());
        handling.assign(
                person("chanhvanphong.sangnhe"),
                taken.id(),
                accepted.version(),
                person("hotich.sangnhe").person());
        withdraw(oneStop);
        staff.registerOfficial(officialWithAllRights(), CANARY, null, null);
        var names = new HashMap<String, String>();
        names.put("case", taken.id().toString());
        names.put("code", Objects.requireNonNull(accepted.code()).text());
        names.put("outgoing", draft().id().toString());
        names.put("one", "1");
        names.put("form", "06-2.pdf");
        names.put("official", person("hotich.sangnhe").person().toString());
        names.put("incoming", incoming());
        names.put("ticket", ticket().toString());
        names.put("token", token().toString());
        names.put("unit", oneStop.unit().toString());
        MessagesOfACase.write(program, RatedCase.make(program, SangNhe.named(CANARY), CANARY), CANARY);
        names.put("phrase", phrase());
        names.putAll(QueueRecords.make(program, person("quantri.sangnhe"), oneStop, CANARY));
        names.putAll(PaymentRecords.make(program, oneStop, CANARY));
        names.putAll(new ReconcilingOffice(program).records(CANARY));
        names.put("stored", stored(oneStop.unit()));
        names.put("scan", ScanRecords.make(program, oneStop, taken.id(), CANARY));
        vn.xaso.interchange.InterchangeRecords.make(program, oneStop.unit(), taken.id(), CANARY);
        names.putAll(LegRecords.make(program, CANARY));
        names.put("step", StepRecords.make(program, CANARY));
        names.put("absence", absence());
        names.putAll(
                RoomRecords.make(program, person("chutich.sangnhe"), person("hotich.sangnhe"), CANARY, taken.id()));
        names.putAll(vn.xaso.notifications.MailRecords.make(program, person("hotich.sangnhe"), CANARY));
        names.put("point", point());
        CertifiedCopies.in(program).numbered(CANARY);
        names.put("merger", merger());
        names.putAll(DeskRecords.make(program, person("chanhvanphong.sangnhe"), CANARY, taken.id()));
        names.putAll(CrossingRecords.make(program));
        names.putAll(LinkedOffice.make(program, CANARY));
        names.putAll(DossierRecords.make(program, CANARY));
        names.putAll(vn.xaso.reports.ReportRecords.make(program, officialWithAllRights(), CANARY));
        names.putAll(new NumberRecords(program).make(person("vanthu.sangnhe"), CANARY));
        return new Records(Map.copyOf(names));
    }

    /// A case that ended after its acceptance.
    private void withdraw(Actor oneStop) {
        var taken = intake.takeIn(oneStop, wanted(oneStop.unit()));
        var accepted = intake.accept(oneStop, taken.id(), taken.version());
        intake.withdraw(oneStop, accepted.id(), accepted.version(), CANARY);
    }

    private String incoming() {
        var clerk = person("vanthu.sangnhe");
        var file = files.check(SampleFiles.pdf("van-ban.pdf"), Purpose.OFFICE_PAPER);
        var wanted = new NewArrival(UUID.randomUUID().toString(), UPLOAD, CANARY, CANARY, CANARY, null, List.of(file));
        var received = arrivals.receive(clerk, wanted);
        var said = IncomingOffice.letter(String.valueOf(System.nanoTime() % 10_000_000_000L), CANARY);
        return arrivals.register(clerk, received.id(), received.version(), said, null)
                .id()
                .toString();
    }

    private void addPaper(Actor oneStop, CaseFile taken) {
        var upload = SampleFiles.pdf("to-khai.pdf");
        var file = files.store(AuditedBy.official(oneStop), oneStop.unit(), files.check(upload, Purpose.CITIZEN_PAPER));
        var paper = new CasePaper(1, null, CANARY, CasePaper.Kind.ELECTRONIC, 1, file.id(), Instant.now());
        intake.addPaper(oneStop, taken.id(), paper);
    }

    private vn.xaso.documents.outgoing.domain.OutgoingDocument draft() {
        var text = new vn.xaso.documents.outgoing.domain.DraftText(
                "CONG_VAN",
                vn.xaso.documents.Urgency.NORMAL,
                CANARY,
                List.of(CANARY),
                List.of(),
                CANARY,
                List.of(CANARY),
                "",
                "",
                person("chutich.sangnhe").person(),
                null);
        var wanted = new vn.xaso.documents.outgoing.application.NewDraft(text, List.of(), List.of(CANARY), null);
        return outgoing.begin(
                person("hotich.sangnhe"), wanted, vn.xaso.documents.outgoing.domain.OutgoingDocument.Links.NONE);
    }

    private NewCase wanted(UnitId unit) {
        var procedure = procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now());
        var applicant =
                new Applicant(null, CANARY, "011300001234", "12/05/2001", "0912345678", null, "Bản Hẹ 1, xã Sáng Nhè");
        var key = UUID.randomUUID().toString();
        return new NewCase(unit, unit, procedure, Channel.COUNTER, applicant, "{}", List.of(), key);
    }

    /// In the store of the applicant of the cases here.
    private String stored(UnitId unit) {
        var owner = new Owner(Owner.Kind.PERSON, "011300001234");
        return new VaultStore(program)
                .keep(unit, owner, CANARY, "1", VaultPaper.Source.DIGITISED)
                .id()
                .toString();
    }

    private UUID token() {
        var administrator = person("quantri.sangnhe");
        var id = vn.xaso.kernel.Ids.next();
        var scopes = EnumSet.allOf(vn.xaso.identity.ApiScope.class);
        var day = LocalDate.now(vn.xaso.kernel.OfficeClock.ZONE).plusDays(3);
        program.getBean(ApiTokenDesk.class)
                .make(administrator, new ApiTokenDesk.Wanted(id, CANARY, scopes, Set.of(administrator.unit()), day));
        return id;
    }

    private String phrase() {
        var typed = new PhraseDesk.Typed(PhrasePurpose.SUPPLEMENT, "", CANARY + " " + UUID.randomUUID());
        return program.getBean(PhraseDesk.class)
                .add(person("chanhvanphong.sangnhe"), PhraseDesk.Whose.UNIT, typed)
                .id()
                .toString();
    }

    private java.util.UUID ticket() {
        var clerk = person("vanthu.sangnhe");
        var wanted = new vn.xaso.signing.drivers.domain.DesktopTicket(
                vn.xaso.kernel.Ids.next(),
                clerk.unit(),
                clerk.person(),
                vn.xaso.signing.KeyHolder.Kind.ORGANISATION,
                "",
                "1",
                vn.xaso.ui.print.Papers.maritalStatus(0),
                java.time.Instant.now(),
                null);
        try {
            program.getBean(vn.xaso.signing.drivers.application.DesktopDesk.class)
                    .signed(wanted);
        } catch (vn.xaso.kernel.Refusal waits) {
            return wanted.id();
        }
        throw new IllegalStateException("Nobody has signed it");
    }

    /// One only, so that no counter asks for it.
    private String point() {
        return program.getBean(vn.xaso.cases.points.application.PointDesk.class)
                .add(person("chanhvanphong.sangnhe"), CANARY, CANARY, CANARY)
                .id()
                .toString();
    }

    /// Next year, so that nobody is away while others test.
    private String absence() {
        var first = LocalDate.now(vn.xaso.kernel.OfficeClock.ZONE).plusDays(400);
        var typed = new vn.xaso.identity.application.AbsenceDesk.Typed(
                person("vanthu.sangnhe").person(), person("hotich2.sangnhe").person(), first, first, CANARY);
        return program.getBean(vn.xaso.identity.application.AbsenceDesk.class)
                .enter(person("chanhvanphong.sangnhe"), typed)
                .id()
                .toString();
    }

    private String merger() {
        return program.getBean(vn.xaso.mergers.application.PlanDesk.class)
                .make(withAllRights(person("chanhvanphong.sangnhe")), CANARY, CANARY, LocalDate.of(2027, 1, 1), false)
                .id()
                .toString();
    }

    private static Actor withAllRights(Actor of) {
        return new Actor(
                of.account(),
                of.person(),
                of.name(),
                of.position(),
                of.office(),
                of.unit(),
                of.unitName(),
                Set.of(of.unit()),
                EnumSet.allOf(Right.class));
    }
}
