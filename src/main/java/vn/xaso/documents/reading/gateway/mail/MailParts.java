package vn.xaso.documents.reading.gateway.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Refusal;

/// Collects the words and the files of an e-mail. A mail made to exhaust the program is refused.
final class MailParts {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;
    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", "pdf", "image/jpeg", "jpg", "image/png", "png");

    private final List<UploadedFile> attachments = new ArrayList<>();
    private @Nullable String words;
    private @Nullable String markup;
    private int parts;
    private long bytes;

    void read(MimeMessage message) throws MessagingException, IOException {
        read(message, 0);
    }

    String text() {
        return words != null ? words : markup == null ? "" : withoutMarkup(markup);
    }

    List<UploadedFile> attachments() {
        return List.copyOf(attachments);
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw new Refusal("incoming.refusal.oddMail");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                read(several.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
            read(inner, depth + 1);
        } else if (isWritten(part)) {
            write(part);
        } else {
            attach(part);
        }
    }

    private static boolean isWritten(Part part) throws MessagingException {
        return (part.isMimeType("text/plain") || part.isMimeType("text/html"))
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                && part.getFileName() == null;
    }

    private void write(Part part) throws MessagingException, IOException {
        var text = text(part);
        if (part.isMimeType("text/plain")) {
            words = words == null ? text : words + "\n\n" + text;
        } else if (markup == null) {
            markup = text;
        }
    }

    /// A letter in an unknown alphabet is read as the usual one.
    private String text(Part part) throws MessagingException, IOException {
        try {
            return String.valueOf(part.getContent());
        } catch (UnsupportedEncodingException unknown) {
            return new String(content(part), StandardCharsets.UTF_8);
        }
    }

    private void attach(Part part) throws MessagingException, IOException {
        var content = content(part);
        if (content.length > 0) {
            attachments.add(new UploadedFile(name(part), content));
        }
    }

    private byte[] content(Part part) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            var content = stream.readNBytes((int) Math.max(1, MOST_BYTES - bytes));
            bytes += content.length;
            if (bytes >= MOST_BYTES) {
                throw new Refusal("incoming.refusal.oddMail");
            }
            return content;
        }
    }

    private String name(Part part) throws MessagingException {
        var name = part.getFileName();
        if (name == null || name.isBlank()) {
            var type = part.getContentType().toLowerCase(Locale.ROOT).replaceAll("[;\\s].*", "");
            return "tep-" + (attachments.size() + 1) + "." + ENDINGS.getOrDefault(type, "bin");
        }
        try {
            return MailReading.plain(MimeUtility.decodeText(name));
        } catch (UnsupportedEncodingException unknown) {
            return MailReading.plain(name);
        }
    }

    /// For reading only: it is shown as plain text in any case.
    private static String withoutMarkup(String html) {
        return html.replaceAll("(?is)<(script|style|head)\\b.{0,200000}?</\\1>", " ")
                .replaceAll("(?i)<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]{0,500}>", "\n")
                .replaceAll("<[^>]{0,5000}>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
