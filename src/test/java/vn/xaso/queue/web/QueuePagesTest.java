package vn.xaso.queue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.queue.QueueRecords;
import vn.xaso.queue.domain.QueueLine;

/// From the ticket at the kiosk to the counter.
@HouseTest
class QueuePagesTest {

    private static final Pattern KEY = Pattern.compile("/lay-so/\\d{5}/([a-z2-9]{12})");

    @Autowired
    private MockMvcTester browser;

    /// The communes of the demonstration have a queue already.
    private static final Set<String> LIVED = Set.of("03199", "03244");

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Units units;

    @Autowired
    private DemoProvince province;

    private UnitId unit;
    private String code;
    private Actor official;
    private QueueLine line;

    /// A unit of its own for each test, so that nobody else waits.
    @BeforeEach
    void open() {
        province.found();
        var found = units.receiving().stream()
                .filter(one -> units.get(one).code().length() == 5)
                .filter(one -> !LIVED.contains(units.get(one).code()) && QueueUnits.USED.add(one))
                .findFirst()
                .orElseThrow();
        unit = found;
        code = units.get(unit).code();
        official = Actors.withAllRights(unit);
        line = QueueRecords.line(program, official, "A", "Hộ tịch, chứng thực");
    }

    @Test
    void aVisitorTakesATicketIsCalledAndServed() {
        assertThat(see(null, "/lay-so/" + code)).contains("Hộ tịch, chứng thực", "0 người đang chờ");
        var ticket = take(false);
        assertThat(see(null, ticket)).contains("A001", "Bạn là người tiếp theo");

        assertThat(post(official, "/office/queue/seat", "counter", "3")).hasStatus(303);
        assertThat(post(official, "/office/queue/calls")).hasStatus(303).hasRedirectedUrl("/office/queue");

        assertThat(see(null, ticket)).contains("Mời bạn đến quầy 3");
        assertThat(see(null, "/goi-so/" + code)).contains("Mời số A 0 0 1, đến quầy 3");
        assertThat(post(official, "/office/queue/calls")).hasRedirectedUrl("/office/queue?idle=true");
        assertThat(see(null, ticket)).contains("Đã làm xong ở quầy");
        assertThat(see(official, "/office/queue/history?from=2026-03-02&to=2026-03-02"))
                .contains("A001", "Đã xong");
    }

    @Test
    void numbersFollowEachOtherAndPriorityGoesFirst() {
        take(false);
        take(false);
        var old = take(true);

        post(official, "/office/queue/seat", "counter", "1");
        post(official, "/office/queue/calls");

        assertThat(see(null, old)).contains("A003", "Mời bạn đến quầy 1");
    }

    @Test
    void whoeverWasNotThereComesBackBehindTheOthers() {
        var first = take(false);
        var second = take(false);
        post(official, "/office/queue/seat", "counter", "1");
        post(official, "/office/queue/calls");
        var id = called(see(official, "/office/queue"));

        assertThat(post(official, "/office/queue/tickets/" + id + "/absence")).hasStatus(303);
        assertThat(see(null, first)).contains("Đã gọi mà không thấy bạn");
        assertThat(at(
                        QueueRecords.OPEN.plusSeconds(300),
                        () -> browser.post()
                                .uri("/office/queue/tickets/" + id + "/return")
                                .requestAttr(Actor.class.getName(), official)
                                .exchange()))
                .hasStatus(303);

        assertThat(see(null, second)).contains("Bạn là người tiếp theo");
        assertThat(post(official, "/office/queue/tickets/" + id + "/end"))
                .hasStatus(422)
                .bodyText()
                .contains("đã được xử lý ở chỗ khác");
    }

    @Test
    void nothingIsGivenAtNight() {
        var night = QueueRecords.OPEN.plus(Duration.ofHours(12));
        var answer = at(
                night,
                () -> browser.post()
                        .uri("/lay-so/" + code)
                        .param("line", line.id().toString())
                        .exchange());

        assertThat(answer).hasStatus(422).bodyText().contains("Ngoài giờ làm việc");
    }

