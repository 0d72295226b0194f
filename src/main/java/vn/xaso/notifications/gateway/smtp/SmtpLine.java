package vn.xaso.notifications.gateway.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.notifications.application.MailCarrier;
import vn.xaso.notifications.application.MailSettings;
import vn.xaso.notifications.application.MailSettings.Tls;
import vn.xaso.notifications.domain.MailAddress;
import vn.xaso.notifications.domain.MailFault;
import vn.xaso.notifications.domain.Undelivered;
import vn.xaso.notifications.domain.WaitingLetter;

/// A conversation with the mail server, spoken by Jakarta Mail.
final class SmtpLine implements MailCarrier.Line {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final Transport transport;
    private final String from;

    private SmtpLine(Session session, Transport transport, String from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /// @param trusted whom the line trusts besides the authorities of Java, or null
    static SmtpLine open(MailSettings settings, @Nullable SSLSocketFactory trusted) throws Undelivered {
        var session = Session.getInstance(properties(settings, trusted));
        try {
            var transport = session.getTransport("smtp");
            boolean signsIn = !settings.user().isEmpty();
            transport.connect(
                    settings.host(),
                    settings.portInUse(),
                    signsIn ? settings.user() : null,
                    signsIn ? settings.secret() : null);
            return new SmtpLine(session, transport, settings.from());
        } catch (MessagingException refused) {
            throw SmtpFaults.of(refused);
        } catch (UncheckedIOException noSecret) {
            throw new Undelivered(MailFault.SIGN_IN, 0);
        }
    }

    private static Properties properties(MailSettings settings, @Nullable SSLSocketFactory trusted) {
        var limit = String.valueOf(settings.limit().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", limit);
        properties.setProperty("mail.smtp.timeout", limit);
        properties.setProperty("mail.smtp.writetimeout", limit);
        properties.setProperty("mail.smtp.from", settings.from());
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls() == Tls.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (trusted != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusted);
        }
        return properties;
    }

    @Override
    public void send(WaitingLetter letter) throws Undelivered {
        try {
            var message = message(letter);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException refused) {
            throw SmtpFaults.of(refused);
        }
    }

    private MimeMessage message(WaitingLetter letter) throws MessagingException {
        var message = new Named(session, letter.id() + "@" + domain());
        message.setFrom(new InternetAddress(from));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.recipient().text()));
        message.setSubject(letter.subject().replaceAll("\\R", " "), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(OfficeClock.ZONE)));
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(letter.plain(), "plain"));
        both.addBodyPart(part(letter.html(), "html"));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private String domain() {
        return MailAddress.find(from).map(MailAddress::domain).orElse("localhost");
    }

    /// A letter that leaves twice is known again by its name.
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            return; // what was sent is sent
        }
    }
}
