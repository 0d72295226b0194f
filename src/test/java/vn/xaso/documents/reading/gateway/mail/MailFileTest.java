package vn.xaso.documents.reading.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.xaso.documents.reading.LetterOpener.Letter;
import vn.xaso.kernel.Refusal;

/// E-mails as they are, and as somebody could make them to do harm.
class MailFileTest {

    private static final String HEAD = """
        From: =?UTF-8?Q?S=E1=BB=9F_N=E1=BB=99i_v=E1=BB=A5?= <snv@example.vn>
        Date: Thu, 26 Nov 2026 08:00:00 +0700
        Subject: =?UTF-8?B?VuG7gSB2aeG7h2MgcsOgIHNvw6F0?=
        MIME-Version: 1.0
        """;

    private final MailFile opener = new MailFile();

    private Letter open(String mail) {
        return opener.open(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsSenderSubjectTextAndAttachments() {
        var letter = open(HEAD + """
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain; charset=UTF-8

            Kính gửi UBND xã
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment; filename*=UTF-8''C%C3%B4ng%20v%C4%83n.pdf
            Content-Transfer-Encoding: base64

            JVBERi0xLjQ=
            --b--
            """);

        assertThat(letter.from()).isEqualTo("Sở Nội vụ <snv@example.vn>");
        assertThat(letter.subject()).isEqualTo("Về việc rà soát");
        assertThat(letter.text()).isEqualTo("Kính gửi UBND xã");
        assertThat(letter.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Công văn.pdf");
            assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("%PDF-1.4");
        });
    }

    @Test
    void readsALetterThatIsOnlyMarkupAsPlainText() {
        var letter = open(HEAD + """
            Content-Type: text/html; charset=UTF-8

            <style>p{}</style><p>Kính gửi &lt;xã&gt;</p><script>alert(1)</script>
            """);

        assertThat(letter.text()).contains("Kính gửi <xã>").doesNotContain("alert", "p{}");
    }

    @Test
    void readsAnUnknownAlphabetAndABrokenAttachment() {
        var letter = open(HEAD + """
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain; charset=no-such-thing

            Xin chào
            --b
            Content-Type: application/octet-stream; name="../../etc/passwd"

            x
            """);

        assertThat(letter.text()).contains("Xin ch");
        assertThat(letter.attachments()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoLetterAndWhatIsMadeToExhaust() {
        var nested = new StringBuilder(HEAD);
        for (int i = 0; i < 30; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\n\n--b")
                    .append(i)
                    .append('\n');
        }

        assertThatThrownBy(() -> open("%PDF-1.7 no mail at all")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> open("")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> open(nested.toString())).isInstanceOf(Refusal.class);
    }

    @Test
    void takesSignsThatSteerOutOfNames() {
        var letter = open("From: a@b.vn\nSubject: Công\u202Efdp.exe\nDate: Thu, 26 Nov 2026 08:00:00 +0700\n\nx");

        assertThat(letter.subject()).doesNotContain("\u202E");
    }
}
