package vn.xaso.directory.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Unit;
import vn.xaso.directory.domain.ExternalCodes;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// The list of communes of a province, of today or of the past.
@Repository
@Transactional(readOnly = true)
public class UnitListQuery {

    private static final int PAGE = 50;

    private final JdbcClient database;
    private final ExternalCodes codes;
    private final Clock clock;

    UnitListQuery(JdbcClient database, ExternalCodes codes, Clock clock) {
        this.database = database;
        this.codes = codes;
        this.clock = clock;
    }

    /// @param after the id of the last unit of the page before, or null for the first page
    public Slice<Unit> communes(UnitId province, String text, Period period, @Nullable UUID after) {
        var found = database.sql(UnitRows.UNIT + """
                        where u.level = 'COMMUNE'
                          and (u.parent_id = :province
                               or u.parent_id in (select id from directory.unit where parent_id = :province))
                          and (u.valid_to is null or u.valid_to >= :day) = :standing
                          and (:pattern = '' or exists (select from directory.unit_name s
                                where s.unit_id = u.id and (s.folded like :pattern or s.code like :pattern)))
                          and (cast(:after as uuid) is null or (n.code, u.id) > (
                                select code, unit_id from directory.unit_name
                                where unit_id = cast(:after as uuid) and valid_from <= :day
                                order by valid_from desc limit 1))
                        order by n.code, u.id limit :limit
                        """)
                .param("day", LocalDate.now(clock))
                .param("province", province.value())
                .param("standing", period == Period.TODAY)
                .param("pattern", text.isBlank() ? "" : LikePattern.containing(SearchText.fold(text)))
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, i) -> UnitRows.unit(row))
                .list();
        return Slice.cut(found, PAGE, unit -> unit.id().toString());
    }

    public List<ExternalCodes.ExternalCode> codesOf(UnitId unit) {
        return codes.of(unit);
    }

    /// Which units a list shows.
    public enum Period {
        TODAY,
        HISTORY
    }
}
