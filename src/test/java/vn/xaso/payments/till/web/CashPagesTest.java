package vn.xaso.payments.till.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.till.persistence.MonthQuery;

/// The cashier closes the drawer, takes the cash to the treasury, and the month ties.
@HouseTest
class CashPagesTest {

    private static final String HERE = "/office/payments";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private TillDesk till;

    @Autowired
    private MonthQuery months;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Actor cashier;
    private Actor leader;

    @BeforeEach
    void cashIsTaken() {
        province.found();
        var unit = Objects.requireNonNull(province.people().get("motcua.sangnhe"))
                .actor()
                .unit();
        cashier = Actors.with(unit, Set.of(Right.RECEIVE_CASES));
        leader = Actors.with(unit, Set.of(Right.DECIDE_CASES));
        var debtor = Debtor.of(cashier, transaction, payments);
        var id = debtor.owes();
        debtor.in(() -> {
            till.takeCash(cashier, id, Debtor.FEE);
            return "";
        });
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String address, String... values) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), actor);
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    @Test
    void closesWithADifferenceThatALeaderDealsWith() {
        assertThat(text(get(cashier, HERE + "/closings"))).contains("18.000 đ", "note-500000", "Giàng Thị Mỷ");
        var closings = HERE + "/closings";
        assertThat(text(post(cashier, closings, "seen", "18000", "note-10000", "x")))
                .contains("note-500000-error", "value=\"x\"");
        assertThat(text(post(cashier, closings, "seen", "18000", "note-10000", "1", "note-5000", "1")))
                .contains("Sổ ghi 18.000 đ, đếm được 15.000 đ", "value=\"1\"");
        assertThat(post(cashier, closings, "seen", "17000", "note-10000", "1")).hasStatus(409);
        var page = location(
                post(cashier, closings, "seen", "18000", "note-10000", "1", "note-5000", "1", "reason", "Thối nhầm"));

        assertThat(text(get(cashier, page))).contains("–3.000 đ", "Chênh lệch chưa xử lý", "1 tờ 10.000 đ");
        assertThat(text(get(leader, closings + "?show=open")))
                .contains("–3.000 đ", "closings/register?show=open&amp;form=XLSX");
        var number = number(page);
        assertThat(text(get(leader, closings + "/register?form=CSV&show=open")))
                .contains(number + "\",", "Thối nhầm", "15.000");
        assertThat(text(get(leader, closings + "/register?form=CSV&to=2020-01-01")))
                .doesNotContain(number);
        assertThat(text(get(leader, closings + "?from=2020-01-01&to=2020-01-02")))
                .contains("Không có khoản nào khớp")
                .doesNotContain(number);
        assertThat(text(post(leader, page + "/settlements", "version", "1"))).contains("words-error");
        location(post(leader, page + "/settlements", "version", "1", "words", "Đã bù đủ"));
        location(post(leader, page + "/confirmations", "version", "2"));
        assertThat(text(get(leader, page))).contains("Đã xác nhận", "Đã bù đủ");
        assertThat(text(get(leader, closings + "/register?form=CSV"))).contains("Thối nhầm → Đã bù đủ");
        assertThat(text(get(leader, closings + "/register?form=CSV&show=open"))).doesNotContain(number);
        assertThat(get(leader, page + "/paper")).hasStatus(200);
        assertThat(text(post(cashier, closings, "seen", "18000"))).contains("chưa có khoản thu, chi nào");
    }

    @Test
    void takesClosedCashToTheTreasuryAndRecordsThatItCame() {
        var deposits = HERE + "/deposits";
        assertThat(text(post(cashier, deposits, "seen", "18000"))).contains("Không có tiền mặt đã khóa quỹ");
        location(post(
                cashier,
                HERE + "/closings",
                "seen",
                "18000",
                "note-10000",
                "1",
                "note-5000",
                "1",
                "note-2000",
                "1",
                "note-1000",
                "1"));
        assertThat(text(get(cashier, deposits))).contains("Lập phiếu nộp 18.000 đ");
        var slip = location(post(cashier, deposits, "seen", "18000"));

        assertThat(text(get(cashier, slip))).contains("Mười tám nghìn đồng", "XS26-", "Đang nộp");
        assertThat(get(cashier, slip + "/paper")).hasStatus(200);
        assertThat(text(post(cashier, slip + "/confirmations", "version", "1")))
                .contains("reference-error", "on-error");
        location(post(cashier, slip + "/confirmations", "version", "1", "reference", "C1-02", "on", "2026-01-05"));
        assertThat(text(get(leader, deposits))).contains("C1-02", "Kho bạc đã nhận");
        assertThat(text(get(leader, deposits + "/register?form=CSV")))
                .contains(number(slip) + "\",", "C1-02", "05/01/2026");
        assertThat(text(get(leader, deposits + "/register?form=CSV&show=open"))).doesNotContain(number(slip));
        assertThat(text(get(leader, deposits + "?show=open"))).doesNotContain(number(slip));
        assertThat(get(leader, deposits + "/register").getResponse().getContentType())
                .isEqualTo("application/pdf");
        assertThat(get(Actors.with(leader.unit(), Set.of(Right.HANDLE_DOCUMENTS)), deposits + "/register"))
                .hasStatus(404);
        assertThat(text(get(cashier, HERE + "/closings"))).contains("Nộp kho bạc, phiếu NK26-");
    }

    private String number(String page) {
        var found = Pattern.compile("(KQ|NK)\\d{2}-\\d+").matcher(text(get(leader, page)));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /// Counted once more in plain SQL.
    @Test
    void theMonthTiesWithTheLedger() {
        var month = YearMonth.now(OfficeClock.ZONE);
        var owed = UnitScope.of(cashier.unit()).call(() -> months.owed(cashier.unit(), month));
        var held = UnitScope.of(cashier.unit()).call(() -> months.held(cashier.unit(), month));

        assertThat(owed).isNotEmpty().allMatch(MonthQuery.Owed::ties);
        assertThat(held).hasSize(3).allMatch(MonthQuery.Held::ties);
        assertThat(owed.stream().mapToLong(MonthQuery.Owed::closing).sum())
                .isEqualTo(sum("select coalesce(sum(open), 0) from payments.obligation where unit_id = :unit"));
        for (var place : held) {
            assertThat(place.closing())
                    .isEqualTo(sum("select coalesce((select sum(amount) from payments.posting where unit_id = :unit"
                            + " and debit = '" + place.account() + "'), 0) - coalesce((select sum(amount) from"
                            + " payments.posting where unit_id = :unit and credit = '" + place.account() + "'), 0)"));
        }
        assertThat(text(get(leader, HERE + "/month"))).contains("Số liệu khớp", "Két tiền mặt", "Tiền mặt");
        for (var part : List.of("owed", "held", "paid")) {
            assertThat(get(leader, HERE + "/month/register?form=XLSX&part=" + part))
                    .hasStatus(200);
        }
        assertThat(get(leader, HERE + "/month?month=nonsense")).hasStatus(200);
        assertThat(get(leader, HERE + "/month/register?form=PDF")).hasStatus(200);
    }

    private long sum(String sql) {
        return UnitScope.of(cashier.unit())
                .call(() -> database.sql(sql)
                        .param("unit", cashier.unit().value())
                        .query(Long.class)
                        .single());
    }
}
