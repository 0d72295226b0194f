package vn.xaso.payments.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Obligation;
import vn.xaso.payments.domain.Posting;

/// Rows of the ledger.
final class PostingRow {

    private PostingRow() {}

    /// @param reference of the try, or null
    record Told(@Nullable String reference, Instant at, DuesBook.By by, String note) {}

    static void add(JdbcClient database, Obligation obligation, int first, List<Posting> postings, Told told) {
        for (int i = 0; i < postings.size(); i++) {
            var posting = postings.get(i);
            database.sql("""
                insert into payments.posting (unit_id, obligation_id, no, at, deed, debit, credit, amount, reference,
                    by_account, by_name, note)
                values (:unit, :obligation, :no, :at, :deed, :debit, :credit, :amount, :reference, :account, :name, :note)
                """)
                    .param("unit", obligation.unit().value())
                    .param("obligation", obligation.id())
                    .param("no", first + i)
                    .param("at", Timestamp.from(told.at()))
                    .param("deed", posting.deed().name())
                    .param("debit", posting.debit().name())
                    .param("credit", posting.credit().name())
                    .param("amount", posting.amount().dong())
                    .param("reference", told.reference())
                    .param("account", told.by().account())
                    .param("name", told.by().name())
                    .param("note", told.note())
                    .update();
        }
    }
}
