package vn.xaso.documents.incoming.application;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.DocumentPress.Original;
import vn.xaso.documents.DocumentPress.Originals;
import vn.xaso.documents.incoming.domain.CopyPermission;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// The documents that came in, for those who copy them.
///
/// Law: 30/2020/NĐ-CP art. 25
@Component
@Transactional(readOnly = true)
class IncomingOriginals implements Originals {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LONGEST = 600;
    private static final String A_COPY = "SAO_Y";
    private static final Set<String> PICTURES = Set.of(FileKind.JPEG.name(), FileKind.PNG.name());

    private final IncomingAccess access;
    private final IncomingDocuments documents;
    private final FileStore files;
    private final DocumentPress press;

    IncomingOriginals(IncomingAccess access, IncomingDocuments documents, FileStore files, @Lazy DocumentPress press) {
        this.access = access;
        this.documents = documents;
        this.files = files;
        this.press = press;
    }

    @Override
    public String source() {
        return "INCOMING";
    }

    @Override
    public Original get(Actor actor, UUID id) {
        var document = permitted(actor, id);
        var copied = copied(documents.files(document));
        if (copied.isEmpty()) {
            throw new Refusal("incoming.refusal.copyNoFile");
        }
        boolean copy = document.particulars().type().equals(A_COPY);
        return new Original(
                words(document),
                IncomingJournal.subject(document),
                "/office/documents/incoming/" + id,
                copy ? Original.Nature.COPY : Original.Nature.UNKNOWN,
                copied);
    }

    /// Each PDF for itself; pictures are the sheets of one paper.
    private static List<Original.File> copied(List<IncomingFile> all) {
        var copied = new ArrayList<Original.File>();
        var pictures = pictures(all);
        for (var file : all) {
            if (isPdf(file)) {
                copied.add(new Original.File(file.no(), List.of(file.name())));
            } else if (!pictures.isEmpty() && pictures.getFirst().no() == file.no()) {
                copied.add(new Original.File(
                        file.no(), pictures.stream().map(IncomingFile::name).toList()));
            }
        }
        return copied;
    }

    private static List<IncomingFile> pictures(List<IncomingFile> all) {
        return all.stream().filter(file -> PICTURES.contains(file.kind())).toList();
    }

    private static boolean isPdf(IncomingFile file) {
        return file.kind().equals(FileKind.PDF.name());
    }

    private IncomingDocument permitted(Actor actor, UUID id) {
        var document = access.readable(actor, id);
        CopyPermission.refusal(document).ifPresent(key -> {
            throw new Refusal(key);
        });
        return document;
    }

    private static String words(IncomingDocument document) {
        var said = document.particulars();
        var words = new ArrayList<String>(List.of(said.symbol()));
        words.add(said.issuedOn() == null ? "" : DAY.format(said.issuedOn()));
        words.add(said.issuer());
        words.add(said.summary());
        words.removeIf(String::isBlank);
        var text = String.join(", ", words);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public byte[] pdf(Actor actor, UUID id, int no) {
        var all = documents.files(permitted(actor, id));
        var found = all.stream()
                .filter(file -> file.no() == no)
                .findFirst()
                .orElseThrow(() -> new Absent("file " + no + " of " + id));
        if (PICTURES.contains(found.kind())) {
            return press.bind(
                    pictures(all).stream().map(file -> read(actor, file)).toList());
        }
        if (!isPdf(found)) {
            throw new Absent("file " + no + " of " + id);
        }
        return read(actor, found);
    }

    private byte[] read(Actor actor, IncomingFile found) {
        var stored = files.get(actor.unit(), found.file());
        if (!stored.scan().isOpen()) {
            throw new Refusal("incoming.refusal.copyLocked");
        }
        return files.read(stored);
    }
}
