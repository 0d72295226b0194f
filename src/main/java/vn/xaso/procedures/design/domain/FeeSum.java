package vn.xaso.procedures.design.domain;

import vn.xaso.kernel.Money;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;

/// What somebody pays for one of everything who comes in one way; formulas are not in it.
public final class FeeSum {

    private FeeSum() {}

    public static Money of(ProcedureVersion version, ChannelKind channel) {
        return new Money(version.fees(channel, version.validFrom()).stream()
                .mapToLong(fee -> fee.amount() == null ? 0 : fee.amount().dong())
                .sum());
    }
}
