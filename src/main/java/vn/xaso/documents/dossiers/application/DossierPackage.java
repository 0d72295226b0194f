package vn.xaso.documents.dossiers.application;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Sha256;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureReport;

/// A dossier in one file, as the archive takes it: what is known of it (`metadata.xml`), its documents, what the check
/// of their signatures says (`signatures/validation.json`), and the hash of each part (`manifest-sha256.txt`).
///
/// Written as it goes: one document at a time stands in memory.
///
/// Law: 30/2020/NĐ-CP art. 30 cl. 4, Phụ lục VI
@Component
public class DossierPackage {

    private static final int LONGEST_NAME = 60;

    private final Dossiers dossiers;
    private final FileStore files;
    private final SignatureCheck check;
    private final DossierDesk desk;
    private final DossierMetadata metadata;
    private final JsonMapper json = JsonMapper.builder().build();

    DossierPackage(
            Dossiers dossiers, FileStore files, SignatureCheck check, DossierDesk desk, DossierMetadata metadata) {
        this.dossiers = dossiers;
        this.files = files;
        this.check = check;
        this.desk = desk;
        this.metadata = metadata;
    }

    /// What the check says of one file; no report where it could not be checked now.
    record Checked(String file, @Nullable SignatureReport report) {}

    public static String fileName(Dossier dossier) {
        return plain(dossier.plan().code()) + "-" + dossier.year() + ".zip";
    }

    /// Does not close the stream.
    public void write(Actor actor, Dossier dossier, OutputStream output) throws IOException {
        desk.notePacking(actor, dossier);
        var papers = dossiers.papers(dossier);
        var manifest = new StringBuilder();
        var checked = new ArrayList<Checked>();
        var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        var names = new ArrayList<List<String>>();
        for (var paper : papers) {
            names.add(putFiles(actor, paper, zip, manifest, checked));
        }
        put(zip, manifest, "metadata.xml", metadata.of(dossier, papers, names));
        put(zip, manifest, "signatures/validation.json", json.writeValueAsBytes(checked));
        var list = manifest.toString().getBytes(StandardCharsets.UTF_8);
        put(zip, new StringBuilder(), "manifest-sha256.txt", list);
        zip.finish();
    }

    /// @return under which names its files stand in the package
    private List<String> putFiles(
            Actor actor, Paper paper, ZipOutputStream zip, StringBuilder manifest, List<Checked> checked)
            throws IOException {
        var names = new ArrayList<String>();
        for (var id : paper.document().files()) {
            var stored = files.get(actor.unit(), id);
            var content = files.read(stored);
            var ending = "." + stored.kind().name().toLowerCase(Locale.ROOT);
            var part = names.isEmpty() ? "" : "-" + (names.size() + 1);
            var symbol = plain(paper.document().symbol());
            var name = "documents/%03d%s%s%s".formatted(paper.no(), symbol.isEmpty() ? "" : "-" + symbol, part, ending);
            put(zip, manifest, name, content);
            names.add(name);
            if (stored.kind() == FileKind.PDF) {
                checked.add(new Checked(name, report(content)));
            }
        }
        return names;
    }

    /// A file that cannot be checked now still goes into the package, with that word.
    private @Nullable SignatureReport report(byte[] pdf) {
        try {
            return check.examine(pdf);
        } catch (Refusal busy) {
            return null;
        }
    }

    private static void put(ZipOutputStream zip, StringBuilder manifest, String name, byte[] content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        manifest.append(Sha256.hex(content)).append("  ").append(name).append('\n');
    }

    /// Letters that every system can unpack.
    private static String plain(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        var safe = bare.replaceAll("[^A-Za-z0-9.-]+", "-");
        return safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
    }
}
