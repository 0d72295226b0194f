package vn.xaso.procedures.design.domain;

import static vn.xaso.procedures.design.domain.Finding.error;
import static vn.xaso.procedures.design.domain.Finding.warning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Relief;
import vn.xaso.procedures.FeeItem.Terms;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;

/// What must be right in fees, and what should be looked at once more.
///
/// Law: Luật Phí và lệ phí 2015 art. 3, art. 10
final class FeeCheck {

    private final List<FeeItem> items;
    private final Set<ChannelKind> channels;
    private final List<Finding> found = new ArrayList<>();

    private FeeCheck(List<FeeItem> items, Set<ChannelKind> channels) {
        this.items = items;
        this.channels = channels;
    }

    static List<Finding> of(ProcedureVersion version, Set<ChannelKind> channels) {
        var check = new FeeCheck(version.fees(), channels);
        for (int i = 0; i < check.items.size(); i++) {
            check.look(i + 1, check.items.get(i));
        }
        return List.copyOf(check.found);
    }

    private void look(int no, FeeItem fee) {
        require(fee.amount() != null || !fee.formula().isBlank(), no, "feeWithoutAmount");
        require(fee.channel() == null || channels.contains(fee.channel()), no, "feeWithoutChannel");
        if (isTwice(no, fee)) {
            found.add(error(Place.FEES, no, "feeTwice", no, fee.name()));
        }
        lookAtTerms(no, fee, fee.terms());
        boolean isMoney = fee.amount() != null && !fee.amount().isZero();
        advise(!isMoney || fee.scale().isPresent(), no, "feeNotCounted");
        lookAtGroups(no, fee.terms());
    }

    /// The same for the same way, while another holds. One for one way stands in the place of the one for all.
    private boolean isTwice(int no, FeeItem fee) {
        return IntStream.range(0, no - 1)
                .mapToObj(items::get)
                .anyMatch(before -> before.name().equals(fee.name())
                        && Objects.equals(before.channel(), fee.channel())
                        && overlap(before.terms(), fee.terms()));
    }

    private static boolean overlap(Terms one, Terms other) {
        return isNotAfter(one, other) && isNotAfter(other, one);
    }

    private static boolean isNotAfter(Terms one, Terms other) {
        return one.from() == null || other.to() == null || !one.from().isAfter(other.to());
    }

    private void lookAtTerms(int no, FeeItem fee, Terms terms) {
        boolean ascend = IntStream.range(0, terms.steps().size())
                .allMatch(i -> terms.steps().get(i).from()
                        > (i == 0 ? 1 : terms.steps().get(i - 1).from()));
        require(ascend, no, "feeSteps");
        require(terms.steps().isEmpty() || fee.amount() != null, no, "feeStepsWithoutAmount");
        var most = terms.ceiling();
        require(most == null || fee.amount() == null || most.compareTo(fee.amount()) >= 0, no, "feeCeiling");
        require(most == null || !most.isZero(), no, "feeCeiling");
        require(terms.from() == null || terms.to() == null || !terms.to().isBefore(terms.from()), no, "feeEndsBefore");
    }

    private void lookAtGroups(int no, Terms terms) {
        var seen = new HashSet<String>();
        for (var one : terms.exemptions()) {
            if (!seen.add(one.group())) {
                found.add(error(Place.FEES, no, "exemptTwice", no, one.group()));
            }
            if (one.relief() == Relief.AMOUNT && one.amount().isZero()) {
                found.add(error(Place.FEES, no, "exemptWithoutAmount", no, one.group()));
            }
            if (one.proof().isBlank()) {
                found.add(warning(Place.FEES, no, "exemptWithoutProof", no, one.group()));
            }
        }
    }

    private void require(boolean right, int no, String rule) {
        if (!right) {
            found.add(error(Place.FEES, no, rule, no));
        }
    }

    private void advise(boolean right, int no, String rule) {
        if (!right) {
            found.add(warning(Place.FEES, no, rule, no));
        }
    }
}
