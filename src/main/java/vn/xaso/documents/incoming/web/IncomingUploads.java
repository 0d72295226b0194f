package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.xaso.documents.incoming.application.FirstReading;
import vn.xaso.documents.incoming.application.NewArrival;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.reading.LetterOpener;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Texts;

/// Looks into what came, before anything is stored: files, or an e-mail with its attachments.
@Component
class IncomingUploads {

    private static final int MOST_FILES = 30;

    private final FileStore files;
    private final LetterOpener letters;
    private final FirstReading reading;

    IncomingUploads(FileStore files, LetterOpener letters, FirstReading reading) {
        this.files = files;
        this.letters = letters;
        this.reading = reading;
    }

    record Typed(String key, Channel channel, String sender, String subject) {}

    NewArrival read(HttpServletRequest request, Typed typed, Texts texts) {
        var sent = sent(request);
        if (sent.size() > MOST_FILES) {
            throw new Refusal("incoming.refusal.manyFiles", MOST_FILES);
        }
        if (sent.isEmpty() && typed.channel() != Channel.PAPER) {
            throw new Refusal("incoming.refusal.noFile");
        }
        return sent.stream()
                .filter(IncomingUploads::isLetter)
                .findFirst()
                .map(letter -> letter(letter, sent, typed, texts))
                .orElseGet(() -> arrival(typed, typed.channel(), "", checked(sent)));
    }

    /// What is added to a document that is there.
    ///
    /// @throws Refusal when there is none, or one cannot be taken
    List<CheckedFile> papers(HttpServletRequest request) {
        var sent = sent(request);
        if (sent.isEmpty()) {
            throw new Refusal("incoming.refusal.noScan");
        }
        if (sent.size() > MOST_FILES) {
            throw new Refusal("incoming.refusal.manyFiles", MOST_FILES);
        }
        return checked(sent);
    }

    private List<CheckedFile> checked(List<UploadedFile> sent) {
        return sent.stream().map(one -> files.check(one, Purpose.OFFICE_PAPER)).toList();
    }

    /// A mail is taken with what can be taken of it; the rest is named in its text.
    private NewArrival letter(UploadedFile mail, List<UploadedFile> sent, Typed typed, Texts texts) {
        if (sent.size() > 1) {
            throw new Refusal("incoming.refusal.oneMail");
        }
        var letter = letters.open(mail.content());
        if (letter.attachments().size() > MOST_FILES) {
            throw new Refusal("incoming.refusal.manyFiles", MOST_FILES);
        }
        var checked = new ArrayList<CheckedFile>();
        var body = new StringBuilder(letter.text());
        for (var one : letter.attachments()) {
            try {
                checked.add(files.check(one, Purpose.OFFICE_PAPER));
            } catch (FileRefusal refusal) {
                var why = texts.of(refusal.messageKey(), refusal.arguments());
                body.append("\n\n").append(texts.of("incoming.mail.left", why));
            }
        }
        checked.sort(Comparator.comparing(one -> one.kind() != FileKind.PDF)); // a mail begins with what was dragged in
        var filled = new Typed(
                typed.key(),
                Channel.EMAIL,
                typed.sender().isBlank() ? letter.from() : typed.sender(),
                typed.subject().isBlank() ? letter.subject() : typed.subject());
        return arrival(filled, Channel.EMAIL, body.toString().strip(), checked);
    }

    private NewArrival arrival(Typed typed, Channel channel, String body, List<CheckedFile> checked) {
        return new NewArrival(
                typed.key(), channel, typed.sender(), typed.subject(), body, reading.of(checked), checked);
    }

    private static boolean isLetter(UploadedFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    boolean isSent(HttpServletRequest request) {
        return !sent(request).isEmpty();
    }

    private static List<UploadedFile> sent(HttpServletRequest request) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts == null) {
            return List.of();
        }
        return parts.getFiles("files").stream()
                .filter(IncomingUploads::wasChosen)
                .map(IncomingUploads::upload)
                .toList();
    }

    /// A field without a file is sent too, but has no name; a file without content has one and is refused.
    private static boolean wasChosen(MultipartFile part) {
        var name = part.getOriginalFilename();
        return !part.isEmpty() || (name != null && !name.isBlank());
    }

    private static UploadedFile upload(MultipartFile part) {
        try {
            return UploadedFile.of(part);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
