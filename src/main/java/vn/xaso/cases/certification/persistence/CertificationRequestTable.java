package vn.xaso.cases.certification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.certification.domain.CertificationRequests;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;

/// The tables `cases.certification` and `cases.certified_paper`.
@Repository
class CertificationRequestTable implements CertificationRequests {

    private final JdbcClient database;

    CertificationRequestTable(JdbcClient database) {
        this.database = database;
    }

    private record PaperOf(UUID caseId, CertifiedPaper paper) {}

    @Override
    public void add(UnitId unit, CertificationRequest request) {
        database.sql("""
            insert into cases.certification (case_id, unit_id, book, electronic, identity, exemption)
            values (:case, :unit, :book, :electronic, :identity, :exemption)
            """)
                .param("case", request.caseId())
                .param("unit", unit.value())
                .param("book", request.book().name())
                .param("electronic", request.isElectronic())
                .param("identity", request.identity())
                .param("exemption", request.exemption())
                .update();
        request.papers().forEach(paper -> add(unit, request.caseId(), paper));
    }

    private void add(UnitId unit, UUID caseId, CertifiedPaper paper) {
        var fee = paper.fee();
        database.sql("""
            insert into cases.certified_paper (case_id, no, unit_id, title, issuer, number, pages, copies, fee)
            values (:case, :no, :unit, :title, :issuer, :number, :pages, :copies, :fee)
            """)
                .param("case", caseId)
                .param("no", paper.no())
                .param("unit", unit.value())
                .param("title", paper.title())
                .param("issuer", paper.issuer())
                .param("number", paper.number())
                .param("pages", paper.pages())
                .param("copies", paper.copies())
                .param("fee", fee == null ? null : fee.dong())
                .update();
    }

    @Override
    public Map<UUID, CertificationRequest> of(UnitId unit, Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        var ids = cases.toArray(UUID[]::new);
        var papers = papers(unit, ids);
        return database
                .sql("""
                    select case_id, book, electronic, identity, exemption from cases.certification
                    where unit_id = :unit and case_id = any(:cases)
                    """)
                .param("unit", unit.value())
                .param("cases", ids)
                .query((row, number) -> request(row, papers))
                .list()
                .stream()
                .collect(Collectors.toMap(CertificationRequest::caseId, Function.identity()));
    }

    private Map<UUID, List<CertifiedPaper>> papers(UnitId unit, UUID[] cases) {
        return database
                .sql("""
                    select case_id, no, title, issuer, number, pages, copies, fee from cases.certified_paper
                    where unit_id = :unit and case_id = any(:cases) order by case_id, no
                    """)
                .param("unit", unit.value())
                .param("cases", cases)
                .query((row, number) -> new PaperOf(row.getObject("case_id", UUID.class), paper(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        PaperOf::caseId, Collectors.mapping(PaperOf::paper, Collectors.toList())));
    }

    private static CertificationRequest request(ResultSet row, Map<UUID, List<CertifiedPaper>> papers)
            throws SQLException {
        var id = row.getObject("case_id", UUID.class);
        return new CertificationRequest(
                id,
                CertificationBook.valueOf(row.getString("book")),
                row.getBoolean("electronic"),
                row.getString("identity"),
                row.getString("exemption"),
                papers.getOrDefault(id, List.of()));
    }

    private static CertifiedPaper paper(ResultSet row) throws SQLException {
        var fee = row.getObject("fee", Long.class);
        return new CertifiedPaper(
                row.getInt("no"),
                row.getString("title"),
                row.getString("issuer"),
                row.getString("number"),
                row.getInt("pages"),
                row.getInt("copies"),
                fee == null ? null : new Money(fee));
    }
}
