package vn.xaso.documents.dossiers.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditedBy;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Actor;

/// Law: 30/2020/NĐ-CP art. 30 cl. 4, Phụ lục VI
@HouseTest
class DossierPackageTest {

    private DossierOffice office;

    @Autowired
    private DossierPackage packer;

    @Autowired
    private DossierDesk desk;

    @Autowired
    private FileStore files;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    void open(ApplicationContext program) {
        office = new DossierOffice(program);
    }

    @Test
    void holdsTheDocumentsTheirSignaturesAndAHashOfEachPart() throws Exception {
        var dossier = withAFile();

        var parts = parts(dossier);

        assertThat(parts)
                .containsOnlyKeys(
                        "documents/001-15-QD-UBND.pdf",
                        "metadata.xml",
                        "signatures/validation.json",
                        "manifest-sha256.txt");
        assertThat(text(parts, "signatures/validation.json")).contains("documents/001-15-QD-UBND.pdf", "UNSIGNED");
        for (var line : text(parts, "manifest-sha256.txt").lines().toList()) {
            var content = Objects.requireNonNull(parts.get(line.substring(66)));
            assertThat(line).startsWith(sha256(content));
        }
        assertThat(text(parts, "manifest-sha256.txt").lines()).hasSize(3);
    }

    @Test
    void tellsWhatIsKnownUnderTheNamesOfTheLaw() throws Exception {
        var dossier = withAFile();

        var xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Objects.requireNonNull(parts(dossier).get("metadata.xml"))));

        assertThat(List.of("FileNotation", "FileCatalog", "Maintenance", "DocTotal", "CodeNumber", "CodeNotation"))
                .extracting(name -> xml.getElementsByTagName(name).item(0).getTextContent())
                .containsExactly(
                        dossier.plan().code(), String.valueOf(dossier.year()), "Vĩnh viễn", "1", "15", "QĐ-UBND");
        assertThat(xml.getElementsByTagName("Subject").item(0).getTextContent())
                .isEqualTo("Về việc <kiện toàn> Ban Chỉ đạo & Tổ giúp việc");
    }

    private Dossier withAFile() {
        var dossier = office.opened(Retention.FOR_EVER);
        var file = office.as("hotich", this::store);
        var document = new FiledDocument(
                java.util.UUID.randomUUID(),
                FiledDocument.Origin.OUTGOING,
                "15/QĐ-UBND",
                office.today(),
                "QUYET_DINH",
                "Về việc <kiện toàn> Ban Chỉ đạo & Tổ giúp việc",
                "UBND xã Sáng Nhè",
                1,
                List.of(file),
                "/office/documents/outgoing/1");
        office.as("hotich", keeper -> desk.file(keeper, dossier.id(), document));
        return office.as(
                "hotich",
                keeper -> desk.close(
                        keeper,
                        dossier.id(),
                        3,
                        new DossierDesk.Closing(office.today(), dossier.plan().title(), Retention.FOR_EVER, "")));
    }

    private java.util.UUID store(Actor keeper) {
        var checked = files.check(SampleFiles.pdf("quyet-dinh.pdf"), Purpose.OFFICE_PAPER);
        return Objects.requireNonNull(transaction.execute(status ->
                files.store(AuditedBy.official(keeper), keeper.unit(), checked).id()));
    }

    private Map<String, byte[]> parts(Dossier dossier) throws IOException {
        var output = new ByteArrayOutputStream();
        office.as("vanthu", archivist -> {
            try {
                packer.write(archivist, dossier, output);
                return true;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(output.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
