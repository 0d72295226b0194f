package vn.xaso.cases.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.application.print.ApologyPage;
import vn.xaso.cases.application.print.RefusalPage;
import vn.xaso.cases.application.print.StopPage;
import vn.xaso.cases.application.print.SupplementPage;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Fills the forms 02 to 05, with which the office turns to the applicant.
///
/// Law: TT 03/2025/TT-VPCP, annex I, forms 02 to 05
@Component
class NoticeForms {

    private static final int MOST_BASES = 6;

    private final Procedures procedures;
    private final FormWords words;

    NoticeForms(Procedures procedures, FormWords words) {
        this.procedures = procedures;
        this.words = words;
    }

    SupplementPage supplement(CaseFile caseFile, CaseEvent asked) {
        boolean before = asked.act() == CaseAct.ASK_FIX;
        return new SupplementPage(
                words.headOfCentre("02", before ? unaccepted(caseFile) : caseFile, asked.at()),
                facts(caseFile),
                words.of("caseprint.stage", words.of(before ? "caseprint.stage.before" : "caseprint.stage.during")),
                FormWords.lines(asked.note()),
                before
                        ? words.of("caseprint.clock.before")
                        : words.of("caseprint.clock.during", words.minute(asked.at())),
                words.contact(caseFile),
                words.byApplicant(caseFile),
                words.block(
                        before ? "caseprint.sign.receiver" : "caseprint.sign.handler",
                        asked.by().name()));
    }

    /// The form is printed as it was that day, when the case had no code.
    private static CaseFile unaccepted(CaseFile caseFile) {
        return caseFile.withCode(null);
    }

    RefusalPage refusal(CaseFile caseFile, CaseEvent refused) {
        var bases = procedures.version(caseFile.procedureVersion()).legalBases().stream()
                .map(basis -> basis.name())
                .limit(MOST_BASES)
                .toList();
        return new RefusalPage(
                words.headOfCentre("03", caseFile, refused.at()),
                facts(caseFile),
                FormWords.lines(refused.note()),
                bases,
                words.contact(caseFile),
                words.byApplicant(caseFile),
                words.block("caseprint.sign.receiver", refused.by().name()));
    }

    ApologyPage apology(CaseFile caseFile, CaseEvent extended) {
        var committee = words.committee(caseFile);
        var facts = new ArrayList<>(facts(caseFile));
        var times = caseFile.times();
        facts.add(new Fact(words.of("caseprint.received"), minute(times.acceptedAt())));
        facts.add(new Fact(words.of("caseprint.apology.old"), minute(day(extended, "from"))));
        facts.add(new Fact(words.of("caseprint.apology.new"), minute(day(extended, "to"))));
        facts.add(new Fact(words.of("caseprint.apology.unit"), committee));
        return new ApologyPage(
                words.headOfCommittee("04", caseFile, extended.at()),
                caseFile.applicant().name(),
                words.of("caseprint.apology.opening", committee, committee),
                facts,
                FormWords.lines(extended.note()),
                words.of("caseprint.apology.closing"),
                words.recipients(caseFile),
                words.byLeader(extended.by()));
    }

    StopPage stop(CaseFile caseFile, CaseEvent stopped) {
        var facts = new ArrayList<>(facts(caseFile));
        facts.add(
                new Fact(words.of("caseprint.received"), minute(caseFile.times().acceptedAt())));
        facts.add(new Fact(words.of("caseprint.stop.stage"), words.of("cases.state." + stopped.from())));
        return new StopPage(
                words.headOfCommittee("05", caseFile, stopped.at()),
                caseFile.applicant().name(),
                facts,
                FormWords.lines(stopped.note()),
                words.of("caseprint.stop.decision", words.committee(caseFile), words.minute(stopped.at())),
                words.recipients(caseFile),
                words.byLeader(stopped.by()));
    }

    private List<Fact> facts(CaseFile caseFile) {
        var procedure = procedures.version(caseFile.procedureVersion());
        return words.applicant(caseFile, "caseprint.ofApplicant", procedure.name());
    }

    private static @Nullable Instant day(CaseEvent extended, String field) {
        return EventFacts.read(extended, field).map(Instant::parse).orElse(null);
    }

    private String minute(@Nullable Instant time) {
        return time == null ? "–" : words.minute(time);
    }
}
