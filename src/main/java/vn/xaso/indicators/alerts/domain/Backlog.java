package vn.xaso.indicators.alerts.domain;

/// How many cases were open, and are.
public record Backlog(long before, long now) {

    /// A few cases more are no backlog, however many percent they are.
    private static final int ENOUGH = 10;

    private static final int HUNDRED = 100;

    public long percent() {
        return before == 0 ? HUNDRED : (now - before) * HUNDRED / before;
    }

    public boolean grewBy(int percent) {
        return now >= ENOUGH && now > before && percent() >= percent;
    }
}
