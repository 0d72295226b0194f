package vn.xaso.payments.till.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.RefundDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.till.domain.CashCount;
import vn.xaso.payments.till.domain.ClosingBook;

/// Whatever two cashiers and a leader do in whatever order: the drawers are what the ledger says, no movement is in two
/// closings, no number is left out.
@HouseTest
class TillBooksTest {

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private TillDesk till;

    @Autowired
    private RefundDesk refunds;

    @Autowired
    private ClosingDesk closings;

    @Autowired
    private ClosingBook book;

    @Autowired
    private DepositDesk deposits;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private List<Actor> cashiers;
    private Actor leader;

    private record Due(UUID id, Money amount) {}

    @BeforeEach
    void open() {
        province.found();
        var unit = java.util.Objects.requireNonNull(province.people().get("motcua.sangnhe"))
                .actor()
                .unit();
        cashiers =
                List.of(Actors.with(unit, Set.of(Right.RECEIVE_CASES)), Actors.with(unit, Set.of(Right.RECEIVE_CASES)));
        leader = Actors.with(unit, Set.of(Right.DECIDE_CASES));
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return UnitScope.of(leader.unit()).call(() -> transaction.execute(status -> work.get()));
    }

    @RepeatedTest(12)
    void theBooksAlwaysTie(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition() * 7_919L);
        var dues = new ArrayList<Due>();
        for (int act = 0; act < 40; act++) {
            var cashier = cashiers.get(random.nextInt(cashiers.size()));
            try {
                act(random, cashier, dues);
            } catch (Refusal | Overtaken refused) {
                assertThat(refused).isNotNull();
            }
            ties(cashier);
        }
        numbersHaveNoGaps();
    }

    private void act(Random random, Actor cashier, List<Due> dues) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> dues.add(paid(cashier, new Money(1_000L + 500L * random.nextInt(100))));
            case 3 -> {
                if (!dues.isEmpty()) {
                    refund(cashier, dues.get(random.nextInt(dues.size())), random);
                }
            }
            case 4, 5 -> close(cashier, random);
            default -> deposit(cashier);
        }
    }

    private Due paid(Actor cashier, Money fee) {
        var debtor = Debtor.of(cashier, transaction, payments);
        return in(() -> {
            var id = payments.demand(cashier, debtor.demand(fee)).orElseThrow();
            till.takeCash(cashier, id, fee);
            return new Due(id, fee);
        });
    }

    private void refund(Actor cashier, Due due, Random random) {
        var part = new Money(1 + random.nextInt((int) due.amount().dong()));
        in(() -> {
            var refund = refunds.ask(cashier, due.id(), Account.REVENUE, part, "Rút hồ sơ");
            refunds.decide(leader, refund, 1, true, "");
            refunds.payOut(cashier, refund, 2, random.nextBoolean() ? Way.CASH : Way.VIETQR, "Agribank 1");
            return refund;
        });
    }

    private void close(Actor cashier, Random random) {
        in(() -> {
            var expected = closings.drawer(cashier).expected();
            long counted = random.nextInt(4) == 0 ? expected.dong() + 500 : expected.dong();
            return closings.close(cashier, expected, notes(counted), "Đếm lại vẫn lệch");
        });
    }

    /// Some notes that make the amount, as far as notes go.
    private static CashCount notes(long amount) {
        var pieces = new HashMap<Integer, Integer>();
        long rest = amount;
        for (int note : CashCount.NOTES) {
            pieces.put(note, (int) (rest / note));
            rest %= note;
        }
        return new CashCount(pieces);
    }

    private void deposit(Actor cashier) {
        in(() -> deposits.make(cashier, DepositDesk.sum(deposits.closedCash(cashier))));
    }

    private void ties(Actor cashier) {
        var drawer = in(() -> book.drawer(cashier.unit(), cashier.account()));
        var ledger = in(() -> database.sql("""
            select coalesce(sum(case when debit = 'CASH' then amount else -amount end), 0) from payments.posting
            where by_account = :cashier and (debit = 'CASH' or credit = 'CASH')
            """)
                .param("cashier", cashier.account())
                .query(Long.class)
                .single());
        assertThat(drawer.expected().dong()).isEqualTo(ledger);

        var wrong = in(() -> database.sql("""
            select count(*) from (
                select e.obligation_id, e.no from payments.closing_entry e group by 1, 2 having count(*) > 1
                union all
                select c.id, c.number from payments.closing c where c.opening <> coalesce((
                    select b.expected from payments.closing b
                    where b.unit_id = c.unit_id and b.cashier = c.cashier and b.number < c.number and b.year = c.year
                    order by b.number desc limit 1), 0) and c.cashier = :cashier
                union all
                select d.id, d.number from payments.deposit d where d.amount <> (
                    select sum(p.amount) from payments.deposit_entry e
                        join payments.posting p on p.obligation_id = e.obligation_id and p.no = e.no
                    where e.deposit_id = d.id and p.deed = 'DEPOSITED')
                union all
                select p.obligation_id, 0 from payments.posting p where p.debit = 'CASH' or p.credit = 'CASH'
                group by 1 having sum(case when debit = 'CASH' then amount else -amount end) < 0) as wrong
            """)
                .param("cashier", cashier.account())
                .query(Integer.class)
                .single());
        assertThat(wrong).isZero();
    }

    /// The random acts must have done something.
    private java.util.Map<String, Long> moved() {
        var sums = new HashMap<String, Long>();
        in(() -> {
            database.sql("""
                select debit, sum(amount) as sum from payments.posting
                where unit_id = :unit and debit in ('CASH', 'TREASURY', 'REFUNDS') group by debit
                """).param("unit", leader.unit().value()).query(row -> {
                sums.put(row.getString(1), row.getLong(2));
            });
            return sums;
        });
        return sums;
    }

    private void numbersHaveNoGaps() {
        for (var table : List.of("receipt", "closing", "deposit")) {
            var gaps = in(() -> database.sql("select max(number) - count(*) from payments." + table
                            + " where unit_id = :unit and year = 2026")
                    .param("unit", leader.unit().value())
                    .query(Integer.class)
                    .single());
            assertThat(gaps).as(table).isZero();
        }
        assertThat(moved()).containsOnlyKeys("CASH", "TREASURY", "REFUNDS");
        var refunds = in(() -> database.sql("""
            select coalesce(max(substr(paper, 6)::integer), 0) - count(*) from payments.refund
            where unit_id = :unit and paper <> ''
            """)
                .param("unit", leader.unit().value())
                .query(Integer.class)
                .single());
        assertThat(refunds).isZero();
    }
}
