package vn.xaso.cases.certification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.certification.CertifiedCopies;
import vn.xaso.cases.certification.domain.BookNumber;
import vn.xaso.cases.certification.domain.BookYear;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationBooks;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;

/// Books of years that nobody else writes in.
///
/// Law: 23/2015/NĐ-CP art. 13
@HouseTest
class CertificationBookTest {

    private static final CertificationBook CONTRACTS = CertificationBook.CONTRACTS;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private CertificationBooks books;

    @Autowired
    private CertificationBookDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    private Actor counter;
    private Actor leader;

    @BeforeEach
    void open() {
        var copies = CertifiedCopies.in(program);
        counter = copies.person("motcua");
        leader = copies.person("chutich");
    }

    private <T> T in(Supplier<T> act) {
        return UnitScope.of(counter.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> act.get())));
    }

    private Optional<BookNumber> next(int year) {
        return in(() -> books.next(counter.unit(), CONTRACTS, year));
    }

    private void act(Runnable act) {
        UnitScope.of(counter.unit()).run(act);
    }

    private BookYear year(int year) {
        return in(() -> books.years(counter.unit())).stream()
                .filter(one -> one.book() == CONTRACTS && one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbersGoOnInTheNextVolumeAndBeginAgainWithTheYear() {
        var first = next(2016).orElseThrow();
        act(() -> desk.openVolume(counter, CONTRACTS, 2016, 2));
        var second = next(2016).orElseThrow();
        var ofTheNextYear = next(2017).orElseThrow();

        assertThat(first.text()).isEqualTo("01 quyển số 01/2016-SCT/HĐ,GD");
        assertThat(second.text()).isEqualTo("02 quyển số 02/2016-SCT/HĐ,GD");
        assertThat(ofTheNextYear.text()).isEqualTo("01 quyển số 01/2017-SCT/HĐ,GD");
        assertThatThrownBy(() -> act(() -> desk.openVolume(counter, CONTRACTS, 2016, 2)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aClosedBookGivesNoNumberAndSaysWhoClosedIt() {
        next(2018);

        act(() -> desk.close(leader, CONTRACTS, 2018));

        assertThat(next(2018)).isEmpty();
        assertThat(year(2018).isClosed()).isTrue();
        assertThat(year(2018).closedBy()).startsWith("Giàng A Chớ, Chủ tịch");
        assertThat(next(2019)).map(BookNumber::number).contains(1);
        assertThatThrownBy(() -> act(() -> desk.close(leader, CONTRACTS, 2018))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> act(() -> desk.openVolume(counter, CONTRACTS, 2018, 2)))
                .isInstanceOf(Refusal.class);
    }
}
