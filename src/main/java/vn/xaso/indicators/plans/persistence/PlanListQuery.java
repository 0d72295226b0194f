package vn.xaso.indicators.plans.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads the list of plans: the own ones and those that the unit was given; page after page by keyset.
@Repository
@Transactional(readOnly = true)
public class PlanListQuery {

    private static final int PAGE = 50;

    private final JdbcClient database;

    PlanListQuery(JdbcClient database) {
        this.database = database;
    }

    /// Which plans a list shows.
    public record Asked(UnitId unit, String text, Plan.@Nullable Kind kind, Plan.@Nullable State state) {}

    public Slice<Plan> page(Asked asked, @Nullable UUID after) {
        return Slice.cut(read(asked, after, PAGE + 1), PAGE, plan -> plan.id().toString());
    }

    public List<Plan> all(Asked asked, int most) {
        return read(asked, null, most);
    }

    private List<Plan> read(Asked asked, @Nullable UUID after, int most) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", asked.unit().value());
        var sql = new StringBuilder(PlanRow.PLAN + " where (p.unit_id = :unit or p.state <> 'DRAFT' and exists"
                + " (select from indicators.plan_given g where g.plan = p.id and g.to_unit = :unit))");
        if (!asked.text().isBlank()) {
            sql.append(" and p.folded like :text");
            values.put("text", "%" + SearchText.fold(asked.text()).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (asked.kind() != null) {
            sql.append(" and p.kind = :kind");
            values.put("kind", asked.kind().name());
        }
        if (asked.state() != null) {
            sql.append(" and p.state = :state");
            values.put("state", asked.state().name());
        }
        if (after != null) {
            sql.append(" and p.id < :after");
            values.put("after", after);
        }
        return database.sql(sql + " order by p.id desc limit " + most)
                .params(values)
                .query(PlanRow::plan)
                .list();
    }
}
