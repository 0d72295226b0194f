package vn.xaso.notifications.gateway.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.kernel.UnitId;
import vn.xaso.notifications.MailServer;
import vn.xaso.notifications.ServerSecret;
import vn.xaso.notifications.application.MailSettings;
import vn.xaso.notifications.application.MailSettings.Tls;
import vn.xaso.notifications.domain.MailAddress;
import vn.xaso.notifications.domain.MailFault;
import vn.xaso.notifications.domain.Undelivered;
import vn.xaso.notifications.domain.WaitingLetter;

/// The line to a mail server, good and bad.
class SmtpLineTest {

    private final WaitingLetter letter = new WaitingLetter(
            UUID.randomUUID(),
            new UnitId(UUID.randomUUID()),
            UUID.randomUUID(),
            new MailAddress("can.bo@example.vn"),
            "Xã Số: 3 cảnh báo mới\r\nBcc: ai@example.vn",
            "Hồ sơ quá hạn: 3",
            "<p>Hồ sơ quá hạn: 3</p>",
            1);

    private MailServer server;

    @BeforeEach
    void open() throws IOException {
        server = new MailServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aLetterArrivesInBothKindsAndUnderItsName() throws Exception {
        send(settings(Tls.NONE, "", ""), null);

        assertThat(server.letters()).singleElement().asString().satisfies(text -> {
            assertThat(text)
                    .contains(
                            "Message-ID: <" + letter.id() + "@so.example.vn>",
                            "From: xaso@so.example.vn",
                            "To: can.bo@example.vn",
                            "multipart/alternative",
                            "text/plain; charset=UTF-8",
                            "text/html; charset=UTF-8",
                            "Auto-Submitted: auto-generated");
            assertThat(text.lines()).noneMatch(line -> line.startsWith("Bcc:"));
        });
    }

    @Test
    void aServerWithStartTlsIsSignedInToBehindTheSecureLine() throws Exception {
        var secret = ServerSecret.make();
        server.secure = secret.server();
        server.signIn = true;

        send(settings(Tls.STARTTLS, MailServer.USER, MailServer.PASSWORD), secret.client());

        assertThat(server.letters()).hasSize(1);
        assertThat(server.said()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("RCPT"));
    }

    @Test
    void aServerWithoutStartTlsHearsNeitherThePasswordNorTheLetter() {
        server.signIn = true;

        assertFault(settings(Tls.STARTTLS, MailServer.USER, MailServer.PASSWORD), MailFault.SECURITY);

        assertThat(server.said()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("RCPT"));
    }

    @Test
    void aCertificateThatNobodyTrustsEndsTheConversation() throws Exception {
        server.secure = ServerSecret.make().server();
        server.signIn = true;

        assertFault(settings(Tls.STARTTLS, MailServer.USER, MailServer.PASSWORD), MailFault.SECURITY);

        assertThat(server.letters()).isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidWithoutThePassword() {
        server.signIn = true;
        var wrong = settings(Tls.NONE, MailServer.USER, "falsch");

        assertThatThrownBy(() -> send(wrong, null))
                .isInstanceOf(Undelivered.class)
                .hasMessage("SIGN_IN")
                .hasNoCause();
        assertThat(wrong.toString()).doesNotContain("falsch", MailServer.USER);
    }

    @Test
    void aRecipientThatIsNotKnownLastsAndOneThatIsBusyDoesNot() {
        server.recipientAnswer = "550 5.1.1 no such user";
        assertFault(settings(Tls.NONE, "", ""), MailFault.RECIPIENT);

        server.recipientAnswer = "450 4.2.1 come again";
        assertFault(settings(Tls.NONE, "", ""), MailFault.LATER);

        server.recipientAnswer = "250 ok";
        server.letterAnswer = "554 5.7.1 spam";
        assertFault(settings(Tls.NONE, "", ""), MailFault.REFUSED);
    }

    @Test
    void aServerThatIsDownOrSlowIsLeftSoon() throws IOException {
        server.slow = true;
        long began = System.nanoTime();
        assertFault(settings(Tls.NONE, "", ""), MailFault.SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));

        int nobody;
        try (var free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertFault(settings(nobody, Tls.NONE, "", "", ""), MailFault.UNREACHABLE);
    }

    @Test
    void thePasswordMayStandInAFile(@TempDir Path folder) throws Exception {
        server.signIn = true;
        var file = Files.writeString(folder.resolve("mail"), MailServer.PASSWORD + "\n");

        send(settings(server.port(), Tls.NONE, MailServer.USER, "", file.toString()), null);
        assertThat(server.letters()).hasSize(1);

        Files.delete(file);
        assertFault(settings(server.port(), Tls.NONE, MailServer.USER, "", file.toString()), MailFault.SIGN_IN);
    }

    private void assertFault(MailSettings settings, MailFault fault) {
        assertThatThrownBy(() -> send(settings, null))
                .isInstanceOfSatisfying(
                        Undelivered.class, why -> assertThat(why.fault()).isEqualTo(fault));
    }

    private void send(MailSettings settings, @Nullable SSLSocketFactory trusted) throws Undelivered {
        try (var line = SmtpLine.open(settings, trusted)) {
            line.send(letter);
        }
    }

    private MailSettings settings(Tls tls, String user, String password) {
        return settings(server.port(), tls, user, password, "");
    }

    private static MailSettings settings(int port, Tls tls, String user, String password, String file) {
        return new MailSettings(
                "localhost",
                port,
                user,
                password,
                file,
                "xaso@so.example.vn",
                tls,
                Duration.ofSeconds(2),
                Duration.ZERO);
    }
}
