package vn.xaso.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.legs.application.NewLeg;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.identity.Citizen;

/// Does one act of a plan at the desk where it belongs.
@Lazy
@Component
class CaseLife {

    private static final int MINUTES_OF_TWO_DAYS = 960;
    private static final int SCANNED_BUT_ONE_OF = 3;

    private final DemoDesks desks;
    private final CaseFiles cases;
    private final FilledForms forms;
    private final DemoPapers papers;
    private final DemoCitizens citizens;
    private final TransactionTemplate transaction;

    CaseLife(
            DemoDesks desks,
            CaseFiles cases,
            FilledForms forms,
            DemoPapers papers,
            DemoCitizens citizens,
            TransactionTemplate transaction) {
        this.desks = desks;
        this.cases = cases;
        this.forms = forms;
        this.papers = papers;
        this.citizens = citizens;
        this.transaction = transaction;
    }

    Optional<CaseFile> find(DemoOffice office, CasePlan plan) {
        return transaction.execute(status -> cases.findByRequest(office.unit(), plan.key()));
    }

    CaseFile begin(DemoOffice office, Commune commune, CasePlan plan, Instant at) {
        papers.prepare(plan.procedure());
        papers.scannedResult();
        var random = new Random(plan.key().hashCode());
        var day = at.atZone(vn.xaso.kernel.OfficeClock.ZONE).toLocalDate();
        var others = new Villagers(random, commune.villages(), 20_000 + plan.lot(5_000));
        var answers = forms.fill(plan.procedure(), office.unit(), plan.applicant(), others, random, day);
        return transaction.execute(status -> submit(office, plan, answers, at));
    }

    private CaseFile submit(DemoOffice office, CasePlan plan, String answers, Instant at) {
        var reception = office.oneStop(plan);
        if (plan.channel() != Channel.ONLINE) {
            var brought = papers.bring(AuditedBy.official(reception), office.unit(), plan.procedure(), at);
            return desks.intake().takeIn(reception, wanted(office, plan, null, answers, brought));
        }
        var citizen = citizens.of(plan.applicant(), at);
        var by = new AuditedBy(AuditedBy.Kind.CITIZEN, citizen.account());
        var sent = papers.bring(by, office.unit(), plan.procedure(), at);
        return desks.submissions()
                .submit(wanted(office, plan, citizen, answers, sent), By.citizen(citizen.account(), citizen.name()));
    }

    private static NewCase wanted(
            DemoOffice office,
            CasePlan plan,
            @org.jspecify.annotations.Nullable Citizen citizen,
            String answers,
            List<vn.xaso.cases.domain.CasePaper> brought) {
        return new NewCase(
                office.unit(),
                office.unit(),
                plan.procedure(),
                plan.channel(),
                plan.applicant().applicant(citizen == null ? null : citizen.account()),
                answers,
                brought,
                plan.key());
    }

    CaseFile act(DemoOffice office, OfficeHours hours, CasePlan plan, CaseFile now, Act act) {
        var id = now.id();
        int seen = now.version();
        var words = act.words();
        return switch (act.step()) {
            case SUBMIT -> now;
            case ASK_FIX -> desks.intake().askFix(office.oneStop(plan), id, seen, words);
            case REFUSE -> desks.intake().refuse(office.oneStop(plan), id, seen, words);
            case ACCEPT -> desks.intake().accept(office.oneStop(plan), id, seen);
            case ASSIGN ->
                desks.handling()
                        .assign(
                                office.head(plan),
                                id,
                                seen,
                                office.specialist(plan).person());
            case REVIEW -> desks.handling().startReview(office.specialist(plan), id, seen);
            case REQUEST_SUPPLEMENT ->
                desks.handling()
                        .requestSupplement(office.specialist(plan), id, seen, words, HandlingDesk.Repeat.NOT_CONFIRMED);
            case REQUEST_PAYMENT -> desks.fees().askAndWait(office, plan, now, words);
            case CONSULT -> consult(office, plan, now, words);
            case DRAFT -> draft(office, plan, now, Outcome.GRANTED, "");
            case DECLINE -> draft(office, plan, now, Outcome.DECLINED, words);
            case SEND_BACK -> desks.leader().returnToSpecialist(office.leader(plan), id, seen, words);
            case EXTEND -> extend(office, hours, plan, now, words);
            case STOP -> desks.leader().stop(office.leader(plan), id, seen, words);
            case SIGN ->
                isElectronic(now)
                        ? desks.leader().sign(office.leader(plan), id, seen, office.keyOf(office.leader(plan)))
                        : desks.leader().approveOnPaper(office.leader(plan), id, seen);
            case ISSUE -> issue(office, plan, now);
            case SUPPLY, WITHDRAW, HAND_OVER -> byApplicant(office, plan, now, act);
        };
    }

