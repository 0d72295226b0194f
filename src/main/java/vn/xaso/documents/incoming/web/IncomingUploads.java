package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.xaso.documents.incoming.application.NewArrival;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Refusal;

/// Looks into the files that came, before anything is stored.
@Component
class IncomingUploads {

    private static final int MOST_FILES = 30;

    private final FileStore files;

    IncomingUploads(FileStore files) {
        this.files = files;
    }

    record Typed(String key, Channel channel, String sender, String subject) {}

    NewArrival read(HttpServletRequest request, Typed typed) {
        var sent = sent(request);
        if (sent.size() > MOST_FILES) {
            throw new Refusal("incoming.refusal.manyFiles", MOST_FILES);
        }
        if (sent.isEmpty() && typed.channel() != Channel.PAPER) {
            throw new Refusal("incoming.refusal.noFile");
        }
        var checked = new ArrayList<CheckedFile>();
        for (var one : sent) {
            checked.add(files.check(one, Purpose.OFFICE_PAPER));
        }
        return new NewArrival(typed.key(), typed.channel(), typed.sender(), typed.subject(), "", null, checked);
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
                .filter(part -> !part.isEmpty())
                .map(IncomingUploads::upload)
                .toList();
    }

    private static UploadedFile upload(MultipartFile part) {
        try {
            return UploadedFile.of(part);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
