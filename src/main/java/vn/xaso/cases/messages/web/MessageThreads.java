package vn.xaso.cases.messages.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.PublicMessages;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.messages.application.MessageDesk;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// Makes the page on which an applicant writes to the office, for those who have signed in and for those who have not.
@Component
public class MessageThreads implements PublicMessages {

    private final MessageDesk desk;

    MessageThreads(MessageDesk desk) {
        this.desk = desk;
    }

    public Talk own(CaseFile caseFile, Texts texts) {
        var here = "/ho-so/" + caseFile.id();
        var code = caseFile.code();
        return thread(caseFile, code == null ? texts.of("cases.noCode") : code.text(), here, here, "", texts);
    }

    @Override
    public Optional<Talk> find(UnitId unit, CaseCode code, String key, Texts texts) {
        var here = "/theo-doi/" + code;
        return desk.find(unit, code, key)
                .map(found -> thread(found, code.text(), here + "?k=" + key, here, key, texts));
    }

    @Override
    public void write(UnitId unit, CaseCode code, String key, String text) {
        desk.write(unit, code, key, text);
    }

    private Talk thread(CaseFile caseFile, String code, String back, String here, String key, Texts texts) {
        var lines = desk.of(caseFile).stream()
                .map(message -> MessageWords.forApplicant(message, texts))
                .toList();
        var closed = desk.isOpen(caseFile) ? "" : texts.of("messages.closed");
        return new Talk(code, back, here + "/tin-nhan", key, lines, closed, "", List.of());
    }
}
