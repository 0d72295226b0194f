package vn.xaso.cases.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.xaso.cases.certification.application.CertificationDesk;
import vn.xaso.cases.certification.application.CertificationDesk.Brought;
import vn.xaso.cases.certification.application.CertificationMatters;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Brings what was typed at the counter of certification to its desk.
@Component
class RowTaking {

    /// A request that is not yet one of a case.
    private static final UUID NO_CASE = new UUID(0, 0);

    private final CertificationDesk desk;
    private final CertificationMatters matters;
    private final TakeInPages procedures;
    private final FileStore files;

    RowTaking(CertificationDesk desk, CertificationMatters matters, TakeInPages procedures, FileStore files) {
        this.desk = desk;
        this.matters = matters;
        this.procedures = procedures;
        this.files = files;
    }

    /// The scans of originals, looked into, by the prefix of their line. Electronic copies need one each.
    Map<String, CheckedFile> scans(HttpServletRequest request, TypedRow row, List<FieldMessage> wrong, Texts texts) {
        var checked = new HashMap<String, CheckedFile>();
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        for (var person : row.people()) {
            for (var line : person.electronic() ? person.filled() : List.<TypedRow.Line>of()) {
                var field = line.prefix() + "-scan";
                var part = parts == null ? null : parts.getFile(field);
                if (part == null || part.isEmpty()) {
                    wrong.add(new FieldMessage(field, texts.of("certification.wrong.scan")));
                    continue;
                }
                try {
                    checked.put(line.prefix(), files.check(UploadedFile.of(part), Purpose.CITIZEN_PAPER));
                } catch (FileRefusal refusal) {
                    wrong.add(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            }
        }
        return checked;
    }

    void takeIn(Actor actor, TypedRow row, Map<String, CheckedFile> scans, Texts texts) {
        var procedure = procedures.procedure(row.procedure());
        var book = matters.bookOf(procedure.code().value()).orElseThrow();
        var fee = procedures.fee(procedure, texts);
        var people = row.people().stream()
                .filter(person -> !person.isEmpty())
                .map(person -> brought(person, book, fee, scans))
                .toList();
        var signer = procedures.leaders(actor).stream()
                .filter(leader -> leader.value().equals(row.signer()))
                .map(leader -> UUID.fromString(leader.value()))
                .findFirst()
                .orElse(null);
        var key = row.key().isEmpty() ? UUID.randomUUID().toString() : row.key();
        desk.takeIn(actor, procedure, people, signer, key);
    }

    private static Brought brought(
            TypedRow.Person person, CertificationBook book, FeeWords fee, Map<String, CheckedFile> scans) {
        var papers = fee.papers(person);
        var byPaper = new HashMap<Integer, CheckedFile>();
        for (int place = 0; place < papers.size(); place++) {
            var scan = scans.get(person.filled().get(place).prefix());
            if (scan != null) {
                byPaper.put(place + 1, scan);
            }
        }
        boolean electronic = person.electronic() && book == CertificationBook.COPIES;
        var request = new CertificationRequest(NO_CASE, book, electronic, "", person.exemption(), papers);
        return new Brought(person.applicant(), request, byPaper);
    }
}
