package vn.xaso.documents;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentType.Family;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Recent;

/// The list of document types: data, because the law may change it.
@Component
public class DocumentTypes {

    private static final String ALL = "all";

    private final JdbcClient database;
    private final Recent<String, List<DocumentType>> kept = new Recent<>(Duration.ofMinutes(5), 1);

    DocumentTypes(JdbcClient database) {
        this.database = database;
    }

    /// All types in the order of the law; those of the decree first.
    public List<DocumentType> list() {
        return kept.get(ALL, this::read);
    }

    public DocumentType get(String code) {
        return find(code).orElseThrow(() -> new Absent("document type " + code));
    }

    public Optional<DocumentType> find(String code) {
        return list().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    private List<DocumentType> read() {
        return database.sql("""
                        select code, abbreviation, name_vi, name_en, family, ordinal
                        from documents.document_type order by sort
                        """)
                .query((row, n) -> new DocumentType(
                        row.getString("code"),
                        row.getString("abbreviation"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        Family.valueOf(row.getString("family")),
                        row.getObject("ordinal", Integer.class)))
                .list();
    }
}
