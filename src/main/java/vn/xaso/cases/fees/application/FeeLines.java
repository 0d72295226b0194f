package vn.xaso.cases.fees.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.fees.domain.FeeClaim;
import vn.xaso.cases.fees.domain.FeeCount;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.payments.Demand;

/// The lines of a demand, as the official typed them and the catalogue counts them.
///
/// @param waits whether something among them is to be paid before the work goes on
/// @param claim why the applicant pays less, or null
record FeeLines(List<Demand.Line> lines, boolean waits, @Nullable FeeClaim claim) {

    private static final int MOST_UNITS = 10_000;

    static FeeLines of(List<FeeCount> items, List<FeeDesk.Asked> asked, @Nullable FeeClaim claim) {
        var check = new Mistakes.Check();
        var lines = new ArrayList<Demand.Line>();
        boolean waits = false;
        for (var one : asked) {
            check.require(
                    "units-" + one.item(),
                    one.units() >= 0 && one.units() <= MOST_UNITS,
                    "fees.refusal.units",
                    MOST_UNITS);
            if (one.item() >= 0 && one.item() < items.size() && one.units() >= 1 && one.units() <= MOST_UNITS) {
                var count = items.get(one.item());
                var line = line(count, one, claim, check);
                lines.add(line);
                waits |= !count.isPaidAtTheEnd() && line.exempted().compareTo(line.amount()) < 0;
            }
        }
        check.require("fees", !lines.isEmpty(), "fees.refusal.nothing");
        check(claim, items, check);
        check.end();
        return new FeeLines(List.copyOf(lines), waits, claim);
    }

    private static Demand.Line line(
            FeeCount count, FeeDesk.Asked one, @Nullable FeeClaim claim, Mistakes.Check check) {
        var item = count.item();
        boolean typed = count.scale() == null;
        var said = one.amount();
        check.require("amount-" + one.item(), !typed || said != null, "fees.refusal.amount", item.name());
        var amount = typed ? (said == null ? Money.ZERO : said) : count.amount(one.units());
        var exempted = claim == null ? Money.ZERO : claim.of(item, amount);
        return new Demand.Line(
                item.name(),
                item.kind() == null ? null : item.kind().name(),
                amount,
                typed ? one.reason() : count.explained(one.units()),
                exempted,
                claim == null || exempted.isZero() ? "" : claim.told());
    }

    private static void check(@Nullable FeeClaim claim, List<FeeCount> items, Mistakes.Check check) {
        if (claim == null) {
            return;
        }
        var granted = FeeClaim.groups(items).stream()
                .filter(exemption -> exemption.group().equals(claim.group()))
                .findFirst();
        check.require("group", granted.isPresent(), "fees.refusal.group");
        granted.ifPresent(exemption -> check.require(
                "proof",
                exemption.proof().isEmpty() || !claim.proof().isBlank(),
                "fees.refusal.proof",
                exemption.proof()));
    }
}
