package vn.xaso.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void triesEverMoreSeldomForAboutADay() {
        var pauses = IntStream.rangeClosed(1, 7)
                .mapToObj(tries -> Retries.after(tries, MailFault.SLOW).orElseThrow())
                .toList();

        assertThat(pauses).isSorted();
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(20), Duration.ofHours(28));
        assertThat(Retries.after(8, MailFault.SLOW)).isEmpty();
    }

    @Test
    void whatLastsIsNotTriedAgain() {
        assertThat(Retries.after(1, MailFault.RECIPIENT)).isEqualTo(Optional.empty());
    }

    @Test
    void anAddressIsOneLineWithOneSign() {
        assertThat(MailAddress.find(" can.bo@so.example.vn ")).isPresent();
        assertThat(MailAddress.find("can.bo@so.example.vn\r\nBcc: x@y.vn")).isEmpty();
        assertThat(MailAddress.find("can bo@so.vn")).isEmpty();
        assertThat(MailAddress.find("canbo")).isEmpty();
        assertThat(MailAddress.find("a@b,c@d.vn")).isEmpty();
        assertThat(new MailAddress("can.bo@so.example.vn")).hasToString("MailAddress[…@so.example.vn]");
    }
}
