package vn.xaso.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;

/// An entry whose state and readers are changed alone is the same as one that is written whole.
@HouseTest
class RestatementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private SearchFeed feed;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId unit = Actors.newUnit();
    private final UUID id = Ids.next();
    private final Readers all = Readers.with(Right.READ_CASES);

    @Test
    void newReadersLeaveTheWords() {
        isTheSame(entry("cases.search.OPEN", all), entry("cases.search.OPEN", all.and(Readers.person(Ids.next()))));
    }

    @Test
    void aNewStateIsFoundByItsWord() {
        isTheSame(entry("cases.search.OPEN", all), entry("cases.search.ENDED", all.and(Readers.person(Ids.next()))));
        assertThat(String.valueOf(row().get("words")))
                .contains("'s:cases.search.ENDED'")
                .doesNotContain("OPEN");
    }

    @Test
    void whatWasNeverWrittenIsWrittenWhole() {
        in(() -> feed.restateOnItsDay(entry("cases.search.OPEN", all)));

        assertThat(row().get("title")).isEqualTo("Đăng ký khai sinh");
    }

    private void isTheSame(SearchEntry before, SearchEntry after) {
        in(() -> feed.putOnItsDay(before));
        in(() -> feed.restateOnItsDay(after));
        var restated = row();
        in(() -> feed.remove(after.key()));
        in(() -> feed.putOnItsDay(after));

        assertThat(restated).isEqualTo(row());
    }

    private SearchEntry entry(String state, Readers readers) {
        return new SearchEntry(
                new SearchEntry.Key(unit, "CASE", id),
                DAY,
                "/office/cases/" + id,
                new SearchEntry.Shown("Đăng ký khai sinh", "H11.45.05-260302-0000001", "Giàng Thị Mỷ"),
                "011300001234",
                new SearchEntry.Facets("Đăng ký khai sinh", "", state),
                readers);
    }

    private void in(Runnable work) {
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private Map<String, Object> row() {
        return UnitScope.of(unit)
                .call(() -> database.sql("""
                    select href, title, symbol, names, type, issuer, state, readers::text, words::text
                    from search.entry where unit_id = :unit and id = :id
                    """)
                        .param("unit", unit.value())
                        .param("id", id)
                        .query()
                        .singleRow());
    }
}
