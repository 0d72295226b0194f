package vn.xaso.payments.reconciliation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.line;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.paid;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.reconciliation.ReconcilingOffice;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Differences;

/// People pay by code and by provider, once, twice, wrongly or not at all; messages come, are lost, come twice and
/// late;
/// files come in any order, overlap and come again. In the end the ledger has what bank and provider have, or a task
/// says where it has not.
@HouseTest
class EverythingAgreesTest {

    private static final int PEOPLE = 12;

    private ReconcilingOffice office;
    private Random random = new Random(0);
    private String run = "";
    private int numbers;

    /// What truly happened: money that moved.
    private record Movement(Way way, String number, String words, long amount, UUID obligation) {

        boolean isRight() {
            return amount == Debtor.FEE.dong() && !words.isEmpty();
        }
    }

    private final List<Movement> truth = new ArrayList<>();
    private final List<Notice> mail = new ArrayList<>();

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new ReconcilingOffice(program, "motcua.sipaphin");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inTheEndBankProviderAndLedgerAgreeOrATaskSaysWhy(long seed) {
        random = new Random(seed);
        run = "R" + System.nanoTime();
        var people = new ArrayList<UUID>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(somebody());
        }
        Collections.shuffle(mail, random);
        mail.subList(0, mail.size() / 2).forEach(office.program.getBean(NoticeDesk.class)::hear);
        files().forEach(office::takes);
        mail.forEach(office.program.getBean(NoticeDesk.class)::hear);

        var tasks = truth.stream()
                .flatMap(moved -> office.differences(run + moved.number()).stream())
                .toList();
        long booked = people.stream().mapToLong(this::came).sum();
        long unbooked = tasks.stream()
                .filter(task -> !task.kind().isBooked())
                .mapToLong(Difference::there)
                .sum();
        long moved = truth.stream().mapToLong(Movement::amount).sum();
        assertThat(booked + unbooked).isEqualTo(moved);
        assertThat(tasks).extracting(Difference::line).doesNotHaveDuplicates();
        people.forEach(this::holds);
    }

    /// Owes, tries once or twice, and pays rightly, wrongly, twice or not at all.
    private UUID somebody() {
        var debtor = office.debtor();
        var obligation = debtor.owes();
        for (int tries = 1 + random.nextInt(2); tries > 0; tries--) {
            if (debtor.standing().isSettled()) {
                return obligation;
            }
            var way = random.nextBoolean() ? Way.VIETQR : Way.VNPAY;
            var attempt = office.begins(debtor, obligation, way);
            for (int times = random.nextInt(3); times > 0; times--) {
                pay(attempt, obligation);
            }
        }
        return obligation;
    }

    private void pay(Attempt attempt, UUID obligation) {
        var number = "N%04d".formatted(++numbers);
        long amount = random.nextInt(5) == 0 ? 10_000 + random.nextInt(20_000) : 18_000;
        if (attempt.way() == Way.VIETQR) {
            var words = random.nextInt(5) == 0 ? "" : attempt.reference();
            truth.add(new Movement(Way.VIETQR, number, words, amount, obligation));
        } else {
            truth.add(new Movement(Way.VNPAY, number, attempt.reference(), 18_000, obligation));
            var heard = new Notice(Way.VNPAY, attempt.reference(), run + number, Debtor.FEE, true, "00");
            mail.addAll(Collections.nCopies(random.nextInt(3), heard));
        }
    }

    /// Each movement is in one file at least; files overlap and some come twice.
    private List<byte[]> files() {
        var files = new ArrayList<byte[]>();
        for (var way : List.of(Way.VIETQR, Way.VNPAY)) {
            var all = truth.stream().filter(moved -> moved.way() == way).collect(Collectors.toList());
            for (int from = 0; from < all.size(); from += 3) {
                var some = all.subList(Math.max(0, from - random.nextInt(3)), Math.min(all.size(), from + 3));
                files.addAll(Collections.nCopies(1 + random.nextInt(2), file(way, some)));
            }
        }
        Collections.shuffle(files, random);
        return files;
    }

    private byte[] file(Way way, List<Movement> some) {
        var lines = some.stream()
                .map(moved -> way == Way.VIETQR
                        ? line(run + moved.number(), told(moved), moved.amount())
                        : paid(
                                run + moved.number(),
                                moved.words(),
                                LocalDate.now(OfficeClock.ZONE),
                                moved.amount(),
                                ""))
                .toArray(String[]::new);
        return way == Way.VIETQR ? ReconcilingOffice.statement(lines) : provider(lines);
    }

    private String told(Movement moved) {
        return "MBVCB." + moved.words() + ".CT " + run + moved.number();
    }

    private long came(UUID obligation) {
        var dues = look(obligation);
        return dues.sum(Deed.RECEIVED).plus(dues.sum(Deed.RECEIVED_UNCLEAR)).dong();
    }

    /// Nobody has paid more than was owed without a task, and nobody who paid rightly owes anything.
    private void holds(UUID obligation) {
        var dues = look(obligation);
        assertThat(dues.received().compareTo(Debtor.FEE)).isLessThanOrEqualTo(0);
        if (truth.stream().anyMatch(moved -> moved.obligation().equals(obligation) && moved.isRight())) {
            assertThat(dues.isPaid()).isTrue();
        }
        assertThat(!dues.unclear().equals(Money.ZERO))
                .isEqualTo(office.debtor()
                        .in(() -> office.program
                                .getBean(Differences.class)
                                .isOpen(office.clerk.unit(), obligation, Difference.Kind.TOO_MUCH)));
    }

    private vn.xaso.payments.domain.Dues look(UUID obligation) {
        return office.debtor()
                .in(() -> office.program
                        .getBean(DuesBook.class)
                        .look(office.clerk.unit(), obligation)
                        .orElseThrow()
                        .dues());
    }
}