    private boolean isElectronic(CaseFile now) {
        return Boolean.TRUE.equals(transaction.execute(status -> desks.press().isElectronic(now)));
    }

    /// A result on paper is scanned for those who sent the case from home; not everywhere each of them.
    private CaseFile issue(DemoOffice office, CasePlan plan, CaseFile now) {
        if (isElectronic(now)) {
            return desks.returns().issue(office.clerk(), now.id(), now.version(), office.keyOfUnit());
        }
        var after = desks.returns().issueOnPaper(office.clerk(), now.id(), now.version());
        boolean always = plan.key().startsWith("demo-2026-" + Commune.SI_PA_PHIN.suffix());
        if (plan.channel() == Channel.ONLINE && (always || plan.lot(SCANNED_BUT_ONE_OF) != 0)) {
            desks.links().link(office.oneStop(plan), now.id(), papers.scannedResult());
        }
        return after;
    }

    /// Outside the house: what the police say is written down by hand.
    private CaseFile consult(DemoOffice office, CasePlan plan, CaseFile now, String words) {
        var said = words.split(": ", 2);
        var wanted = new NewLeg(LegKind.MINISTRY, null, null, said[0], said[said.length - 1], 3, List.of());
        desks.asking().send(office.specialist(plan), now.id(), now.version(), wanted);
        return cases.get(office.unit(), now.id());
    }

    private CaseFile draft(DemoOffice office, CasePlan plan, CaseFile now, Outcome outcome, String words) {
        var draft = new ResultDraft(outcome, words, office.leader(plan).person());
        return desks.drafting().submitToLeader(office.specialist(plan), now.id(), now.version(), draft);
    }

    private CaseFile extend(DemoOffice office, OfficeHours hours, CasePlan plan, CaseFile now, String words) {
        var due = now.times().dueAt();
        if (due == null) {
            throw new IllegalStateException("No due date to put off in " + plan.key());
        }
        var later = hours.after(due, MINUTES_OF_TWO_DAYS);
        return desks.leader().extend(office.leader(plan), now.id(), now.version(), words, later);
    }

    /// What the applicant does alone when the case came online, and at the counter otherwise.
    private CaseFile byApplicant(DemoOffice office, CasePlan plan, CaseFile now, Act act) {
        boolean fetchesPaper = act.step() == Act.Step.HAND_OVER && !isElectronic(now);
        if (plan.channel() != Channel.ONLINE || fetchesPaper) {
            var reception = office.oneStop(plan);
            return switch (act.step()) {
                case SUPPLY -> desks.intake().takeAnswer(reception, now.id(), now.version(), act.words());
                case WITHDRAW -> desks.intake().withdraw(reception, now.id(), now.version(), act.words());
                default -> desks.returns().handOver(reception, now.id(), now.version(), "Trao tận tay người nộp");
            };
        }
        var citizen = citizens.of(plan.applicant(), act.at());
        return switch (act.step()) {
            case SUPPLY -> desks.submissions().answer(citizen, office.unit(), now.id(), now.version(), act.words());
            case WITHDRAW -> desks.submissions().withdraw(citizen, office.unit(), now.id(), now.version(), act.words());
            default -> desks.returns().collect(citizen, office.unit(), now.id());
        };
    }
}
