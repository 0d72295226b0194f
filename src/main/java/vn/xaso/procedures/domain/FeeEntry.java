package vn.xaso.procedures.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Collected;
import vn.xaso.procedures.FeeItem.Exemption;
import vn.xaso.procedures.FeeItem.Relief;
import vn.xaso.procedures.FeeItem.Step;
import vn.xaso.procedures.FeeItem.Terms;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;

/// A fee item in a file. Files from before fees were data have only the first seven entries.
public record FeeEntry(
        String name,
        @Nullable FeeKind kind,
        @Nullable Long amount,
        String formula,
        String perUnit,
        String exemptions,
        @Nullable ChannelKind channel,
        @Nullable List<Later> steps,
        @Nullable Long ceiling,
        @Nullable List<Group> groups,
        @Nullable Collected collected,
        @Nullable String basis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// @param from the first unit that costs `amount`
    public record Later(int from, long amount) {}

    /// @param amount for AMOUNT, or null
    public record Group(
            String group,
            @Nullable String proof,
            Relief relief,
            @Nullable Long amount) {}

    public static FeeEntry of(FeeItem item) {
        var terms = item.terms();
        return new FeeEntry(
                item.name(),
                item.kind(),
                dong(item.amount()),
                item.formula(),
                item.perUnit(),
                item.exemptions(),
                item.channel(),
                terms.steps().stream()
                        .map(step -> new Later(step.from(), step.each().dong()))
                        .toList(),
                dong(terms.ceiling()),
                terms.exemptions().stream().map(FeeEntry::group).toList(),
                terms.collected(),
                terms.basis(),
                terms.from(),
                terms.to());
    }

    private static Group group(Exemption one) {
        return new Group(
                one.group(),
                one.proof(),
                one.relief(),
                one.relief() == Relief.AMOUNT ? one.amount().dong() : null);
    }

    private static @Nullable Long dong(@Nullable Money amount) {
        return amount == null ? null : amount.dong();
    }

    public FeeItem item() {
        return new FeeItem(name, kind, money(amount), formula, perUnit, exemptions, channel, terms());
    }

    private Terms terms() {
        return new Terms(
                all(steps).stream()
                        .map(step -> new Step(step.from, new Money(step.amount)))
                        .toList(),
                money(ceiling),
                all(groups).stream()
                        .map(one -> new Exemption(
                                one.group,
                                Objects.requireNonNullElse(one.proof, ""),
                                one.relief,
                                new Money(Objects.requireNonNullElse(one.amount, 0L))))
                        .toList(),
                collected,
                Objects.requireNonNullElse(basis, ""),
                validFrom,
                validTo);
    }

    private static <T> List<T> all(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static @Nullable Money money(@Nullable Long amount) {
        return amount == null ? null : new Money(amount);
    }
}
