package vn.xaso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.OnlineShares;
import vn.xaso.payments.OnlineShares.Share;

/// What the article says of fees in the whole province, recounted in plain SQL from the cases and the ledger.
@HouseTest
class DemoFeesTest {

    /// A case of the half-year for which something was due, and whether money came by a way that counts as online.
    private static final String FEE_CASES = """
        with due as (
            select p.obligation_id, sum(case p.deed when 'DEMANDED' then p.amount when 'EXEMPTED' then -p.amount
                when 'LIFTED' then -p.amount else 0 end) as amount
            from payments.posting p group by p.obligation_id),
        fee_case as (
            select c.unit_id, c.id, c.procedure_code as procedure, exists (select from payments.transaction t
                where t.obligation_id = o.id and t.way <> 'CASH') as online
            from cases.case_file c join payments.obligation o on o.subject = c.id and o.unit_id = c.unit_id
            join due on due.obligation_id = o.id
            where c.request_key like 'demo-2026-%' and due.amount > 0
                and c.accepted_at >= '2026-01-01+07' and c.accepted_at < '2026-07-01+07')
        """;

    @Autowired
    private DemoProvince province;

    @Autowired
    private DemoHistory history;

    @Autowired
    private OnlineShares shares;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Actor admin;

    /// Half a year of 45 offices takes its time on a small machine that does other things too.
    @BeforeEach
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void live() {
        province.found();
        history.live(DemoHistory.Scale.FULL);
        admin = Objects.requireNonNull(province.people().get("quantri.tinh")).actor();
    }

    @Test
    void mostProceduresWithAFeeHadAnOnlinePayment() {
        assertThat(share("""
            select 100.0 * count(*) filter (where online) / count(*) from (
                select unit_id, procedure, bool_or(online) as online from fee_case group by unit_id, procedure) pairs
            """)).isEqualTo("86.72");
    }

    @Test
    void moreThanHalfOfTheFeeCasesWerePaidOnline() {
        assertThat(share("select 100.0 * count(*) filter (where online) / count(*) from fee_case"))
                .isEqualTo("55.13");
    }

    /// The desk counts the same by the day on which the fee was asked.
    /// Law: 766/QĐ-TTg, indicators 3.5b and 3.6
    @Test
    void theProgramTellsTheSame() {
        var all = in(() -> shares.of(admin.units(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));

        assertThat(all.stream().mapToInt(Share::procedures).sum()).isEqualTo(128);
        assertThat(all.stream().mapToInt(Share::onlineProcedures).sum()).isEqualTo(111);
        assertThat(all.stream().mapToInt(Share::cases).sum()).isEqualTo((int) number("select count(*) from fee_case"));
        assertThat(all.stream().mapToInt(Share::onlineCases).sum())
                .isEqualTo((int) number("select count(*) from fee_case where online"));
    }

    @Test
    void everyUnitTookFees() {
        assertThat(number("select count(distinct unit_id) from fee_case")).isEqualTo(45);
    }

    @Test
    void inSiPaPhinEverybodyPaidOnline() {
        assertThat(number("""
            select count(*) from fee_case join directory.unit_name u on u.unit_id = fee_case.unit_id
            where u.code = '03199' and u.valid_to is null and not online
            """)).isZero();
    }

    @Test
    void somebodyWasExemptAndSomebodyPaidTwiceAndSomebodyGotMoneyBack() {
        assertThat(number("select count(*) from payments.exemption where at < '2026-07-01+07'"))
                .isPositive();
        assertThat(number("""
            select count(*) from payments.posting where deed = 'RECEIVED_UNCLEAR' and at < '2026-07-15+07'
            """)).isEqualTo(1);
        assertThat(number("select count(*) from payments.posting where deed = 'REFUNDED' and at < '2026-07-15+07'"))
                .isEqualTo(1);
        assertThat(number("""
            select count(*) from payments.attempt a where state = 'FAILED' and begun_at < '2026-07-15+07'
                and exists (select from payments.attempt b where b.obligation_id = a.obligation_id
                    and b.state = 'CONFIRMED')
            """)).isEqualTo(1);
    }

    @Test
    void receiptNumbersFollowOneAnotherInTime() {
        assertThat(number("""
            select count(*) from (select issued_at < lag(issued_at) over (partition by unit_id, year, symbol
                order by number) as back from payments.receipt where issued_at < '2026-07-15+07') r where back
            """)).isZero();
    }

    private String share(String sql) {
        var share =
                in(() -> database.sql(FEE_CASES + sql).query(BigDecimal.class).single());
        return share.setScale(2, java.math.RoundingMode.HALF_UP).toString();
    }

    private long number(String sql) {
        return in(() -> database.sql(FEE_CASES + sql).query(Long.class).single());
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(
                UnitScope.of(admin.units()).call(() -> transaction.execute(status -> work.get())));
    }
}
