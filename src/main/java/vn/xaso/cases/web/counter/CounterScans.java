package vn.xaso.cases.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Looks into the scans that came with the papers, before anything is stored.
@Component
class CounterScans {

    private final FileStore files;

    CounterScans(FileStore files) {
        this.files = files;
    }

    /// @param files by the number of the paper
    /// @param isSent true where at least one scan came
    record Scans(Map<Integer, CheckedFile> files, List<FieldMessage> messages, boolean isSent) {}

    Scans check(HttpServletRequest request, CounterForm form, Texts texts) {
        var checked = new HashMap<Integer, CheckedFile>();
        var messages = new ArrayList<FieldMessage>();
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts == null) {
            return new Scans(checked, messages, false);
        }
        boolean sent = false;
        for (var paper : form.papers()) {
            var part = parts.getFile(paper.field() + "-scan");
            if (part == null || part.isEmpty()) {
                continue;
            }
            sent = true;
            try {
                checked.put(paper.no(), files.check(upload(part), Purpose.CITIZEN_PAPER));
            } catch (FileRefusal refusal) {
                var words = texts.of(refusal.messageKey(), refusal.arguments());
                messages.add(new FieldMessage(paper.field() + "-scan", words));
            }
        }
        return new Scans(checked, messages, sent);
    }

    private static UploadedFile upload(MultipartFile part) {
        try {
            return UploadedFile.of(part);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
