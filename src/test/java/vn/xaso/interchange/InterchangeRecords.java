package vn.xaso.interchange;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.interchange.domain.Comparisons;
import vn.xaso.interchange.domain.Comparisons.Difference;
import vn.xaso.interchange.domain.Comparisons.Kind;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfer.Reason;
import vn.xaso.interchange.domain.Transfer.State;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// A stuck case and a comparison, for tests of isolation.
public final class InterchangeRecords {

    private InterchangeRecords() {}

    /// @param unit whose rows are in scope
    /// @param canary stands in each row
    public static void make(ApplicationContext program, UnitId unit, UUID caseId, String canary) {
        var now = Instant.now();
        program.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var transfers = program.getBean(Transfers.class);
            transfers.note(unit, caseId);
            transfers.collect(unit, now);
            var noted = transfers.find(unit, caseId).orElseThrow();
            transfers.save(new Transfer(
                    unit,
                    caseId,
                    canary,
                    canary,
                    State.PARTIAL,
                    noted.event(),
                    now,
                    1,
                    null,
                    Reason.FIELDS,
                    canary,
                    EnumSet.of(Field.RESULT_FILES),
                    1,
                    now));
            program.getBean(Comparisons.class)
                    .add(
                            unit,
                            new Comparisons.Comparison(Ids.next(), now, 1, 1, 0),
                            List.of(new Difference(canary, caseId, Kind.DIFFERS, Set.of(Field.RESULT_FILES))));
        });
    }
}
