package vn.xaso.cases.fees.domain;

import java.util.List;
import java.util.Optional;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Exemption;

/// Somebody says that they belong to a group that pays less.
///
/// @param group as the fee item names it
/// @param proof the paper that was shown, with its number
///
/// Law: Luật Phí và lệ phí 2015 art. 10
public record FeeClaim(String group, String proof) {

    /// What the catalogue grants this group of that item, or nothing.
    public Optional<Exemption> grantedBy(FeeItem item) {
        return item.terms().exemptions().stream()
                .filter(exemption -> exemption.group().equals(group))
                .findFirst();
    }

    /// What of the amount is not paid.
    public Money of(FeeItem item, Money amount) {
        return grantedBy(item).map(exemption -> exemption.of(amount)).orElse(Money.ZERO);
    }

    /// Why, as the ledger and the payer read it: `Hộ nghèo (Giấy chứng nhận hộ nghèo số 12)`.
    public String told() {
        return proof.isBlank() ? group : group + " (" + proof + ")";
    }

    /// The groups that pay less for something among these items, each once.
    public static List<Exemption> groups(List<FeeCount> items) {
        return items.stream()
                .flatMap(count -> count.item().terms().exemptions().stream())
                .collect(java.util.stream.Collectors.toMap(
                        Exemption::group,
                        exemption -> exemption,
                        (first, second) -> first,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
