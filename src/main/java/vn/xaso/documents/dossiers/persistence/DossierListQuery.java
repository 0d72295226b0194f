package vn.xaso.documents.dossiers.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.Slice;

/// Reads the list of dossiers: the newest year first, by code; page after page by keyset.
@Repository
public class DossierListQuery {

    static final int PAGE = 50;
    private static final int MOST_COUNTED = 1_000;
    private static final String DUE = "coalesce(d.kept_until, d.due_on)";
    private static final String ORDER = " order by d.year desc, d.code, d.id limit ";

    private final JdbcClient database;

    DossierListQuery(JdbcClient database) {
        this.database = database;
    }

    public enum Whose {
        MINE,
        ALL
    }

    public enum Waiting {
        ANY,
        /// The year of its list is over and it is still open.
        TO_CLOSE,
        /// Closed, and its day for the archive is past or within 30 days.
        TO_HAND_OVER
    }

    /// @param readsAll who does not sees the own ones and those of the office
    /// @param today in the office
    public record Filter(
            String text,
            Whose whose,
            @Nullable DossierState state,
            @Nullable Integer year,
            Waiting waiting,
            boolean readsAll,
            LocalDate today) {}

    /// @param after where the page begins, as the page before it said, or null
    public Slice<Dossier> page(Actor actor, Filter filter, @Nullable String after) {
        var values = new HashMap<String, @Nullable Object>();
        var where = where(actor, filter, values);
        if (after != null) {
            var cursor = after.split("~", 3);
            values.put("afterYear", Integer.valueOf(cursor[0]));
            values.put("afterId", UUID.fromString(cursor[1]));
            values.put("afterCode", cursor[2]);
            where += " and (d.year < :afterYear or d.year = :afterYear and (d.code, d.id) > (:afterCode, :afterId))";
        }
        var rows = read(where + ORDER + (PAGE + 1), values);
        return Slice.cut(
                rows,
                PAGE,
                row -> row.year() + "~" + row.id() + "~" + row.plan().code());
    }

    public List<Dossier> forExport(Actor actor, Filter filter, int most) {
        var values = new HashMap<String, @Nullable Object>();
        return read(where(actor, filter, values) + ORDER + most, values);
    }

    /// Those of the person and of the office that can be offered to the archive, the most urgent first.
    public List<Dossier> forTheArchive(Actor actor, LocalDate today, int most) {
        var values = new HashMap<String, @Nullable Object>();
        var own = new Filter("", Whose.MINE, DossierState.CLOSED, null, Waiting.ANY, false, today);
        return read(
                where(actor, own, values) + " and d.due_on is not null order by " + DUE + ", d.code limit " + most,
                values);
    }

    /// The most urgent of the unit or of the person.
    public List<Dossier> first(Actor actor, Filter filter, int most) {
        var values = new HashMap<String, @Nullable Object>();
        return read(
                where(actor, filter, values) + " order by " + DUE + " nulls last, d.year, d.code limit " + most,
                values);
    }

    /// Up to a thousand: beyond that nobody needs the figure.
    public int count(Actor actor, Filter filter) {
        var values = new HashMap<String, @Nullable Object>();
        return database.sql("select count(*) from (select 1 from documents.dossier d where "
                        + where(actor, filter, values) + " limit " + MOST_COUNTED + ") as found")
                .params(values)
                .query(Integer.class)
                .single();
    }

    private List<Dossier> read(String conditionAndOrder, Map<String, @Nullable Object> values) {
        return database.sql("select " + DossierRow.COLUMNS + " from documents.dossier d where " + conditionAndOrder)
                .params(values)
                .query(DossierRow::read)
                .list();
    }

    private static String where(Actor actor, Filter filter, Map<String, @Nullable Object> values) {
        var parts = new ArrayList<String>();
        parts.add("d.unit_id = :unit");
        values.put("unit", actor.unit().value());
        if (!filter.readsAll() || filter.whose() == Whose.MINE) {
            values.put("me", actor.person());
            values.put("office", actor.office());
            var ofOffice = filter.whose() == Whose.MINE && !actor.may(vn.xaso.kernel.Right.ASSIGN_DOCUMENTS)
                    ? ""
                    : " or d.office = cast(:office as uuid)";
            parts.add("(d.keeper = :me" + ofOffice + ")");
        }
        if (filter.state() != null) {
            parts.add("d.state = '" + filter.state().name() + "'");
        }
        if (filter.year() != null) {
            parts.add("d.year = :year");
            values.put("year", filter.year());
        }
        switch (filter.waiting()) {
            case ANY -> {}
            case TO_CLOSE -> {
                parts.add("d.state = 'OPEN' and d.year < :thisYear");
                values.put("thisYear", filter.today().getYear());
            }
            case TO_HAND_OVER -> {
                parts.add("d.state = 'CLOSED' and " + DUE + " <= :soon");
                values.put("soon", filter.today().plusDays(30));
            }
        }
        addText(filter.text(), parts, values);
        return String.join(" and ", parts);
    }

    private static void addText(String text, List<String> parts, Map<String, @Nullable Object> values) {
        var words = SearchText.fold(text).split(" ");
        for (int i = 0; i < words.length && i < 10; i++) {
            if (!words[i].isEmpty()) {
                parts.add("position(:word" + i + " in d.folded) > 0");
                values.put("word" + i, words[i]);
            }
        }
    }
}
