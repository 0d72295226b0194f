package vn.xaso.playbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;

/// Goes to the play bank with a browser, for tests.
public record PlayBank(ApplicationContext program, MockMvcTester browser) {

    static final String HERE = "/trinh-dien/ngan-hang";

    /// Begins a try to pay and opens the page of the bank.
    public Attempt arrive(Debtor debtor, UUID obligation) {
        var attempt = debtor.in(() -> program.getBean(TillDesk.class).begin(debtor.clerk(), obligation, Way.VNPAY));
        var there = there(debtor, obligation, attempt);
        var shown = browser.get()
                .uri(URI.create(there.toString().replace("+", "%20")))
                .exchange();
        assertThat(shown).hasStatus(303);
        var page = browser.get()
                .uri(URI.create(Objects.requireNonNull(shown.getResponse().getRedirectedUrl())))
                .exchange();
        assertThat(page).hasStatusOk();
        return attempt;
    }

    URI there(Debtor debtor, UUID obligation, Attempt attempt) {
        var owed = debtor.in(() -> program.getBean(DuesBook.class)
                .look(debtor.clerk().unit(), obligation)
                .orElseThrow());
        var visit = new PaymentDoor.Visit("http://localhost/thanh-toan/xong", "203.0.113.10", "vi");
        try {
            return program.getBeanProvider(PaymentDoor.class).stream()
                    .filter(door -> door.way() == Way.VNPAY)
                    .findFirst()
                    .orElseThrow()
                    .open(new PaymentDoor.Bill(owed.obligation(), java.util.List.of(), attempt), visit);
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    /// Presses a button there.
    public MvcTestResult choose(Attempt attempt, String choice) {
        return browser.post()
                .uri(HERE + "/tra")
                .param("ma", attempt.reference())
                .param("choice", choice)
                .param("fault", "51")
                .exchange();
    }
}
