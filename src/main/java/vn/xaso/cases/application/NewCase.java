package vn.xaso.cases.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureVersion;

/// What is needed to make a case.
///
/// @param unit the unit that decides
/// @param answers the answers on the electronic form, as JSON
/// @param requestKey the same key makes the same case once
/// @param caseName which case of the procedure it is, empty for none of them, or null where nobody said it
public record NewCase(
        UnitId unit,
        UnitId receivedAt,
        ProcedureVersion procedure,
        Channel channel,
        Applicant applicant,
        String answers,
        List<CasePaper> papers,
        String requestKey,
        @Nullable String caseName) {

    public NewCase(
            UnitId unit,
            UnitId receivedAt,
            ProcedureVersion procedure,
            Channel channel,
            Applicant applicant,
            String answers,
            List<CasePaper> papers,
            String requestKey) {
        this(unit, receivedAt, procedure, channel, applicant, answers, papers, requestKey, null);
    }

    /// The same in another unit.
    public NewCase at(UnitId other) {
        return new NewCase(other, receivedAt, procedure, channel, applicant, answers, papers, requestKey, caseName);
    }

    public NewCase with(List<CasePaper> kept) {
        return withPapers(kept, requestKey);
    }

    public NewCase withPapers(List<CasePaper> kept, String key) {
        return new NewCase(unit, receivedAt, procedure, channel, applicant, answers, List.copyOf(kept), key, caseName);
    }

    public NewCase as(@Nullable String chosen) {
        return new NewCase(unit, receivedAt, procedure, channel, applicant, answers, papers, requestKey, chosen);
    }
}