    @Test
    void anHourIsBookedOnceForEachPlaceAndTakenByPhone() {
        var hour = "2026-03-03T01:30:00Z";
        var hours = see(null, "/hen-gio/" + code + "?day=2026-03-03&line=" + line.id());
        assertThat(hours).contains(hour, "còn 2 chỗ");
        for (var phone : new String[] {"0912345678", "0912 345 679"}) {
            assertThat(book(hour, phone)).hasStatus(303);
        }
        assertThat(book(hour, "0912345670")).hasStatus(422);
        assertThat(book(hour, "12")).hasStatus(422).bodyText().contains("mười chữ số");

        var there = Instant.parse(hour).minusSeconds(600);
        var arrived = at(
                there,
                () -> browser.post()
                        .uri("/lay-so/" + code + "/den")
                        .param("phone", "0912345679")
                        .exchange());
        assertThat(arrived).hasStatus(303);
        var tooEarly = at(
                Instant.parse(hour).minusSeconds(3_600),
                () -> browser.post()
                        .uri("/lay-so/" + code + "/den")
                        .param("phone", "0912345678")
                        .exchange());
        assertThat(tooEarly).hasStatus(422).bodyText().contains("Chưa đến giờ hẹn");
    }

    @Test
    void aTicketIsGivenBack() {
        var ticket = take(false);

        assertThat(at(
                        QueueRecords.OPEN,
                        () -> browser.post().uri(ticket + "/huy").exchange()))
                .hasStatus(303);

        assertThat(see(null, ticket)).contains("Số này đã được trả lại");
        assertThat(see(null, ticket.replaceFirst("[^/]*$", "000000000000"))).contains("404");
    }

    @Test
    void linesAreKeptByWhoeverKeepsTheCalendar() {
        var reception = Actors.with(unit, EnumSet.of(Right.RECEIVE_CASES));
        assertThat(post(reception, "/office/queue/lines", "letter", "B")).hasStatus(404);
        assertThat(post(official, "/office/queue/lines", "letter", "a", "name", "", "minutes", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Chữ này đã có hàng khác dùng", "Tên có từ 1 đến 80 ký tự", "Số phút từ 1 đến 240");

        var here = "/office/queue/lines/" + line.id();
        assertThat(post(official, here + "/ending", "version", "1")).hasStatus(303);
        assertThat(browser.get().uri("/lay-so/" + code).exchange()).hasStatus(404);
        assertThat(post(official, here + "/resumption", "version", "2")).hasStatus(303);
        assertThat(see(null, "/lay-so/" + code)).contains("Hộ tịch, chứng thực");
    }

    @Test
    void theCounterIsForThoseWhoWorkThere() {
        var reader = Actors.with(unit, EnumSet.of(Right.READ_CASES));

        assertThat(post(reader, "/office/queue/calls")).hasStatus(404);
        assertThat(post(official, "/office/queue/calls"))
                .hasStatus(422)
                .bodyText()
                .contains("ngồi vào một quầy");
        assertThat(post(official, "/office/queue/seat", "counter", "100")).hasStatus(422);
        assertThat(see(official, "/office/queue/poster")).contains("/lay-so/" + code, "<svg");
    }

    private String take(boolean priority) {
        var answer = at(
                QueueRecords.OPEN,
                () -> browser.post()
                        .uri("/lay-so/" + code)
                        .param("line", line.id().toString())
                        .param("priority", String.valueOf(priority))
                        .exchange());
        assertThat(answer).hasStatus(303);
        var there = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(there).matches(KEY);
        return there;
    }

    private MvcTestResult book(String hour, String phone) {
        return at(
                QueueRecords.OPEN,
                () -> browser.post()
                        .uri("/hen-gio/" + code)
                        .param("line", line.id().toString())
                        .param("day", "2026-03-03")
                        .param("hour", hour)
                        .param("name", "Giàng A Sử")
                        .param("phone", phone)
                        .exchange());
    }

    private static String called(String page) {
        var form =
                Pattern.compile("/office/queue/tickets/([0-9a-f-]{36})/absence").matcher(page);
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private String see(@Nullable Actor who, String path) {
        var request = browser.get().uri(URI.create(path));
        var asked = who == null ? request : request.requestAttr(Actor.class.getName(), who);
        var answer = at(QueueRecords.OPEN, asked::exchange);
        return answer.getResponse().getStatus()
                + new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(Actor who, String path, String... values) {
        var request = browser.post().uri(path).requestAttr(Actor.class.getName(), who);
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return at(QueueRecords.OPEN, request::exchange);
    }

    private static MvcTestResult at(Instant time, Supplier<MvcTestResult> work) {
        var answer = new AtomicReference<MvcTestResult>();
        OfficeClock.at(time, () -> answer.set(work.get()));
        return Objects.requireNonNull(answer.get());
    }
}
