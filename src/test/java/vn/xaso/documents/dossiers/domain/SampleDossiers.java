package vn.xaso.documents.dossiers.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.dossiers.domain.Dossier.Course;
import vn.xaso.documents.dossiers.domain.Dossier.Plan;
import vn.xaso.documents.dossiers.domain.Dossier.Writing;
import vn.xaso.kernel.UnitId;

/// Dossiers as tests want them.
public final class SampleDossiers {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final LocalDate DUE = LocalDate.of(2027, 11, 20);
    public static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    public static final Writing WRITING = new Writing(
            new DossierEvent.By(UUID.randomUUID(), UUID.randomUUID(), "Quàng Thị Ín", "Văn thư"), NOW, TODAY, "vì sao");

    private SampleDossiers() {}

    public static Plan plan(Retention retention) {
        return new Plan(
                "01.VP",
                "",
                "Hồ sơ về phòng cháy, chữa cháy rừng năm 2026",
                UUID.randomUUID(),
                "Lò Văn Pánh",
                null,
                Term.of(retention),
                false,
                "");
    }

    public static Dossier in(DossierState state, int papers) {
        return in(state, papers, Retention.years(10));
    }

    public static Dossier in(DossierState state, int papers, Retention retention) {
        var course = new Course(
                LocalDate.of(2026, 1, 5), LocalDate.of(2026, 11, 20), TODAY, DUE, null, papers, papers, null, null);
        return new Dossier(UUID.randomUUID(), new UnitId(UUID.randomUUID()), 2026, plan(retention), state, 7, course);
    }

    public static Paper paper(int no, LocalDate date, int pages) {
        return new Paper(document(UUID.randomUUID(), date, pages), no, true, NOW, "Quàng Thị Ín");
    }

    public static FiledDocument document(UUID id, LocalDate date, int pages) {
        return new FiledDocument(
                id,
                FiledDocument.Origin.INCOMING,
                "215/SNV-CCHC",
                date,
                "CONG_VAN",
                "V/v rà soát thủ tục hành chính",
                "Sở Nội vụ tỉnh Điện Biên",
                pages,
                List.of(),
                "/office/documents/incoming/" + id);
    }
}
