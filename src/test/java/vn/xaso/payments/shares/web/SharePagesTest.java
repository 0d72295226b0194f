package vn.xaso.payments.shares.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.OnlineShares;
import vn.xaso.payments.OnlineShares.Share;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.RefundDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Way;

/// How much is paid online, counted and shown with the cases behind.
///
/// Law: 766/QĐ-TTg
@HouseTest
class SharePagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
    private static final String HERE = "/office/payments/shares";
    private static final String PERIOD = "?from=2019-03-04&to=2019-03-04";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private OnlineShares shares;

    @Autowired
    private TillDesk till;

    @Autowired
    private RefundDesk refunds;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private TransactionTemplate transaction;

    private Actor clerk;

    @BeforeEach
    void found() {
        province.found();
        clerk = person("motcua.sangnhe");
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private Debtor debtor() {
        return Debtor.of(clerk, transaction, payments);
    }

    private Share share() {
        var found = debtor().in(() -> shares.of(Set.of(clerk.unit()), DAY, DAY));
        return found.isEmpty() ? new Share(clerk.unit(), 0, 0, 0, 0) : found.getFirst();
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(URI.create(address))
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void onThatDay(Runnable work) {
        OfficeClock.at(DAY.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant(), work);
    }

    private void owesAndPays(Way way) {
        var debtor = debtor();
        var obligation = debtor.owes();
        if (way == Way.CASH) {
            debtor.in(() -> {
                till.takeCash(clerk, obligation, Debtor.FEE);
                return "";
            });
        } else {
            var attempt = debtor.in(() -> till.begin(clerk, obligation, way));
            notices.hear(new Notice(way, attempt.reference(), attempt.reference(), Debtor.FEE, true, "00"));
        }
    }

    private void isExempt() {
        var debtor = debtor();
        var obligation = debtor.owes();
        debtor.in(() -> {
            refunds.exempt(clerk, obligation, Debtor.FEE, "Hộ nghèo", "Giấy chứng nhận");
            return "";
        });
    }

    @Test
    void whoIsExemptCountsOnNeitherSide() {
        var before = share();

        onThatDay(() -> {
            owesAndPays(Way.VNPAY);
            owesAndPays(Way.CASH);
            debtor().owes();
            isExempt();
        });

        assertThat(share().cases()).isEqualTo(before.cases() + 3);
        assertThat(share().onlineCases()).isEqualTo(before.onlineCases() + 1);
        assertThat(share().procedures()).isEqualTo(1);
        assertThat(share().onlineProcedures()).isEqualTo(1);
    }

    @Test
    void theCommuneSeesItsCasesAndTheProvinceAllUnits() {
        onThatDay(() -> {
            owesAndPays(Way.PLATFORM);
            isExempt();
        });

        assertThat(text(get(clerk, HERE + PERIOD))).contains("Giàng Thị Mỷ", "Trực tuyến", "Được miễn");
        assertThat(text(get(clerk, HERE + PERIOD + "&settled=CASH&q=khong-co"))).doesNotContain("Giàng Thị Mỷ");
        assertThat(text(get(person("kiemsoat.tinh"), HERE + PERIOD))).contains("Xã Sáng Nhè", "unit=03244");
        assertThat(text(get(person("kiemsoat.tinh"), HERE + PERIOD + "&unit=03244")))
                .contains("Giàng Thị Mỷ");
        assertThat(get(person("kiemsoat.tinh"), HERE + PERIOD + "&unit=99999")).hasStatus(404);
        assertThat(text(get(clerk, HERE + PERIOD + "&unit=03199"))).contains("Giàng Thị Mỷ");
        assertThat(get(person("hotich.sangnhe"), HERE)).hasStatus(404);
    }

    @Test
    void bothListsGoIntoASpreadsheet() {
        onThatDay(() -> owesAndPays(Way.VIETQR));

        assertThat(text(get(clerk, HERE + "/register" + PERIOD + "&form=CSV"))).contains("Giàng Thị Mỷ");
        assertThat(text(get(person("kiemsoat.tinh"), HERE + "/units/register" + PERIOD + "&form=CSV")))
                .contains("Sáng Nhè");
    }
}
