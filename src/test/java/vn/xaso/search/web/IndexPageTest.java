package vn.xaso.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Entries;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.domain.Follower;

/// The administrator looks after the index.
@HouseTest
class IndexPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private SearchFeed feed;

    @Autowired
    private List<Follower> followers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId unit = Actors.newUnit();
    private final Actor administrator = Actors.with(unit, EnumSet.of(Right.MANAGE_UNITS));

    @Test
    void tellsHowFarTheIndexIs() {
        assertThat(page("vi")).contains("PostgreSQL (ngay trong cơ sở dữ liệu)", "Số mục tìm được", "Lập lại");
        assertThat(page("en")).contains("Entries that can be found", "Rebuild");
    }

    @Test
    void existsForTheAdministratorOfTheInstallationOnly() {
        var clerk = Actors.with(unit, EnumSet.complementOf(EnumSet.of(Right.MANAGE_UNITS)));

        assertThat(browser.get().uri("/office/search-index").requestAttr(Actor.class.getName(), clerk))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post()
                        .uri("/office/search-index/rebuilds")
                        .header("Sec-Fetch-Site", "same-origin")
                        .requestAttr(Actor.class.getName(), clerk))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isMadeAnewAtAClickAndLuceneReadsEverythingAgain() {
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status ->
                        feed.put(new Entries(unit).document("", "Kế hoạch trồng rừng", LocalDate.of(2026, 3, 2)))));
        var before = edition();

        var answer = browser.post()
                .uri("/office/search-index/rebuilds")
                .header("Sec-Fetch-Site", "same-origin")
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        waitForTheEnd();
        assertThat(edition()).isNotEqualTo(before);
        followers.forEach(Follower::follow);
        assertThat(followers).allMatch(one -> one.behind() == 0);
        assertThat(page("vi")).contains("Đã lập lại xong chỉ mục.");
    }

    private String edition() {
        return database.sql("select seen::text from search.progress where name = 'edition'")
                .query(String.class)
                .single();
    }

    private void waitForTheEnd() {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        while (page("vi").contains("Đang lập lại") && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
    }

    private String page(String language) {
        var request = browser.get()
                .uri("/office/search-index")
                .requestAttr(Actor.class.getName(), administrator)
                .cookie(new Cookie("lang", language));
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
