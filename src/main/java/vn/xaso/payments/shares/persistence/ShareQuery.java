package vn.xaso.payments.shares.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.OnlineShares;

/// Counts fee cases and their procedures. A case that was asked twice is one case.
///
/// Law: 766/QĐ-TTg, indicators 3.5b and 3.6
@Repository
@Transactional(readOnly = true)
public class ShareQuery implements OnlineShares {

    private final JdbcClient database;

    ShareQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Share> of(Set<UnitId> units, LocalDate from, LocalDate to) {
        return database.sql("""
            with fee_case as (
                select unit_id, subject, procedure_code, bool_or(online) as online from payments.obligation
                where unit_id = any(:units) and (state <> 'LIFTED' or online)
                    and demanded_at >= cast(:from as timestamp) at time zone 'Asia/Ho_Chi_Minh'
                    and demanded_at < (cast(:to as timestamp) + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
                group by unit_id, subject, procedure_code)
            select unit_id, count(distinct procedure_code) as procedures,
                count(distinct procedure_code) filter (where online) as online_procedures,
                count(*) as cases, count(*) filter (where online) as online_cases
            from fee_case group by unit_id
            """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Share(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getInt("procedures"),
                        row.getInt("online_procedures"),
                        row.getInt("cases"),
                        row.getInt("online_cases")))
                .list();
    }

    @Override
    public Map<UUID, Boolean> ofCases(Set<UnitId> units, Set<UUID> cases) {
        record Owed(UUID subject, boolean online) {}
        return database
                .sql("""
                    select subject, bool_or(online) as online from payments.obligation
                    where unit_id = any(:units) and subject = any(:cases) and (state <> 'LIFTED' or online)
                    group by subject
                    """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, number) -> new Owed(row.getObject("subject", UUID.class), row.getBoolean("online")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Owed::subject, Owed::online));
    }
}
