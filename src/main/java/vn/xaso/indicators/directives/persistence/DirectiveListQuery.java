package vn.xaso.indicators.directives.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Reads lists of directives: what is open for a person or in a unit, and the story of the unit.
@Repository
@Transactional(readOnly = true)
public class DirectiveListQuery {

    public static final int MOST_OPEN = 200;
    private static final int PAGE = 50;

    private static final String OPEN = DirectiveRow.SELECT
            + " join indicators.directive_open o on o.unit_id = d.unit_id and o.directive = d.id"
            + " where d.unit_id = :unit and o.unit_id = :unit and ";

    private static final String FOR_ME = "o.to_unit = :unit and (o.to_person = :me or o.to_person is null and :leads)";

    private final JdbcClient database;

    DirectiveListQuery(JdbcClient database) {
        this.database = database;
    }

    /// What waits for the official, the oldest first.
    ///
    /// @param leads whether the person answers for the unit as a whole
    public List<Directive> forMe(Actor actor, boolean leads) {
        return database.sql(OPEN + FOR_ME + " order by d.given_at limit " + MOST_OPEN)
                .param("unit", actor.unit().value())
                .param("me", actor.person())
                .param("leads", leads)
                .query(DirectiveRow::read)
                .list();
    }

    /// Everything open in the unit, or what it gave to others and has no answer to, the oldest first.
    public List<Directive> open(UnitId unit, int most) {
        return database.sql(OPEN + "true order by d.given_at limit :most")
                .param("unit", unit.value())
                .param("most", most)
                .query(DirectiveRow::read)
                .list();
    }

    public int countOpen(UnitId unit) {
        return database.sql("select count(*) from (select 1 from indicators.directive_open where unit_id = :unit limit "
                        + MOST_OPEN + ") as open")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    /// The newest first; for those who do not lead only what they gave or got.
    public Slice<Directive> all(Actor actor, boolean leads, @Nullable String after) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", actor.unit().value());
        values.put("me", actor.person());
        values.put("leads", leads);
        var beyond = "";
        if (after != null) {
            beyond = " and d.id < :after";
            values.put("after", UUID.fromString(after));
        }
        var rows = database.sql(DirectiveRow.SELECT
                        + " where d.unit_id = :unit and (:leads or d.to_person = :me or d.by_person = :me)" + beyond
                        + " order by d.id desc limit " + (PAGE + 1))
                .params(values)
                .query(DirectiveRow::read)
                .list();
        return Slice.cut(rows, PAGE, row -> row.id().toString());
    }
}
