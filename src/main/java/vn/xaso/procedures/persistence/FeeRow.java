package vn.xaso.procedures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Collected;
import vn.xaso.procedures.FeeItem.Exemption;
import vn.xaso.procedures.FeeItem.Relief;
import vn.xaso.procedures.FeeItem.Step;
import vn.xaso.procedures.FeeItem.Terms;
import vn.xaso.procedures.ProcedureVersion;

/// Rows of fee items and of those who pay less.
final class FeeRow {

    private FeeRow() {}

    /// @param position of the item
    record OfItem(int position, Exemption exemption) {}

    static Terms terms(ResultSet row, List<Exemption> exemptions) throws SQLException {
        var from = (Integer[]) row.getArray("step_from").getArray();
        var amounts = (Long[]) row.getArray("step_amount").getArray();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < from.length; i++) {
            steps.add(new Step(from[i], new Money(amounts[i])));
        }
        return new Terms(
                steps,
                PartsQuery.money(row, "ceiling"),
                exemptions,
                PartsQuery.value(Collected.class, row, "collected"),
                row.getString("basis"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    static OfItem exemption(ResultSet row, int number) throws SQLException {
        return new OfItem(
                row.getInt("fee_position"),
                new Exemption(
                        row.getString("group_name"),
                        row.getString("proof"),
                        Relief.valueOf(row.getString("relief")),
                        new Money(row.getLong("amount"))));
    }

    static void add(JdbcTemplate jdbc, ProcedureVersion version) {
        var items = new ArrayList<@Nullable Object[]>();
        var exemptions = new ArrayList<@Nullable Object[]>();
        for (int i = 0; i < version.fees().size(); i++) {
            var item = version.fees().get(i);
            items.add(row(version, i + 1, item));
            var groups = item.terms().exemptions();
            for (int k = 0; k < groups.size(); k++) {
                var one = groups.get(k);
                exemptions.add(new @Nullable Object[] {
                    version.id(),
                    i + 1,
                    k + 1,
                    one.group(),
                    one.proof(),
                    one.relief().name(),
                    one.amount().dong()
                });
            }
        }
        jdbc.batchUpdate("""
            insert into procedures.fee_item (version_id, position, name, kind, amount, formula, per_unit, exemptions,
                channel, step_from, step_amount, ceiling, collected, basis, valid_from, valid_to)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, items);
        if (!exemptions.isEmpty()) {
            jdbc.batchUpdate("""
                insert into procedures.fee_exemption (version_id, fee_position, position, group_name, proof, relief,
                    amount)
                values (?, ?, ?, ?, ?, ?, ?)
                """, exemptions);
        }
    }

    private static @Nullable Object[] row(ProcedureVersion version, int position, FeeItem item) {
        var terms = item.terms();
        return new @Nullable Object[] {
            version.id(),
            position,
            item.name(),
            VersionParts.name(item.kind()),
            dong(item.amount()),
            item.formula(),
            item.perUnit(),
            item.exemptions(),
            VersionParts.name(item.channel()),
            terms.steps().stream().map(Step::from).toArray(Integer[]::new),
            terms.steps().stream().map(step -> step.each().dong()).toArray(Long[]::new),
            dong(terms.ceiling()),
            VersionParts.name(terms.collected()),
            terms.basis(),
            terms.from(),
            terms.to()
        };
    }

    private static @Nullable Long dong(@Nullable Money amount) {
        return amount == null ? null : amount.dong();
    }
}
