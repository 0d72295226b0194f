package vn.xaso.documents.reading.gateway.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.xaso.documents.reading.LetterOpener.Letter;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;

/// Reads an e-mail with Jakarta Mail. Whatever is odd in one part leaves the other parts readable.
final class MailReading {

    private static final String[] ANY_OF_THEM = {"From", "Date", "Message-ID", "Subject", "Received"};
    private static final int LONGEST_TEXT = 20_000;

    private MailReading() {}

    static Letter open(byte[] eml) {
        try {
            var properties = new Properties();
            properties.setProperty("mail.mime.address.strict", "false");
            var message = new MimeMessage(Session.getInstance(properties), new ByteArrayInputStream(eml));
            if (!isLetter(message)) {
                throw new Refusal("incoming.refusal.noMail");
            }
            var parts = new MailParts();
            parts.read(message);
            return new Letter(from(message), plain(subject(message)), cut(parts.text()), parts.attachments());
        } catch (MessagingException | IOException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("incoming.refusal.noMail").because(broken);
        }
    }

    /// A file of another kind has no such heads.
    private static boolean isLetter(MimeMessage message) throws MessagingException {
        int heads = 0;
        for (var name : ANY_OF_THEM) {
            heads += message.getHeader(name) == null ? 0 : 1;
        }
        return heads >= 2;
    }

    private static String from(MimeMessage message) {
        try {
            var from = message.getFrom();
            return from == null
                    ? ""
                    : plain(Arrays.stream(from).map(MailReading::name).collect(Collectors.joining(", ")));
        } catch (MessagingException strange) {
            return "";
        }
    }

    private static String name(Address address) {
        if (!(address instanceof InternetAddress one)) {
            return address.toString();
        }
        var personal = one.getPersonal();
        return personal == null || personal.isBlank() ? one.getAddress() : personal + " <" + one.getAddress() + ">";
    }

    private static String subject(MimeMessage message) throws MessagingException {
        var subject = message.getSubject();
        return subject == null ? "" : subject;
    }

    /// One line, without signs that steer a screen or a database.
    static String plain(String text) {
        return SearchText.tidy(text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\s]+", " "));
    }

    private static String cut(String text) {
        var tidy =
                SearchText.tidy(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")).replaceAll("\\n{3,}", "\n\n");
        return tidy.length() <= LONGEST_TEXT ? tidy : tidy.substring(0, LONGEST_TEXT);
    }
}
