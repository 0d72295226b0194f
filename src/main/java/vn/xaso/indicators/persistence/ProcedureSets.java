package vn.xaso.indicators.persistence;

import java.util.List;
import vn.xaso.indicators.Sums.Distinct;
import vn.xaso.indicators.domain.Mark;

/// A set of procedures that occurred, as a row of bits: one for each [Distinct], in its order.
///
/// @param marks what a case must have to put its procedure there
record ProcedureSets(Distinct what, String column, int marks) {

    static final List<ProcedureSets> ALL = List.of(
            new ProcedureSets(Distinct.RECEIVED, "received_procedures", 0),
            new ProcedureSets(Distinct.ONLINE, "online_procedures", Mark.ONLINE.bit()),
            new ProcedureSets(Distinct.FEE, "fee_procedures", Mark.FEE.bit()),
            new ProcedureSets(Distinct.PAID_ONLINE, "paid_procedures", Mark.bits(Mark.FEE, Mark.PAID_ONLINE)),
            new ProcedureSets(Distinct.IDENTIFIED, "identified_procedures", Mark.IDENTIFIED.bit()));
}
