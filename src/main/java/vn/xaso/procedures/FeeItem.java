package vn.xaso.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;

/// What is paid for a procedure.
///
/// @param amount of one unit; null where a formula or a condition decides
/// @param formula in the words of the source
/// @param perUnit such as `bản`, or empty
/// @param exemptions in the words of the source
/// @param channel null: the same everywhere
/// @param terms what of all that is written down so that the program can use it
///
/// Law: Luật Phí và lệ phí 2015 art. 3, art. 10
public record FeeItem(
        String name,
        @Nullable FeeKind kind,
        @Nullable Money amount,
        String formula,
        String perUnit,
        String exemptions,
        @Nullable ChannelKind channel,
        Terms terms) {

    /// As the words of a catalogue give it.
    public FeeItem(
            String name,
            @Nullable FeeKind kind,
            @Nullable Money amount,
            String formula,
            String perUnit,
            String exemptions,
            @Nullable ChannelKind channel) {
        this(name, kind, amount, formula, perUnit, exemptions, channel, Terms.NONE);
    }

    /// When it is paid.
    public enum Collected {
        ON_FILING,
        BEFORE_HANDLING,
        ON_RETURN
    }

    /// How much of it somebody need not pay.
    public enum Relief {
        ALL,
        HALF,
        AMOUNT
    }

    /// @param from the first unit that costs `each`; at least the second
    public record Step(int from, Money each) {}

    /// Who pays less, and with what paper they show that.
    ///
    /// @param proof empty where nothing need be shown
    /// @param amount for [Relief#AMOUNT], or nothing
    public record Exemption(String group, String proof, Relief relief, Money amount) {

        /// What of an amount is not paid. Half a đồng is not asked of anybody.
        public Money of(Money whole) {
            return switch (relief) {
                case ALL -> whole;
                case HALF -> new Money(whole.dong() - whole.dong() / 2);
                case AMOUNT -> amount.compareTo(whole) < 0 ? amount : whole;
            };
        }
    }

    /// @param steps other amounts for later units, by their first unit
    /// @param ceiling the most that one piece costs, or null
    /// @param collected null where it is not said
    /// @param basis the act or the resolution that sets the amount, or empty
    /// @param from the first day, or null
    /// @param to the last day, or null
    public record Terms(
            List<Step> steps,
            @Nullable Money ceiling,
            List<Exemption> exemptions,
            @Nullable Collected collected,
            String basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Terms NONE = new Terms(List.of(), null, List.of(), null, "", null, null);

        public Terms {
            steps = List.copyOf(steps);
            exemptions = List.copyOf(exemptions);
        }

        public boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        /// Whether it says itself how an amount is counted, so that no words are read for it.
        boolean isCounted() {
            return !steps.isEmpty() || ceiling != null;
        }
    }

    /// How the fee of one piece is counted: an amount for each unit, others from some unit on, the most of one piece.
    public record Scale(
            String unit,
            Money each,
            List<Step> steps,
            @Nullable Money ceiling) {

        /// So many units at one amount.
        public record Part(int units, Money each) {}

        /// What so many units of one piece cost, and how that came about.
        ///
        /// @param isCapped whether the ceiling cut it off
        public record Count(List<Part> parts, boolean isCapped, Money amount) {}

        public Count of(int units) {
            var parts = new ArrayList<Part>();
            int first = 1;
            var now = each;
            for (var step : steps) {
                add(parts, Math.min(units + 1, step.from) - first, now);
                first = Math.max(first, Math.min(units + 1, step.from));
                now = step.each;
            }
            add(parts, units + 1 - first, now);
            var all = parts.stream().map(part -> part.each.times(part.units)).reduce(Money.ZERO, Money::plus);
            boolean isCapped = ceiling != null && all.compareTo(ceiling) > 0;
            return new Count(List.copyOf(parts), isCapped, isCapped && ceiling != null ? ceiling : all);
        }

        private static void add(List<Part> parts, int units, Money each) {
            if (units > 0) {
                parts.add(new Part(units, each));
            }
        }
    }

    /// Nothing where neither the terms nor the words of the formula say with certainty how it is counted.
    public Optional<Scale> scale() {
        if (amount == null) {
            return Optional.empty();
        }
        return terms.isCounted()
                ? Optional.of(new Scale(perUnit, amount, terms.steps, terms.ceiling))
                : FeeFormula.read(formula, new Scale(perUnit, amount, List.of(), null));
    }

    /// Whether nobody ever pays it.
    public boolean isFree() {
        return amount != null && amount.isZero() && terms.steps.isEmpty() && formula.isEmpty();
    }

    public FeeItem at(@Nullable ChannelKind other) {
        return new FeeItem(name, kind, amount, formula, perUnit, exemptions, other, terms);
    }

    /// Those that are asked on that day of somebody who comes in that way; an item for one way stands in the place of
    /// the one of the same name for all.
    ///
    /// @param channel null for a way that the catalogue does not know
    public static List<FeeItem> asked(List<FeeItem> items, @Nullable ChannelKind channel, LocalDate day) {
        var valid = items.stream()
                .filter(item -> item.terms.holdsOn(day))
                .filter(item -> item.channel == null || item.channel == channel)
                .toList();
        return valid.stream()
                .filter(item -> item.channel != null
                        || valid.stream().noneMatch(own -> own.channel != null && own.name.equals(item.name)))
                .toList();
    }
}
