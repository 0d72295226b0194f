package vn.xaso.bench.indicators;

import java.time.LocalDate;
import vn.xaso.indicators.Period;

/// The questions as one would ask a column store. The first column of each answer is its order.
final class DuckSql {

    static final int RANKED = 13;

    private static final String RECEIVED = """
        count(*) filter (where %1$s) as a1, count(*) filter (where %1$s and marks & 1 = 1) as a2,
        count(*) filter (where %1$s and marks & 512 = 512) as a3,
        count(*) filter (where %1$s and marks & 1536 = 1536) as a4,
        count(*) filter (where %1$s and marks & 32 = 32) as a5\
        """;
    private static final String ENDED = """
        count(*) filter (where %1$s) as b1, count(*) filter (where %1$s and marks & 16384 = 16384) as b2,
        count(*) filter (where %1$s and marks & 4 = 4) as b3,
        count(*) filter (where %1$s and marks & 28 = 28) as b4,
        count(*) filter (where %1$s and marks & 52 = 52) as b5,
        coalesce(sum(minutes) filter (where %1$s), 0) as b6\
        """;

    private DuckSql() {}

    private static String in(String column, Period period) {
        return column + " between date '" + period.from() + "' and date '" + period.to() + "'";
    }

    static String sums(String where, Period period) {
        var received = in("received", period);
        var ended = in("ended", period);
        return "select unit, " + RECEIVED.formatted(received) + ", " + ENDED.formatted(ended) + " from fact where "
                + where + " and (" + received + " or " + ended + ") group by unit order by unit";
    }

    static String trend(Period range) {
        return "select r.m, a1, a2, a3, a4, a5, b1, b2, b3, b4, b5, b6 from (select date_trunc('month', received) as"
                + " m, "
                + RECEIVED.formatted("true") + " from fact where " + in("received", range)
                + " group by 1) r join (select date_trunc('month', ended) as m, " + ENDED.formatted("true")
                + " from fact where " + in("ended", range) + " group by 1) e on e.m = r.m order by 1";
    }

    private static String distinct() {
        return "count(distinct procedure), count(distinct procedure) filter (where marks & 1 = 1),"
                + " count(distinct procedure) filter (where marks & 512 = 512),"
                + " count(distinct procedure) filter (where marks & 1536 = 1536)";
    }

    static String sets(Period period) {
        return "select unit, " + distinct() + " from fact where " + in("received", period)
                + " group by unit order by unit";
    }

    private static String overdue(LocalDate day) {
        return "count(*) filter (where due <= date '" + day + "')";
    }

    /// A unit without an open case is told with zeros, as the program tells it.
    static String standing(LocalDate day) {
        return "select u.unit, coalesce(open, 0), coalesce(late, 0) from range(0, 45) u(unit) left join (select unit,"
                + " count(*) as open, " + overdue(day) + " as late from fact where received <= date '" + day
                + "' and (ended is null or ended > date '" + day + "') group by unit) o using (unit) order by u.unit";
    }

    /// Sums of the year, what is overdue at its end, and the sets of procedures.
    static String ranking(Period period) {
        return "select s.unit, b2, b1, a1, a2, a3, a4, b3, b4, b5, overdue, p1, p2, p3 from ("
                + sums("true", period) + ") s join (select unit, " + overdue(period.to())
                + " as overdue from fact where received <= date '" + period.to()
                + "' and (ended is null or ended > date '"
                + period.to() + "') group by unit) o using (unit) join (select unit,"
                + " count(distinct procedure) as p1, count(distinct procedure) filter (where marks & 1 = 1) as p2,"
                + " count(distinct procedure) filter (where marks & 1536 = 1536) as p3 from fact where "
                + in("received", period) + " group by unit) p using (unit) order by s.unit";
    }
}
