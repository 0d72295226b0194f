package vn.xaso.cases.fees.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.fees.domain.FeeClaim;
import vn.xaso.cases.fees.domain.FeeCount;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.Demand;

/// The lines of a demand, as the official typed them and the catalogue counts them.
///
/// @param waits whether something among them is to be paid before the work goes on
/// @param claim why the applicant pays less, or null
record FeeLines(
        List<Demand.Line> lines, boolean waits, @Nullable FeeClaim claim) {

    private static final int MOST_UNITS = 10_000;
    private static final int LONGEST_REASON = 300;

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
                waits |= !count.isPaidAtTheEnd() && !line.due().isZero();
            }
        }
        check(claim, items, check);
        check.end();
        return new FeeLines(List.copyOf(lines), waits, claim);
    }

    private static Demand.Line line(FeeCount count, FeeDesk.Asked one, @Nullable FeeClaim claim, Mistakes.Check check) {
        var item = count.item();
        boolean typed = count.scale() == null;
        var amount = typed ? typed(count.name(), one, check) : count.amount(one.units());
        var exempted = claim == null ? Money.ZERO : claim.of(item, amount);
        return new Demand.Line(
                count.name(),
                item.kind() == null ? null : item.kind().name(),
                amount,
                typed ? SearchText.tidy(one.reason()) : count.explained(one.units()),
                exempted,
                claim == null || exempted.isZero() ? "" : claim.told());
    }

    /// Where the catalogue says no amount the official says it, and why.
    private static Money typed(String name, FeeDesk.Asked one, Mistakes.Check check) {
        var amount = one.amount();
        var reason = SearchText.tidy(one.reason());
        check.require("amount-" + one.item(), amount != null, "fees.refusal.amount", name);
        check.require(
                "reason-" + one.item(),
                !reason.isEmpty() && reason.length() <= LONGEST_REASON,
                "fees.refusal.reason",
                name,
                LONGEST_REASON);
        return amount == null ? Money.ZERO : amount;
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
